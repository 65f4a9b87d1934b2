// Measures the backend on this machine: client, server and disk together, SQLite with synchronous=FULL.
// usage: node --conditions=@clew/source tests/bench/main.ts [repeats]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer, type ServerProcess } from "../support/server-process.ts";
import { measureFlush, measureGroupCommit } from "./disk-limits.ts";
import { EchoPeer } from "./echo-limit.ts";
import { against, median, medianRun, type Figure, type Timing } from "./figure.ts";
import { line, surroundings, writeReport } from "./report.ts";
import { measureRuntimeExecutions, measureRuntimeSteps } from "./runtime-load.ts";
import { measureSteps, type Wire } from "./steps.ts";

const repeats = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), "clew-bench-"));
const reports = fileURLToPath(new URL("../../reports/", import.meta.url));

/** Every measurement, in the order of a round. Rounds are interleaved, so that a slow minute hits all of them. */
type Measurement = () => Promise<Timing> | Timing;

async function measureAll(server: ServerProcess, echo: EchoPeer): Promise<ReadonlyMap<string, readonly Timing[]>> {
  const steps = (wire: Wire, executions: number, count: number): Measurement => {
    return () => measureSteps(server, wire, { executions, steps: count });
  };
  const round: Readonly<Record<string, Measurement>> = {
    flush: () => measureFlush(folder),
    "commit 1": () => measureGroupCommit(folder, 1),
    "commit 64": () => measureGroupCommit(folder, 64),
    "echo 1": () => echo.measure(1, 2_000),
    "echo 64": () => echo.measure(64, 30_000),
    "steps 1": () => measureRuntimeSteps(server, { executions: 1, steps: 1_500 }),
    "steps 16": () => measureRuntimeSteps(server, { executions: 16, steps: 400 }),
    "steps 64": () => measureRuntimeSteps(server, { executions: 64, steps: 300 }),
    "stream 1": steps("stream", 1, 1_500),
    "stream 64": steps("stream", 64, 300),
    "unary 1": steps("unary", 1, 800),
    "unary 64": steps("unary", 64, 120),
    "lambda 1": steps("lambda", 1, 800),
    "lambda 16": steps("lambda", 16, 200),
    "lambda 64": steps("lambda", 64, 120),
    "empty 1": () => measureRuntimeExecutions(server, "empty", { lanes: 1, each: 300 }),
    "empty 64": () => measureRuntimeExecutions(server, "empty", { lanes: 64, each: 40 }),
    "chained 1": () => measureRuntimeExecutions(server, "caller", { lanes: 1, each: 200 }),
    "chained 64": () => measureRuntimeExecutions(server, "caller", { lanes: 64, each: 20 }),
  };
  const runs = new Map<string, Timing[]>();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const [name, measure] of Object.entries(round)) {
      process.stderr.write(`round ${String(repeat + 1)} of ${String(repeats)}: ${name}\n`);
      runs.set(name, [...(runs.get(name) ?? []), await measure()]);
    }
  }
  return runs;
}

function figuresOf(runs: ReadonlyMap<string, readonly Timing[]>): readonly Figure[] {
  const of = (name: string): readonly Timing[] => runs.get(name) ?? [];
  const rate = (id: Figure["id"], name: string, run: string): Figure => {
    return { id, name, value: medianRun(of(run)).perSecond, unit: "/s", repeats };
  };
  const latency = (id: Figure["id"], name: string, [run, which]: readonly [string, "p50" | "p99"]): Figure => {
    return { id, name: `${name}, ${which}`, value: median(of(run).map((each) => each[which])), unit: "ms", repeats };
  };
  const flush = latency("L1", "append of 4 KiB and fdatasync", ["flush", "p50"]);
  const commit1 = latency("L2", "SQLite commit of one step, raw", ["commit 1", "p50"]);
  const commit64 = rate("L2", "SQLite commits in groups of 64, raw", "commit 64");
  const echo1 = latency("L3", "gRPC stream echo, 1 in flight", ["echo 1", "p50"]);
  const echo64 = rate("L3", "gRPC stream echo, 64 in flight", "echo 64");
  // What no lone step can go below: its way there and back, and its own flush.
  const lone: Figure = { ...commit1, name: "L3 + L2", value: echo1.value + commit1.value };
  return [
    flush,
    commit1,
    commit64,
    echo1,
    echo64,
    against(latency("P1", "durable step of the runtime, one execution", ["steps 1", "p50"]), lone),
    against(latency("P1", "durable step of the runtime, one execution", ["steps 1", "p99"]), lone),
    against(latency("P1", "the same by a bare client", ["stream 1", "p50"]), lone),
    against(rate("P2", "durable steps of the runtime, 1 execution", "steps 1"), echo64),
    against(rate("P2", "durable steps of the runtime, 16 executions", "steps 16"), echo64),
    against(rate("P2", "durable steps of the runtime, 64 executions", "steps 64"), echo64),
    against(rate("P2", "the same by a bare client, 64 executions", "stream 64"), echo64),
    against(latency("P4", "durable step, one execution, unary", ["unary 1", "p50"]), lone),
    against(rate("P4", "durable steps, 64 executions, unary", "unary 64"), echo64),
    against(latency("H1", "durable step, one execution, Lambda API", ["lambda 1", "p50"]), lone),
    against(rate("H1", "durable steps, 16 executions, Lambda API", "lambda 16"), commit64),
    against(rate("H1", "durable steps, 64 executions, Lambda API", "lambda 64"), commit64),
    against(latency("P5", "empty execution, start to result, 1 at once", ["empty 1", "p50"]), lone),
    against(rate("P5", "empty executions, 64 at once", "empty 64"), commit64),
    against(latency("P6", "chained invoke, 1 at once", ["chained 1", "p50"]), lone),
    against(rate("P6", "chained invokes, 64 at once", "chained 64"), commit64),
  ];
}

const server = await startServer({ path: join(folder, "store.db") });
const echo = await EchoPeer.start();
try {
  const figures = figuresOf(await measureAll(server, echo));
  const where = surroundings();
  console.log(
    `${where.date}  ${where.machine}  Node ${where.versions["node"] ?? ""}, SQLite ${where.versions["sqlite"] ?? ""}`,
  );
  for (const figure of figures) console.log(line(figure));
  console.log(`written to ${writeReport(reports, figures, where)}`);
} finally {
  echo.stop();
  await server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
