import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  callbackMethods,
  checkpointMethods,
  executionMethods,
  textPayload,
  type CallbackOperation,
  type DurableInvocation,
  type GetExecutionOperationsResponse,
  type InvocationOutcome,
  type Operation,
} from "@clew/protocol";
import { status } from "@grpc/grpc-js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clew, clewJson, makeFolder, serve, type ServedPlace } from "../support/clew-process.ts";
import { GrpcClient } from "../support/grpc-client.ts";
import { GrpcWorker, type WorkerFunction } from "../support/grpc-worker.ts";

let folder: ReturnType<typeof makeFolder>;
const undo: (() => unknown)[] = [];
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  for (const close of undo.splice(0).reverse()) await close();
  folder.remove();
});

const pending: InvocationOutcome = { kind: "output", output: { status: "PENDING" } };

interface Served {
  readonly place: ServedPlace;
  readonly client: GrpcClient;
  readonly end: (signal: NodeJS.Signals) => Promise<unknown>;
}

/** A server on a store file, and a client of it. */
async function serveFile(data: string): Promise<Served> {
  const { process, place } = await serve(folder, "serve", "--data", data, "--time-scale", "20");
  const client = new GrpcClient(place.server);
  undo.push(
    () => process.end("SIGKILL"),
    () => {
      client.close();
    },
  );
  return { place, client, end: (signal) => process.end(signal) };
}

async function work({ place }: Served, run: WorkerFunction): Promise<GrpcWorker> {
  const worker = new GrpcWorker(place.server, { f: run });
  undo.push(() => {
    worker.close();
  });
  await worker.welcomed;
  return worker;
}

/** A worker that never answers; its first invocation, once it comes. */
async function busyWorker(server: Served): Promise<{ readonly invocation: Promise<DurableInvocation> }> {
  const { promise, resolve } = Promise.withResolvers<DurableInvocation>();
  await work(server, ({ invocation }) => {
    resolve(invocation);
    return new Promise(() => undefined);
  });
  return { invocation: promise };
}

const operationsOf = ({ client }: Served, executionId: string): Promise<GetExecutionOperationsResponse> =>
  client.call(executionMethods.getExecutionOperations, { executionId });

const find = <T extends Operation["type"]>(operations: readonly Operation[], type: T) => {
  const found = operations.find((operation) => operation.type === type);
  if (found === undefined) throw new Error(`there is no ${type}`);
  return found as Extract<Operation, { readonly type: T }>;
};

/** Writes a file and returns what is in it. */
async function exported(place: Parameters<typeof clew>[0], id: string, ...flags: readonly string[]): Promise<string> {
  const file = `${flags.length === 0 ? "server" : "store"}.json`;
  const { code, err } = await clew(place, "execution", "export", id, ...flags, "--output", file, "--force");
  if (code !== 0) throw new Error(err);
  return readFileSync(join(folder.cwd, file), "utf8");
}

const started = ({ place }: Served) =>
  clewJson(place, "invoke", "f:$LATEST", '{"n":1}') as Promise<{ readonly executionId: string }>;

/** Suspends an execution in a state that its history does not tell: see the test. */
async function suspended(server: Served): Promise<string> {
  const { promise: answered, resolve } = Promise.withResolvers<undefined>();
  const worker = await work(server, async ({ checkpoint }) => {
    await checkpoint(
      { id: "kept", type: "CONTEXT", action: "START", name: "group" },
      { id: "kept-1", type: "STEP", action: "SUCCEED", parentId: "kept", payload: textPayload("1") },
      { id: "kept", type: "CONTEXT", action: "SUCCEED", contextOptions: { replayChildren: true } },
      { id: "gone", type: "CONTEXT", action: "START" },
      { id: "gone-1", type: "STEP", action: "SUCCEED", parentId: "gone", payload: textPayload("2") },
      { id: "gone", type: "CONTEXT", action: "SUCCEED", payload: textPayload("3") },
      { id: "cb", type: "CALLBACK", action: "START", callbackOptions: { heartbeatTimeoutSeconds: 90_000 } },
      {
        id: "call",
        type: "CHAINED_INVOKE",
        action: "START",
        payload: textPayload("4"),
        chainedInvokeOptions: { functionName: "nobody:live" },
      },
      { id: "s", type: "STEP", action: "START" },
      {
        id: "s",
        type: "STEP",
        action: "RETRY",
        error: { type: "Busy", message: "try later" },
        stepOptions: { nextAttemptDelaySeconds: 4 },
      },
    );
    resolve(undefined);
    return pending;
  });
  const { executionId } = await started(server);
  await answered;
  worker.close();
  await worker.ended;
  return executionId;
}

/** Sends heartbeats until the step's delay has passed, which the server notes on such an occasion. */
async function beat(server: Served, executionId: string): Promise<CallbackOperation> {
  for (;;) {
    const { operations } = await operationsOf(server, executionId);
    const callback = find(operations, "CALLBACK");
    if (operations.some(({ status }) => status === "READY")) return callback;
    await server.client.call(callbackMethods.heartbeatCallback, { callbackId: callback.callbackId });
  }
}

/** Everything of a file but when it happened and which invocation was told of it. */
function timeless(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (/Ms$|^requestId$/.test(key) ? undefined : value)) as unknown;
}

/** Puts a file into a new store and lets the execution go on to its end; what its function was told, and what is left. */
async function goOn(text: string, executionId: string, data: string) {
  await clewJson(folder, "execution", "import", text, "--data", data);
  const server = await serveFile(data);
  const { promise, resolve } = Promise.withResolvers<DurableInvocation>();
  await work(server, async ({ invocation, checkpoint }) => {
    resolve(invocation);
    await checkpoint(
      { id: "s", type: "STEP", action: "START" },
      { id: "s", type: "STEP", action: "SUCCEED", payload: textPayload("5") },
    );
    return { kind: "output", output: { status: "SUCCEEDED", result: textPayload("6") } };
  });
  const { initialState } = await promise;
  await server.client.call(executionMethods.awaitExecution, { executionId });
  const left = await exported(server.place, executionId);
  await server.end("SIGTERM");
  return { initialState, left: timeless(left) };
}

describe("clew execution export", () => {
  it("tells the same of a running server as of its file, also what history leaves out", async () => {
    const server = await serveFile("a.db");
    const id = await suspended(server);
    const callback = await beat(server, id);
    const { operations } = await operationsOf(server, id);
    expect(operations).toMatchObject([
      { id: "kept", replayChildren: true },
      { id: "kept-1" },
      { id: "gone" },
      { id: "gone-1" },
      { id: "cb", status: "STARTED" },
      { id: "call", status: "FAILED", input: textPayload("4") },
      { id: "s", status: "READY", attempt: 1 },
    ]);
    expect(callback.heartbeatTime).toBeGreaterThan(callback.startTime + 90_000_000 / 20);

    const online = await exported(server.place, id);
    await server.end("SIGTERM");
    expect(await exported(folder, id, "--data", "a.db")).toBe(online);

    const one = await goOn("server.json", id, "one.db");
    const other = await goOn("store.json", id, "other.db");
    expect(one.initialState.operations.map(({ id: each, status }) => [each, status])).toEqual([
      [id, "STARTED"],
      ["kept", "SUCCEEDED"],
      ["kept-1", "SUCCEEDED"],
      ["gone", "SUCCEEDED"],
      ["cb", "STARTED"],
      ["call", "FAILED"],
      ["s", "READY"],
    ]);
    expect(other).toEqual(one);
  });

  it("tells of an execution at work; its copy starts anew, and takes no word from the invocation that runs on", async () => {
    const server = await serveFile("live.db");
    const worker = await busyWorker(server);
    const { executionId: id } = await started(server);
    const live = await worker.invocation;
    const online = await exported(server.place, id);
    await server.end("SIGKILL");
    expect(await exported(folder, id, "--data", "live.db")).toBe(online);

    await clewJson(folder, "execution", "import", "server.json", "--data", "copy.db");
    const copy = await serveFile("copy.db");
    const { invocation } = await busyWorker(copy);
    expect((await invocation).initialState).toEqual(live.initialState);
    const { checkpointToken } = live;
    const late = copy.client.call(checkpointMethods.checkpoint, { executionId: id, checkpointToken, updates: [] });
    await expect(late).rejects.toMatchObject({ code: status.FAILED_PRECONDITION });
  });
});
