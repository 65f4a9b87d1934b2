import { textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import type { DurableContext } from "../../src/context/durable-context.ts";
import { CallbackError, CallbackExternalError, CallbackTimeoutError } from "../../src/error/operation-errors.ts";
import { createBench, resultOf } from "../harness/run.ts";

const ids: string[] = [];

async function handler(_event: unknown, context: DurableContext) {
  const [promise, callbackId] = await context.createCallback("cb", {
    timeout: { minutes: 1 },
    heartbeatTimeout: { seconds: 10 },
  });
  ids.push(callbackId);
  await context.step("tell", () => callbackId);
  return promise;
}

test("the id is there at once, the result when the outside world gives it", async () => {
  const bench = createBench();
  ids.length = 0;
  expect(await bench.invoke(handler)).toEqual({ status: "PENDING" });
  bench.peer.settleCallback("cb", { result: textPayload("plain text") });
  expect(resultOf(await bench.invoke(handler))).toBe("plain text");
  expect(ids[0]).toMatch(/^[A-Za-z0-9+/]+=*$/);
  expect(ids[0]).toBe(ids[1]);
  expect(bench.peer.checkpoints[0]).toMatchObject([
    { type: "CALLBACK", subType: "Callback", callbackOptions: { timeoutSeconds: 60, heartbeatTimeoutSeconds: 10 } },
  ]);
});

test("failed by the outside world: CallbackExternalError, with its type", async () => {
  const bench = createBench();
  await bench.invoke(handler);
  bench.peer.settleCallback("cb", { error: { type: "RejectedError", message: "not approved", data: "d" } });
  const seen: unknown[] = [];
  const output = await bench.invoke((event, context) =>
    handler(event, context).catch((error: unknown) => {
      seen.push(error);
      throw error;
    }),
  );
  expect(seen[0]).toBeInstanceOf(CallbackExternalError);
  expect(seen[0]).toBeInstanceOf(CallbackError);
  expect(seen[0]).toMatchObject({
    message: "not approved",
    errorType: "RejectedError",
    cause: { name: "RejectedError" },
  });
  expect(output.error).toEqual({ type: "CallbackExternalError", message: "not approved", data: "d" });
});

test("no heartbeat in time: CallbackTimeoutError, told from the other timeout by its type", async () => {
  const bench = createBench();
  const output = await bench.run((event, context) =>
    handler(event, context).catch((error: unknown) => {
      if (error instanceof CallbackTimeoutError) return error.errorType;
      throw error;
    }),
  );
  expect(resultOf(output)).toBe("Callback.Heartbeat");
});

test("a failure without an error", async () => {
  const bench = createBench();
  await bench.invoke(handler);
  bench.peer.settleCallback("cb", { error: {} });
  expect((await bench.invoke(handler)).error).toEqual({ type: "CallbackExternalError", message: "callback failed" });
});

test("a result is read by the given serdes", async () => {
  const bench = createBench();
  const read = async (_event: unknown, context: DurableContext) => {
    const serdes = { deserialize: (data: string | undefined): number => Number(data) };
    const [promise] = await context.createCallback<number>("cb", { serdes });
    return (await promise) + 1;
  };
  await bench.invoke(read);
  bench.peer.settleCallback("cb", { result: textPayload("41") });
  expect(resultOf(await bench.invoke(read))).toBe(42);
});

test("a timeout that is no duration is refused", async () => {
  const output = await createBench().run((_event, context) => {
    try {
      // @ts-expect-error a number is no duration
      void context.createCallback("cb", { timeout: 5 });
    } catch (error) {
      return (error as Error).message;
    }
    return false;
  });
  expect(resultOf(output)).toBe("timeout: expected a duration such as {seconds: 5}, got 5");
});

test("unnamed, without options", async () => {
  const bench = createBench();
  await bench.invoke(async (_event, context) => {
    const [promise] = await context.createCallback();
    return promise;
  });
  expect(bench.peer.operations).toMatchObject([{ type: "CALLBACK", status: "STARTED" }]);
  expect(bench.peer.operations[0]).not.toHaveProperty("name");
});
