import { payloadText, textPayload, type ChainedInvokeOperation, type InvocationOutcome } from "@clew/protocol";
import { expect, test } from "vitest";
import { startNode, type TestNode } from "../support/node.ts";
import { crash, fail, pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

const forever = (): Promise<never> => new Promise(() => undefined);

/** A host whose `caller` invokes one function and returns the operation as it ended. */
function hostCalling(functionName: string, options: { readonly tenantId?: string } = {}): ScriptedHost {
  return new ScriptedHost().durable("caller", async ({ checkpoint, invocation }) => {
    const known = invocation.initialState.operations.find(({ id }) => id === "call");
    if (known !== undefined) return known.status === "STARTED" ? pending : succeed(known);
    await checkpoint({
      id: "call",
      type: "CHAINED_INVOKE",
      action: "START",
      payload: textPayload('{"n":1}'),
      chainedInvokeOptions: { functionName, ...options },
    });
    return pending;
  });
}

/** Runs the caller to its end and says what its operation came to. */
async function outcomeOf(host: ScriptedHost, waitMs = 0): Promise<ChainedInvokeOperation> {
  const node = await startNode(host);
  const id = await node.start("caller");
  await node.scheduler.advance(waitMs);
  expect(node.errors).toEqual([]);
  return (await node.result(id)) as ChainedInvokeOperation;
}

const result = (data: Uint8Array, mediaType = "application/json"): InvocationOutcome => {
  return { kind: "result", result: { data, mediaType } };
};

test("a plain target that returns (INV-9)", async () => {
  const host = hostCalling("plain").plain("plain", async () => result(new TextEncoder().encode('{"paid":true}')));
  expect(await outcomeOf(host)).toMatchObject({ status: "SUCCEEDED", executedVersion: "$LATEST" });
  expect(host.invocations.find(({ kind }) => kind === "plain")).toMatchObject({ input: textPayload('{"n":1}') });
});

test.each([
  [
    "throws",
    { kind: "error", error: { type: "Declined", message: "no", stackTrace: ["a"] } },
    { type: "Declined", message: "no", stackTrace: ["a"] },
  ],
  ["crashes", crash("exit status 1"), { type: "Runtime.ExitError", message: "exit status 1" }],
  [
    "exceeds its own timeout",
    { kind: "timeout", timeoutSeconds: 3 },
    { type: "Sandbox.Timedout", message: "Task timed out after 3.00 seconds" },
  ],
] as const)("a plain target that %s fails the operation once (INV-10)", async (_, outcome, error) => {
  const host = hostCalling("plain").plain("plain", async () => outcome);
  expect(await outcomeOf(host, 60_000)).toMatchObject({ status: "FAILED", error });
  expect(host.invocations.filter(({ kind }) => kind === "plain")).toHaveLength(1);
});

test("a plain target that never answers within the invocation limit (INV-11)", async () => {
  const host = hostCalling("plain").plain("plain", forever);
  expect(await outcomeOf(host, 900_000)).toMatchObject({
    status: "TIMED_OUT",
    error: { type: "ChainedInvoke.Timeout", message: "CHAINED_INVOKE timed out after 900 seconds." },
  });
});

test("a plain target that returns too much, and one that returns no text (INV-12)", async () => {
  const large = hostCalling("plain").plain("plain", async () => result(new Uint8Array(1_048_577).fill(32)));
  const { error, status } = await outcomeOf(large);
  expect(status).toBe("FAILED");
  expect(error).toEqual({ message: "CHAINED_INVOKE output payload size must be less than or equal to 1048576 bytes." });
  const binary = hostCalling("plain").plain("plain", async () => result(Uint8Array.of(0xff, 0xfe)));
  expect((await outcomeOf(binary)).error).toEqual({
    message: "CHAINED_INVOKE response could not be decoded as UTF-8.",
  });
});

test("what says that it is no text passes between workers as it is (ENV-1)", async () => {
  const host = hostCalling("plain").plain("plain", async () => result(Uint8Array.of(0xff), "application/octet-stream"));
  expect(await outcomeOf(host)).toMatchObject({ status: "SUCCEEDED" });
});

test("a durable target that succeeds and one that fails (INV-13)", async () => {
  const good = hostCalling("child:$LATEST").durable("child", async () => succeed("done"));
  expect(await outcomeOf(good)).toMatchObject({ status: "SUCCEEDED" });
  const bad = hostCalling("child:$LATEST").durable("child", async () => fail("Oops", "child failed"));
  expect(await outcomeOf(bad)).toMatchObject({ status: "FAILED", error: { type: "Oops", message: "child failed" } });
});

test("a durable target that times out tells its own timeout, not its error (INV-14)", async () => {
  const host = hostCalling("child:$LATEST").durable("child", forever, { executionTimeoutSeconds: 7 });
  expect(await outcomeOf(host, 7_000)).toMatchObject({
    status: "TIMED_OUT",
    error: { type: "ChainedInvoke.Timeout", message: "CHAINED_INVOKE timed out after 7 seconds." },
  });
});

async function childOf(node: TestNode, id: string): Promise<string> {
  const { events } = await node.backend.service.getExecutionHistory({ executionId: id });
  for (const event of events) if (event.type === "ChainedInvokeStarted") return event.details.childId ?? "";
  throw new Error("no chained invoke was started");
}

test("a durable target that is stopped passes on the stopper's error (INV-15)", async () => {
  const host = hostCalling("child:$LATEST").durable("child", forever);
  const node = await startNode(host);
  const id = await node.start("caller");
  await node.scheduler.settle();
  const error = { type: "Stopper", message: "enough", data: "d" };
  await node.backend.service.stopExecution({ executionId: await childOf(node, id), error });
  await node.scheduler.settle();
  expect(await node.result(id)).toMatchObject({ status: "STOPPED", error });
});

test("tenant and trace are passed on, and the child has its own name and timeout (INV-16)", async () => {
  const host = hostCalling("child:$LATEST", { tenantId: "acme" }).durable("child", forever, {
    executionTimeoutSeconds: 9,
  });
  const node = await startNode(host);
  const request = { functionName: "caller", qualifier: "$LATEST", traceHeader: "Root=1-abc" };
  const { executionId } = await node.backend.service.startExecution(request);
  await node.scheduler.settle();
  const { execution } = await node.get(await childOf(node, executionId));
  expect(execution).toMatchObject({
    tenantId: "acme",
    traceHeader: "Root=1-abc",
    executionTimeoutSeconds: 9,
    parent: { executionId, operationId: "call" },
  });
  expect(host.invocations[1]).toMatchObject({ functionName: "child", tenantId: "acme", traceHeader: "Root=1-abc" });
});

test("a parent that closes first hears nothing, and its target runs on (INV-17)", async () => {
  let finish: (outcome: InvocationOutcome) => void = () => undefined;
  const host = hostCalling("child:$LATEST").durable("child", () => new Promise((resolve) => (finish = resolve)));
  const node = await startNode(host);
  const id = await node.start("caller");
  await node.scheduler.settle();
  const child = await childOf(node, id);
  await node.backend.service.stopExecution({ executionId: id });
  const before = await node.events(id);
  finish(succeed("late"));
  await node.scheduler.settle();
  expect((await node.get(child)).execution.status).toBe("SUCCEEDED");
  expect(await node.events(id)).toEqual(before);
});

test("an alias is resolved when the operation starts, and everything keeps that version (INV-18)", async () => {
  const versions = [{ version: "1" }, { version: "2", hash: "abc" }];
  const host = hostCalling("child:live").durable("child", async () => succeed(1), {
    versions,
    aliases: new Map([["live", "2"]]),
  });
  const node = await startNode(host);
  const id = await node.start("caller");
  await node.scheduler.settle();
  expect(await node.result(id)).toMatchObject({ executedVersion: "2" });
  const { execution } = await node.get(await childOf(node, id));
  expect(execution).toMatchObject({ functionVersion: "2", functionHash: "abc" });
});

test("an alias or version that does not exist fails the operation in the same answer (INV-5)", async () => {
  const host = hostCalling("child:nowhere").durable("child", async () => succeed(1));
  const operation = await outcomeOf(host);
  expect(operation).toMatchObject({ status: "FAILED", error: { type: "ResourceNotFoundException" } });
  expect(host.invocations.map(({ functionName }) => functionName)).toEqual(["caller", "caller"]);
});

test("a plain target that is given nothing is given an empty object (INV-9)", async () => {
  const host = new ScriptedHost()
    .durable("caller", async ({ checkpoint, status }) => {
      if (status("call") !== undefined) return status("call") === "STARTED" ? pending : succeed(1);
      await checkpoint({
        id: "call",
        type: "CHAINED_INVOKE",
        action: "START",
        chainedInvokeOptions: { functionName: "plain" },
      });
      return pending;
    })
    .plain("plain", async (input) => result(new TextEncoder().encode(input)));
  const node = await startNode(host);
  await node.start("caller");
  await node.scheduler.settle();
  const call = host.invocations.find(({ kind }) => kind === "plain");
  expect(call?.kind === "plain" && payloadText(call.input)).toBe("{}");
});
