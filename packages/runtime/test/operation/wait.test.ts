import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { ValidationError } from "../../src/error/operation-errors.ts";
import { createBench, resultOf } from "../harness/run.ts";

test("suspends until its time has come", async () => {
  const bench = createBench();
  const handler = async (_event: unknown, context: DurableContext) => {
    await context.wait("w", { minutes: 1, seconds: 30 });
    return "woke";
  };
  expect(await bench.invoke(handler)).toEqual({ status: "PENDING" });
  bench.system.advance(89_999);
  expect(await bench.invoke(handler)).toEqual({ status: "PENDING" });
  bench.system.advance(1);
  expect(resultOf(await bench.invoke(handler))).toBe("woke");
  expect(bench.peer.checkpoints).toMatchObject([[{ type: "WAIT", waitOptions: { waitSeconds: 90 } }]]);
});

test.each([{}, { seconds: 0 }, { seconds: -1 }, { seconds: Number.NaN }, { days: 367 }])(
  "%j is refused by the call itself",
  async (duration) => {
    const bench = createBench();
    const output = await bench.run((_event, context) => {
      try {
        void context.wait(duration);
      } catch (error) {
        return error instanceof ValidationError && error.message;
      }
      return false;
    });
    expect(resultOf(output)).toMatch(/^duration: expected 1 to 31622400 seconds, got .* \(LIM-4\)$/);
    expect(bench.peer.checkpoints).toEqual([]);
  },
);

test.each([
  [["w", 5], "5"],
  [[5], "5"],
  [["w"], "nothing"],
  [["w", { ms: 5 }], '{"ms":5}'],
  [["w", { seconds: "5" }], '{"seconds":"5"}'],
])("arguments %j are refused: no duration", async (args, actual) => {
  const output = await createBench().run((_event, context) => {
    try {
      (context as { wait(...args: readonly unknown[]): unknown }).wait(...args);
    } catch (error) {
      return error instanceof ValidationError && error.message;
    }
    return false;
  });
  expect(resultOf(output)).toBe(`duration: expected a duration such as {seconds: 5}, got ${actual}`);
});

test("a cancelled wait rejects", async () => {
  const bench = createBench();
  const handler = (_event: unknown, context: DurableContext) => context.wait("w", { seconds: 5 });
  await bench.invoke(handler);
  bench.peer.tamper("w", (operation) => ({ ...operation, status: "CANCELLED", endTime: 1 }));
  expect((await bench.invoke(handler)).error).toEqual({
    type: "DurableOperationError",
    message: "wait ended CANCELLED",
  });
});
