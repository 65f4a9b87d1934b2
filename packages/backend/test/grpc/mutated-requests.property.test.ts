import { status } from "@grpc/grpc-js";
import {
  callbackMethods,
  checkpointMethods,
  executionMethods,
  isErrorReason,
  textPayload,
  workerMethods,
  type ErrorDetail,
  type OperationUpdate,
  type WorkerMessage,
} from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createServer, type RunningServer } from "../../src/server/server.ts";
import { systemScheduler } from "../../src/server/system.ts";
import { HandWorker } from "../support/hand-worker.ts";
import { byteMutation, jsonMutation, mutateBytes, mutateJson } from "../support/mutation.ts";
import { errorDetail, TestClient, type AnyMethod } from "../support/test-client.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

let server: RunningServer;
let worker: HandWorker;
let client: TestClient;
const faults: unknown[] = [];

beforeAll(async () => {
  server = await createServer({
    store: new MemoryStore({ scheduler: systemScheduler }),
    onError: (fault) => faults.push(fault),
  });
  worker = await HandWorker.connect(server.grpcAddress, [
    { name: "order", kind: "durable", version: "1", executionTimeoutSeconds: 600 },
  ]);
  client = new TestClient(server.grpcAddress);
});

afterAll(async () => {
  client.close();
  worker.close();
  await server.close(0);
});

const updates: readonly OperationUpdate[] = [
  { id: "s", type: "STEP", action: "START", name: "charge", subType: "Step" },
  { id: "s", type: "STEP", action: "RETRY", error: { type: "T" }, stepOptions: { nextAttemptDelaySeconds: 600 } },
  { id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 600 } },
  { id: "c", type: "CALLBACK", action: "START", callbackOptions: { timeoutSeconds: 9, heartbeatTimeoutSeconds: 9 } },
  { id: "x", type: "CONTEXT", action: "START" },
  { id: "y", type: "STEP", action: "SUCCEED", parentId: "x", payload: textPayload("1") },
  { id: "x", type: "CONTEXT", action: "SUCCEED", payload: textPayload("2"), contextOptions: { replayChildren: true } },
];

/** Starts an execution whose invocation runs for as long as the test wants. */
async function open(): Promise<{ readonly executionId: string; readonly checkpointToken: string }> {
  await client.unary(executionMethods.startExecution, { functionName: "order", qualifier: "1" });
  const { executionId, checkpointToken } = await worker.next();
  return { executionId, checkpointToken };
}

/** Codes of refusals. `INTERNAL` and `UNKNOWN` would be faults of ours. */
const refusalCodes: ReadonlySet<number> = new Set([
  status.INVALID_ARGUMENT,
  status.NOT_FOUND,
  status.ALREADY_EXISTS,
  status.FAILED_PRECONDITION,
  status.RESOURCE_EXHAUSTED,
  status.DEADLINE_EXCEEDED,
]);

const fieldReasons = new Set([
  "FIELD_REQUIRED",
  "FIELD_TYPE_INVALID",
  "FIELD_OUT_OF_RANGE",
  "FIELD_PATTERN",
  "ENUM_UNKNOWN",
]);

function expectPrecise(code: number, detail: ErrorDetail | undefined): void {
  expect([...refusalCodes]).toContain(code);
  expect(isErrorReason(detail?.reason ?? "")).toBe(true);
  expect(detail?.clause).toMatch(/^[A-Z]+-\d+$/);
  expect(detail?.scope).toBeDefined();
  if (!fieldReasons.has(detail?.reason ?? "")) return;
  expect(detail?.field).toBeTruthy();
  expect(detail?.expected).toBeTruthy();
}

const mutations = fc.array(byteMutation, { minLength: 1, maxLength: 3 });

/** Makes other bytes of a request: by damaging those that it has, or by changing a member before they are made. */
const damages = fc.oneof(
  mutations.map((changes) => (request: UnaryRequest) => changes.reduce(mutateBytes, request.valid)),
  jsonMutation.map((change) => (request: UnaryRequest) => request.encode(mutateJson(request.request, change))),
);

interface UnaryRequest {
  readonly name: string;
  readonly request: unknown;
  readonly valid: Uint8Array;
  /** Undefined for what no client could put on the wire. */
  readonly encode: (request: unknown) => Uint8Array | undefined;
  readonly send: (bytes: Uint8Array) => Promise<unknown>;
}

/** A valid request, and how to send what was made of it. */
function unary<Q, S>(method: AnyMethod<Q, S>, request: Q): UnaryRequest {
  return {
    name: method.path,
    request,
    valid: method.requestSerialize(request),
    encode: (changed) => {
      try {
        return method.requestSerialize(changed as Q);
      } catch {
        return undefined;
      }
    },
    send: (bytes) => client.unaryBytes(method, bytes, { deadline: Date.now() + 10_000 }),
  };
}

const executionId = "none";
const checkpointToken = "dG9rZW4=";
const input = textPayload("1");

test.each([
  unary(checkpointMethods.checkpoint, { executionId, checkpointToken, updates, clientToken: "t" }),
  unary(checkpointMethods.getExecutionState, { executionId, checkpointToken, marker: "m", maxItems: 3 }),
  unary(executionMethods.startExecution, { functionName: "nobody", qualifier: "1", name: "n", input }),
  unary(executionMethods.getExecution, { executionId, includeData: true }),
  unary(executionMethods.listExecutions, {
    functionName: "order",
    statuses: ["RUNNING"],
    startedAfter: 1,
    maxItems: 3,
  }),
  unary(executionMethods.getExecutionHistory, { executionId, newestFirst: true, maxItems: 3 }),
  unary(executionMethods.stopExecution, { executionId, error: { type: "T", stackTrace: ["f"] } }),
  unary(callbackMethods.succeedCallback, { callbackId: "AAAA", result: input }),
  unary(callbackMethods.failCallback, { callbackId: "AAAA", error: { message: "m" } }),
  unary(callbackMethods.heartbeatCallback, { callbackId: "AAAA" }),
])("$name, damaged, is answered or refused by name", async (request) => {
  await fc.assert(
    fc.asyncProperty(damages, async (damage) => {
      const bytes = damage(request);
      fc.pre(bytes !== undefined);
      try {
        await request.send(bytes);
      } catch (error) {
        const { code } = error as { readonly code?: number };
        if (code === undefined) throw error;
        expectPrecise(code, errorDetail(error));
      }
    }),
    { numRuns: 100 },
  );
  expect(faults).toEqual([]);
});

test("damaged frames of a checkpoint stream are answered by name, and those that follow are served", async () => {
  const method = checkpointMethods.checkpointStream;
  const valid = (correlationId: number): Uint8Array =>
    method.requestSerialize({ correlationId, checkpoint: { executionId, checkpointToken, updates } });
  await fc.assert(
    fc.asyncProperty(fc.array(mutations, { minLength: 1, maxLength: 4 }), async (frames) => {
      const stream = client.bidi(method, { deadline: Date.now() + 10_000 });
      for (const [index, changes] of frames.entries()) stream.sendBytes(changes.reduce(mutateBytes, valid(index)));
      stream.call.end();
      const ended = await stream.status;
      if (ended.code === status.OK) expect(stream.received.length).toBe(frames.length);
      else expect(errorDetail(ended)?.reason).toBe("BODY_MALFORMED");
      for (const reply of stream.received) {
        if (reply.kind === "status") expectPrecise(reply.status.code, reply.status.detail);
      }
    }),
    { numRuns: 150 },
  );
  expect(faults).toEqual([]);
});

test("a worker that sends damaged messages is refused by name and harms no other", async () => {
  const hello: WorkerMessage = {
    kind: "hello",
    hello: {
      protocolVersions: ["clew.durable.v1"],
      runtimeName: "r",
      runtimeVersion: "1",
      capabilities: [],
      functions: [{ name: "other", kind: "plain", aliases: ["live"], timeoutSeconds: 3 }],
      maxConcurrentInvocations: 3,
    },
  };
  const outcome: WorkerMessage = { kind: "outcome", requestId: "r", outcome: { kind: "result", result: input } };
  await fc.assert(
    fc.asyncProperty(mutations, fc.boolean(), async (changes, afterHello) => {
      const stream = client.bidi(workerMethods.connect, { deadline: Date.now() + 10_000 });
      if (afterHello) stream.send(hello);
      const message = workerMethods.connect.requestSerialize(afterHello ? outcome : hello);
      stream.sendBytes(changes.reduce(mutateBytes, message));
      stream.call.end();
      const ended = await stream.status;
      if (ended.code !== status.OK) expectPrecise(ended.code, errorDetail(ended));
    }),
    { numRuns: 150 },
  );
  const { executionId: served } = await open();
  expect(served).toBeDefined();
  expect(faults).toEqual([]);
});

test("a damaged checkpoint of a running invocation that is refused changes nothing", async () => {
  let live = await open();
  const state = (): Promise<unknown> => client.unary(checkpointMethods.getExecutionState, live);
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      const before = await state();
      const valid = checkpointMethods.checkpoint.requestSerialize({ ...live, updates });
      const answered = await client.unaryBytes(checkpointMethods.checkpoint, changes.reduce(mutateBytes, valid)).then(
        () => true,
        () => false,
      );
      if (answered) live = await open();
      else expect(await state()).toEqual(before);
    }),
    { numRuns: 150 },
  );
});
