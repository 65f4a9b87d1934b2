import type { OperationUpdate } from "@clew/protocol";
import { expect, test } from "vitest";
import { startNode } from "../support/node.ts";
import { pending, ScriptedHost, succeed, type ScriptContext } from "../support/scripted-host.ts";

const callback = (id: string, parentId?: string): OperationUpdate => ({
  id,
  type: "CALLBACK",
  action: "START",
  ...(parentId !== undefined && { parentId }),
});
const context = (id: string): OperationUpdate => ({ id, type: "CONTEXT", action: "START" });
const step = (id: string, parentId?: string): OperationUpdate => ({
  id,
  type: "STEP",
  action: "SUCCEED",
  ...(parentId !== undefined && { parentId }),
});

/** How often a function is invoked whose first invocation does that and answers PENDING, a callback being open. */
async function invocationsOf(first: (context: ScriptContext) => Promise<void>): Promise<number> {
  const host = new ScriptedHost().durable("f", async (script) => {
    if (script.count > 2) return succeed(null);
    if (script.count === 1) await first(script);
    return pending;
  });
  const node = await startNode(host);
  await node.start("f");
  await node.scheduler.settle();
  expect(node.errors).toEqual([]);
  return host.invocations.length;
}

/** Settles the callback while the invocation runs. */
async function settleDuring({ invocation }: ScriptContext, callbackId: string | undefined, host: ScriptedHost) {
  await host.service?.succeedCallback({ callbackId: callbackId ?? invocation.requestId });
}

test("a target that fails in the answer to its START is invoked for, whatever else is open (INV-7, EXEC-23)", async () => {
  const count = await invocationsOf(async ({ checkpoint }) => {
    await checkpoint(callback("c"), {
      id: "i",
      type: "CHAINED_INVOKE",
      action: "START",
      chainedInvokeOptions: { functionName: "nobody:live" },
    });
  });
  expect(count).toBe(2);
});

/** An invocation in which a callback of context `a` is settled and told of; `then` is what the code does with that. */
async function told(then: (context: ScriptContext) => Promise<unknown>): Promise<number> {
  const host = new ScriptedHost();
  host.durable("f", async (script) => {
    if (script.count > 1) return pending;
    const { operations } = await script.checkpoint(context("a"), context("b"), callback("told", "a"), callback("open"));
    const settled = operations.find((operation) => operation.id === "told");
    await settleDuring(script, settled?.type === "CALLBACK" ? settled.callbackId : undefined, host);
    const answer = await script.checkpoint();
    expect(answer.operations).toMatchObject([{ id: "told", status: "SUCCEEDED" }]);
    await then(script);
    return pending;
  });
  const node = await startNode(host);
  const id = await node.start("f");
  await node.scheduler.settle();
  expect(node.errors).toEqual([]);
  expect((await node.get(id)).execution.status).toBe("RUNNING");
  return host.invocations.length;
}

test("an outcome that was told and left alone is invoked for once, not for ever", async () => {
  expect(await told(() => Promise.resolve())).toBe(2);
});

test("what another context does takes no outcome up", async () => {
  expect(await told(({ checkpoint }) => checkpoint(step("other", "b")))).toBe(2);
});

test("a context that has gone on since, or has ended, took it up", async () => {
  expect(await told(({ checkpoint }) => checkpoint(step("next", "a")))).toBe(1);
  expect(await told(({ checkpoint }) => checkpoint({ id: "a", type: "CONTEXT", action: "SUCCEED" }))).toBe(1);
});

test("an execution that waits for the outside alone stays suspended", async () => {
  expect(await invocationsOf(async ({ checkpoint }) => void (await checkpoint(step("s"), callback("c"))))).toBe(1);
});
