import { existsSync, realpathSync } from "node:fs";
import { toStoreError } from "../sqlite-error.ts";
import { openDatabase, type Database } from "../sqlite.ts";
import { checkFile } from "./check.ts";
import { assertWritable } from "./writable.ts";
import { lockStore } from "./lock.ts";
import { migrate, readSchemaVersion } from "./schema.ts";

/** What survives a power cut: every acknowledged commit (`full`), or all but the last moments' (`normal`). */
export type Durability = "full" | "normal";

/** What to tell the user who chose `normal`. */
export const normalDurabilityWarning: string =
  "durability is set to normal: commits are acknowledged before the disk has them, so a power cut or a crash of the " +
  "operating system can lose acknowledged work; a crash of this process cannot";

/** An open store file and the lock on it. */
export interface OpenFile {
  readonly database: Database;
  close(): void;
}

/**
 * Pages in the write-ahead log at which it is copied back to the file. Measured: ten times as many gain nothing that can be
 * told from noise, and lengthen the worst commit from 10 to 40 ms.
 */
const checkpointPages = 1_000;
const cacheKibibytes = 32_768;

/**
 * Opens or creates a store file: lock, check, schema.
 * @throws StoreError saying what is wrong with which file; nothing stays open then
 */
export function openFile(givenPath: string, durability: Durability): OpenFile {
  // Two names of one file must meet at one lock.
  const path = existsSync(givenPath) ? realpathSync(givenPath) : givenPath;
  assertWritable(path);
  const lock = lockStore(path);
  let database: Database | undefined;
  try {
    database = openDatabase(path);
    const version = readSchemaVersion(database, path);
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = ${durability.toUpperCase()};
      PRAGMA wal_autocheckpoint = ${checkpointPages};
      PRAGMA cache_size = -${cacheKibibytes};
      PRAGMA temp_store = MEMORY;
    `);
    migrate(database, version);
    checkFile(database, path);
    return { database, close: () => closeAll(lock, database) };
  } catch (cause) {
    closeAll(lock, database);
    throw toStoreError(path, cause);
  }
}

/** The lock goes last: until then the file is ours. */
function closeAll(lock: Database, database: Database | undefined): void {
  try {
    database?.close();
  } finally {
    lock.close();
  }
}
