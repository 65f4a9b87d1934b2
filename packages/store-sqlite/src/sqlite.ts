/** The only importer of `node:sqlite`, whose names are still moving. */
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from "node:sqlite";

export type Database = DatabaseSync;
export type SqlValue = SQLInputValue;
/** A result row; values are checked where they are read (`row.ts`). */
export type Row = Record<string, SQLOutputValue>;

/** How long a statement waits for another process, a reader at a shell say, to let go of the file. */
const busyTimeoutMs = 5_000;

/** Opens or creates a database file. */
export function openDatabase(path: string, options: { readonly readOnly?: boolean } = {}): Database {
  const database = new DatabaseSync(path, { readOnly: options.readOnly ?? false });
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  return database;
}
