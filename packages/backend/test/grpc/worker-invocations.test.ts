import { beforeEach, describe, expect, test } from "vitest";
import { done, finish, never, plain, TestHub } from "./support/test-hub.ts";

let at: TestHub;

beforeEach(() => {
  at = new TestHub();
});

describe("invocations", () => {
  test("go to a worker and come back with what it answered", async () => {
    const worker = await at.join();
    const request = at.invocation();
    const outcome = at.hub.invoke(request, never);
    expect(worker.messages.at(-1)).toEqual({ kind: "invocation", invocation: request });
    finish(worker, request.requestId);
    expect(await outcome).toEqual(done);
    expect(at.scheduler.timers).toBe(0);
  });

  test("take turns among the workers", async () => {
    const workers = [await at.join(), await at.join()];
    const ids = [at.invocation(), at.invocation(), at.invocation(), at.invocation()].map((request) => {
      void at.hub.invoke(request, never);
      return request.requestId;
    });
    expect(workers.map(({ requestIds }) => requestIds())).toEqual([
      [ids[0], ids[2]],
      [ids[1], ids[3]],
    ]);
  });

  test("pass over the workers that have no room", async () => {
    const workers = [
      await at.join({ maxConcurrentInvocations: 2 }),
      await at.join({ maxConcurrentInvocations: 1 }),
      await at.join(),
    ];
    for (let n = 0; n < 7; n += 1) void at.hub.invoke(at.invocation(), never);
    expect(workers.map(({ requestIds }) => requestIds().length)).toEqual([2, 1, 4]);
  });

  test("wait in line for room, first come first served", async () => {
    const worker = await at.join({ maxConcurrentInvocations: 1 });
    const ids = [at.invocation(), at.invocation(), at.invocation()].map((request) => {
      void at.hub.invoke(request, never);
      return request.requestId;
    });
    expect(worker.requestIds()).toEqual(ids.slice(0, 1));
    finish(worker, ids[0] ?? "");
    expect(worker.requestIds()).toEqual(ids.slice(0, 2));
    finish(worker, ids[1] ?? "");
    expect(worker.requestIds()).toEqual(ids);
  });

  test("wait for a worker that serves their function and version", async () => {
    const other = await at.join({ functions: [{ name: "ship", kind: "plain" }] });
    const pinned = at.invocation({ functionVersion: "7" });
    void at.hub.invoke(pinned, never);
    const latest = at.invocation();
    void at.hub.invoke(latest, never);
    expect(other.requestIds()).toEqual([]);
    const serving = await at.join({ functions: [{ ...plain, version: "7" }] });
    expect(serving.requestIds()).toEqual([pinned.requestId, latest.requestId]);
  });

  test("that reach no worker before their deadline fail", async () => {
    const outcome = at.hub.invoke(at.invocation(), never);
    at.scheduler.advance(3000);
    expect(await outcome).toMatchObject({ kind: "error", error: { type: "Runtime.Undelivered" } });
    expect((await at.join()).requestIds()).toEqual([]);
  });

  test("that run past their deadline time out, are abandoned and leave their place to the next", async () => {
    const worker = await at.join({ maxConcurrentInvocations: 1, functions: [{ ...plain, timeoutSeconds: 5 }] });
    const slow = at.invocation();
    const outcome = at.hub.invoke(slow, never);
    const next = at.invocation({ deadline: at.scheduler.now() + 60_000 });
    void at.hub.invoke(next, never);
    at.scheduler.advance(3000);
    expect(await outcome).toEqual({ kind: "timeout", timeoutSeconds: 5 });
    expect(worker.messages).toContainEqual({ kind: "abandon", requestId: slow.requestId });
    expect(worker.requestIds()).toEqual([slow.requestId, next.requestId]);
    finish(worker, slow.requestId);
    expect(worker.ended).toEqual([]);
  });

  test("are abandoned when nobody waits for them any more", async () => {
    const worker = await at.join({ maxConcurrentInvocations: 1 });
    const aborts = [new AbortController(), new AbortController()] as const;
    const running = at.invocation();
    const outcomes = [at.hub.invoke(running, aborts[0].signal), at.hub.invoke(at.invocation(), aborts[1].signal)];
    for (const abort of aborts.toReversed()) abort.abort();
    for (const outcome of outcomes) expect((await outcome).kind).toBe("error");
    expect(worker.messages.slice(1)).toEqual([
      { kind: "invocation", invocation: running },
      { kind: "abandon", requestId: running.requestId },
    ]);
    expect(at.scheduler.timers).toBe(0);
  });

  test("are lost with their worker", async () => {
    const worker = await at.join();
    const outcome = at.hub.invoke(at.invocation(), never);
    worker.peer.disconnected();
    expect(await outcome).toMatchObject({ kind: "error", error: { type: "Runtime.ExitError" } });
    expect(at.hub.functions().size).toBe(0);
  });

  test("take an answer of their own kind alone", async () => {
    const worker = await at.join();
    const request = at.invocation();
    const outcome = at.hub.invoke(request, never);
    finish(worker, request.requestId, { kind: "output", output: {} });
    expect(worker.ended).toEqual([expect.objectContaining({ reason: "FRAME_UNEXPECTED", actual: "output" })]);
    expect(await outcome).toMatchObject({ error: { type: "Runtime.ExitError" } });
  });

  test("are answered once: a late or made-up answer changes nothing", async () => {
    const worker = await at.join();
    const request = at.invocation();
    const outcome = at.hub.invoke(request, never);
    finish(worker, "made-up");
    finish(worker, request.requestId);
    finish(worker, request.requestId, { kind: "error", error: { type: "Late" } });
    expect(await outcome).toEqual(done);
    expect(worker.ended).toEqual([]);
  });
});

describe("draining", () => {
  test("by a worker: what runs may end, nothing new comes", async () => {
    const worker = await at.join();
    const request = at.invocation();
    const outcome = at.hub.invoke(request, never);
    worker.peer.receive({ kind: "drain" });
    expect(at.hub.functions().size).toBe(0);
    void at.hub.invoke(at.invocation(), never);
    expect(worker.requestIds()).toEqual([request.requestId]);
    finish(worker, request.requestId);
    expect(await outcome).toEqual(done);
    expect(worker.requestIds()).toEqual([request.requestId]);
  });

  test("by the server: waits for what runs, refuses what waits, then ends the streams", async () => {
    const worker = await at.join({ maxConcurrentInvocations: 1 });
    const silent = at.open();
    const running = at.invocation();
    const outcome = at.hub.invoke(running, never);
    const waiting = at.hub.invoke(at.invocation(), never);
    const closed = at.hub.close(5000);
    expect((await waiting).kind).toBe("error");
    expect(worker.messages.at(-1)).toEqual({ kind: "drain" });
    expect(silent.ended).toEqual([expect.objectContaining({ reason: "UNAVAILABLE" })]);
    expect(worker.ended).toEqual([]);
    finish(worker, running.requestId);
    expect(await outcome).toEqual(done);
    await closed;
    expect(worker.ended).toEqual([undefined]);
    expect(at.scheduler.timers).toBe(0);
  });

  test("by the server ends after its grace", async () => {
    const worker = await at.join();
    const outcome = at.hub.invoke(at.invocation({ deadline: at.scheduler.now() + 60_000 }), never);
    const closed = at.hub.close(5000);
    at.scheduler.advance(5000);
    await closed;
    expect(await outcome).toMatchObject({ error: { type: "Runtime.ExitError" } });
    expect(worker.ended).toEqual([undefined]);
    expect((await at.hub.invoke(at.invocation(), never)).kind).toBe("error");
  });
});

test("functions() changes when a function appears and when its last worker goes", async () => {
  let changes = 0;
  at.hub.onChange(() => (changes += 1));
  const first = await at.join({
    functions: [plain, { name: "order", kind: "durable", version: "3", aliases: ["live"] }],
  });
  const second = await at.join();
  expect(changes).toBe(1);
  expect(at.hub.functions().get("order")?.aliases).toEqual(new Map([["live", "3"]]));
  first.peer.disconnected();
  expect([...at.hub.functions().keys()]).toEqual(["pay"]);
  second.peer.disconnected();
  expect(changes).toBe(3);
});

test("log lines reach the callback with their worker", async () => {
  const worker = await at.join();
  worker.peer.receive({ kind: "log", requestId: "r", time: 5, level: "INFO", text: "hi" });
  expect(at.logs).toMatchObject([{ worker: "test 1 at test", requestId: "r", time: 5, level: "INFO", text: "hi" }]);
});
