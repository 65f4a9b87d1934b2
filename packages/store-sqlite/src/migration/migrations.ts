import { createTables } from "./0001-create-tables.ts";
import { createFunction } from "./0002-create-function.ts";

/** One step of the schema. Applied once, in order, each with its successor version in one transaction; never edited after a release. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [
  { version: 1, sql: createTables },
  { version: 2, sql: createFunction },
];

/** What this release reads and writes. */
export const schemaVersion: number = migrations.at(-1)?.version ?? 0;
