import { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { StatePage } from "../model/invocation.ts";
import type { CheckpointRequest, CheckpointResponse, GetExecutionStateRequest } from "../service/checkpoint.ts";
import { type MessageCodec, requestCodec, responseCodec } from "./message-codec.ts";
import { readOperationUpdate, writeOperationUpdate } from "./operation-update.ts";
import { element, type Place, refuseUnknown } from "./place.ts";
import { optionalInt32, optionalText, text } from "./scalar.ts";
import { readStatePage, writeStatePage } from "./state-page.ts";

const v1 = clew.durable.v1;

export function writeCheckpointRequest(request: CheckpointRequest): clew.durable.v1.CheckpointRequest.$Properties {
  return {
    executionId: text(request.executionId),
    checkpointToken: text(request.checkpointToken),
    updates: request.updates.map(writeOperationUpdate),
    clientToken: optionalText(request.clientToken),
  };
}

export function readCheckpointRequest(
  wire: clew.durable.v1.CheckpointRequest.$Properties,
  place: Place,
): CheckpointRequest {
  refuseUnknown(wire, place);
  const request: Draft<CheckpointRequest> = {
    executionId: wire.executionId ?? "",
    checkpointToken: wire.checkpointToken ?? "",
    updates: (wire.updates ?? []).map((update, index) => readOperationUpdate(update, element(place, "updates", index))),
  };
  if (typeof wire.clientToken === "string") request.clientToken = wire.clientToken;
  return request;
}

export function writeCheckpointResponse(response: CheckpointResponse): clew.durable.v1.CheckpointResponse.$Properties {
  return {
    checkpointToken: optionalText(response.checkpointToken),
    newState: writeStatePage(response.newState),
  };
}

export function readCheckpointResponse(
  wire: clew.durable.v1.CheckpointResponse.$Properties,
  place: Place,
): CheckpointResponse {
  refuseUnknown(wire, place);
  const newState = readStatePage(wire.newState, place, "newState");
  return typeof wire.checkpointToken === "string" ? { checkpointToken: wire.checkpointToken, newState } : { newState };
}

export const checkpointRequestCodec: MessageCodec<CheckpointRequest> = requestCodec({
  name: "CheckpointRequest",
  wire: v1.CheckpointRequest,
  write: writeCheckpointRequest,
  read: readCheckpointRequest,
});

export const checkpointResponseCodec: MessageCodec<CheckpointResponse> = responseCodec({
  name: "CheckpointResponse",
  wire: v1.CheckpointResponse,
  write: writeCheckpointResponse,
  read: readCheckpointResponse,
});

export const getExecutionStateRequestCodec: MessageCodec<GetExecutionStateRequest> = requestCodec({
  name: "GetExecutionStateRequest",
  wire: v1.GetExecutionStateRequest,
  write: (request): clew.durable.v1.GetExecutionStateRequest.$Properties => ({
    executionId: text(request.executionId),
    checkpointToken: text(request.checkpointToken),
    marker: optionalText(request.marker),
    maxItems: optionalInt32(request.maxItems),
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const request: Draft<GetExecutionStateRequest> = {
      executionId: wire.executionId ?? "",
      checkpointToken: wire.checkpointToken ?? "",
    };
    if (typeof wire.marker === "string") request.marker = wire.marker;
    if (typeof wire.maxItems === "number") request.maxItems = wire.maxItems;
    return request;
  },
});

export const getExecutionStateResponseCodec: MessageCodec<StatePage> = responseCodec({
  name: "GetExecutionStateResponse",
  wire: v1.GetExecutionStateResponse,
  write: (page): clew.durable.v1.GetExecutionStateResponse.$Properties => ({ page: writeStatePage(page) }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    return readStatePage(wire.page, place, "page");
  },
});
