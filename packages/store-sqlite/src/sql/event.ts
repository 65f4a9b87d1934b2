import type { EventRecord } from "@clew/store";
import { decodeEvent, encodeEvent } from "../codec/event.ts";
import { bytes } from "../row.ts";
import type { Database } from "../sqlite.ts";
import type { ExecutionNo } from "./execution.ts";

/** Statements over `event`: events that have no operation row, or whose payload their operation overwrites. */
export interface EventSql {
  insert(no: ExecutionNo, record: EventRecord): void;
  /** Those with `after < eventId <= through`. */
  range(no: ExecutionNo, range: { readonly after: number; readonly through: number }): readonly EventRecord[];
  remove(no: ExecutionNo): void;
}

/** Prepares them. */
export function prepareEventSql(database: Database): EventSql {
  const insert = database.prepare("INSERT INTO event (no, event_id, data) VALUES (?, ?, ?)");
  const range = database.prepare("SELECT data FROM event WHERE no = ? AND event_id > ? AND event_id <= ?");
  const remove = database.prepare("DELETE FROM event WHERE no = ?");
  return {
    insert: (no, record) => {
      insert.run(no, record.eventId, encodeEvent(record));
    },
    range: (no, { after, through }) => range.all(no, after, through).map((row) => decodeEvent(bytes(row, "data"))),
    remove: (no) => {
      remove.run(no);
    },
  };
}
