import { clew } from "../../gen/durable.js";
import type { FailCallbackRequest, HeartbeatCallbackRequest, SucceedCallbackRequest } from "../service/callback.ts";
import { readErrorObject, writeOptionalErrorObject } from "./error-object.ts";
import { type MessageCodec, requestCodec, responseCodec } from "./message-codec.ts";
import { readPayload, writeOptionalPayload } from "./payload.ts";
import { refuseUnknown } from "./place.ts";
import { text } from "./scalar.ts";

const v1 = clew.durable.v1;

export const succeedCallbackRequestCodec: MessageCodec<SucceedCallbackRequest> = requestCodec({
  name: "SucceedCallbackRequest",
  wire: v1.SucceedCallbackRequest,
  write: (request: SucceedCallbackRequest): clew.durable.v1.SucceedCallbackRequest.$Properties => ({
    callbackId: text(request.callbackId),
    result: writeOptionalPayload(request.result),
  }),
  read: (wire, place): SucceedCallbackRequest => {
    refuseUnknown(wire, place);
    const callbackId = wire.callbackId ?? "";
    return wire.result ? { callbackId, result: readPayload(wire.result, place, "result") } : { callbackId };
  },
});

export const failCallbackRequestCodec: MessageCodec<FailCallbackRequest> = requestCodec({
  name: "FailCallbackRequest",
  wire: v1.FailCallbackRequest,
  write: (request: FailCallbackRequest): clew.durable.v1.FailCallbackRequest.$Properties => ({
    callbackId: text(request.callbackId),
    error: writeOptionalErrorObject(request.error),
  }),
  read: (wire, place): FailCallbackRequest => {
    refuseUnknown(wire, place);
    const callbackId = wire.callbackId ?? "";
    return wire.error ? { callbackId, error: readErrorObject(wire.error, place, "error") } : { callbackId };
  },
});

export const heartbeatCallbackRequestCodec: MessageCodec<HeartbeatCallbackRequest> = requestCodec({
  name: "HeartbeatCallbackRequest",
  wire: v1.HeartbeatCallbackRequest,
  write: ({ callbackId }: HeartbeatCallbackRequest): clew.durable.v1.HeartbeatCallbackRequest.$Properties => ({
    callbackId: text(callbackId),
  }),
  read: (wire, place): HeartbeatCallbackRequest => {
    refuseUnknown(wire, place);
    return { callbackId: wire.callbackId ?? "" };
  },
});

/** The three answers say nothing but that it is done. */
function doneCodec(
  name: "SucceedCallbackResponse" | "FailCallbackResponse" | "HeartbeatCallbackResponse",
): MessageCodec<void> {
  return responseCodec<void, Record<never, never>>({
    name,
    wire: v1[name],
    write: () => ({}),
    read: () => undefined,
  });
}

export const succeedCallbackResponseCodec: MessageCodec<void> = doneCodec("SucceedCallbackResponse");
export const failCallbackResponseCodec: MessageCodec<void> = doneCodec("FailCallbackResponse");
export const heartbeatCallbackResponseCodec: MessageCodec<void> = doneCodec("HeartbeatCallbackResponse");
