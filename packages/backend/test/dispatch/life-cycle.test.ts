import { ProtocolError, textPayload } from "@clew/protocol";
import { expect, test } from "vitest";
import { startNode } from "../support/node.ts";
import { crash, fail, pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

test("a step and a result: five events in the service's order", async () => {
  const host = new ScriptedHost().durable("f", async ({ checkpoint }) => {
    await checkpoint(
      { id: "1", type: "STEP", action: "START", name: "a", subType: "Step" },
      { id: "1", type: "STEP", action: "SUCCEED", payload: textPayload("1"), name: "a", subType: "Step" },
    );
    return succeed(1);
  });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  expect(await node.events(id)).toEqual([
    "ExecutionStarted",
    "StepStarted",
    "StepSucceeded",
    "InvocationCompleted",
    "ExecutionSucceeded",
  ]);
  expect((await node.get(id)).execution.status).toBe("SUCCEEDED");
  expect(await node.result(id)).toBe(1);
  expect(node.errors).toEqual([]);
});

test("a wait suspends, and its end invokes again with the id that changed", async () => {
  const host = new ScriptedHost().durable("f", async ({ checkpoint, status }) => {
    if (status("w") === "SUCCEEDED") return succeed("done");
    await checkpoint({ id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 5 } });
    return pending;
  });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.advance(4_999);
  expect(host.invocations).toHaveLength(1);
  await node.scheduler.advance(1);
  expect(await node.events(id)).toEqual([
    "ExecutionStarted",
    "WaitStarted",
    "InvocationCompleted",
    "WaitSucceeded",
    "InvocationCompleted",
    "ExecutionSucceeded",
  ]);
  expect(host.invocations[1]).toMatchObject({ updatedOperationIds: ["w"] });
});

test("a chained invoke of a durable function, of a plain one, and of none", async () => {
  const host = new ScriptedHost()
    .durable("f", async ({ checkpoint, status, invocation }) => {
      const chain = (id: string, functionName: string) =>
        ({
          id,
          type: "CHAINED_INVOKE",
          action: "START",
          payload: textPayload('{"n":1}'),
          chainedInvokeOptions: { functionName },
        }) as const;
      if (invocation.initialState.operations.length === 1) {
        await checkpoint(chain("d", "child:$LATEST"), chain("p", "plain"), chain("x", "missing"), chain("u", "child"));
        return pending;
      }
      const states = ["d", "p", "x", "u"].map(status);
      return states.includes("STARTED") ? pending : succeed(invocation.initialState.operations.slice(1));
    })
    .durable("child", async () => fail("Oops", "child failed"))
    .plain("plain", async (input) => ({ kind: "result", result: textPayload(`{"got":${input}}`) }));
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  expect(await node.result(id)).toMatchObject([
    { status: "FAILED", error: { type: "Oops", message: "child failed" } },
    { status: "SUCCEEDED" },
    { status: "FAILED", error: { type: "ResourceNotFoundException" } },
    {
      status: "FAILED",
      error: {
        type: "InvalidParameterValueException",
        message: "You cannot invoke a durable function using an unqualified ARN.",
      },
    },
  ]);
  const plain = host.invocations.find(({ kind }) => kind === "plain");
  expect(plain).toMatchObject({ functionName: "plain" });
  expect(node.errors).toEqual([]);
});

test("failed invocations are repeated with growing delay, and the fifth in a row fails the execution", async () => {
  const host = new ScriptedHost().durable("f", async () => crash("boom"));
  const node = await startNode(host);
  const id = await node.start("f");
  const counts: number[] = [];
  for (const ms of [0, 1000, 2000, 4000, 8000]) {
    await node.scheduler.advance(ms);
    counts.push(host.invocations.length);
  }
  expect(counts).toEqual([1, 2, 3, 4, 5]);
  expect((await node.get(id)).data?.error).toEqual({ type: "Runtime.ExitError", message: "boom" });
});

test("PENDING with nothing pending: the first is free, the fourth after it fails the execution", async () => {
  const host = new ScriptedHost().durable("f", async () => pending);
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  expect(host.invocations).toHaveLength(2);
  await node.scheduler.advance(60_000);
  expect(host.invocations).toHaveLength(5);
  expect((await node.get(id)).data?.error).toEqual({
    type: "InvalidParameterValueException",
    message: "Cannot return PENDING status with no pending operations.",
  });
});

test("a stale token is refused and changes nothing", async () => {
  let stale = "";
  const host = new ScriptedHost().durable("f", async ({ invocation, checkpoint }) => {
    stale ||= invocation.checkpointToken;
    await checkpoint({ id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 9 } });
    return pending;
  });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  const before = await node.events(id);
  const attempt = node.backend.service.checkpoint({ executionId: id, checkpointToken: stale, updates: [] });
  await expect(attempt).rejects.toSatisfy(
    (error) => error instanceof ProtocolError && error.reason === "CHECKPOINT_TOKEN_STALE",
  );
  expect(await node.events(id)).toEqual(before);
});

test("stop closes it with the caller's error and aborts the invocation", async () => {
  let aborted = false;
  const host = new ScriptedHost().durable("f", async ({ signal }) => {
    await new Promise((resolve) => {
      signal.addEventListener("abort", resolve);
    });
    aborted = signal.aborted;
    return succeed(1);
  });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  await node.backend.service.stopExecution({ executionId: id, error: { type: "Enough", message: "stop it" } });
  await node.scheduler.settle();
  expect(aborted).toBe(true);
  expect((await node.get(id)).data).toMatchObject({ error: { type: "Enough", message: "stop it" } });
  expect(await node.events(id)).toEqual(["ExecutionStarted", "InvocationCompleted", "ExecutionStopped"]);
});

test("an execution times out while its invocation runs", async () => {
  const host = new ScriptedHost().durable("f", () => new Promise(() => undefined), { executionTimeoutSeconds: 30 });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.advance(30_000);
  expect((await node.get(id)).execution.status).toBe("TIMED_OUT");
  expect((await node.get(id)).data?.error).toEqual({ message: "Execution timed out after 30 seconds." });
});

test("a callback succeeds from outside, times out, and is closed after that", async () => {
  const ids: string[] = [];
  const host = new ScriptedHost().durable("f", async ({ checkpoint, invocation, status }) => {
    if (status("c") === undefined) {
      const reply = await checkpoint(
        { id: "c", type: "CALLBACK", action: "START" },
        { id: "t", type: "CALLBACK", action: "START", callbackOptions: { timeoutSeconds: 10 } },
      );
      for (const operation of reply.operations) if (operation.type === "CALLBACK") ids.push(operation.callbackId);
      return pending;
    }
    const done = status("c") !== "STARTED" && status("t") !== "STARTED";
    return done ? succeed(invocation.initialState.operations.slice(1).map(({ status: s }) => s)) : pending;
  });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  const [first = "", second = ""] = ids;
  await node.backend.service.succeedCallback({ callbackId: first, result: textPayload('"yes"') });
  await node.scheduler.advance(10_000);
  expect(await node.result(id)).toEqual(["SUCCEEDED", "TIMED_OUT"]);
  await expect(node.backend.service.succeedCallback({ callbackId: second })).rejects.toMatchObject({
    reason: "CALLBACK_CLOSED",
    actual: `${second} (already TIMED_OUT)`,
  });
});

test("a name starts once: the same input finds the execution, another one is refused", async () => {
  const host = new ScriptedHost().durable("f", async () => succeed(1));
  const node = await startNode(host);
  const id = await node.start("f", { a: 1 }, "order-7");
  await node.scheduler.settle();
  expect(await node.start("f", { a: 1 }, "order-7")).toBe(id);
  await expect(node.start("f", { a: 2 }, "order-7")).rejects.toMatchObject({ reason: "EXECUTION_ALREADY_STARTED" });
});

test("an execution whose function is not served waits for a host, and times out all the same", async () => {
  const host = new ScriptedHost().durable("f", async () => succeed(1), { executionTimeoutSeconds: 60 });
  const node = await startNode(host);
  host.remove("f");
  const id = await node.start("f");
  const other = await node.start("f");
  await node.scheduler.advance(30_000);
  expect((await node.get(id)).execution.status).toBe("RUNNING");
  host.durable("f", async ({ invocation }) =>
    invocation.executionId === id ? succeed(1) : new Promise(() => undefined),
  );
  await node.scheduler.settle();
  expect((await node.get(id)).execution.status).toBe("SUCCEEDED");
  await node.scheduler.advance(30_000);
  expect((await node.get(other)).execution.status).toBe("TIMED_OUT");
});
