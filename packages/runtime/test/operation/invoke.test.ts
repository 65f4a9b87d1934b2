import { textPayload } from "@clew/protocol";
import type { ChainedOutcome } from "@clew/protocol/rules";
import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import {
  ChildContextError,
  InvokeError,
  InvokeFailedError,
  InvokeStoppedError,
  InvokeTimedOutError,
  SerdesError,
  ValidationError,
} from "../../src/error/operation-errors.ts";
import { createBench, resultOf } from "../harness/run.ts";

const remote = {
  type: "app.PaymentRefused",
  message: "no money",
  data: '{"code":7}',
  stackTrace: ["pay.py:3", "main.py:9"],
};

const invoke = (_event: unknown, context: DurableContext) => context.invoke("pay", "payment:live", { amount: 3 });

test("START carries function, tenant and payload, and the result comes from the record", async () => {
  const bench = createBench();
  const output = await bench.run(
    (_event, context) =>
      context.invoke<unknown, { id: string }>("pay", "payment:live", { amount: 3 }, { tenantId: "t-1" }),
    { target: (_name, input) => ({ status: "SUCCEEDED", result: textPayload(`{"got":${input ?? "null"}}`) }) },
  );
  expect(resultOf(output)).toEqual({ got: { amount: 3 } });
  expect(bench.peer.checkpoints).toMatchObject([
    [
      {
        type: "CHAINED_INVOKE",
        subType: "ChainedInvoke",
        action: "START",
        name: "pay",
        payload: textPayload('{"amount":3}'),
        chainedInvokeOptions: { functionName: "payment:live", tenantId: "t-1" },
      },
    ],
  ]);
});

test("two texts are a name and a function; undefined stands for no name", async () => {
  const bench = createBench();
  await bench.invoke(async (_event, context) => {
    await Promise.all([
      context.invoke("name", "f:1"),
      context.invoke("f:2"),
      context.invoke("f:3", { in: 1 }),
      context.invoke(undefined, "f:4", "text"),
      context.invoke("name", "f:5", "text"),
    ]);
  });
  expect(
    bench.peer.operations.map((each) =>
      each.type === "CHAINED_INVOKE"
        ? [each.name, each.functionName, each.input && Buffer.from(each.input.data).toString()]
        : [],
    ),
  ).toEqual([
    ["name", "f:1", undefined],
    [undefined, "f:2", undefined],
    [undefined, "f:3", '{"in":1}'],
    [undefined, "f:4", '"text"'],
    ["name", "f:5", '"text"'],
  ]);
});

test.each([
  ["FAILED", InvokeFailedError],
  ["TIMED_OUT", InvokeTimedOutError],
  ["STOPPED", InvokeStoppedError],
] as const)("%s: its own class of InvokeError, with everything that the target said", async (status, errorClass) => {
  const bench = createBench();
  const seen: unknown[] = [];
  const target = (): ChainedOutcome => ({ status, error: remote });
  const output = await bench.run(
    async (event, context) => {
      try {
        return await invoke(event, context);
      } catch (error) {
        seen.push(error);
        throw error;
      }
    },
    { target },
  );
  expect(seen[0]).toBeInstanceOf(errorClass);
  expect(seen[0]).toBeInstanceOf(InvokeError);
  expect(seen[0]).toMatchObject({
    name: errorClass.errorName,
    message: "no money",
    errorType: "app.PaymentRefused",
    errorData: '{"code":7}',
    stackTrace: remote.stackTrace,
    cause: { name: "app.PaymentRefused", message: "no money" },
  });
  expect(output).toEqual({
    status: "FAILED",
    error: { type: errorClass.errorName, message: "no money", data: '{"code":7}', stackTrace: remote.stackTrace },
  });
});

test("a target without an error gives a message that says so", async () => {
  const output = await createBench().run(invoke, { target: () => ({ status: "FAILED", error: {} }) });
  expect(output.error).toEqual({ type: "InvokeFailedError", message: "the invoked function failed without an error" });
});

test("CANCELLED is an InvokeError of none of the three classes", async () => {
  const bench = createBench();
  await bench.invoke(invoke);
  bench.peer.tamper("pay", (operation) => ({ ...operation, status: "CANCELLED", endTime: 1 }));
  expect(await bench.invoke(invoke)).toEqual({
    status: "FAILED",
    error: { type: "InvokeError", message: "the invoke ended CANCELLED" },
  });
});

test("a target that cannot be started fails in the same invocation", async () => {
  const bench = createBench();
  bench.peer.intercept = async (request) => {
    bench.peer.intercept = () => undefined;
    const reply = await bench.peer.transport.checkpoint(request);
    const operations = reply.newState.operations.map((each) => ({
      ...each,
      status: "FAILED" as const,
      endTime: 1,
      error: { type: "ResourceNotFoundException", message: "Function not found: payment" },
    }));
    return { ...reply, newState: { operations } };
  };
  expect(await bench.invoke(invoke)).toEqual({
    status: "FAILED",
    error: { type: "InvokeFailedError", message: "Function not found: payment" },
  });
});

test("in a child context: the parent sees the invoke's class, message, data and stack as the cause", async () => {
  const seen: unknown[] = [];
  const output = await createBench().run(
    async (_event, context) => {
      try {
        await context.runInChildContext("c", (child) => invoke(undefined, child));
      } catch (error) {
        seen.push(error);
        throw error;
      }
    },
    { target: () => ({ status: "FAILED", error: remote }) },
  );
  expect(seen[0]).toBeInstanceOf(ChildContextError);
  const { cause } = seen[0] as Error;
  expect(cause).toBeInstanceOf(InvokeFailedError);
  expect(cause).toMatchObject({ message: "no money", errorData: '{"code":7}', stackTrace: remote.stackTrace });
  expect(output.error).toMatchObject({ type: "ChildContextError", message: "no money", data: '{"code":7}' });
});

test("an input that cannot be serialized: SerdesError, and no START", async () => {
  const bench = createBench();
  const seen: unknown[] = [];
  const output = await bench.run(async (_event, context) => {
    await context.invoke("pay", "f:1", { n: 1n }).catch((error: unknown) => seen.push(error));
    await context.wait("w", { seconds: 1 });
    return "went on";
  });
  expect(resultOf(output)).toBe("went on");
  expect(seen[0]).toBeInstanceOf(SerdesError);
  expect(seen).toHaveLength(2);
  expect(bench.peer.trace).toEqual(["WAIT START w"]);
});

test("a result that is not JSON: SerdesError", async () => {
  const output = await createBench().run(invoke, {
    target: () => ({ status: "SUCCEEDED", result: textPayload("{oops") }),
  });
  expect(output.error?.type).toBe("SerdesError");
  expect(output.error?.message).toMatch(/^cannot deserialize the result of invoke "pay": /);
});

test("serdes of one's own, which may take their time", async () => {
  const text = {
    serialize: async (value: { n: number } | undefined) => Promise.resolve(`n=${String(value?.n)}`),
    deserialize: async (data: string | undefined) => Promise.resolve({ n: Number(data?.slice(2)) }),
  };
  const bench = createBench();
  const output = await bench.run(
    (_event, context) => context.invoke("i", "f:1", { n: 4 }, { payloadSerdes: text, resultSerdes: text }),
    { target: () => ({ status: "SUCCEEDED", result: textPayload("n=5") }) },
  );
  expect(resultOf(output)).toEqual({ n: 5 });
  expect(bench.peer.checkpoints[0]?.[0]?.payload).toEqual(textPayload("n=4"));
});

test("a binary serdes keeps its bytes and media type", async () => {
  const bytes = {
    kind: "binary" as const,
    mediaType: "application/x-numbers",
    serialize: (value: number | undefined) => Uint8Array.of(255, value ?? 0),
    deserialize: (data: Uint8Array | undefined) => data?.[1],
  };
  const bench = createBench();
  await bench.run((_event, context) => context.invoke("i", "f:1", 4, { payloadSerdes: bytes }));
  expect(bench.peer.checkpoints[0]?.[0]?.payload).toEqual({
    data: Uint8Array.of(255, 4),
    mediaType: "application/x-numbers",
  });
});

test.each([
  ["no function", (context: DurableContext) => context.invoke(undefined, "")],
  ["a tenant that is not one", (context: DurableContext) => context.invoke("f:1", {}, { tenantId: "a,b" })],
])("%s is refused by the call itself", async (_what, call) => {
  const output = await createBench().run((_event, context) => {
    try {
      void call(context);
    } catch (error) {
      return error instanceof ValidationError;
    }
    return false;
  });
  expect(resultOf(output)).toBe(true);
});
