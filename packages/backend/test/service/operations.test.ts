import { textPayload, type GetExecutionOperationsRequest, type Operation, type OperationUpdate } from "@clew/protocol";
import { MemoryStore, type OperationQuery, type OperationRecord } from "@clew/store";
import { expect, test } from "vitest";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { startNode, type TestNode } from "../support/node.ts";
import { pending, ScriptedHost, succeed } from "../support/scripted-host.ts";

const updates: readonly OperationUpdate[] = [
  { id: "c", type: "CONTEXT", action: "START" },
  { id: "c-1", type: "STEP", action: "SUCCEED", parentId: "c", payload: textPayload('"in"') },
  { id: "c", type: "CONTEXT", action: "SUCCEED", payload: textPayload('"out"') },
  { id: "k", type: "CONTEXT", action: "START" },
  { id: "k-1", type: "STEP", action: "SUCCEED", parentId: "k" },
  { id: "k", type: "CONTEXT", action: "SUCCEED", contextOptions: { replayChildren: true } },
  {
    id: "i",
    type: "CHAINED_INVOKE",
    action: "START",
    payload: textPayload('"asked"'),
    chainedInvokeOptions: { functionName: "g" },
  },
  { id: "b", type: "CALLBACK", action: "START", callbackOptions: { heartbeatTimeoutSeconds: 60 } },
];

interface Suspended {
  readonly node: TestNode;
  readonly executionId: string;
  readonly read: (request?: Partial<GetExecutionOperationsRequest>) => ReturnType<typeof readAt>;
  readonly heartbeat: () => Promise<void>;
  readonly settle: () => Promise<void>;
}

function readAt(node: TestNode, request: GetExecutionOperationsRequest) {
  return node.backend.service.getExecutionOperations(request);
}

/** An execution with one operation of most types, suspended. */
async function suspended(options: Parameters<typeof startNode>[1] = {}): Promise<Suspended> {
  const host = new ScriptedHost()
    .durable("f", async ({ checkpoint, count }) => {
      if (count === 1) await checkpoint(...updates);
      return pending;
    })
    .plain("g", () => new Promise(() => undefined));
  const node = await startNode(host, options);
  const executionId = await node.start("f", { n: 1 });
  await node.scheduler.settle();
  const read: Suspended["read"] = (request = {}) => readAt(node, { executionId, ...request });
  const heartbeat: Suspended["heartbeat"] = async () => {
    const { callbackId } = callbackOf((await read({ includeData: false })).operations);
    await node.backend.service.heartbeatCallback({ callbackId });
  };
  const settle: Suspended["settle"] = async () => {
    const { callbackId } = callbackOf((await read({ includeData: false })).operations);
    await node.backend.service.succeedCallback({ callbackId, result: textPayload("1") });
  };
  return { node, executionId, read, heartbeat, settle };
}

function callbackOf(operations: readonly Operation[]): Extract<Operation, { readonly type: "CALLBACK" }> {
  const found = operations.find(({ type }) => type === "CALLBACK");
  if (found?.type !== "CALLBACK") throw new Error("there is no callback");
  return found;
}

const idsOf = ({ operations }: { readonly operations: readonly Operation[] }) => operations.map(({ id }) => id);

test("every operation is there, with what a host is not told (STATE-7)", async () => {
  const { read } = await suspended();
  const { operations, nextMarker } = await read();
  expect(operations).toMatchObject([
    { id: "c", type: "CONTEXT", result: textPayload('"out"') },
    { id: "c-1", parentId: "c", result: textPayload('"in"') },
    { id: "k", replayChildren: true },
    { id: "k-1", parentId: "k" },
    { id: "i", functionName: "g", input: textPayload('"asked"') },
    { id: "b", heartbeatTimeoutSeconds: 60 },
  ]);
  expect(nextMarker).toBeUndefined();
});

test("without data, inputs, results and errors are left out and nothing else (STATE-7)", async () => {
  const { read } = await suspended();
  const full = await read();
  const bare = await read({ includeData: false });
  const data = new Set(["input", "result", "error"]);
  const withoutData = full.operations.map((operation) =>
    Object.fromEntries(Object.entries(operation).filter(([member]) => !data.has(member))),
  );
  expect(bare).toEqual({ ...full, operations: withoutData });
  expect(full.operations).not.toEqual(withoutData);
});

test.each([true, false])("pages hold every operation once, with data: %s (STATE-2, STATE-9)", async (includeData) => {
  const { read } = await suspended();
  const all = await read({ includeData });
  for (const maxItems of [1, 2, 4, 5, 6, 7]) {
    const found: Operation[] = [];
    let marker: string | undefined;
    do {
      const page = await read({ includeData, maxItems, ...(marker !== undefined && { marker }) });
      expect(page.operations.length).toBeLessThanOrEqual(maxItems);
      expect(page.version).toBe(all.version);
      found.push(...page.operations);
      marker = page.nextMarker;
    } while (marker !== undefined);
    expect(found).toEqual(all.operations);
  }
});

test("a page ends before it holds too many bytes, and never before its first operation", async () => {
  const { read } = await suspended({ config: { maxPageBytes: 1 } });
  const first = await read();
  expect(idsOf(first)).toEqual(["c"]);
  expect(first.nextMarker).toBeDefined();
});

test("what changes an execution makes its version grow, what does not leaves it (STATE-8)", async () => {
  const { read, heartbeat, node } = await suspended();
  const before = await read();
  expect(await read()).toEqual(before);
  await node.scheduler.advance(1_000);
  await heartbeat();
  const after = await read();
  expect(after.version).toBeGreaterThan(before.version);
  expect(callbackOf(after.operations).heartbeatTime).toBe((callbackOf(before.operations).heartbeatTime ?? 0) + 1_000);
});

test("which operations there are is fixed by the first page, how they are by their own (STATE-9)", async () => {
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const host = new ScriptedHost().durable("f", async ({ checkpoint }) => {
    await checkpoint({ id: "a", type: "STEP", action: "START" }, { id: "b", type: "STEP", action: "START" });
    await gate;
    await checkpoint({ id: "b", type: "STEP", action: "SUCCEED" }, { id: "c", type: "STEP", action: "START" });
    return new Promise(() => undefined);
  });
  const node = await startNode(host);
  const executionId = await node.start("f");
  await node.scheduler.settle();
  const first = await readAt(node, { executionId, maxItems: 1 });
  go();
  await node.scheduler.settle();
  const marker = first.nextMarker ?? "";
  const second = await readAt(node, { executionId, marker });
  expect(second).toMatchObject({ operations: [{ id: "b", status: "SUCCEEDED" }], version: first.version + 1 });
  expect(second.nextMarker).toBeUndefined();
});

/** A store that something happens in before it reads operations, once. */
class SlowStore extends MemoryStore {
  meanwhile: (() => Promise<void>) | undefined;

  override async operations(query: OperationQuery): Promise<readonly OperationRecord[]> {
    const happens = this.meanwhile;
    this.meanwhile = undefined;
    await happens?.();
    return super.operations(query);
  }
}

test("an answer tells of one moment, whatever happens while it is read (STATE-8)", async () => {
  const scheduler = new ManualScheduler();
  const store = new SlowStore({ scheduler });
  const { read, heartbeat, settle } = await suspended({ scheduler, store });
  const before = await read();
  await scheduler.advance(1_000);
  // Moves a deadline, which payloads do not tell of: the answer is that of before.
  store.meanwhile = heartbeat;
  expect(await read()).toEqual(before);
  // Puts a payload in place: there is no answer of before any more.
  store.meanwhile = settle;
  const answer = await read();
  expect(answer.version).toBeGreaterThan(before.version);
  expect(callbackOf(answer.operations)).toMatchObject({ status: "SUCCEEDED", result: textPayload("1") });
  expect(answer).toEqual(await read());
});

test("an execution that is removed while it is read is not there (EXEC-19)", async () => {
  const scheduler = new ManualScheduler();
  const store = new SlowStore({ scheduler });
  const { read, node, executionId } = await suspended({ scheduler, store });
  await node.backend.service.stopExecution({ executionId });
  store.meanwhile = async () => void (await store.prune({ expiredBefore: Infinity, limit: 10 }));
  await expect(read()).rejects.toMatchObject({ reason: "EXECUTION_NOT_FOUND" });
});

test("a marker of another execution, of a history, or of no one is refused (STATE-3)", async () => {
  const { read, node, executionId } = await suspended({ config: { markerLifetimeMs: 1_000 } });
  const other = await node.start("f", { n: 2 });
  await node.scheduler.settle();
  const { nextMarker: foreign = "" } = await readAt(node, { executionId: other, maxItems: 1 });
  const history = await node.backend.service.getExecutionHistory({ executionId, maxItems: 1 });
  for (const marker of [foreign, history.nextMarker ?? "", "?"]) {
    await expect(read({ marker })).rejects.toMatchObject({ reason: "MARKER_INVALID", field: "marker" });
  }
  const { nextMarker: marker = "" } = await read({ maxItems: 1 });
  await expect(node.backend.service.getExecutionHistory({ executionId, marker })).rejects.toMatchObject({
    reason: "MARKER_INVALID",
  });
  await node.scheduler.advance(1_000);
  expect(idsOf(await read({ marker }))).toHaveLength(5);
  await node.scheduler.advance(1);
  await expect(read({ marker })).rejects.toMatchObject({ reason: "MARKER_INVALID" });
});

test("an execution that is not there, or is the call of a plain function, has none (EXEC-19)", async () => {
  const { read, node } = await suspended();
  const { operations } = await read();
  const call = operations.find((operation) => operation.type === "CHAINED_INVOKE");
  for (const executionId of ["nobody", call?.type === "CHAINED_INVOKE" ? (call.childId ?? "") : ""]) {
    await expect(readAt(node, { executionId })).rejects.toMatchObject({ reason: "EXECUTION_NOT_FOUND" });
  }
  await expect(read({ maxItems: 1001 })).rejects.toMatchObject({ reason: "FIELD_OUT_OF_RANGE", field: "maxItems" });
});

test("an execution without operations has an empty page", async () => {
  const node = await startNode(new ScriptedHost().durable("f", async () => succeed(1)));
  const executionId = await node.start("f");
  await node.scheduler.settle();
  expect(await readAt(node, { executionId })).toEqual({ operations: [], version: 2 });
});
