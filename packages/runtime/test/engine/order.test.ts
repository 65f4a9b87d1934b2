import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { turns } from "../harness/manual-system.ts";
import { createBench } from "../harness/run.ts";

type Handler = (event: unknown, context: DurableContext) => Promise<unknown>;

test("operations that ended are told in the order in which they ended, whatever the order of the calls (E5)", async () => {
  const bench = createBench();
  const order: string[][] = [];
  const handler: Handler = async (_event, context) => {
    const told: string[] = [];
    order.push(told);
    const branch = async (name: string, seconds: number): Promise<void> => {
      await context.wait(`${name}1`, { seconds });
      told.push(`${name}1`);
      await context.wait(`${name}2`, { seconds });
      told.push(`${name}2`);
    };
    await Promise.all([branch("slow", 5), branch("quick", 2)]);
    await context.wait("last", { seconds: 1 });
  };
  await bench.run(handler);
  const [, , , , last] = order;
  expect(last).toEqual(["quick1", "quick2", "slow1", "slow2"]);
  for (const each of order) expect(last?.slice(0, each.length)).toEqual(each);
});

test("what ended at the same time is told in the order of the calls, live as on replay (E5)", async () => {
  const bench = createBench();
  const work = Promise.withResolvers<string>();
  const order: string[][] = [];
  const handler: Handler = async (_event, context) => {
    const told: string[] = [];
    order.push(told);
    await Promise.all([
      context.wait("w", { seconds: 5 }).then(() => told.push("wait")),
      context.step("s", () => work.promise).then(() => told.push("step")),
    ]);
    await context.wait("last", { seconds: 1 });
  };
  const live = bench.invoke(handler);
  await turns();
  bench.peer.intercept = ({ updates }) =>
    updates.length === 0 ? { checkpointToken: "2", newState: { operations: [] } } : undefined;
  bench.system.advance(5000);
  work.resolve("done");
  await live;
  await bench.invoke(handler);
  expect(order).toEqual([
    ["wait", "step"],
    ["wait", "step"],
  ]);
});

test("the winner of a race stays the winner", async () => {
  const bench = createBench();
  const winners: unknown[] = [];
  const handler: Handler = async (_event, context) => {
    const slow = context.runInChildContext("slow", async (child) => {
      await child.wait({ seconds: 5 });
      return "slow";
    });
    const quick = context.wait("quick", { seconds: 2 }).then(() => "quick");
    winners.push(await Promise.race([slow, quick]));
    await slow;
    await context.wait("last", { seconds: 1 });
  };
  await bench.run(handler);
  expect(winners.length).toBeGreaterThan(2);
  expect(new Set(winners)).toEqual(new Set(["quick"]));
});

test("what the body of a child context is told comes before what ended later around it (E5)", async () => {
  const bench = createBench();
  const order: string[][] = [];
  const handler: Handler = async (_event, context) => {
    const told: string[] = [];
    order.push(told);
    await Promise.all([
      context.runInChildContext("c", async (child) => {
        await child.wait("inner", { seconds: 1 });
        told.push("inner");
        await child.wait("more", { seconds: 9 });
      }),
      context.wait("outer", { seconds: 2 }).then(() => told.push("outer")),
    ]);
  };
  await bench.run(handler);
  expect(order.at(-1)).toEqual(["inner", "outer"]);
});
