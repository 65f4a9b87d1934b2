import { textPayload, type DurableInvocation, type OperationUpdate } from "@clew/protocol";
import { expect, test } from "vitest";
import { startNode, type TestNode } from "../support/node.ts";
import { pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

const ids = ["a", "b", "c", "d", "e"];

/** An execution with five finished steps, suspended once and invoked again in pages. */
async function pagedInvocation(maxInvocationItems: number): Promise<{ node: TestNode; invocation: DurableInvocation }> {
  const host = new ScriptedHost().durable("f", async ({ checkpoint, count }) => {
    if (count > 1) return new Promise(() => undefined);
    const steps = ids.map((id): OperationUpdate => ({
      id,
      type: "STEP",
      action: "SUCCEED",
      payload: textPayload(`"${id}"`),
    }));
    await checkpoint(...steps, { id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 1 } });
    return pending;
  });
  const node = await startNode(host, { config: { maxInvocationItems } });
  await node.start("f", { n: 1 });
  await node.scheduler.advance(1_000);
  const invocation = host.invocations[1];
  if (invocation?.kind !== "durable") throw new Error("the second invocation did not start");
  return { node, invocation };
}

async function readAll(node: TestNode, invocation: DurableInvocation, maxItems: number): Promise<readonly string[]> {
  const { executionId, checkpointToken, initialState } = invocation;
  const found = initialState.operations.map(({ id }) => id);
  let marker = initialState.nextMarker;
  while (marker !== undefined) {
    const page = await node.backend.service.getExecutionState({ executionId, checkpointToken, marker, maxItems });
    found.push(...page.operations.map(({ id }) => id));
    marker = page.nextMarker;
  }
  return found;
}

test.each([1, 2, 3, 100])(
  "pages of %i hold every operation once, the EXECUTION first (STATE-1, STATE-4)",
  async (size) => {
    const { node, invocation } = await pagedInvocation(size);
    expect(invocation.initialState.operations).toHaveLength(Math.min(size, 7));
    expect(await readAll(node, invocation, size)).toEqual([invocation.executionId, ...ids, "w"]);
  },
);

test("payloads are those that were stored", async () => {
  const { invocation } = await pagedInvocation(100);
  expect(invocation.initialState.operations[2]).toMatchObject({ id: "b", result: textPayload('"b"') });
});

test("a marker of another state, of another execution, or of no one is refused (STATE-3)", async () => {
  const { node, invocation } = await pagedInvocation(2);
  const { executionId, checkpointToken, initialState } = invocation;
  const { service } = node.backend;
  const marker = initialState.nextMarker ?? "";
  const next = await service.checkpoint({ executionId, checkpointToken, updates: [] });
  const after = { executionId, checkpointToken: next.checkpointToken ?? "" };
  await expect(service.getExecutionState({ ...after, marker })).rejects.toMatchObject({ reason: "MARKER_INVALID" });
  await expect(service.getExecutionState({ ...after, marker: "?" })).rejects.toMatchObject({
    reason: "MARKER_INVALID",
  });
});

test("a marker belongs to its listing: the same filters and order, whatever the size of a page (STATE-3)", async () => {
  const host = new ScriptedHost().durable("f", async () => succeed(1)).durable("g", async () => succeed(1));
  const node = await startNode(host);
  for (const name of ["f", "f", "g"]) await node.start(name, {});
  const { service } = node.backend;
  const { nextMarker: marker = "" } = await service.listExecutions({ functionName: "f", maxItems: 1 });
  expect(await service.listExecutions({ functionName: "f", maxItems: 5, marker })).toMatchObject({
    executions: [{ execution: { functionName: "f" } }],
  });
  const foreign = [
    { functionName: "g" },
    {},
    { functionName: "f", oldestFirst: true },
    { functionName: "f", statuses: ["RUNNING"] as const },
    { functionName: "f", name: "n" },
  ];
  for (const listing of foreign) {
    await expect(service.listExecutions({ ...listing, marker })).rejects.toMatchObject({ reason: "MARKER_INVALID" });
  }
});

test.each([
  ["functionName", { functionName: "a b" }],
  ["functionVersion", { functionVersion: "a b" }],
  ["name", { name: "a b" }],
])("a list whose %s matches no pattern is refused, not empty (LIM-3)", async (field, listing) => {
  const { backend } = await startNode(new ScriptedHost());
  await expect(backend.service.listExecutions(listing)).rejects.toMatchObject({ reason: "FIELD_PATTERN", field });
});

test("operations inside a closed context are left out, unless its children are to be replayed (STATE-5)", async () => {
  const host = new ScriptedHost().durable("f", async ({ checkpoint, count }) => {
    if (count > 1) return succeed(1);
    const context = (id: string, replayChildren: boolean): OperationUpdate[] => [
      { id, type: "CONTEXT", action: "START" },
      { id: `${id}-1`, type: "CONTEXT", action: "START", parentId: id },
      { id: `${id}-1-1`, type: "STEP", action: "SUCCEED", parentId: `${id}-1` },
      { id: `${id}-2`, type: "STEP", action: "SUCCEED", parentId: id },
      { id, type: "CONTEXT", action: "SUCCEED", contextOptions: { replayChildren } },
    ];
    await checkpoint(...context("gone", false), ...context("kept", true));
    await checkpoint({ id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 1 } });
    return pending;
  });
  const node = await startNode(host);
  await node.start("f");
  await node.scheduler.advance(1_000);
  const invocation = host.invocations[1] as DurableInvocation;
  const shown = invocation.initialState.operations.slice(1).map(({ id }) => id);
  expect(shown).toEqual(["gone", "kept", "kept-1", "kept-1-1", "kept-2", "w"]);
});

test("history in pages, from both ends (HIST-10)", async () => {
  const { node, invocation } = await pagedInvocation(100);
  const { executionId } = invocation;
  const read = async (newestFirst: boolean): Promise<readonly number[]> => {
    const found: number[] = [];
    let marker: string | undefined;
    do {
      const request = { executionId, newestFirst, maxItems: 2, ...(marker !== undefined && { marker }) };
      const page = await node.backend.service.getExecutionHistory(request);
      found.push(...page.events.map(({ eventId }) => eventId));
      marker = page.nextMarker;
    } while (marker !== undefined);
    return found;
  };
  const forwards = await read(false);
  expect(forwards).toEqual(forwards.map((_, index) => index + 1));
  expect(await read(true)).toEqual([...forwards].reverse());
});

test("without data, payloads are marked as truncated (HIST-9)", async () => {
  const { node, invocation } = await pagedInvocation(100);
  const { executionId } = invocation;
  const { events } = await node.backend.service.getExecutionHistory({ executionId, includeData: false });
  expect(events[0]).toMatchObject({ type: "ExecutionStarted", details: { input: { truncated: true } } });
});

test("a watch tells the past, then what comes, and ends after the terminal event (HIST-11)", async () => {
  const host = new ScriptedHost().durable("f", async ({ checkpoint, status }) => {
    if (status("w") === "SUCCEEDED") return succeed(1);
    await checkpoint({ id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 3 } });
    return pending;
  });
  const node = await startNode(host);
  const executionId = await node.start("f");
  await node.scheduler.settle();
  const seen: string[] = [];
  const watching = (async () => {
    const events = node.backend.service.watchExecution({ executionId }, new AbortController().signal);
    for await (const event of events) seen.push(event.type);
  })();
  await node.scheduler.settle();
  expect(seen).toEqual(["ExecutionStarted", "WaitStarted", "InvocationCompleted"]);
  await node.scheduler.advance(3_000);
  await watching;
  expect(seen.slice(3)).toEqual(["WaitSucceeded", "InvocationCompleted", "ExecutionSucceeded"]);
});

test("executions are listed newest first, filtered, page by page", async () => {
  const host = new ScriptedHost().durable("f", async () => succeed(1)).durable("g", async () => pending);
  const node = await startNode(host);
  const started: string[] = [];
  for (const name of ["f", "f", "g", "f"]) {
    started.push(await node.start(name));
    await node.scheduler.advance(10);
  }
  const { service } = node.backend;
  const first = await service.listExecutions({ maxItems: 3 });
  const marker = first.nextMarker ?? "";
  const second = await service.listExecutions({ maxItems: 3, marker });
  const found = [...first.executions, ...second.executions].map(({ execution }) => execution.id);
  expect(found).toEqual([...started].reverse());
  expect(second.nextMarker).toBeUndefined();
  const running = await service.listExecutions({ statuses: ["RUNNING"] });
  expect(running.executions.map(({ execution }) => execution.functionName)).toEqual(["g"]);
});
