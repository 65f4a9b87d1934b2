import { textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import { createBench, resultOf } from "../harness/run.ts";

test("step, wait, invoke and child context, over four invocations", async () => {
  const bench = createBench({ input: { n: 1 } });
  let runs = 0;
  const output = await bench.run(
    async (event: { n: number }, context) => {
      const a = await context.step("a", () => {
        runs++;
        return event.n + 1;
      });
      await context.wait("w", { seconds: 5 });
      const b = await context.invoke<unknown, number>("i", "f:1", { a });
      const c = await context.runInChildContext("c", async (child) => {
        const x = await child.step("x", () => 10);
        await child.wait({ seconds: 1 });
        return x + b;
      });
      return { a, b, c };
    },
    { target: () => ({ status: "SUCCEEDED", result: textPayload("5") }) },
  );
  expect(resultOf(output)).toEqual({ a: 2, b: 5, c: 15 });
  expect(runs).toBe(1);
  expect(bench.peer.trace).toEqual([
    "STEP START a, STEP SUCCEED a",
    "WAIT START w",
    "CHAINED_INVOKE START i",
    "CONTEXT START c, STEP START x, STEP SUCCEED x",
    "WAIT START",
    "CONTEXT SUCCEED c",
  ]);
});

test("an execution without input gets an empty object", async () => {
  expect(resultOf(await createBench().run((event) => event))).toEqual({});
});

test("undefined is no result, null is one", async () => {
  expect(await createBench().run(() => undefined)).toEqual({ status: "SUCCEEDED" });
  expect(await createBench().run(() => null)).toEqual({ status: "SUCCEEDED", result: textPayload("null") });
});

test("an input that is not JSON fails the execution", async () => {
  const bench = createBench();
  const { initialState } = bench.peer.invocation();
  const [execution] = initialState.operations;
  expect(execution?.type).toBe("EXECUTION");
  bench.peer.setInput(textPayload("{oops"));
  const output = await bench.invoke(() => "unreached");
  expect(output.error?.type).toBe("SerdesError");
  expect(output.error?.message).toMatch(/^cannot deserialize the input of the execution: /);
});

test.each([
  ["a BigInt", 1n, /cannot serialize the result of the execution: .*BigInt/],
  ["a function", () => 1, /a function has no JSON text/],
])("a result that is %s fails the execution", async (_what, result, message) => {
  const output = await createBench().run(() => result);
  expect(output).toMatchObject({ status: "FAILED", error: { type: "SerdesError" } });
  expect(output.error?.message).toMatch(message);
});

class OutOfStock extends Error {}

test("an error of the handler's own: its class, message, data and stack", async () => {
  const output = await createBench().run(() => {
    throw Object.assign(new OutOfStock("no apples"), { errorData: "{}" });
  });
  expect(output).toMatchObject({ status: "FAILED", error: { type: "OutOfStock", message: "no apples", data: "{}" } });
  expect(output.error?.stackTrace?.[0]).toMatch(/^at .*run-durable\.test\.ts/);
});

test("the context tells of the execution", async () => {
  const output = await createBench().run((_event, context) => ({
    ...context.executionContext,
    lambda: context.lambdaContext.awsRequestId,
  }));
  expect(resultOf(output)).toEqual({
    durableExecutionArn: "arn:aws:lambda:us-east-1:123456789012:function:f:1/durable-execution/name/execution-1",
    requestId: "request-1",
    lambda: "request-1",
  });
});

test("a state without the execution is an error of the invocation", async () => {
  const bench = createBench();
  bench.peer.dropExecution();
  await expect(bench.invoke(() => 1)).rejects.toThrow("expected an EXECUTION operation, got none (ENV-3)");
});
