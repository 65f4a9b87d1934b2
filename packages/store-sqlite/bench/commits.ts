/**
 * Commits per second of the store against a plain loop over `node:sqlite` in the same run: the price of everything that is not
 * SQLite. Run: node --conditions=@clew/source packages/store-sqlite/bench/commits.ts [folder]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textPayload } from "@clew/protocol";
import type { Change, ExecutionHead, Store, Write } from "@clew/store";
import { openSqliteStore } from "../src/index.ts";
import { openDatabase } from "../src/sqlite.ts";

const executions = 1_000;
const rounds = 3;
const body = textPayload(JSON.stringify("x".repeat(1_022)));
const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), "clew-bench-"));

const scheduler = { now: () => Date.now(), turn: (run: () => void) => void setImmediate(run) };

try {
  for (const groupSize of [1, 16, 64]) await compare(groupSize);
  await measureLoad(3_000);
} finally {
  rmSync(folder, { recursive: true });
}

/** Interleaves store and raw loop, and prints the medians. */
async function compare(groupSize: number): Promise<void> {
  const commits = groupSize === 1 ? 3_000 : 20_000;
  const results: { store: Timing; raw: Timing }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    results.push({ raw: measureRaw(groupSize, commits), store: await measureStore(groupSize, commits) });
  }
  const raw = medianOf(results.map((result) => result.raw));
  const store = medianOf(results.map((result) => result.store));
  const line = (name: string, { perSecond, p50, p99, max }: Timing): void => {
    const times = [p50, p99, max].map((ms) => ms.toFixed(2).padStart(7)).join(" ");
    console.log(
      `${name.padEnd(6)} groups of ${String(groupSize).padStart(2)}: ${perSecond.toFixed(0).padStart(7)}/s  p50 p99 max ms ${times}`,
    );
  };
  line("raw", raw);
  line("store", store);
  console.log(`ratio  groups of ${String(groupSize).padStart(2)}: ${(store.perSecond / raw.perSecond).toFixed(2)}`);
}

interface Timing {
  readonly perSecond: number;
  /** Of one group, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** The lower bound: a fenced update and an insert, no JSON, no history, no promises. */
function measureRaw(groupSize: number, commits: number): Timing {
  const database = openDatabase(join(folder, `raw-${crypto.randomUUID()}.db`));
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE execution (no INTEGER PRIMARY KEY, id TEXT UNIQUE, version INTEGER, meta TEXT);
    CREATE TABLE operation (n INTEGER PRIMARY KEY, no INTEGER, seq INTEGER, meta TEXT, body BLOB, UNIQUE (no, seq));
  `);
  const insert = database.prepare("INSERT INTO execution VALUES (?, ?, 1, ?)");
  const update = database.prepare("UPDATE execution SET version = ? WHERE id = ? AND version = ?");
  const put = database.prepare("INSERT INTO operation (no, seq, meta, body) VALUES (?, ?, ?, ?)");
  database.exec("BEGIN");
  for (let no = 0; no < executions; no += 1) insert.run(no, `execution-${no}`, "m".repeat(300));
  database.exec("COMMIT");
  const timing = time(groupSize, commits, (commit) => {
    const no = commit % executions;
    const version = Math.floor(commit / executions) + 1;
    if (commit % groupSize === 0) database.exec("BEGIN");
    update.run(version + 1, `execution-${no}`, version);
    put.run(no, version, "m".repeat(100), body.data);
    if (commit % groupSize === groupSize - 1) database.exec("COMMIT");
  });
  database.close();
  return timing;
}

function time(groupSize: number, commits: number, run: (commit: number) => void): Timing {
  const durations: number[] = [];
  const start = performance.now();
  for (let commit = 0; commit < commits;) {
    const from = performance.now();
    for (const end = commit + groupSize; commit < end; commit += 1) run(commit);
    durations.push(performance.now() - from);
  }
  return summarize(commits, performance.now() - start, durations);
}

async function measureStore(groupSize: number, commits: number): Promise<Timing> {
  const store = await openSqliteStore({ path: join(folder, `store-${crypto.randomUUID()}.db`), scheduler });
  await Promise.all(Array.from({ length: executions }, (_, no) => store.commit(start(no))));
  const durations: number[] = [];
  const begin = performance.now();
  for (let commit = 0; commit < commits;) {
    const from = performance.now();
    const group: Promise<unknown>[] = [];
    for (const end = commit + groupSize; commit < end; commit += 1) {
      group.push(store.commit(step(commit % executions, Math.floor(commit / executions) + 1)));
    }
    await Promise.all(group);
    durations.push(performance.now() - from);
  }
  const timing = summarize(commits, performance.now() - begin, durations);
  await store.close();
  return timing;
}

async function measureLoad(operations: number): Promise<void> {
  const store: Store = await openSqliteStore({ path: join(folder, "load.db"), scheduler });
  await store.commit(start(0));
  await Promise.all(Array.from({ length: operations }, (_, index) => store.commit(step(0, index + 1))));
  const durations: number[] = [];
  for (let run = 0; run < 20; run += 1) {
    const from = performance.now();
    const snapshot = await store.load("execution-0");
    if (snapshot?.operations.length !== operations) throw new Error(`expected ${operations} operations`);
    durations.push(performance.now() - from);
  }
  const { p50, max } = summarize(1, 1, durations);
  console.log(`load of ${operations} operations: p50 ${p50.toFixed(2)} ms, max ${max.toFixed(2)} ms`);
  await store.close();
}

function start(no: number): Write {
  const head = headOf(no, 1);
  return writeOf({ id: head.id, expect: "absent", head, operations: [], events: [], wake: null });
}

/** One step: started and succeeded in one checkpoint, as runtimes send it. */
function step(no: number, version: number): Write {
  const head = headOf(no, version + 1);
  const time = head.startTime + version;
  return writeOf({
    id: head.id,
    expect: version,
    head,
    operations: [
      {
        seq: version,
        meta: {
          id: `a1b2c3d4e5f60718293a4b5c6d7e8f${version}`,
          type: "STEP",
          status: "SUCCEEDED",
          name: "charge-card",
          subType: "Step",
          startTime: time,
          endTime: time,
          attempt: 1,
        },
        changedAt: version + 1,
        body: { result: body },
      },
    ],
    events: [
      { eventId: version * 2, type: "StepStarted", timestamp: time, seq: version, details: {} },
      {
        eventId: version * 2 + 1,
        type: "StepSucceeded",
        timestamp: time,
        seq: version,
        details: { retry: { currentAttempt: 1 } },
        payload: { from: "operation", member: "result" },
      },
    ],
    wake: "keep",
  });
}

function writeOf(change: Change): Write {
  const commitId = change.head.recentCommitIds.at(-1) ?? "";
  return { commitId, changes: [change] };
}

function headOf(no: number, version: number): ExecutionHead {
  const startTime = 1_790_000_000_000;
  return {
    id: `execution-${no}`,
    kind: "durable",
    name: `order-${no}`,
    functionName: "order-workflow",
    functionVersion: "$LATEST",
    functionHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    status: "RUNNING",
    version,
    epoch: 1,
    tokenSeq: version,
    nextSeq: version,
    nextEventId: version * 2,
    startTime,
    lastTime: startTime + version,
    executionTimeoutSeconds: 86_400,
    executionDeadline: startTime + 86_400_000,
    inputHash: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    maxResultBytes: 1_048_576,
    invocation: {
      requestId: "0f0c4ef3-6b53-4b53-9d3c-0d6ee1c3f0a1",
      version: 1,
      lease: { node: "n1", epoch: 1 },
      startTime,
      deadline: startTime + 900_000,
    },
    failures: 0,
    idlePendings: 0,
    recentCommitIds: Array.from({ length: 8 }, (_, index) => `c-${no}-${version}-${index}-0123456789abcdef`),
    operationCount: version,
    dataBytes: 0,
  };
}

function summarize(count: number, elapsedMs: number, durations: readonly number[]): Timing {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: (count * 1_000) / elapsedMs, p50: at(0.5), p99: at(0.99), max: at(1) };
}

function medianOf(timings: readonly Timing[]): Timing {
  const sorted = [...timings].sort((a, b) => a.perSecond - b.perSecond);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error("expected at least one round");
  return median;
}
