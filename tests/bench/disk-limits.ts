import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { summarize, type Timing } from "./figure.ts";

/** L1: appends of 4 KiB, each flushed. */
export function measureFlush(folder: string): Timing {
  const file = openSync(join(folder, `flush-${crypto.randomUUID()}`), "w");
  const block = Buffer.alloc(4096, 1);
  const latencies: number[] = [];
  const start = performance.now();
  while (latencies.length < 1_000) {
    const from = performance.now();
    writeSync(file, block);
    fdatasyncSync(file);
    latencies.push(performance.now() - from);
  }
  const timing = summarize(latencies, performance.now() - start);
  closeSync(file);
  return timing;
}

/** L2: a fenced update and an insert of 1 KiB for each commit, grouped, flushed per group: what SQLite itself takes. */
export function measureGroupCommit(folder: string, groupSize: number): Timing {
  const database = new DatabaseSync(join(folder, `group-${crypto.randomUUID()}.db`));
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE head (no INTEGER PRIMARY KEY, version INTEGER NOT NULL, meta TEXT NOT NULL);
    CREATE TABLE operation (n INTEGER PRIMARY KEY, no INTEGER, seq INTEGER, body BLOB, UNIQUE (no, seq));`);
  const insertHead = database.prepare("INSERT INTO head VALUES (?, 0, ?)");
  const update = database.prepare("UPDATE head SET version = version + 1, meta = ? WHERE no = ? AND version = ?");
  const insert = database.prepare("INSERT INTO operation (no, seq, body) VALUES (?, ?, ?)");
  const meta = "x".repeat(300);
  const body = Buffer.alloc(1024, 1);
  for (let no = 0; no < groupSize; no += 1) insertHead.run(no, meta);
  const groups = groupSize === 1 ? 1_500 : 200;
  const latencies: number[] = [];
  const start = performance.now();
  for (let version = 0; version < groups; version += 1) {
    const from = performance.now();
    database.exec("BEGIN IMMEDIATE");
    for (let no = 0; no < groupSize; no += 1) {
      update.run(meta, no, version);
      insert.run(no, version, body);
    }
    database.exec("COMMIT");
    latencies.push(performance.now() - from);
  }
  const elapsed = performance.now() - start;
  database.close();
  return { ...summarize(latencies, elapsed), perSecond: (groups * groupSize * 1000) / elapsed };
}
