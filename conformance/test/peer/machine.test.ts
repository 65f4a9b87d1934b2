import { describe, expect, it } from "vitest";
import { PeerExecution } from "../../src/peer/execution.ts";
import { applyUpdate } from "../../src/peer/machine.ts";
import type { PeerOperation, PeerUpdate } from "../../src/peer/operation.ts";
import { page, visible } from "../../src/peer/state-page.ts";
import { fold } from "../../src/replay/fold.ts";

const step: PeerUpdate = { id: "a", type: "STEP", action: "START", name: "a", subType: "Step" };
const context: PeerUpdate = { id: "c", type: "CONTEXT", action: "START" };

function execution(): PeerExecution {
  return new PeerExecution({ id: "e1", input: "{}", now: 0 });
}

function accept(run: PeerExecution, token: string, updates: readonly PeerUpdate[]): string {
  const answer = run.checkpoint({ token, updates, now: 0 });
  if ("refused" in answer) throw new Error(answer.refused.message);
  return answer.token ?? "";
}

describe("the peer's state machine", () => {
  it.each<[string, PeerUpdate, PeerOperation["status"] | undefined]>([
    ["a start of what runs", step, "STARTED"],
    ["a success of what has ended", { ...step, action: "SUCCEED" }, "SUCCEEDED"],
    ["a failure of what waits for its next attempt", { ...step, action: "FAIL" }, "PENDING"],
    ["a retry without a delay", { ...step, action: "RETRY" }, "STARTED"],
    ["another type", { ...step, type: "WAIT" }, "STARTED"],
    ["a success of a wait", { id: "a", type: "WAIT", action: "SUCCEED" }, undefined],
    ["a cancel of what is not there", { id: "a", type: "WAIT", action: "CANCEL" }, undefined],
  ])("refuses %s", (_, update, status) => {
    const before =
      status === undefined ? undefined : { id: "a", type: "STEP" as const, status, startTime: 0, attempt: 0 };
    expect(applyUpdate(before, update, 1)).toHaveProperty("refused");
  });

  it("counts finished attempts, and keeps a condition's state", () => {
    const run = execution();
    let { token } = run.beginInvocation();
    token = accept(run, token, [step, { ...step, action: "RETRY", payload: "1", nextAttemptDelaySeconds: 2 }]);
    expect(run.operation("a")).toMatchObject({ status: "PENDING", attempt: 1, dueTime: 2000, result: "1" });
    run.elapse(1999);
    expect(run.operation("a")?.status).toBe("PENDING");
    run.elapse(2000);
    token = accept(run, token, [step]);
    expect(run.operation("a")).toMatchObject({ status: "STARTED", attempt: 1, result: "1" });
    accept(run, token, [{ ...step, action: "SUCCEED", payload: "2" }]);
    expect(run.events.map(({ type, attempt, delaySeconds }) => [type, attempt, delaySeconds])).toEqual([
      ["ExecutionStarted", undefined, undefined],
      ["StepStarted", undefined, undefined],
      ["StepSucceeded", 1, 2],
      ["StepStarted", undefined, undefined],
      ["StepSucceeded", 2, undefined],
    ]);
  });
});

describe("the peer's tokens", () => {
  it("are used once, and die with their invocation", () => {
    const run = execution();
    const { token } = run.beginInvocation();
    const next = accept(run, token, []);
    expect(run.checkpoint({ token, updates: [], now: 0 })).toMatchObject({ refused: { kind: "stale-token" } });
    run.endInvocation();
    expect(run.checkpoint({ token: next, updates: [], now: 0 })).toHaveProperty("refused");
  });

  it("let a request be repeated under its client token", () => {
    const run = execution();
    const { token } = run.beginInvocation();
    const request = { token, updates: [step], clientToken: "k", now: 0 };
    expect(run.checkpoint(request)).toEqual(run.checkpoint(request));
    expect(run.events.filter(({ type }) => type === "StepStarted")).toHaveLength(1);
  });

  it("survive a refusal that changes nothing", () => {
    const run = execution();
    const { token } = run.beginInvocation();
    expect(run.checkpoint({ token, updates: [step, step], now: 0 })).toHaveProperty("refused");
    expect(run.operation("a")).toBeUndefined();
    expect(run.isLive(token)).toBe(true);
  });
});

describe("the peer's state", () => {
  const operation = (id: string, more: Partial<PeerOperation> = {}): PeerOperation => ({
    id,
    type: "CONTEXT",
    status: "SUCCEEDED",
    startTime: 0,
    ...more,
  });

  it("leaves out what is inside closed contexts, at any depth, unless it is to be replayed", () => {
    const inner = [operation("b", { parentId: "a" }), operation("d", { parentId: "b" })];
    const ids = (all: readonly PeerOperation[]): string[] => visible(all).map(({ id }) => id);
    expect(ids([operation("a"), ...inner])).toEqual(["a"]);
    expect(ids([operation("a", { replayChildren: true }), ...inner])).toEqual(["a", "b"]);
    expect(ids([operation("a", { status: "STARTED" }), ...inner])).toEqual(["a", "b"]);
  });

  it("comes in pages that hold every operation once", () => {
    const all = ["a", "b", "c"].map((id) => operation(id));
    expect(page(all, "", 2)).toEqual({ operations: all.slice(0, 2), nextMarker: "2" });
    expect(page(all, "2", 2)).toEqual({ operations: all.slice(2) });
  });
});

describe("folding a history", () => {
  it("gives the operations as they stood", () => {
    const run = execution();
    let { token } = run.beginInvocation();
    const updates: PeerUpdate[] = [
      context,
      { ...step, parentId: "c" },
      { ...step, parentId: "c", action: "RETRY", error: { type: "Boom" }, nextAttemptDelaySeconds: 3 },
    ];
    token = accept(run, token, updates);
    run.elapse(3000);
    token = accept(run, token, [{ ...step, parentId: "c" }]);
    accept(run, token, [
      { ...step, parentId: "c", action: "SUCCEED", payload: "1" },
      { ...context, action: "SUCCEED", replayChildren: true },
    ]);
    const folded = fold(run.events, { final: run.operations, now: 0 });
    const plain = (all: readonly PeerOperation[]): object[] =>
      all.map(({ startTime: _, endTime: __, ...rest }) => rest);
    expect(plain(folded)).toEqual(plain(run.operations.slice(1)));
    const halfway = fold(run.events.slice(0, 4), { final: run.operations, now: 0 });
    expect(halfway.find(({ id }) => id === "a")).toMatchObject({ status: "PENDING", attempt: 1, dueTime: 3000 });
  });
});
