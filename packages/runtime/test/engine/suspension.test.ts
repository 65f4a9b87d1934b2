import { AsyncLocalStorage } from "node:async_hooks";
import { textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { turns } from "../harness/manual-system.ts";
import { createBench, resultOf } from "../harness/run.ts";

type Handler = (event: unknown, context: DurableContext) => Promise<unknown>;

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

test("a running step keeps the invocation up, and a timer that comes due meanwhile is asked for and goes on", async () => {
  const bench = createBench();
  const work = Promise.withResolvers<string>();
  const events: string[] = [];
  const handler: Handler = (_event, context) =>
    Promise.all([
      context.step("slow", () => work.promise),
      context.wait("w", { seconds: 5 }).then(() => events.push("woke")),
    ]);
  const invocation = bench.invoke(handler);
  await turns();
  bench.system.advance(4999);
  await turns();
  expect(events).toEqual([]);
  bench.system.advance(1);
  await turns();
  expect(events).toEqual(["woke"]);
  expect(bench.peer.trace).toEqual(["STEP START slow, WAIT START w", ""]);
  work.resolve("worked");
  expect(resultOf(await invocation)).toEqual(["worked", 1]);
});

test("a retry that comes due while another step runs is attempted in the same invocation", async () => {
  const bench = createBench();
  const work = Promise.withResolvers<string>();
  const attempts: number[] = [];
  const invocation = bench.invoke((_event, context) =>
    Promise.all([
      context.step("slow", () => work.promise),
      context.step(
        "flaky",
        ({ attempt }) => {
          attempts.push(attempt);
          if (attempt < 2) throw new Error("no");
          return attempt;
        },
        { retryStrategy: () => ({ shouldRetry: true, delay: { seconds: 3 } }) },
      ),
    ]),
  );
  await turns();
  bench.system.advance(3000);
  await turns(6);
  work.resolve("worked");
  expect(resultOf(await invocation)).toEqual(["worked", 2]);
  expect(attempts).toEqual([1, 2]);
});

test("an end of unknown time is asked for after 1, 2, 3 ... seconds while a step runs", async () => {
  const bench = createBench();
  const work = Promise.withResolvers<string>();
  const invocation = bench.invoke((_event, context) =>
    Promise.all([context.step("slow", () => work.promise), context.invoke("i", "f:1", {})]),
  );
  await turns(6);
  const polls = (): number => bench.peer.trace.filter((each) => each === "").length;
  for (const [ms, expected] of [
    [999, 0],
    [1, 1],
    [1999, 1],
    [1, 2],
    [3000, 3],
  ] as const) {
    bench.system.advance(ms);
    await turns();
    expect(polls()).toBe(expected);
  }
  bench.peer.settleInvoke("i", { status: "SUCCEEDED", result: textPayload("7") });
  bench.system.advance(4000);
  await turns();
  work.resolve("worked");
  expect(resultOf(await invocation)).toEqual(["worked", 7]);
});

test("a callback is asked for when the first of its timeouts strikes", async () => {
  const bench = createBench();
  const work = Promise.withResolvers<string>();
  const invocation = bench.invoke((_event, context) =>
    Promise.allSettled([
      context.step("slow", () => work.promise),
      context
        .createCallback("cb", { timeout: { minutes: 1 }, heartbeatTimeout: { seconds: 10 } })
        .then(([promise]) => promise),
    ]),
  );
  await turns(6);
  bench.system.advance(10_000);
  await turns();
  expect(bench.peer.trace.at(-1)).toBe("");
  expect(bench.peer.operation("cb").status).toBe("TIMED_OUT");
  work.resolve("worked");
  expect((await invocation).status).toBe("SUCCEEDED");
});

test("logs of code that an earlier invocation ran are dropped, those of steps are not", async () => {
  const bench = createBench();
  await bench.run(async (_event, context) => {
    context.logger.info("start");
    await context.step("s", ({ logger, attempt }) => logger.warn("in step", attempt));
    context.logger.info("between");
    await context.runInChildContext("c", async (child) => {
      child.logger.info("child");
      await child.wait({ seconds: 1 });
      child.logger.info("child woke");
    });
    context.logger.info("end");
  });
  expect(bench.logs.map(({ message, fields }) => [message, fields.operationName, fields.requestId])).toEqual([
    ["start", undefined, "request-1"],
    ["in step", "s", "request-1"],
    ["between", undefined, "request-1"],
    ["child", "c", "request-1"],
    ["child woke", "c", "request-2"],
    ["end", undefined, "request-2"],
  ]);
  expect(bench.logs[1]).toMatchObject({ level: "WARN", data: [1], fields: { attempt: 1 } });
});

test("code between the call and the wait for it logs once", async () => {
  const bench = createBench();
  await bench.run(async (_event, context) => {
    const wait = context.wait({ seconds: 1 });
    context.logger.info("before");
    await wait;
    context.logger.info("after");
  });
  expect(bench.logs.map((each) => each.message)).toEqual(["before", "after"]);
});

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

test("user code finds its own async local stores", async () => {
  const storage = new AsyncLocalStorage<string>();
  const seen: unknown[] = [];
  await createBench().run(async (_event, context) => {
    const branch = (name: string) =>
      storage.run(name, () =>
        context.runInChildContext(name, async (child) => {
          await child.step(() => seen.push(`${name} step ${String(storage.getStore())}`));
          seen.push(`${name} body ${String(storage.getStore())}`);
        }),
      );
    await Promise.all([branch("a"), branch("b")]);
  });
  expect(seen.sort()).toEqual(["a body a", "a step a", "b body b", "b step b"]);
});
