import { checkpointMethods } from "@clew/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../src/peer/fault.ts";
import { HostPool } from "../../src/peer/host-pool.ts";
import { Peer } from "../../src/peer/peer.ts";
import type { PeerRunOptions, PeerRunReport } from "../../src/peer/run.ts";
import { workerHosts } from "../../src/peer/worker-host.ts";
import { CaseWorld } from "../../src/peer/world.ts";
import { scriptedWorkers } from "../support/scripted-worker.ts";
import type { ScriptedWorker } from "../support/scripted-worker.ts";

let peer: Peer;
let pool: HostPool;
const arrivals: ((worker: ScriptedWorker) => void)[] = [];
const started: ScriptedWorker[] = [];

beforeEach(async () => {
  peer = await Peer.start();
  const workers = scriptedWorkers(peer.grpcAddress, (worker) => {
    const next = arrivals.shift();
    if (next === undefined) started.push(worker);
    else next(worker);
  });
  pool = new HostPool(workerHosts(workers, peer.hub), 1);
});

afterEach(async () => {
  await pool.close();
  await peer.close();
  arrivals.length = 0;
  started.length = 0;
});

/** The next worker that the pool starts. */
function arrival(): Promise<ScriptedWorker> {
  const worker = started.shift();
  return worker === undefined ? new Promise((resolve) => arrivals.push(resolve)) : Promise.resolve(worker);
}

function run(options: Partial<PeerRunOptions> = {}): Promise<PeerRunReport> {
  return peer.run({ pool, input: "{}", world: new CaseWorld([], () => undefined), ...options });
}

const step = { id: "a", type: "STEP", action: "SUCCEED", name: "a" } as const;

describe("a worker of the peer", () => {
  it("is welcomed, invoked and heard", async () => {
    const report = run({ tenantId: "t" });
    const worker = await arrival();
    worker.hello();
    expect(await worker.next()).toMatchObject({ kind: "welcome", welcome: { protocolVersion: "clew.durable.v1" } });
    const { requestId, executionId, checkpointToken, tenantId } = await worker.invocation();
    expect(tenantId).toBe("t");
    const request = { executionId, checkpointToken, updates: [step] };
    const { checkpointToken: next = "" } = await worker.client.must(checkpointMethods.checkpoint, request);
    const page = await worker.client.must(checkpointMethods.getExecutionState, { executionId, checkpointToken: next });
    expect(page.operations.map(({ type }) => type)).toEqual(["EXECUTION", "STEP"]);
    worker.send({ kind: "log", requestId, time: 0, level: "INFO", text: "a line" });
    worker.succeed(requestId);
    const { ending, operations, trace, violations } = await report;
    expect(ending.status).toBe("SUCCEEDED");
    expect(operations.map(({ id }) => id)).toContain("a");
    expect(trace.map(({ kind }) => kind)).toEqual(["invoke", "checkpoint", "state", "log", "answer"]);
    expect(violations).toEqual([]);
  });

  it("gets its refusals with a reason and a scope", async () => {
    const report = run();
    const worker = await arrival();
    worker.hello();
    const { requestId, executionId } = await worker.invocation();
    const request = { executionId, checkpointToken: "dA==", updates: [step] };
    expect(await worker.client.call(checkpointMethods.checkpoint, request)).toMatchObject({
      refusal: { status: "FAILED_PRECONDITION", detail: { reason: "CHECKPOINT_TOKEN_STALE", scope: "invocation" } },
    });
    worker.succeed(requestId);
    expect((await report).refusals).toEqual(["Invalid checkpoint token"]);
  });

  it("is refused without a hello, and with one that names another function or version", async () => {
    void run();
    const worker = await arrival();
    worker.send({ kind: "drain" });
    expect(await worker.broken).toBe(9);
    void worker.open();
    worker.hello({ functions: [{ name: "another", kind: "durable" }] });
    expect(await worker.broken).toBe(9);
    void worker.open();
    worker.hello({ protocolVersions: ["clew.durable.v0"] });
    expect(await worker.broken).toBe(9);
    // A broken hello leaves the way open for a right one.
    void worker.open();
    worker.hello();
    worker.succeed((await worker.invocation()).requestId);
  });

  it("is told of by whoever uses it next when it answers twice", async () => {
    const first = run();
    const worker = await arrival();
    worker.hello();
    const { requestId } = await worker.invocation();
    worker.succeed(requestId);
    worker.succeed(requestId);
    expect((await first).ending.status).toBe("SUCCEEDED");
    const second = run();
    worker.succeed((await worker.invocation()).requestId);
    expect((await second).violations).toEqual([expect.stringContaining(`one outcome for ${requestId}`)]);
  });

  it("must not answer or log what it was not sent", async () => {
    const report = run();
    const worker = await arrival();
    worker.hello();
    const { requestId } = await worker.invocation();
    worker.succeed("another");
    worker.send({ kind: "log", requestId: "another", time: 0, level: "INFO", text: "a line" });
    worker.succeed(requestId);
    expect((await report).violations).toHaveLength(2);
  });

  it("must answer within its time, and is killed", async () => {
    const report = run({ invocationTimeoutMs: 50, maxFailures: 1 });
    const worker = await arrival();
    worker.hello();
    await worker.invocation();
    const { ending, violations } = await report;
    expect(ending.error?.type).toBe("Sandbox.Timedout");
    expect(violations).toEqual([expect.stringContaining("WORK-4")]);
  });

  it("must not end its stream before its outcome", async () => {
    const report = run();
    const worker = await arrival();
    worker.hello();
    await worker.invocation();
    worker.end();
    void worker.open();
    worker.hello();
    worker.succeed((await worker.invocation()).requestId);
    expect((await report).violations).toEqual([expect.stringContaining("before the worker ended its stream")]);
  });

  it("is replaced when it drains", async () => {
    const first = run();
    const worker = await arrival();
    worker.hello();
    const { requestId } = await worker.invocation();
    worker.send({ kind: "drain" });
    worker.succeed(requestId);
    expect((await first).ending.status).toBe("SUCCEEDED");
    worker.end();
    const second = run();
    const another = await arrival();
    expect(another.functionName).not.toBe(worker.functionName);
    another.hello();
    another.succeed((await another.invocation()).requestId);
    expect((await second).violations).toEqual([]);
  });
});

describe("a fault over gRPC", () => {
  /** Runs with one fault at the first checkpoint, up to there. */
  async function struck(kind: Fault["kind"], more: Partial<PeerRunOptions> = {}) {
    const fault = { kind } as Fault;
    const faults: PeerRunOptions["faults"] = ({ index }) => (index === 1 ? fault : undefined);
    const report = run({ faults, maxFailures: 1, ...more });
    const worker = await arrival();
    worker.hello();
    const { requestId, executionId, checkpointToken } = await worker.invocation();
    const request = { executionId, checkpointToken, updates: [step], clientToken: "k" };
    const answer = worker.client.call(checkpointMethods.checkpoint, request);
    return { report, worker, requestId, request, answer };
  }

  it("drop-reply applies the request, and a repetition is answered", async () => {
    const { report, worker, requestId, request, answer } = await struck("drop-reply");
    expect(await answer).toMatchObject({ refusal: { status: "UNAVAILABLE" } });
    expect(await worker.client.call(checkpointMethods.checkpoint, request)).toMatchObject({ ok: true });
    worker.succeed(requestId);
    expect((await report).events.filter(({ type }) => type === "StepSucceeded")).toHaveLength(1);
  });

  it("withhold-token leaves the answer without one", async () => {
    const { report, worker, requestId, answer } = await struck("withhold-token");
    const answered = await answer;
    expect(answered.ok && answered.value).toEqual({ newState: { operations: [] } });
    worker.succeed(requestId);
    await report;
  });

  it("kill ends the process, and another one is invoked", async () => {
    const { report } = await struck("kill");
    const another = await arrival();
    another.hello();
    const { requestId, initialState } = await another.invocation();
    expect(initialState.operations.map(({ id }) => id)).toContain("a");
    another.succeed(requestId);
    expect((await report).invocations).toBe(2);
  });

  it("disconnect breaks the stream, and the worker that comes back is invoked; a late outcome is no fault", async () => {
    const { report, worker, requestId, answer } = await struck("disconnect");
    void answer;
    expect(await worker.broken).toBe(14);
    void worker.open();
    worker.hello();
    const again = await worker.invocation();
    worker.succeed(requestId);
    worker.succeed(again.requestId);
    const { invocations, violations } = await report;
    expect({ invocations, violations }).toEqual({ invocations: 2, violations: [] });
  });

  it("disconnect asks for a worker that comes back", async () => {
    const { report, worker } = await struck("disconnect", { invocationTimeoutMs: 100 });
    expect(await worker.broken).toBe(14);
    const another = await arrival();
    another.hello();
    another.succeed((await another.invocation()).requestId);
    expect((await report).violations).toEqual([expect.stringContaining("WORK-13")]);
  });

  it("drain sends no more on that stream, and takes the outcome of what runs", async () => {
    const { report, worker, requestId, answer } = await struck("drain");
    expect(await answer).toMatchObject({ ok: true });
    expect((await worker.next()).kind).toBe("drain");
    const outcome = { kind: "output", output: { status: "PENDING" } } as const;
    worker.send({ kind: "outcome", requestId, outcome });
    worker.end();
    void worker.open();
    worker.hello();
    worker.succeed((await worker.invocation()).requestId);
    expect((await report).violations).toEqual([]);
  });
});
