import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { SerdesError, StepError, StepInterruptedError, ValidationError } from "../../src/error/operation-errors.ts";
import { type StepFunction, StepSemantics } from "../../src/operation/step.ts";
import { retryPresets } from "../../src/retry/create-retry-strategy.ts";
import type { RetryStrategy } from "../../src/retry/strategy.ts";
import { turns } from "../harness/manual-system.ts";
import { createBench, resultOf } from "../harness/run.ts";

class PaymentRefused extends Error {}

const twice: RetryStrategy = (_error, attemptsMade) =>
  attemptsMade < 2 ? { shouldRetry: true, delay: { seconds: 7 } } : { shouldRetry: false };

test("the value is recorded and comes back from the record", async () => {
  const bench = createBench();
  let runs = 0;
  const output = await bench.run(async (_event, context) => {
    const date: unknown = await context.step("s", () => {
      runs++;
      return new Date(0);
    });
    await context.wait({ seconds: 1 });
    return date;
  });
  expect(resultOf(output)).toBe("1970-01-01T00:00:00.000Z");
  expect(runs).toBe(1);
});

test("live, a value has been through the serdes as it will on replay (REPLAY-11)", async () => {
  const types: string[] = [];
  await createBench().run(async (_event, context) => {
    types.push(typeof (await context.step("s", () => new Date(0))));
  });
  expect(types).toEqual(["string"]);
});

test("START and SUCCEED of a step that does not wait share a checkpoint", async () => {
  const bench = createBench();
  await bench.run((_event, context) => context.step("s", async () => Promise.resolve(1)));
  expect(bench.peer.trace).toEqual(["STEP START s, STEP SUCCEED s"]);
});

test("a failed attempt is retried after its delay, in another invocation", async () => {
  const bench = createBench();
  const attempts: number[] = [];
  const handler = (_event: unknown, context: DurableContext) =>
    context.step(
      "s",
      ({ attempt }) => {
        attempts.push(attempt);
        if (attempt < 2) throw new Error("not yet");
        return "done";
      },
      { retryStrategy: twice },
    );
  expect(await bench.invoke(handler)).toEqual({ status: "PENDING" });
  expect(await bench.invoke(handler)).toEqual({ status: "PENDING" });
  bench.system.advance(7000);
  expect(resultOf(await bench.invoke(handler))).toBe("done");
  expect(attempts).toEqual([1, 2]);
  expect(bench.peer.trace).toEqual(["STEP START s, STEP RETRY s", "STEP START s, STEP SUCCEED s"]);
});

test("exhausted: a StepError with the type, message and data of the last attempt", async () => {
  const bench = createBench();
  const seen: unknown[] = [];
  const output = await bench.run(async (_event, context) => {
    const failing = context.step(
      "s",
      () => {
        throw Object.assign(new PaymentRefused("no money"), { errorData: '{"code":7}' });
      },
      { retryStrategy: twice },
    );
    await failing.catch((error: unknown) => seen.push(error));
    await failing;
  });
  const [error] = seen;
  expect(error).toBeInstanceOf(StepError);
  expect(error).toMatchObject({
    name: "StepError",
    message: "no money",
    errorType: "PaymentRefused",
    errorData: '{"code":7}',
    cause: { name: "PaymentRefused", message: "no money" },
  });
  expect(output).toMatchObject({
    status: "FAILED",
    error: { type: "StepError", message: "no money", data: '{"code":7}' },
  });
});

test.each([
  ["a text", "why", { message: "why" }],
  ["null", null, { message: "null" }],
  ["an object", { name: "Odd", message: "shape" }, { type: "Odd", message: "shape" }],
  ["a named error", Object.assign(new Error("m"), { name: "Named" }), { type: "Named", message: "m" }],
  ["a built-in", new RangeError("r"), { type: "RangeError", message: "r" }],
])("records %s that was thrown", async (_what, thrown, expected) => {
  const bench = createBench();
  await bench.run((_event, context) =>
    context.step(
      "s",
      () => {
        throw thrown as Error;
      },
      { retryStrategy: retryPresets.noRetry },
    ),
  );
  const operation = bench.peer.operation("s");
  expect(operation).toMatchObject({ status: "FAILED", error: expected });
});

test("a strategy that throws fails the step with what it threw, for good", async () => {
  const bench = createBench();
  const output = await bench.run((_event, context) =>
    context.step("s", () => Promise.reject(new Error("work")), {
      retryStrategy: () => {
        throw new TypeError("strategy");
      },
    }),
  );
  expect(output).toMatchObject({ status: "FAILED", error: { type: "StepError", message: "strategy" } });
  expect(bench.peer.operation("s")).toMatchObject({ status: "FAILED", error: { type: "TypeError" } });
});

test.each([
  [0, 1],
  [0.4, 1],
  [2.5, 3],
  [Number.NaN, 1],
  [10 ** 9, 31_622_400],
])("a delay of %d seconds is sent as %d", async (seconds, sent) => {
  const bench = createBench();
  await bench.invoke((_event, context) =>
    context.step("s", () => Promise.reject(new Error("no")), {
      retryStrategy: () => ({ shouldRetry: true, delay: { seconds } }),
    }),
  );
  expect(bench.peer.checkpoints[0]?.[1]?.stepOptions).toEqual({ nextAttemptDelaySeconds: sent });
});

test("a result that cannot be serialized fails the step at once, with a SerdesError, live and on replay", async () => {
  const seen: unknown[] = [];
  const bench = createBench();
  const output = await bench.run(async (_event, context) => {
    await context.step("s", () => 1n).catch((error: unknown) => seen.push(error));
    await context.wait({ seconds: 1 });
    return "went on";
  });
  expect(resultOf(output)).toBe("went on");
  expect(seen).toHaveLength(2);
  expect(seen[0]).toBeInstanceOf(SerdesError);
  expect(seen[0]).toEqual(seen[1]);
  expect(bench.peer.trace[0]).toBe("STEP START s, STEP FAIL s");
});

test("at most once: the body runs when START is acknowledged (STEP-11)", async () => {
  const bench = createBench();
  const sent: number[] = [];
  await bench.run((_event, context) =>
    context.step("s", () => void sent.push(bench.peer.checkpoints.length), {
      semantics: StepSemantics.AtMostOncePerRetry,
    }),
  );
  expect(sent).toEqual([1]);
  expect(bench.peer.trace).toEqual(["STEP START s", "STEP SUCCEED s"]);
});

/** An execution whose first invocation dies while its step runs. */
async function dieInStep(semantics: StepSemantics, strategy: RetryStrategy) {
  const bench = createBench();
  const attempts: number[] = [];
  const errors: Error[] = [];
  let dead = false;
  const retryStrategy: RetryStrategy = (error, attemptsMade, random) => {
    errors.push(error);
    return strategy(error, attemptsMade, random);
  };
  const work: StepFunction<string> = ({ attempt }) => {
    attempts.push(attempt);
    return dead ? "second" : new Promise<never>(() => undefined);
  };
  const handler = (_event: unknown, context: DurableContext) => context.step("s", work, { semantics, retryStrategy });
  void bench.invoke(handler);
  await turns();
  dead = true;
  return { bench, attempts, errors, handler };
}

test("at least once: an attempt whose process died runs again, without START and strategy (STEP-10)", async () => {
  const { bench, attempts, errors, handler } = await dieInStep("AT_LEAST_ONCE_PER_RETRY", retryPresets.noRetry);
  expect(bench.peer.trace).toEqual(["STEP START s"]);
  expect(resultOf(await bench.run(handler))).toBe("second");
  expect(attempts).toEqual([1, 1]);
  expect(errors).toEqual([]);
  expect(bench.peer.trace.at(-1)).toBe("STEP SUCCEED s");
});

test("at most once: an attempt whose process died fails as interrupted, and the strategy decides", async () => {
  const { bench, attempts, errors, handler } = await dieInStep("AT_MOST_ONCE_PER_RETRY", retryPresets.noRetry);
  const output = await bench.run(handler);
  expect(attempts).toEqual([1]);
  expect(errors[0]).toBeInstanceOf(StepInterruptedError);
  expect(output).toMatchObject({ status: "FAILED", error: { type: "StepInterruptedError" } });
});

test("at most once, retried: the next attempt is confirmed before it runs", async () => {
  const { bench, attempts, handler } = await dieInStep("AT_MOST_ONCE_PER_RETRY", twice);
  expect(resultOf(await bench.run(handler))).toBe("second");
  expect(attempts).toEqual([1, 2]);
  expect(bench.peer.trace).toEqual(["STEP START s", "STEP RETRY s", "STEP START s", "STEP SUCCEED s"]);
});

test("an operation inside the function of a step is refused by name, and not retried (REPLAY-13)", async () => {
  const bench = createBench();
  const output = await bench.run((_event, context) =>
    context.step("outer", async () => {
      await context.wait("inner", { seconds: 1 });
    }),
  );
  expect(output).toMatchObject({ status: "FAILED", error: { type: "StepError" } });
  expect(bench.peer.trace).toEqual(["STEP START outer, STEP FAIL outer"]);
  expect(bench.peer.operation("outer")).toMatchObject({
    error: {
      type: "ValidationError",
      message: 'WAIT "inner" is called inside the function of STEP "outer" (REPLAY-13)',
    },
  });
});

test.each([
  ["no function", (context: DurableContext) => context.step("s", undefined as never)],
  ["an empty name", (context: DurableContext) => context.step("", () => 1)],
  ["a name of 257 characters", (context: DurableContext) => context.step("x".repeat(257), () => 1)],
  ["a name that is not ASCII", (context: DurableContext) => context.step("ü", () => 1)],
])("%s is refused by the call itself", async (_what, call) => {
  const bench = createBench();
  const output = await bench.run((_event, context) => {
    try {
      void call(context);
    } catch (error) {
      return error instanceof ValidationError;
    }
    return false;
  });
  expect(resultOf(output)).toBe(true);
  expect(bench.peer.checkpoints).toEqual([]);
});
