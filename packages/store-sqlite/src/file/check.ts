import { statSync } from "node:fs";
import { StoreError } from "@clew/store";
import { text } from "../row.ts";
import type { Database } from "../sqlite.ts";

/** Files up to this size are read as a whole; measured, three milliseconds a megabyte, so a tenth of a second at most. */
const fullCheckBytes = 32 * 1024 * 1024;

const tables = ["execution", "execution_data", "operation", "event", "wake", "node", "function"] as const;

/**
 * Looks for damage before anything is served. Small files are checked page by page; of large ones, whose check would hold up
 * the start for seconds, the roots and the newest pages: damage elsewhere is met later, by the read or commit that meets it.
 * @throws StoreError `CORRUPT`
 */
export function checkFile(database: Database, path: string): void {
  if (statSync(path).size > fullCheckBytes) {
    for (const table of tables) database.prepare(`SELECT * FROM ${table} ORDER BY rowid DESC LIMIT 1`).all();
    return;
  }
  const row = database.prepare("PRAGMA quick_check(1)").get();
  const finding = row === undefined ? "no answer" : text(row, "quick_check");
  if (finding === "ok") return;
  const message =
    `store "${path}" is damaged (${finding}): restore it from a backup, or move it away ` +
    "together with its -wal and -shm files to start empty";
  throw new StoreError({ code: "CORRUPT", path, message });
}
