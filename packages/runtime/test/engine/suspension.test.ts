import { expect, test } from "vitest";
import { turns } from "../harness/manual-system.ts";
import { createBench, resultOf } from "../harness/run.ts";

test("nothing of an awaiting function runs when it is suspended: neither catch nor finally (REPLAY-7)", async () => {
  const bench = createBench();
  const ran: string[] = [];
  const output = await bench.invoke(async (_event, context) => {
    try {
      await context.wait({ seconds: 1 });
    } catch {
      ran.push("catch");
    } finally {
      ran.push("finally");
    }
  });
  await turns();
  expect(output).toEqual({ status: "PENDING" });
  expect(ran).toEqual([]);
});

test("an operation that nobody awaits is recorded, and the function's end does not wait for it (E9, REPLAY-12)", async () => {
  const bench = createBench();
  const output = await bench.invoke((_event, context) => {
    void context.wait("w", { seconds: 60 });
    void context.invoke("i", "f:1", {});
    return "end";
  });
  expect(resultOf(output)).toBe("end");
  expect(bench.peer.trace).toEqual(["WAIT START w, CHAINED_INVOKE START i"]);
});

test("a step that nobody awaits and that still runs at the end is recorded as started", async () => {
  const bench = createBench();
  const output = await bench.invoke((_event, context) => {
    void context.step("s", () => new Promise(() => undefined));
    return "end";
  });
  expect(resultOf(output)).toBe("end");
  expect(bench.peer.trace).toEqual(["STEP START s"]);
});

test("the failure of an operation that nobody awaits is no unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown): unknown => unhandled.push(reason);
  process.on("unhandledRejection", listener);
  await createBench().invoke(async (_event, context) => {
    void context.step("s", () => Promise.reject(new Error("lost")), { retryStrategy: () => ({ shouldRetry: false }) });
    void context.invoke("f:1", { n: 1n });
    await context.step("t", () => 1);
  });
  await turns();
  process.off("unhandledRejection", listener);
  expect(unhandled).toEqual([]);
});

test("code that awaits something else is waited for, however long, while it awaits nothing durable (E8)", async () => {
  const bench = createBench();
  const elsewhere = Promise.withResolvers<string>();
  const invocation = bench.invoke(async (_event, context) => {
    void context.wait("w", { seconds: 60 });
    return elsewhere.promise;
  });
  await turns(20);
  elsewhere.resolve("came");
  expect(resultOf(await invocation)).toBe("came");
});

test("code that awaits both is suspended: what it awaits outside of steps is lost", async () => {
  const bench = createBench();
  const output = await bench.invoke((_event, context) =>
    Promise.all([context.wait("w", { seconds: 60 }), new Promise(() => undefined)]),
  );
  expect(output).toEqual({ status: "PENDING" });
});

test("an operation awaited inside a context that nobody awaits is no reason to suspend", async () => {
  const bench = createBench();
  const elsewhere = Promise.withResolvers<string>();
  const invocation = bench.invoke(async (_event, context) => {
    void context.runInChildContext("c", (child) => child.wait("w", { seconds: 60 }));
    return elsewhere.promise;
  });
  await turns(20);
  elsewhere.resolve("came");
  expect(resultOf(await invocation)).toBe("came");
});

test("awaited later than started: then it counts", async () => {
  const bench = createBench();
  const elsewhere = Promise.withResolvers<string>();
  const invocation = bench.invoke(async (_event, context) => {
    const wait = context.wait("w", { seconds: 60 });
    await elsewhere.promise;
    await wait;
  });
  await turns(20);
  elsewhere.resolve("came");
  expect(await invocation).toEqual({ status: "PENDING" });
});
