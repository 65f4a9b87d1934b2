import type { EventRecord, OperationBody, OperationEntry, OperationMeta, OperationRecord } from "@clew/store";
import { decodeOperationNotes, encodeOperationNote } from "../codec/event-note.ts";
import { decodeFrame, encodeFrame } from "../codec/frame.ts";
import { bytes, integer, optional, parseJson, text } from "../row.ts";
import type { Database, Row } from "../sqlite.ts";
import type { ExecutionNo } from "./execution.ts";

/** Statements over `operation`. */
export interface OperationSql {
  put(no: ExecutionNo, record: OperationRecord, notes: readonly EventRecord[]): void;
  /** Appends notes to an operation that is not otherwise written; false when there is no such operation. */
  append(no: ExecutionNo, seq: number, notes: readonly EventRecord[]): boolean;
  index(no: ExecutionNo): readonly OperationEntry[];
  entry(no: ExecutionNo, seq: number): OperationEntry | undefined;
  get(no: ExecutionNo, seq: number): OperationRecord | undefined;
  some(no: ExecutionNo, seqs: readonly number[]): Iterable<OperationRecord>;
  range(no: ExecutionNo, range: { readonly after: number; readonly through: number }): Iterable<OperationRecord>;
  /** Events that stand with their operations; a superset of those with `after < eventId <= through`. */
  events(no: ExecutionNo, range: { readonly after: number; readonly through: number }): readonly EventRecord[];
  remove(no: ExecutionNo): void;
}

const columns = "seq, op_id, type, status, changed_at, meta";

/** Prepares them. */
export function prepareOperationSql(database: Database): OperationSql {
  const put = database.prepare(
    `INSERT INTO operation (no, ${columns}, first_event, last_event, events, input, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (no, seq) DO UPDATE SET
       op_id = excluded.op_id, type = excluded.type, status = excluded.status,
       changed_at = excluded.changed_at, meta = excluded.meta,
       first_event = coalesce(first_event, excluded.first_event), last_event = coalesce(excluded.last_event, last_event),
       events = events || excluded.events, input = coalesce(excluded.input, input), body = coalesce(excluded.body, body)`,
  );
  const append = database.prepare(
    `UPDATE operation SET events = events || ?, first_event = coalesce(first_event, ?), last_event = ?
     WHERE no = ? AND seq = ?`,
  );
  const index = database.prepare(`SELECT ${columns} FROM operation WHERE no = ? ORDER BY seq`);
  const entry = database.prepare(`SELECT ${columns} FROM operation WHERE no = ? AND seq = ?`);
  const get = database.prepare(`SELECT ${columns}, input, body FROM operation WHERE no = ? AND seq = ?`);
  const range = database.prepare(
    `SELECT ${columns}, input, body FROM operation WHERE no = ? AND seq > ? AND seq <= ? ORDER BY seq`,
  );
  const events = database.prepare(
    "SELECT seq, events FROM operation WHERE no = ? AND first_event <= ? AND last_event > ?",
  );
  const remove = database.prepare("DELETE FROM operation WHERE no = ?");
  return {
    put: (no, record, notes) => {
      const { id, type, status, ...meta } = record.meta;
      const body = encodeBody(record.body);
      put.run(
        no,
        record.seq,
        id,
        type,
        status,
        record.changedAt,
        JSON.stringify(meta),
        notes[0]?.eventId ?? null,
        notes.at(-1)?.eventId ?? null,
        notes.map(encodeOperationNote).join(""),
        body.input,
        body.outcome,
      );
    },
    append: (no, seq, notes) => {
      const text = notes.map(encodeOperationNote).join("");
      const ids = [notes[0]?.eventId ?? null, notes.at(-1)?.eventId ?? null];
      return Number(append.run(text, ...ids, no, seq).changes) > 0;
    },
    index: (no) => index.all(no).map(readEntry),
    entry: (no, seq) => {
      const row = entry.get(no, seq);
      return row && readEntry(row);
    },
    get: (no, seq) => {
      const row = get.get(no, seq);
      return row && readRecord(row);
    },
    *some(no, seqs) {
      for (const seq of [...new Set(seqs)].sort((a, b) => a - b)) {
        const row = get.get(no, seq);
        if (row !== undefined) yield readRecord(row);
      }
    },
    *range(no, { after, through }) {
      for (const row of range.iterate(no, after, through)) yield readRecord(row);
    },
    events: (no, { after, through }) =>
      events.all(no, through, after).flatMap((row) => decodeOperationNotes(text(row, "events"), integer(row, "seq"))),
    remove: (no) => {
      remove.run(no);
    },
  };
}

/** NULL leaves a column as it was. The input has its own, since it outlives every outcome. */
function encodeBody(body: OperationBody | undefined): { input: Uint8Array | null; outcome: Uint8Array | null } {
  if (body === undefined) return { input: null, outcome: null };
  const { input, ...outcome } = body;
  return { input: input === undefined ? null : encodeFrame({ input }), outcome: encodeFrame(outcome) };
}

function readEntry(row: Row): OperationEntry {
  const meta = {
    id: text(row, "op_id"),
    type: text(row, "type"),
    status: text(row, "status"),
    ...parseJson<object>(text(row, "meta")),
  } as OperationMeta;
  return { seq: integer(row, "seq"), meta, changedAt: integer(row, "changed_at") };
}

function readRecord(row: Row): OperationRecord {
  const input = optional(row, "input", bytes);
  const outcome = optional(row, "body", bytes);
  const body = {
    ...(input === undefined ? {} : decodeFrame(input)),
    ...(outcome === undefined ? {} : decodeFrame(outcome)),
  };
  return { ...readEntry(row), body };
}
