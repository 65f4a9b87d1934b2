import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { ChildContextError, SerdesError, StepError } from "../../src/error/operation-errors.ts";
import { retryPresets } from "../../src/retry/create-retry-strategy.ts";
import { createBench, resultOf } from "../harness/run.ts";

const noRetry = { retryStrategy: retryPresets.noRetry };

test("operations in it are numbered apart and carry its id", async () => {
  const bench = createBench();
  await bench.run((_event, context) =>
    context.runInChildContext("c", async (child) => {
      await child.step("s", () => 1);
    }),
  );
  const { id, parentId } = bench.peer.operation("s");
  expect(parentId).toBe(bench.peer.operation("c").id);
  expect(id).toMatch(/^[0-9a-f]{64}$/);
  expect(bench.peer.operation("c")).toMatchObject({ type: "CONTEXT", subType: "RunInChildContext" });
});

test("once it has ended, its body does not run again", async () => {
  let runs = 0;
  const output = await createBench().run(async (_event, context) => {
    const value = await context.runInChildContext(() => {
      runs++;
      return "v";
    });
    await context.wait({ seconds: 1 });
    return value;
  });
  expect(resultOf(output)).toBe("v");
  expect(runs).toBe(1);
});

test("an error of the body: ChildContextError with the body's type, and a cause that was rebuilt from the record", async () => {
  const seen: unknown[] = [];
  await createBench().run(async (_event, context) => {
    const child = context.runInChildContext("c", () => {
      throw new RangeError("too far");
    });
    await child.catch((error: unknown) => seen.push(error));
    await context.wait({ seconds: 1 });
  });
  expect(seen).toHaveLength(2);
  expect(seen[0]).toBeInstanceOf(ChildContextError);
  expect(seen[0]).toMatchObject({ message: "too far", errorType: "RangeError", cause: { name: "RangeError" } });
  expect(seen[0]).toEqual(seen[1]);
});

test("nested: each level names the one below it", async () => {
  const bench = createBench();
  const output = await bench.run((_event, context) =>
    context.runInChildContext("outer", (outer) =>
      outer.runInChildContext("inner", (inner) => inner.step("s", () => Promise.reject(new TypeError("t")), noRetry)),
    ),
  );
  expect(bench.peer.operation("s")).toMatchObject({ error: { type: "TypeError", message: "t" } });
  expect(bench.peer.operation("inner")).toMatchObject({ error: { type: "StepError", message: "t" } });
  expect(bench.peer.operation("outer")).toMatchObject({ error: { type: "ChildContextError", message: "t" } });
  expect(output.error).toMatchObject({ type: "ChildContextError", message: "t" });
});

test("the cause of a step's failure in it is a StepError", async () => {
  const causes: unknown[] = [];
  await createBench().run(async (_event, context) => {
    await context
      .runInChildContext((child) => child.step(() => Promise.reject(new TypeError("t")), noRetry))
      .catch((error: unknown) => causes.push(error instanceof Error ? error.cause : undefined));
  });
  expect(causes[0]).toBeInstanceOf(StepError);
});

test("a result that cannot be serialized: SerdesError", async () => {
  const seen: unknown[] = [];
  await createBench().run((_event, context) =>
    context.runInChildContext(() => 1n).catch((error: unknown) => void seen.push(error)),
  );
  expect(seen[0]).toBeInstanceOf(SerdesError);
});

test("a large result is not recorded: the body runs again against its operations (REPLAY-9, REPLAY-10)", async () => {
  const bench = createBench();
  const runs = { body: 0, step: 0 };
  const output = await bench.run(async (_event, context) => {
    const value = await context.runInChildContext("c", async (child) => {
      runs.body++;
      const letter = await child.step("s", () => {
        runs.step++;
        return "x";
      });
      return letter.repeat(262_143);
    });
    await context.wait("w", { seconds: 1 });
    return value.length;
  });
  expect(resultOf(output)).toBe(262_143);
  expect(runs).toEqual({ body: 2, step: 1 });
  expect(bench.peer.operation("c")).toMatchObject({ status: "SUCCEEDED", replayChildren: true });
  expect(bench.peer.operation("c")).not.toHaveProperty("result");
  expect(bench.peer.trace).toEqual([
    "CONTEXT START c, STEP START s, STEP SUCCEED s",
    "CONTEXT SUCCEED c",
    "WAIT START w",
  ]);
});

test("a result of 262144 bytes is recorded", async () => {
  const bench = createBench();
  await bench.run((_event, context) => context.runInChildContext("c", () => "x".repeat(262_142)));
  expect(bench.peer.operation("c")).toHaveProperty("result");
});

test("a body that fails where it had succeeded is non-deterministic (REPLAY-10)", async () => {
  let runs = 0;
  const bench = createBench();
  const output = await bench.run(async (_event, context) => {
    await context.runInChildContext("c", () => {
      if (++runs > 1) throw new Error("this time");
      return "x".repeat(300_000);
    });
    await context.wait({ seconds: 1 });
  });
  expect(output.error).toEqual({
    type: "NonDeterministicExecutionError",
    message: 'CONTEXT/RunInChildContext "c" succeeded in the record and fails in the code: this time (REPLAY-10)',
  });
});

test("what it leaves running is given up when it ends, and its START stays recorded", async () => {
  const bench = createBench();
  let late: DurableContext | undefined;
  const output = await bench.run(async (_event, context) => {
    await context.runInChildContext("c", (child) => {
      void child.wait("left", { seconds: 60 });
      void child.step("slow", () => new Promise(() => undefined));
      late = child;
      return 1;
    });
    void late?.step("after", () => 1);
    await context.step("next", () => 1);
    return "done";
  });
  expect(resultOf(output)).toBe("done");
  expect(bench.peer.trace).toEqual([
    "CONTEXT START c, WAIT START left, STEP START slow, CONTEXT SUCCEED c",
    "STEP START next, STEP SUCCEED next",
  ]);
});

test("a subtype of one's own is recorded", async () => {
  const bench = createBench();
  await bench.run((_event, context) => context.runInChildContext("c", () => 1, { subType: "Saga" }));
  expect(bench.peer.operation("c").subType).toBe("Saga");
});
