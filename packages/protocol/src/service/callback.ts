import type { ErrorObject } from "../model/error-object.ts";
import type { Payload } from "../model/payload.ts";

/** Settles a callback with a result (CB). */
export interface SucceedCallbackRequest {
  readonly callbackId: string;
  readonly result?: Payload;
}

/** Settles a callback with an error (CB). */
export interface FailCallbackRequest {
  readonly callbackId: string;
  readonly error?: ErrorObject;
}

/** Restarts the heartbeat timeout (CB). */
export interface HeartbeatCallbackRequest {
  readonly callbackId: string;
}
