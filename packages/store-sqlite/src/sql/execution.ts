import type { ExecutionData, ExecutionId, Millis } from "@clew/protocol";
import type { ExecutionHead, Version } from "@clew/store";
import { decodeFrame, encodeFrame } from "../codec/frame.ts";
import { headColumns, headValues, identityColumns, identityValues, readHead } from "../codec/head.ts";
import { integer, text } from "../row.ts";
import type { Database } from "../sqlite.ts";

/** The key of an execution within the file. */
export type ExecutionNo = number;

/** Statements over `execution` and `execution_data`. */
export interface ExecutionSql {
  /** The number of the new row; `undefined` when the id, or the name within its function, is taken. */
  insert(head: ExecutionHead): ExecutionNo | undefined;
  /** The number of the row; `undefined` when no execution has this id and version. */
  update(head: ExecutionHead, expect: Version): ExecutionNo | undefined;
  /** Who has the name. */
  named(functionName: string, name: string): ExecutionId | undefined;
  find(id: ExecutionId): { readonly no: ExecutionNo; readonly head: ExecutionHead } | undefined;
  number(id: ExecutionId): ExecutionNo | undefined;
  putData(no: ExecutionNo, data: ExecutionData): void;
  data(no: ExecutionNo): ExecutionData;
  expired(before: Millis, limit: number): readonly { readonly no: ExecutionNo; readonly id: ExecutionId }[];
  remove(no: ExecutionNo): void;
}

/** Prepares them. */
export function prepareExecutionSql(database: Database): ExecutionSql {
  const all = [...identityColumns, ...headColumns];
  const insert = database.prepare(
    `INSERT INTO execution (${all.join(", ")}) VALUES (${all.map(() => "?").join(", ")}) ON CONFLICT DO NOTHING RETURNING no`,
  );
  const update = database.prepare(
    `UPDATE execution SET ${headColumns.map((column) => `${column} = ?`).join(", ")} WHERE id = ? AND version = ? RETURNING no`,
  );
  const named = database.prepare("SELECT id FROM execution WHERE function = ? AND name = ?");
  const find = database.prepare(`SELECT no, ${all.join(", ")} FROM execution WHERE id = ?`);
  const number = database.prepare("SELECT no FROM execution WHERE id = ?");
  const putData = database.prepare(
    `INSERT INTO execution_data (no, input, result, error) VALUES (?, ?, ?, ?) ON CONFLICT (no) DO UPDATE SET
       input = coalesce(excluded.input, input), result = coalesce(excluded.result, result), error = coalesce(excluded.error, error)`,
  );
  const data = database.prepare("SELECT input, result, error FROM execution_data WHERE no = ?");
  const expired = database.prepare("SELECT no, id FROM execution WHERE expires_at < ? ORDER BY expires_at LIMIT ?");
  const remove = database.prepare("DELETE FROM execution WHERE no = ?");
  const removeData = database.prepare("DELETE FROM execution_data WHERE no = ?");
  return {
    insert: (head) => {
      const row = insert.get(...identityValues(head), ...headValues(head));
      return row && integer(row, "no");
    },
    update: (head, expect) => {
      const row = update.get(...headValues(head), head.id, expect);
      return row && integer(row, "no");
    },
    named: (functionName, name) => {
      const row = named.get(functionName, name);
      return row && text(row, "id");
    },
    find: (id) => {
      const row = find.get(id);
      return row && { no: integer(row, "no"), head: readHead(row) };
    },
    number: (id) => {
      const row = number.get(id);
      return row && integer(row, "no");
    },
    putData: (no, { input, result, error }) => {
      putData.run(
        no,
        input === undefined ? null : encodeFrame({ input }),
        result === undefined ? null : encodeFrame({ result }),
        error === undefined ? null : encodeFrame({ error }),
      );
    },
    data: (no) => {
      const row = data.get(no);
      if (row === undefined) return {};
      const frames = [row["input"], row["result"], row["error"]].filter((frame) => frame instanceof Uint8Array);
      return frames.reduce<ExecutionData>((whole, frame) => ({ ...whole, ...decodeFrame(frame) }), {});
    },
    expired: (before, limit) =>
      expired.all(before, limit).map((row) => ({ no: integer(row, "no"), id: text(row, "id") })),
    remove: (no) => {
      removeData.run(no);
      remove.run(no);
    },
  };
}
