import { expect, test } from "vitest";
import { turns } from "../harness/manual-system.ts";
import { createBench, resultOf } from "../harness/run.ts";

test("a step that a context left running does not hold the invocation up (E9)", async () => {
  const bench = createBench();
  const output = await bench.invoke(async (_event, context) => {
    await context.runInChildContext("c", (child) => void child.step("slow", () => new Promise(() => undefined)));
    await context.wait("w", { seconds: 60 });
  });
  expect(output).toEqual({ status: "PENDING" });
});

test("what a context left pending is no reason to suspend, even if code still waits for it", async () => {
  const bench = createBench();
  const elsewhere = Promise.withResolvers<string>();
  const invocation = bench.invoke(async (_event, context) => {
    await context.runInChildContext("c", async (child) => {
      void child.wait("left", { seconds: 60 }).then(() => undefined);
      await child.step("s", () => 1);
    });
    return elsewhere.promise;
  });
  await turns(20);
  elsewhere.resolve("came");
  expect(resultOf(await invocation)).toBe("came");
});

test("a context inside one that has ended has ended too", async () => {
  const bench = createBench();
  const elsewhere = Promise.withResolvers<undefined>();
  const output = await bench.invoke(async (_event, context) => {
    await context.runInChildContext("outer", async (outer) => {
      void outer.runInChildContext("inner", async (inner) => {
        await elsewhere.promise;
        await inner.step("late", () => 1);
      });
      await turns(1);
    });
    elsewhere.resolve(undefined);
    await context.step("next", () => 1);
    return "end";
  });
  expect(resultOf(output)).toBe("end");
  expect(bench.peer.operations.map((each) => each.name)).toEqual(["outer", "inner", "next"]);
});

test("an at-most-once step whose context ends before its START is acknowledged does not run", async () => {
  const bench = createBench();
  const gate = Promise.withResolvers<undefined>();
  bench.peer.intercept = async ({ updates }) => {
    if (updates.some((each) => each.name === "s")) await gate.promise;
    return undefined;
  };
  const ran: string[] = [];
  const output = await bench.invoke(async (_event, context) => {
    await context.runInChildContext("c", async (child) => {
      void child.step("s", () => ran.push("body"), { semantics: "AT_MOST_ONCE_PER_RETRY" });
      await turns();
      setImmediate(() => gate.resolve(undefined));
    });
    await context.step("next", () => turns());
    return "end";
  });
  expect(resultOf(output)).toBe("end");
  expect(ran).toEqual([]);
});
