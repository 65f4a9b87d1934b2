import { StoreError } from "@clew/store";
import type { Row } from "./sqlite.ts";

/** A text column. A value of another type means that the file is damaged. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw damaged(column, "text", value);
  return value;
}

/** An integer column. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw damaged(column, "an integer", value);
  return value;
}

/** A BLOB column. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw damaged(column, "bytes", value);
  return value;
}

/** A column that may be NULL. */
export function optional<T>(row: Row, column: string, read: (row: Row, column: string) => T): T | undefined {
  return row[column] === null ? undefined : read(row, column);
}

/** JSON that this store wrote. The shape is trusted, since only the store writes it; that it parses is not. */
export function parseJson<T>(json: string): T {
  try {
    return JSON.parse(json) as T;
  } catch (cause) {
    throw new StoreError({ code: "CORRUPT", message: "a stored value is not the JSON that was written", cause });
  }
}

function damaged(column: string, expected: string, value: unknown): StoreError {
  return new StoreError({ code: "CORRUPT", message: `column "${column}": expected ${expected}, got ${typeof value}` });
}
