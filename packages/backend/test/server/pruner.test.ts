import { MemoryStore } from "@clew/store";
import { expect, test } from "vitest";
import { startPruner } from "../../src/server/pruner.ts";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { startNode } from "../support/node.ts";
import { pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

const minute = 60_000;
const hour = 60 * minute;

/** A clock that jumps: days pass without the timers of a node in between. */
class Jumping extends ManualScheduler {
  #aheadMs = 0;

  override now(): number {
    return super.now() + this.#aheadMs;
  }

  /** Moves the clock and lets a minute pass, in which the pruner looks once. */
  async jump(ms: number): Promise<void> {
    this.#aheadMs += ms - minute;
    await this.advance(minute);
  }
}

test("a closed execution stays readable for its retention, counted from its end, and no longer (EXEC-21, LIST-6)", async () => {
  const scheduler = new Jumping();
  const store = new MemoryStore({ scheduler });
  let callbackId = "";
  const host = new ScriptedHost()
    .durable("brief", async () => succeed(1), { retentionDays: 1 })
    .durable("long", async () => succeed(2), { retentionDays: 3 })
    .durable(
      "late",
      async ({ count, checkpoint }) => {
        if (count > 1) return succeed(3);
        const { operations } = await checkpoint({ id: "c", type: "CALLBACK", action: "START" });
        if (operations[0]?.type === "CALLBACK") callbackId = operations[0].callbackId;
        return pending;
      },
      { retentionDays: 1 },
    );
  const node = await startNode(host, { scheduler, store });
  const errors: unknown[] = [];
  const stop = startPruner({ store, functions: node.backend.functions }, scheduler, {
    intervalMs: minute,
    onError: (error) => errors.push(error),
  });
  const [brief, long, late] = [await node.start("brief"), await node.start("long"), await node.start("late")];
  await scheduler.settle();

  await scheduler.jump(12 * hour);
  await node.backend.service.succeedCallback({ callbackId });
  await scheduler.advance(minute);
  expect(await node.result(late)).toBe(3);
  await scheduler.jump(11 * hour);
  expect(await node.result(brief)).toBe(1);
  await scheduler.jump(2 * hour);
  await expect(node.get(brief)).rejects.toMatchObject({ reason: "EXECUTION_NOT_FOUND" });
  const { executions } = await node.backend.service.listExecutions({});
  expect(executions.map(({ execution }) => execution.id).toSorted()).toEqual([late, long].toSorted());
  expect(await node.result(late)).toBe(3);

  await scheduler.jump(12 * hour);
  await expect(node.get(late)).rejects.toMatchObject({ reason: "EXECUTION_NOT_FOUND" });
  expect(await node.result(long)).toBe(2);
  await scheduler.jump(36 * hour);
  await expect(node.get(long)).rejects.toMatchObject({ reason: "EXECUTION_NOT_FOUND" });
  expect(errors).toEqual([]);
  await stop();
});

test("a name is taken until its execution is removed after its retention, and then free (IDEM-9)", async () => {
  const scheduler = new Jumping();
  const store = new MemoryStore({ scheduler });
  const host = new ScriptedHost().durable("brief", async () => succeed(1), { retentionDays: 1 });
  const node = await startNode(host, { scheduler, store });
  const stop = startPruner({ store, functions: node.backend.functions }, scheduler, {
    intervalMs: minute,
    onError: (error) => node.errors.push(error),
  });
  const first = await node.start("brief", 1, "order-7");
  await expect(node.start("brief", 2, "order-7")).rejects.toMatchObject({ reason: "EXECUTION_ALREADY_STARTED" });
  await scheduler.settle();
  expect(await node.result(first)).toBe(1);

  await scheduler.jump(23 * hour);
  expect(await node.start("brief", 1, "order-7")).toBe(first);
  await expect(node.start("brief", 2, "order-7")).rejects.toMatchObject({ reason: "EXECUTION_ALREADY_STARTED" });

  await scheduler.jump(2 * hour);
  const second = await node.start("brief", 2, "order-7");
  expect(second).not.toBe(first);
  await scheduler.settle();
  expect(await node.result(second)).toBe(1);
  expect(node.errors).toEqual([]);
  await stop();
});

test("functions that no worker has served for long enough are forgotten too, whatever became of the executions (WORK-12)", async () => {
  const scheduler = new ManualScheduler();
  let forgotten = 0;
  const errors: unknown[] = [];
  const removed = [50, 50, 3, 0];
  const stop = startPruner(
    {
      store: { prune: () => Promise.resolve(removed.shift() ?? 0) },
      functions: {
        forget: () => {
          forgotten += 1;
          return forgotten === 1 ? Promise.reject(new Error("busy")) : Promise.resolve();
        },
      },
    },
    scheduler,
    { intervalMs: minute, onError: (error) => errors.push(error) },
  );
  await scheduler.advance(minute);
  expect([removed, forgotten, errors]).toEqual([[0], 1, [new Error("busy")]]);
  await scheduler.advance(minute);
  expect([removed, forgotten]).toEqual([[], 2]);
  await stop();
  await scheduler.advance(minute);
  expect(forgotten).toBe(2);
});

test("is stopped when it asks nothing of the store any more", async () => {
  const scheduler = new ManualScheduler();
  const pruning = Promise.withResolvers<number>();
  const told: string[] = [];
  const stop = startPruner(
    {
      store: { prune: () => pruning.promise },
      functions: { forget: () => Promise.resolve(void told.push("forgot")) },
    },
    scheduler,
    { intervalMs: minute, onError: (error) => told.push(String(error)) },
  );
  await scheduler.advance(minute);
  const stopped = stop().then(() => told.push("stopped"));
  await scheduler.settle();
  expect(told).toEqual([]);
  pruning.resolve(0);
  await stopped;
  expect(told).toEqual(["forgot", "stopped"]);
});
