import { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { HistoryEvent } from "../model/history-event.ts";
import type {
  GetExecutionHistoryRequest,
  GetExecutionHistoryResponse,
  WatchExecutionRequest,
} from "../service/execution.ts";
import { readHistoryEvent, writeHistoryEvent } from "./history-event.ts";
import { type MessageCodec, requestCodec, responseCodec } from "./message-codec.ts";
import { element, refuse, refuseUnknown, within } from "./place.ts";
import { optionalInt32, optionalText, text } from "./scalar.ts";

const v1 = clew.durable.v1;

export const getExecutionHistoryRequestCodec: MessageCodec<GetExecutionHistoryRequest> = requestCodec({
  name: "GetExecutionHistoryRequest",
  wire: v1.GetExecutionHistoryRequest,
  write: (request: GetExecutionHistoryRequest): clew.durable.v1.GetExecutionHistoryRequest.$Properties => ({
    executionId: text(request.executionId),
    includeData: request.includeData ?? null,
    newestFirst: request.newestFirst ?? null,
    marker: optionalText(request.marker),
    maxItems: optionalInt32(request.maxItems),
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const request: Draft<GetExecutionHistoryRequest> = { executionId: wire.executionId ?? "" };
    if (typeof wire.includeData === "boolean") request.includeData = wire.includeData;
    if (typeof wire.newestFirst === "boolean") request.newestFirst = wire.newestFirst;
    if (typeof wire.marker === "string") request.marker = wire.marker;
    if (typeof wire.maxItems === "number") request.maxItems = wire.maxItems;
    return request;
  },
});

export const getExecutionHistoryResponseCodec: MessageCodec<GetExecutionHistoryResponse> = responseCodec({
  name: "GetExecutionHistoryResponse",
  wire: v1.GetExecutionHistoryResponse,
  write: (response: GetExecutionHistoryResponse): clew.durable.v1.GetExecutionHistoryResponse.$Properties => ({
    events: response.events.map(writeHistoryEvent),
    nextMarker: optionalText(response.nextMarker),
  }),
  read: (wire, place) => {
    const events = (wire.events ?? []).map((event, index) => readHistoryEvent(event, element(place, "events", index)));
    return typeof wire.nextMarker === "string" ? { events, nextMarker: wire.nextMarker } : { events };
  },
});

export const watchExecutionRequestCodec: MessageCodec<WatchExecutionRequest> = requestCodec({
  name: "WatchExecutionRequest",
  wire: v1.WatchExecutionRequest,
  write: (request: WatchExecutionRequest): clew.durable.v1.WatchExecutionRequest.$Properties => ({
    executionId: text(request.executionId),
    afterEventId: optionalInt32(request.afterEventId),
    includeData: request.includeData ?? null,
  }),
  read: (wire, place) => {
    refuseUnknown(wire, place);
    const request: Draft<WatchExecutionRequest> = { executionId: wire.executionId ?? "" };
    if (typeof wire.afterEventId === "number") request.afterEventId = wire.afterEventId;
    if (typeof wire.includeData === "boolean") request.includeData = wire.includeData;
    return request;
  },
});

export const watchExecutionResponseCodec: MessageCodec<HistoryEvent> = responseCodec({
  name: "WatchExecutionResponse",
  wire: v1.WatchExecutionResponse,
  write: (event: HistoryEvent): clew.durable.v1.WatchExecutionResponse.$Properties => ({
    event: writeHistoryEvent(event),
  }),
  read: (wire, place) =>
    wire.event
      ? readHistoryEvent(wire.event, within(place, "event"))
      : refuse("FIELD_REQUIRED", place, { field: "event", expected: "an event" }),
});
