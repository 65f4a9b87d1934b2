import { existsSync, realpathSync, rmSync } from "node:fs";
import { StoreError } from "@clew/store";
import { text } from "../row.ts";
import { toStoreError } from "../sqlite-error.ts";
import { openDatabase, type Database } from "../sqlite.ts";
import { checkFile } from "./check.ts";
import { assertWritable } from "./writable.ts";
import { lockPathOf, lockStore } from "./lock.ts";
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
 * Pages in the write-ahead log at which it is copied back to the file. Measured: 250 halve the throughput of groups of 64; 4,000
 * and 16,000 gain less than the noise between runs, and leave a longer log to read at the next start.
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
  const lockIsNew = !existsSync(lockPathOf(path));
  const lock = lockStore(path);
  let database: Database | undefined;
  let ours = false;
  try {
    database = openDatabase(path);
    const version = readSchemaVersion(database, path);
    ours = true;
    useLog(database, path);
    database.exec(`
      PRAGMA synchronous = ${durability.toUpperCase()};
      PRAGMA wal_autocheckpoint = ${checkpointPages};
      PRAGMA cache_size = -${cacheKibibytes};
      PRAGMA temp_store = MEMORY;
    `);
    migrate(database, version);
    checkFile(database, path);
    return { database, close: () => closeAll(lock, database) };
  } catch (cause) {
    const error = toStoreError(path, cause);
    // Nothing is left beside other people's files. It is still held, and whoever comes next is refused as well.
    try {
      if (lockIsNew && !ours && error.code === "CORRUPT") rmSync(lockPathOf(path), { force: true });
    } finally {
      closeAll(lock, database);
    }
    throw error;
  }
}

/** SQLite answers with another mode, and no error, where the file system has no shared memory. */
function useLog(database: Database, path: string): void {
  const row = database.prepare("PRAGMA journal_mode = WAL").get();
  const mode = row === undefined ? "none" : text(row, "journal_mode");
  if (mode === "wal") return;
  const message = `store "${path}": expected journal mode "wal", got "${mode}": put the file on a local disk`;
  throw new StoreError({ code: "CANNOT_OPEN", path, message });
}

/** The lock goes last: until then the file is ours. */
function closeAll(lock: Database, database: Database | undefined): void {
  try {
    database?.close();
  } finally {
    lock.close();
  }
}
