import type { OperationUpdate } from "@clew/protocol";
import { expect, test } from "vitest";
import { startNode, type TestNode } from "../support/node.ts";
import { pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

const step = (id: string, action: "SUCCEED" | "RETRY"): OperationUpdate => ({
  id,
  type: "STEP",
  action,
  ...(action === "RETRY" && { stepOptions: { nextAttemptDelaySeconds: 60 } }),
});

/** An execution with room for so many operations, its start included, whose function sends these updates at once. */
async function run(maxOperations: number, ...updates: readonly OperationUpdate[]) {
  const host = new ScriptedHost()
    .durable("f", async ({ checkpoint }) => {
      await checkpoint(...updates);
      return pending;
    })
    .durable("child", () => Promise.resolve(succeed("done")));
  const node = await startNode(host, { config: { maxOperations } });
  const id = await node.start("f");
  await node.scheduler.settle();
  expect(node.errors).toEqual([]);
  return { node, id, host, status: (await node.get(id)).execution.status };
}

const operations = async (node: TestNode, executionId: string) =>
  (await node.backend.service.getExecutionOperations({ executionId })).operations;

test("a first attempt that fails without a START counts for the operation and for the retry (LIM-11)", async () => {
  expect(await run(3, step("a", "RETRY"))).toMatchObject({ status: "RUNNING" });
  expect(await run(2, step("a", "RETRY"))).toMatchObject({ status: "FAILED" });
});

test("over the quota, no outcome that the same batch brings closes the execution otherwise (LIM-12)", async () => {
  const closing: OperationUpdate = { id: "e", type: "EXECUTION", action: "SUCCEED" };
  expect(await run(2, step("a", "SUCCEED"), closing)).toMatchObject({ status: "SUCCEEDED" });
  const { node, id, status } = await run(2, step("a", "SUCCEED"), step("b", "SUCCEED"), closing);
  expect(status).toBe("FAILED");
  expect(await operations(node, id)).toMatchObject([
    { id: "a", status: "SUCCEEDED" },
    { id: "b", status: "SUCCEEDED" },
  ]);
  expect(await node.events(id)).toContain("ExecutionFailed");
  expect(await node.events(id)).not.toContain("ExecutionSucceeded");
});

test("a target that is started over the quota runs all the same (INV-19)", async () => {
  const { node, id, host, status } = await run(1, {
    id: "i",
    type: "CHAINED_INVOKE",
    action: "START",
    chainedInvokeOptions: { functionName: "child:$LATEST" },
  });
  expect(status).toBe("FAILED");
  const [invoke] = await operations(node, id);
  const childId = invoke?.type === "CHAINED_INVOKE" ? (invoke.childId ?? "") : "";
  expect((await node.get(childId)).execution.status).toBe("SUCCEEDED");
  expect(host.invocations.map(({ functionName }) => functionName)).toEqual(["f", "child"]);
});
