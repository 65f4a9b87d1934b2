import { StoreError } from "@clew/store";
import { toStoreError } from "../sqlite-error.ts";
import { openDatabase, type Database } from "../sqlite.ts";

/**
 * Makes this process the only server of a store, until the lock is closed or the process dies, however it dies.
 *
 * The lock is an exclusive transaction on a small database beside the file: an operating system lock, so there is nothing to
 * clean up after a crash, and readers of the store itself are not shut out.
 * @throws StoreError `IN_USE` when another server has it
 */
export function lockStore(path: string): Database {
  const lockPath = lockPathOf(path);
  let lock: Database | undefined;
  try {
    lock = openDatabase(lockPath);
    lock.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    return lock;
  } catch (cause) {
    lock?.close();
    const { code, message: reason } = toStoreError(lockPath, cause);
    if (code !== "IN_USE") throw new StoreError({ code, path, message: reason, cause });
    const message = `store "${path}" is in use by another server: end that one, or use another file`;
    throw new StoreError({ code: "IN_USE", path, message, cause });
  }
}

/** The small database whose lock is the store's. */
export function lockPathOf(path: string): string {
  return `${path}-lock`;
}
