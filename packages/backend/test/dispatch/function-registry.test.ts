import { MemoryStore } from "@clew/store";
import { expect, test } from "vitest";
import { FunctionMemory } from "../../src/dispatch/function-memory.ts";
import { FunctionRegistry } from "../../src/dispatch/function-registry.ts";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { ScriptedHost, succeed } from "../support/scripted-host.ts";

const script = async () => succeed(1);

function setUp() {
  const scheduler = new ManualScheduler();
  const store = new MemoryStore({ scheduler });
  const now = (): number => scheduler.now();
  const memory = (): FunctionMemory =>
    new FunctionMemory({ store, now, functionRetentionMs: 1_000, functionRefreshMs: 100 });
  return { scheduler, store, node: () => new FunctionRegistry(memory()) };
}

function known(registry: FunctionRegistry): readonly string[] {
  return [...registry.known().keys()].sort();
}

test("a function that is remembered stays known when its host leaves; another is known while it is hosted (WORK-12)", async () => {
  const { node } = setUp();
  const registry = node();
  const worker = new ScriptedHost().durable("order", script);
  const file = new ScriptedHost().durable("pay", script);
  await registry.remember(worker.functions().values());
  registry.add(worker, { remembered: true });
  registry.add(file);
  await registry.exchange();
  expect(known(registry)).toEqual(["order", "pay"]);
  worker.remove("order");
  file.remove("pay");
  expect(known(registry)).toEqual(["order"]);
  expect(registry.runnable("order")).toBe(false);
  const other = node();
  expect(known(other)).toEqual([]);
  await other.exchange();
  expect(known(other)).toEqual(["order"]);
});

test("what an own host says goes before what is remembered, and comes back when it leaves", async () => {
  const { node } = setUp();
  const registry = node();
  await registry.remember(new ScriptedHost().durable("order", script, { retentionDays: 1 }).functions().values());
  const host = new ScriptedHost().durable("order", script, { retentionDays: 2 });
  registry.add(host);
  expect(registry.known().get("order")?.retentionDays).toBe(2);
  host.remove("order");
  expect(registry.known().get("order")?.retentionDays).toBe(1);
});

test("only what remembered hosts serve is kept from being forgotten", async () => {
  const { scheduler, store, node } = setUp();
  const registry = node();
  const worker = new ScriptedHost().durable("order", script);
  const file = new ScriptedHost().durable("pay", script);
  await registry.remember([...worker.functions().values(), ...file.functions().values()]);
  registry.add(worker, { remembered: true });
  registry.add(file);
  await scheduler.advance(1_500);
  await registry.exchange();
  await registry.forget();
  expect((await store.functions()).map(({ name }) => name)).toEqual(["order"]);
  expect(known(registry)).toEqual(["order", "pay"]);
  file.remove("pay");
  expect(known(registry)).toEqual(["order"]);
});
