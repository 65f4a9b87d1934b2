import { createFaultyStore, MemoryDisk, MemoryStore, type Store } from "@clew/store";
import { expect, test } from "vitest";
import type { Scheduler } from "../../src/port/scheduler.ts";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { startNode } from "../support/node.ts";
import { pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

/** One store as several nodes see it. */
function share(scheduler: ManualScheduler): Store {
  const store = createFaultyStore(new MemoryStore({ scheduler, disk: new MemoryDisk() }), {});
  return { ...store, capability: { ...store.capability, multiProcess: true } };
}

/** The same time, told by a clock that is wrong. */
function wrongBy(scheduler: ManualScheduler, ms: number): Scheduler {
  return {
    now: () => scheduler.now() + ms,
    after: (delayMs, run) => scheduler.after(delayMs, run),
    turn: (run) => scheduler.turn(run),
  };
}

function ids(prefix: string): { readonly next: () => string } {
  let count = 0;
  return { next: () => `${prefix}-${String((count += 1))}` };
}

test("a function of another node's worker is known within one renewal, and runs there (WORK-12)", async () => {
  const scheduler = new ManualScheduler();
  const store = share(scheduler);
  const caller = new ScriptedHost().durable("caller", async ({ checkpoint, invocation }) => {
    const call = invocation.initialState.operations.find(({ id }) => id === "call");
    if (call !== undefined) return call.status === "STARTED" ? pending : succeed(call.status);
    const chainedInvokeOptions = { functionName: "child:$LATEST" };
    await checkpoint({ id: "call", type: "CHAINED_INVOKE", action: "START", chainedInvokeOptions });
    return pending;
  });
  const one = await startNode(caller, { scheduler, store, node: "one", ids: ids("one") });
  const host = new ScriptedHost().durable("child", async () => succeed("there"));
  const two = await startNode(host, { scheduler, store, node: "two", ids: ids("two") });
  await expect(one.start("child")).rejects.toMatchObject({ reason: "FUNCTION_NOT_FOUND" });
  await scheduler.advance(3_334);
  const id = await one.start("caller");
  await scheduler.advance(2_000);
  expect(await two.result(id)).toBe("SUCCEEDED");
  expect(host.invocations).toHaveLength(1);
  expect([...one.errors, ...two.errors]).toEqual([]);
});

test("nodes whose clocks differ go by the store's: nothing is due early, and no lease is taken for ended", async () => {
  const scheduler = new ManualScheduler();
  const store = share(scheduler);
  const program = (): ScriptedHost =>
    new ScriptedHost().durable("f", async ({ checkpoint, status }) => {
      if (status("w") === "SUCCEEDED") return succeed("done");
      await checkpoint({ id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 60 } });
      return pending;
    });
  const hosts = [program(), program()] as const;
  const slow = await startNode(hosts[0], { scheduler: wrongBy(scheduler, -40_000), store, node: "a", ids: ids("a") });
  const fast = await startNode(hosts[1], { scheduler: wrongBy(scheduler, 40_000), store, node: "b", ids: ids("b") });
  const startedAt = scheduler.now();
  const id = await slow.start("f");
  await scheduler.advance(59_000);
  expect((await fast.get(id)).execution).toMatchObject({ status: "RUNNING", startTime: startedAt });
  await scheduler.advance(1_000);
  expect(await fast.result(id)).toBe("done");
  expect(hosts.flatMap(({ invocations }) => invocations)).toHaveLength(2);
});

test("a node that starts knows at once what workers served before (WORK-12)", async () => {
  const scheduler = new ManualScheduler();
  const store = share(scheduler);
  await startNode(
    new ScriptedHost().durable("f", async () => succeed(1)),
    { scheduler, store, node: "before" },
  );
  const host = new ScriptedHost();
  const node = await startNode(host, { scheduler, store, node: "after", ids: ids("after") });
  await expect(node.start("f")).resolves.toBeDefined();
});
