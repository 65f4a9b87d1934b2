import { createFaultyStore, MemoryStore, type Store, type StoredFunction } from "@clew/store";
import { beforeEach, expect, test } from "vitest";
import { FunctionMemory } from "../../src/dispatch/function-memory.ts";
import type { FunctionDescription } from "../../src/port/invoker.ts";
import { ManualScheduler } from "../support/manual-scheduler.ts";

const day = 24 * 3_600_000;
const hour = 3_600_000;

const order: FunctionDescription = {
  name: "order",
  kind: "durable",
  versions: [{ version: "$LATEST" }, { version: "3", hash: "abc" }],
  aliases: new Map([
    ["live", "3"],
    ["next", "3"],
  ]),
  timeoutSeconds: 60,
  retentionDays: 2,
};
const pay: FunctionDescription = { ...order, name: "pay" };

let scheduler: ManualScheduler;
let disk: MemoryStore;
let writes: (readonly StoredFunction[])[];
let store: Store;
let reads: number;

beforeEach(() => {
  scheduler = new ManualScheduler();
  disk = new MemoryStore({ scheduler });
  writes = [];
  reads = 0;
  store = {
    ...createFaultyStore(disk, {}),
    capability: { ...disk.capability, multiProcess: true },
    functions: () => {
      reads += 1;
      return disk.functions();
    },
    rememberFunctions: async (functions) => {
      writes.push(functions);
      await disk.rememberFunctions(functions);
    },
  };
});

function open(): FunctionMemory {
  return new FunctionMemory({
    store,
    now: () => scheduler.now(),
    functionRetentionMs: 14 * day,
    functionRefreshMs: hour,
  });
}

function names(memory: FunctionMemory): readonly string[] {
  return [...memory.descriptions.keys()];
}

test("what is remembered is known here at once, and elsewhere from the next look on, as it was described", async () => {
  const [here, elsewhere] = [open(), open()];
  await here.remember([order]);
  expect(here.descriptions).toEqual(new Map([["order", order]]));
  expect(names(elsewhere)).toEqual([]);
  await elsewhere.load();
  expect(elsewhere.descriptions).toEqual(here.descriptions);
});

test("what the store has already costs no write, in whatever order its aliases are named", async () => {
  const memory = open();
  await memory.remember([order, pay]);
  await memory.remember([{ ...order, aliases: new Map([...order.aliases].reverse()) }]);
  await memory.remember([]);
  await memory.refresh([order]);
  expect(writes).toHaveLength(1);
});

test("only what changed is written when a worker comes with it", async () => {
  const memory = open();
  await memory.remember([order, pay]);
  await memory.remember([{ ...order, retentionDays: 3 }, pay]);
  expect(writes[1]?.map(({ name, retentionDays }) => [name, retentionDays])).toEqual([["order", 3]]);
  expect(memory.descriptions.get("order")?.retentionDays).toBe(3);
});

test("the worker that came last wins, on whichever node, as soon as it is welcomed", async () => {
  const [one, two] = [open(), open()];
  await one.remember([order]);
  await two.remember([{ ...order, retentionDays: 9 }]);
  await one.remember([order]);
  await two.load();
  expect(two.descriptions.get("order")?.retentionDays).toBe(2);
  expect(writes).toHaveLength(3);
});

test("a store that no other node writes to is read once", async () => {
  store = { ...store, capability: disk.capability };
  const memory = open();
  await memory.load();
  await memory.load();
  await memory.remember([order]);
  await memory.load();
  expect([reads, names(memory)]).toEqual([1, ["order"]]);
});

test("that a function is served still is noted hourly, and of another node's description that alone", async () => {
  const [one, two] = [open(), open()];
  await one.remember([order]);
  await two.remember([{ ...order, retentionDays: 9 }]);
  await one.load();
  await scheduler.advance(hour - 1);
  await one.refresh([order]);
  expect(writes).toHaveLength(2);
  await scheduler.advance(1);
  await one.refresh([order]);
  expect(writes[2]).toMatchObject([{ name: "order", lastSeenTime: scheduler.now() }]);
});

test("a function is forgotten when nobody has served it for 14 days, not before, and is known again when it is (WORK-12)", async () => {
  const [memory, other] = [open(), open()];
  await memory.remember([order]);
  await scheduler.advance(day);
  await memory.remember([pay]);
  await other.load();
  await scheduler.advance(13 * day + 2 * hour);
  await memory.forget();
  expect(names(memory)).toEqual(["order", "pay"]);
  await scheduler.advance(1);
  await memory.forget();
  expect(names(memory)).toEqual(["pay"]);
  await other.load();
  expect(names(other)).toEqual(["pay"]);
  await memory.refresh([order]);
  expect(names(memory)).toEqual(["pay", "order"]);
});

test("a look that began before a function was remembered does not hide it", async () => {
  const gate = Promise.withResolvers<undefined>();
  const slow = { ...store, functions: () => disk.functions().then((all) => gate.promise.then(() => all)) };
  store = slow;
  const memory = open();
  const looking = memory.load();
  const remembering = memory.remember([order]);
  await scheduler.settle();
  gate.resolve(undefined);
  await Promise.all([looking, remembering]);
  expect(names(memory)).toEqual(["order"]);
});

test("what could not be written is not known, and the next is tried anew", async () => {
  let full = true;
  store = {
    ...store,
    rememberFunctions: (functions) =>
      full ? Promise.reject(new Error("no space left")) : disk.rememberFunctions(functions),
  };
  const memory = open();
  await expect(memory.remember([order])).rejects.toThrow("no space left");
  expect(names(memory)).toEqual([]);
  full = false;
  await memory.remember([order]);
  expect(names(memory)).toEqual(["order"]);
});
