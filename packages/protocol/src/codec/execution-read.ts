import { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type {
  ExecutionDescription,
  GetExecutionOperationsRequest,
  GetExecutionOperationsResponse,
  GetExecutionRequest,
  ListExecutionsRequest,
  ListExecutionsResponse,
} from "../service/execution.ts";
import { executionStatus } from "./enum.ts";
import { readExecutionDescription, writeExecutionDescription } from "./execution.ts";
import { type MessageCodec, requestCodec, responseCodec } from "./message-codec.ts";
import { readOperation, writeOperation } from "./operation.ts";
import { element, refuseUnknown } from "./place.ts";
import { int64, optionalInt32, optionalInt64, optionalText, readInt64, text } from "./scalar.ts";

const v1 = clew.durable.v1;

/** Two methods ask in the same words: one for now, one for the end. */
function getRequestCodec(name: "GetExecutionRequest" | "AwaitExecutionRequest"): MessageCodec<GetExecutionRequest> {
  return requestCodec({
    name,
    wire: v1[name],
    write: (request: GetExecutionRequest): clew.durable.v1.GetExecutionRequest.$Properties => ({
      executionId: text(request.executionId),
      includeData: request.includeData ?? null,
    }),
    read: (wire, place) => {
      refuseUnknown(wire, place);
      const executionId = wire.executionId ?? "";
      return typeof wire.includeData === "boolean" ? { executionId, includeData: wire.includeData } : { executionId };
    },
  });
}

function getResponseCodec(name: "GetExecutionResponse" | "AwaitExecutionResponse"): MessageCodec<ExecutionDescription> {
  return responseCodec({
    name,
    wire: v1[name],
    write: (description: ExecutionDescription): clew.durable.v1.GetExecutionResponse.$Properties => ({
      description: writeExecutionDescription(description),
    }),
    read: (wire, place) => readExecutionDescription(wire.description, place, "description"),
  });
}

export const getExecutionRequestCodec: MessageCodec<GetExecutionRequest> = getRequestCodec("GetExecutionRequest");
export const getExecutionResponseCodec: MessageCodec<ExecutionDescription> = getResponseCodec("GetExecutionResponse");
export const awaitExecutionRequestCodec: MessageCodec<GetExecutionRequest> = getRequestCodec("AwaitExecutionRequest");
export const awaitExecutionResponseCodec: MessageCodec<ExecutionDescription> =
  getResponseCodec("AwaitExecutionResponse");

export const listExecutionsRequestCodec: MessageCodec<ListExecutionsRequest> = requestCodec({
  name: "ListExecutionsRequest",
  wire: v1.ListExecutionsRequest,
  write: (request: ListExecutionsRequest): clew.durable.v1.ListExecutionsRequest.$Properties => ({
    functionName: optionalText(request.functionName),
    functionVersion: optionalText(request.functionVersion),
    name: optionalText(request.name),
    statuses: request.statuses?.map(executionStatus.write) ?? [],
    startedAfterMs: optionalInt64(request.startedAfter),
    startedBeforeMs: optionalInt64(request.startedBefore),
    oldestFirst: request.oldestFirst ?? null,
    marker: optionalText(request.marker),
    maxItems: optionalInt32(request.maxItems),
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const request: Draft<ListExecutionsRequest> = {};
    if (typeof wire.functionName === "string") request.functionName = wire.functionName;
    if (typeof wire.functionVersion === "string") request.functionVersion = wire.functionVersion;
    if (typeof wire.name === "string") request.name = wire.name;
    if (wire.statuses?.length) {
      request.statuses = wire.statuses.map((status, index) =>
        executionStatus.read(status, place, `statuses[${index}]`),
      );
    }
    if (wire.startedAfterMs) request.startedAfter = readInt64(wire.startedAfterMs, place, "startedAfter");
    if (wire.startedBeforeMs) request.startedBefore = readInt64(wire.startedBeforeMs, place, "startedBefore");
    if (typeof wire.oldestFirst === "boolean") request.oldestFirst = wire.oldestFirst;
    if (typeof wire.marker === "string") request.marker = wire.marker;
    if (typeof wire.maxItems === "number") request.maxItems = wire.maxItems;
    return request;
  },
});

export const listExecutionsResponseCodec: MessageCodec<ListExecutionsResponse> = responseCodec({
  name: "ListExecutionsResponse",
  wire: v1.ListExecutionsResponse,
  write: (response: ListExecutionsResponse): clew.durable.v1.ListExecutionsResponse.$Properties => ({
    executions: response.executions.map(writeExecutionDescription),
    nextMarker: optionalText(response.nextMarker),
  }),
  read: (wire, place) => {
    const executions = (wire.executions ?? []).map((description, index) =>
      readExecutionDescription(description, place, `executions[${index}]`),
    );
    return typeof wire.nextMarker === "string" ? { executions, nextMarker: wire.nextMarker } : { executions };
  },
});

export const getExecutionOperationsRequestCodec: MessageCodec<GetExecutionOperationsRequest> = requestCodec({
  name: "GetExecutionOperationsRequest",
  wire: v1.GetExecutionOperationsRequest,
  write: (request: GetExecutionOperationsRequest): clew.durable.v1.GetExecutionOperationsRequest.$Properties => ({
    executionId: text(request.executionId),
    includeData: request.includeData ?? null,
    marker: optionalText(request.marker),
    maxItems: optionalInt32(request.maxItems),
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const request: Draft<GetExecutionOperationsRequest> = { executionId: wire.executionId ?? "" };
    if (typeof wire.includeData === "boolean") request.includeData = wire.includeData;
    if (typeof wire.marker === "string") request.marker = wire.marker;
    if (typeof wire.maxItems === "number") request.maxItems = wire.maxItems;
    return request;
  },
});

export const getExecutionOperationsResponseCodec: MessageCodec<GetExecutionOperationsResponse> = responseCodec({
  name: "GetExecutionOperationsResponse",
  wire: v1.GetExecutionOperationsResponse,
  write: (response: GetExecutionOperationsResponse): clew.durable.v1.GetExecutionOperationsResponse.$Properties => ({
    operations: response.operations.map(writeOperation),
    nextMarker: optionalText(response.nextMarker),
    version: int64(response.version),
  }),
  read: (wire, place) => {
    const operations = (wire.operations ?? []).map((operation, index) =>
      readOperation(operation, element(place, "operations", index)),
    );
    const version = readInt64(wire.version, place, "version");
    return typeof wire.nextMarker === "string"
      ? { operations, nextMarker: wire.nextMarker, version }
      : { operations, version };
  },
});
