import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "@clew/store";

/**
 * Asks the system whether the file and its folder may be written: SQLite would open them for reading alone, and fail later with
 * less to say. A folder that is missing is left to SQLite.
 * @throws StoreError `READ_ONLY`
 */
export function assertWritable(path: string): void {
  for (const place of [path, dirname(path)].filter((name) => existsSync(name))) {
    try {
      accessSync(place, constants.R_OK | constants.W_OK);
    } catch (cause) {
      const what = place === path ? "is read-only" : `is in a folder that is read-only, "${place}"`;
      const message = `store "${path}" ${what}: make it writable, or give the store another place`;
      throw new StoreError({ code: "READ_ONLY", path, message, cause });
    }
  }
}
