import type { ErrorObject } from "./error-object.ts";
import type { OperationId } from "./ids.ts";
import type { OperationType } from "./operation.ts";
import type { Payload } from "./payload.ts";

/** What an update does to its operation. Which are legal depends on type and status (OP). */
export type OperationAction = "START" | "SUCCEED" | "FAIL" | "RETRY" | "CANCEL";

/** One change that a runtime asks for; a checkpoint is an atomic list of them (CKPT). */
export interface OperationUpdate {
  readonly id: OperationId;
  readonly type: OperationType;
  readonly action: OperationAction;
  readonly parentId?: OperationId;
  readonly name?: string;
  readonly subType?: string;
  readonly payload?: Payload;
  readonly error?: ErrorObject;
  readonly contextOptions?: { readonly replayChildren?: boolean };
  readonly stepOptions?: { readonly nextAttemptDelaySeconds?: number };
  readonly waitOptions?: { readonly waitSeconds?: number };
  /** 0 or absent: no such timeout. */
  readonly callbackOptions?: { readonly timeoutSeconds?: number; readonly heartbeatTimeoutSeconds?: number };
  readonly chainedInvokeOptions?: {
    readonly functionName?: string;
    readonly tenantId?: string;
    readonly traceHeader?: string;
  };
}
