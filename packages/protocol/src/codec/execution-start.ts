import { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type {
  StartExecutionRequest,
  StartExecutionResponse,
  StopExecutionRequest,
  StopExecutionResponse,
} from "../service/execution.ts";
import { readErrorObject, writeOptionalErrorObject } from "./error-object.ts";
import { type MessageCodec, requestCodec, responseCodec } from "./message-codec.ts";
import { readPayload, writeOptionalPayload } from "./payload.ts";
import { refuseUnknown } from "./place.ts";
import { int64, optionalInt32, optionalText, readInt64, text } from "./scalar.ts";

const v1 = clew.durable.v1;

export const startExecutionRequestCodec: MessageCodec<StartExecutionRequest> = requestCodec({
  name: "StartExecutionRequest",
  wire: v1.StartExecutionRequest,
  write: (request: StartExecutionRequest): clew.durable.v1.StartExecutionRequest.$Properties => ({
    functionName: text(request.functionName),
    qualifier: optionalText(request.qualifier),
    name: optionalText(request.name),
    input: writeOptionalPayload(request.input),
    tenantId: optionalText(request.tenantId),
    traceHeader: optionalText(request.traceHeader),
    executionTimeoutSeconds: optionalInt32(request.executionTimeoutSeconds),
    synchronous: request.synchronous ?? null,
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const request: Draft<StartExecutionRequest> = { functionName: wire.functionName ?? "" };
    if (typeof wire.qualifier === "string") request.qualifier = wire.qualifier;
    if (typeof wire.name === "string") request.name = wire.name;
    if (wire.input) request.input = readPayload(wire.input, place, "input");
    if (typeof wire.tenantId === "string") request.tenantId = wire.tenantId;
    if (typeof wire.traceHeader === "string") request.traceHeader = wire.traceHeader;
    if (typeof wire.executionTimeoutSeconds === "number") {
      request.executionTimeoutSeconds = wire.executionTimeoutSeconds;
    }
    if (typeof wire.synchronous === "boolean") request.synchronous = wire.synchronous;
    return request;
  },
});

export const startExecutionResponseCodec: MessageCodec<StartExecutionResponse> = responseCodec({
  name: "StartExecutionResponse",
  wire: v1.StartExecutionResponse,
  write: (response: StartExecutionResponse): clew.durable.v1.StartExecutionResponse.$Properties => ({
    executionId: text(response.executionId),
    executionArn: text(response.executionArn),
    executedVersion: text(response.executedVersion),
    started: response.started,
  }),
  read: (wire) => ({
    executionId: wire.executionId ?? "",
    executionArn: wire.executionArn ?? "",
    executedVersion: wire.executedVersion ?? "",
    started: wire.started ?? false,
  }),
});

export const stopExecutionRequestCodec: MessageCodec<StopExecutionRequest> = requestCodec({
  name: "StopExecutionRequest",
  wire: v1.StopExecutionRequest,
  write: (request: StopExecutionRequest): clew.durable.v1.StopExecutionRequest.$Properties => ({
    executionId: text(request.executionId),
    error: writeOptionalErrorObject(request.error),
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const executionId = wire.executionId ?? "";
    return wire.error ? { executionId, error: readErrorObject(wire.error, place, "error") } : { executionId };
  },
});

export const stopExecutionResponseCodec: MessageCodec<StopExecutionResponse> = responseCodec({
  name: "StopExecutionResponse",
  wire: v1.StopExecutionResponse,
  write: ({ stopTime }: StopExecutionResponse): clew.durable.v1.StopExecutionResponse.$Properties => ({
    stopTimeMs: int64(stopTime),
  }),
  read: (wire, place) => ({ stopTime: readInt64(wire.stopTimeMs, place, "stopTime") }),
});
