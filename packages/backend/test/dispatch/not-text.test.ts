import { textPayload, type ChainedInvokeOperation, type InvocationOutcome, type Payload } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { startNode, type TestNode } from "../support/node.ts";
import { pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

/** Payloads that are not UTF-8 and functions whose hosts take text alone (ENV-6, ENV-13, INV-12). */
const bytes: Payload = { data: Uint8Array.of(0xff, 0xfe), mediaType: "application/octet-stream" };
const textOnly = { textOnly: true };
const forever = (): Promise<never> => new Promise(() => undefined);

const refusal = (field: string): object => ({
  reason: "PAYLOAD_NOT_TEXT",
  clause: "ENV-6",
  field,
  expected: "UTF-8",
  actual: "2 bytes of application/octet-stream",
});

describe("a start with such an input", () => {
  test("is refused, and starts nothing", async () => {
    const node = await startNode(new ScriptedHost().durable("lambda", forever, textOnly));
    const start = node.backend.service.startExecution({ functionName: "lambda", qualifier: "$LATEST", input: bytes });
    await expect(start).rejects.toMatchObject(refusal("input"));
    expect((await node.backend.service.listExecutions({})).executions).toEqual([]);
  });

  test("is taken where hosts take bytes (ENV-1)", async () => {
    const host = new ScriptedHost().durable("worker", async ({ invocation }) => {
      const [execution] = invocation.initialState.operations;
      const input = execution?.type === "EXECUTION" ? execution.input : undefined;
      return { kind: "output", output: { status: "SUCCEEDED", ...(input !== undefined && { result: input }) } };
    });
    const node = await startNode(host);
    const { executionId } = await node.backend.service.startExecution({
      functionName: "worker",
      qualifier: "$LATEST",
      input: bytes,
    });
    await node.scheduler.settle();
    expect((await node.get(executionId)).data).toEqual({ input: bytes, result: bytes });
  });
});

/** A host whose `caller` invokes `target` with a payload and returns the operation as it ended. */
function hostCalling(payload: Payload, settings: { readonly textOnly?: boolean } = {}): ScriptedHost {
  return new ScriptedHost().durable(
    "caller",
    async ({ checkpoint, invocation }) => {
      const known = invocation.initialState.operations.find(({ id }) => id === "call");
      if (known !== undefined) return known.status === "STARTED" ? pending : succeed(known);
      await checkpoint({
        id: "call",
        type: "CHAINED_INVOKE",
        action: "START",
        payload,
        chainedInvokeOptions: { functionName: "target:$LATEST" },
      });
      return pending;
    },
    settings,
  );
}

async function run(host: ScriptedHost): Promise<{ readonly node: TestNode; readonly call: ChainedInvokeOperation }> {
  const node = await startNode(host);
  const id = await node.start("caller");
  await node.scheduler.settle();
  expect(node.errors).toEqual([]);
  return { node, call: (await node.result(id)) as ChainedInvokeOperation };
}

describe("a chained invoke", () => {
  const failed = { status: "FAILED", error: { type: "PAYLOAD_NOT_TEXT" } };

  test.each(["durable", "plain"] as const)("that would hand such a payload to a %s target fails", async (kind) => {
    const host = hostCalling(bytes);
    if (kind === "durable") host.durable("target", forever, textOnly);
    else host.plain("target", forever, textOnly);
    const { node, call } = await run(host);
    expect(call).toMatchObject(failed);
    expect(call.error?.message).toBe("payload: expected UTF-8, got 2 bytes of application/octet-stream");
    expect(host.invocations.map(({ functionName }) => functionName)).toEqual(["caller", "caller"]);
    expect((await node.backend.service.listExecutions({ functionName: "target" })).executions).toEqual([]);
  });

  const output = (): Promise<InvocationOutcome> =>
    Promise.resolve({ kind: "output", output: { status: "SUCCEEDED", result: bytes } });

  test("of a caller that takes text fails when a durable target returns such a result", async () => {
    const { call } = await run(hostCalling(textPayload("1"), textOnly).durable("target", output));
    expect(call).toMatchObject(failed);
    expect(call).not.toHaveProperty("result");
  });

  test("of a caller that takes text fails without a type when a plain target does (INV-12)", async () => {
    const returning = (): Promise<InvocationOutcome> => Promise.resolve({ kind: "result", result: bytes });
    const { call } = await run(hostCalling(textPayload("1"), textOnly).plain("target", returning));
    expect(call).toMatchObject({ status: "FAILED" });
    expect(call.error).toEqual({ message: "CHAINED_INVOKE response could not be decoded as UTF-8." });
  });

  test("of a caller that takes bytes gets them (ENV-1, INV-13)", async () => {
    const { call } = await run(hostCalling(bytes).durable("target", output));
    expect(call).toMatchObject({ status: "SUCCEEDED" });
  });
});

describe("a callback's success with such a result", () => {
  test("is refused while the callback stays open, and text settles it", async () => {
    let callbackId = "";
    const host = new ScriptedHost().durable(
      "lambda",
      async ({ checkpoint, status }) => {
        if (status("c") !== undefined) return status("c") === "STARTED" ? pending : succeed("done");
        const { operations } = await checkpoint({ id: "c", type: "CALLBACK", action: "START" });
        for (const operation of operations) if (operation.type === "CALLBACK") callbackId = operation.callbackId;
        return pending;
      },
      textOnly,
    );
    const node = await startNode(host);
    const id = await node.start("lambda");
    await node.scheduler.settle();
    const before = await node.events(id);
    const { service } = node.backend;
    await expect(service.succeedCallback({ callbackId, result: bytes })).rejects.toMatchObject(refusal("result"));
    expect(await node.events(id)).toEqual(before);
    await service.succeedCallback({ callbackId, result: textPayload("1") });
    await node.scheduler.settle();
    expect(await node.result(id)).toBe("done");
  });
});
