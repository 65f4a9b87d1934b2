import type { EventRecord } from "@clew/store";
import { decodeNote, encodeNote } from "./event-note.ts";
import { decodeFrame, encodeFrame } from "./frame.ts";

/** The `data` of an event row: the note, and the payload if it is inline. */
export function encodeEvent(record: EventRecord): Uint8Array {
  const note = encodeNote(record);
  const { payload } = record;
  if (payload?.from !== "inline") return encodeFrame({ note });
  const { member } = payload;
  if (member === "error")
    return encodeFrame({ note, ...(payload.error === undefined ? {} : { error: payload.error }) });
  return encodeFrame({ note, ...(payload.payload === undefined ? {} : { [member]: payload.payload }) });
}

/** The event of a row. */
export function decodeEvent(data: Uint8Array): EventRecord {
  const { note = "[]", ...content } = decodeFrame(data);
  const record = decodeNote(note);
  if (record.payload?.from !== "inline") return record;
  const { member } = record.payload;
  const payload = member === "error" ? undefined : content[member];
  return {
    ...record,
    payload: {
      from: "inline",
      member,
      ...(payload === undefined ? {} : { payload }),
      ...(content.error === undefined ? {} : { error: content.error }),
    },
  };
}
