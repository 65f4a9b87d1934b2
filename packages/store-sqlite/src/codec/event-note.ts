import type { EventType, Millis } from "@clew/protocol";
import type { EventPayloadSource, EventRecord } from "@clew/store";
import { parseJson } from "../row.ts";

/** An event without its payload: an array, since thousands of them stand in a file. Trailing members may be missing. */
type Note = readonly [
  eventId: number,
  type: EventType,
  timestamp: Millis,
  details: EventRecord["details"],
  member?: EventPayloadSource["member"] | 0,
  from?: EventPayloadSource["from"],
  seq?: number,
];

/** Whether the event can stand in its operation's row: its payload, if it has one, is the operation's own. */
export function belongsToOperation(record: EventRecord): record is EventRecord & { readonly seq: number } {
  return record.seq !== undefined && (record.payload === undefined || record.payload.from === "operation");
}

/** For the `events` column of its operation: notes, each followed by a comma, so that SQL can append. */
export function encodeOperationNote(record: EventRecord): string {
  const { eventId, type, timestamp, details, payload } = record;
  const note: Note = [eventId, type, timestamp, details];
  return `${JSON.stringify(payload === undefined ? note : [...note, payload.member])},`;
}

/** All notes of an `events` column. */
export function decodeOperationNotes(column: string, seq: number): readonly EventRecord[] {
  const notes = parseJson<readonly Note[]>(`[${column.slice(0, -1)}]`);
  return notes.map(([eventId, type, timestamp, details, member]) => ({
    eventId,
    type,
    timestamp,
    seq,
    details,
    ...(member === undefined || member === 0 ? {} : { payload: { from: "operation", member } }),
  }));
}

/** For an event row of its own. */
export function encodeNote(record: EventRecord): string {
  const { eventId, type, timestamp, details, payload, seq } = record;
  const note: Note = [eventId, type, timestamp, details];
  if (payload === undefined && seq === undefined) return JSON.stringify(note);
  return JSON.stringify([...note, payload?.member ?? 0, payload?.from ?? "operation", seq]);
}

/** The event of a row; an inline payload is added by `readEvent`. */
export function decodeNote(json: string): EventRecord {
  const [eventId, type, timestamp, details, member, from, seq] = parseJson<Note>(json);
  return {
    eventId,
    type,
    timestamp,
    details,
    ...(typeof seq === "number" ? { seq } : {}),
    ...(member === undefined || member === 0 ? {} : { payload: { from: from ?? "operation", member } }),
  };
}
