import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { EventBase, EventType, HistoryEvent } from "../model/history-event.ts";
import { eventType } from "./enum.ts";
import { readEventDetails, writeEventDetails } from "./event-details.ts";
import { type Place, refuseUnknown } from "./place.ts";
import { int32, int64, optionalText, readInt64 } from "./scalar.ts";

type Wire = clew.durable.v1.HistoryEvent.$Properties;

export function writeHistoryEvent(event: HistoryEvent): Wire {
  const wire: Wire = {
    eventId: int32(event.eventId),
    timeMs: int64(event.timestamp),
    type: eventType.write(event.type),
    operationId: optionalText(event.operationId),
    name: optionalText(event.name),
    parentId: optionalText(event.parentId),
    subType: optionalText(event.subType),
  };
  writeEventDetails(event, wire);
  return wire;
}

export function readHistoryEvent(wire: Wire, place: Place): HistoryEvent {
  refuseUnknown(wire, place);
  const base: Draft<EventBase> = {
    eventId: wire.eventId ?? 0,
    timestamp: readInt64(wire.timeMs, place, "timestamp"),
  };
  if (typeof wire.operationId === "string") base.operationId = wire.operationId;
  if (typeof wire.name === "string") base.name = wire.name;
  if (typeof wire.parentId === "string") base.parentId = wire.parentId;
  if (typeof wire.subType === "string") base.subType = wire.subType;
  const type: EventType = eventType.read(wire.type, place, "type");
  return readEventDetails({ wire, base, type, place });
}
