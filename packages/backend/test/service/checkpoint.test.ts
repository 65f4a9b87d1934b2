import { textPayload, type DurableInvocation, type OperationUpdate } from "@clew/protocol";
import { expect, test } from "vitest";
import { startNode, type TestNode } from "../support/node.ts";
import { ScriptedHost } from "../support/scripted-host.ts";

/** A node with one execution whose invocation stays open, for a test that plays its host. */
async function openInvocation(
  config = {},
): Promise<{ readonly node: TestNode; readonly invocation: DurableInvocation }> {
  const host = new ScriptedHost().durable("f", () => new Promise(() => undefined));
  const node = await startNode(host, { config });
  await node.start("f");
  await node.scheduler.settle();
  const [invocation] = host.invocations;
  if (invocation?.kind !== "durable") throw new Error("the invocation did not start");
  return { node, invocation };
}

const step = (id: string, action: OperationUpdate["action"], more = {}): OperationUpdate => ({
  id,
  type: "STEP",
  action,
  ...more,
});

test("a repeated checkpoint is applied once and answered with a token that works (IDEM-1, IDEM-4)", async () => {
  const { node, invocation } = await openInvocation();
  const { service } = node.backend;
  const { executionId, checkpointToken } = invocation;
  const request = { executionId, checkpointToken, updates: [step("a", "START")], clientToken: "once" };
  const first = await service.checkpoint(request);
  const again = await service.checkpoint(request);
  expect(again).toEqual(first);
  expect(await node.events(executionId)).toEqual(["ExecutionStarted", "StepStarted"]);
  const next = await service.checkpoint({ executionId, checkpointToken: again.checkpointToken ?? "", updates: [] });
  // A later checkpoint takes the slot: the first is old now.
  await expect(service.checkpoint(request)).rejects.toMatchObject({
    reason: "CHECKPOINT_TOKEN_STALE",
    scope: "invocation",
  });
  expect(next.checkpointToken).toBeDefined();
});

test("a closing checkpoint has no token, and neither has its repetition (TOK-10, IDEM-5)", async () => {
  const { node, invocation } = await openInvocation();
  const { executionId, checkpointToken } = invocation;
  const updates = [{ id: "x", type: "EXECUTION", action: "SUCCEED", payload: textPayload("7") } as const];
  const request = { executionId, checkpointToken, updates, clientToken: "close" };
  expect(await node.backend.service.checkpoint(request)).not.toHaveProperty("checkpointToken");
  expect(await node.backend.service.checkpoint(request)).not.toHaveProperty("checkpointToken");
  expect(await node.result(executionId)).toBe(7);
  expect((await node.events(executionId)).filter((type) => type === "ExecutionSucceeded")).toHaveLength(1);
});

test("a batch is all or nothing, and the update at fault is named (CKPT-1)", async () => {
  const { node, invocation } = await openInvocation();
  const { executionId, checkpointToken } = invocation;
  const updates = [step("a", "START"), step("b", "RETRY")];
  const attempt = node.backend.service.checkpoint({ executionId, checkpointToken, updates });
  await expect(attempt).rejects.toMatchObject({
    reason: "STEP_OPTIONS_INVALID",
    field: "updates[1].stepOptions.nextAttemptDelaySeconds",
  });
  expect(await node.events(executionId)).toEqual(["ExecutionStarted"]);
  // The refusal left the token as it was.
  await node.backend.service.checkpoint({ executionId, checkpointToken, updates: [] });
});

test("over the quota of operations the execution fails and the answer has no token (LIM-12)", async () => {
  const { node, invocation } = await openInvocation({ maxOperations: 3 });
  const { executionId, checkpointToken } = invocation;
  const updates = ["a", "b", "c"].map((id) => step(id, "START"));
  expect(await node.backend.service.checkpoint({ executionId, checkpointToken, updates })).not.toHaveProperty(
    "checkpointToken",
  );
  expect((await node.get(executionId)).execution.status).toBe("FAILED");
});

test("a timer that is due shows in the answer to a poll, and is not told again (CKPT-9)", async () => {
  const { node, invocation } = await openInvocation();
  const { executionId, checkpointToken } = invocation;
  const wait = { id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 5 } } as const;
  const { service } = node.backend;
  const started = await service.checkpoint({ executionId, checkpointToken, updates: [wait] });
  expect(started.newState.operations).toMatchObject([{ id: "w", status: "STARTED" }]);
  await node.scheduler.advance(5_000);
  const polled = await service.checkpoint({ executionId, checkpointToken: started.checkpointToken ?? "", updates: [] });
  expect(polled.newState.operations).toMatchObject([{ id: "w", status: "SUCCEEDED" }]);
  const after = await service.checkpoint({ executionId, checkpointToken: polled.checkpointToken ?? "", updates: [] });
  expect(after.newState.operations).toEqual([]);
});

test("a token of another execution, garbage, and one of no execution are told apart (TOK-5 to TOK-7)", async () => {
  const { node, invocation } = await openInvocation();
  const { service } = node.backend;
  const { checkpointToken } = invocation;
  const other = await node.start("f");
  await node.scheduler.settle();
  const reason = (executionId: string, token: string): Promise<unknown> =>
    service
      .checkpoint({ executionId, checkpointToken: token, updates: [] })
      .catch((error: { reason: string }) => error.reason);
  expect(await reason(other, checkpointToken)).toBe("CHECKPOINT_TOKEN_FOREIGN");
  expect(await reason(other, btoa("nonsense"))).toBe("CHECKPOINT_TOKEN_INVALID");
  expect(await reason(other, "no base64!")).toBe("FIELD_PATTERN");
  expect(await reason("nobody", checkpointToken)).toBe("CHECKPOINT_TOKEN_INVALID");
});

test("shapes are judged before it is looked up whether there is such an execution (CKPT-5, TOK-7)", async () => {
  const { node, invocation } = await openInvocation();
  const send = (...updates: readonly OperationUpdate[]): Promise<unknown> =>
    node.backend.service.checkpoint({
      executionId: "00000000-0000-4000-8000-000000000000",
      checkpointToken: invocation.checkpointToken,
      updates,
    });
  await expect(send({ id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 0 } })).rejects.toMatchObject(
    { reason: "FIELD_OUT_OF_RANGE", field: "updates[0].waitOptions.waitSeconds" },
  );
  await expect(send(step("a", "START"))).rejects.toMatchObject({ reason: "CHECKPOINT_TOKEN_INVALID" });
});
