import { textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { turns } from "../harness/manual-system.ts";
import { createBench, resultOf } from "../harness/run.ts";

type Handler = (event: unknown, context: DurableContext) => Promise<unknown>;

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
