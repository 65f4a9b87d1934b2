import { issue, jsonMediaType, type PlainInvocation, textPayload, type WorkerHello } from "@clew/protocol";
import { afterEach, expect, test, vi } from "vitest";
import { CheckpointError } from "../../src/error/checkpoint-error.ts";
import { withDurableExecution } from "../../src/host/with-durable-execution.ts";
import { createWorker, type Worker, type WorkerOptions } from "../../src/host/worker.ts";
import { createManualSystem } from "../harness/manual-system.ts";
import { createGrpcPeer, type GrpcPeer, type GrpcPeerOptions } from "../harness/grpc-peer.ts";
import { Peer } from "../harness/peer.ts";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const order = withDurableExecution(async (event: { n: number }, context) => {
  const a = await context.step("a", ({ logger }) => {
    logger.info("working", { n: event.n });
    return event.n + 1;
  });
  await context.wait("w", { seconds: 1 });
  return a;
});

interface Setup {
  readonly execution: Peer;
  readonly backend: GrpcPeer;
  readonly worker: Worker;
  readonly running: Promise<void>;
  readonly hello: WorkerHello;
}

async function setUp(
  options: Omit<GrpcPeerOptions, "transport"> & {
    readonly functions?: WorkerOptions["functions"];
    readonly pageSize?: number;
  } = {},
): Promise<Setup> {
  const { functions = { f: order }, pageSize } = options;
  const execution = new Peer({ system: createManualSystem(), input: { n: 1 }, ...(pageSize && { pageSize }) });
  const backend = await createGrpcPeer({ transport: execution.transport, ...options });
  const worker = createWorker({ endpoint: backend.endpoint, functions });
  const running = worker.run();
  open.push(backend, worker);
  const { hello } = await backend.next("hello");
  return { execution, backend, worker, running, hello };
}

test("introduces itself, runs a durable function, and checkpoints over the stream", async () => {
  const { execution, backend, hello } = await setUp();
  expect(hello).toMatchObject({
    protocolVersions: ["clew.durable.v1"],
    runtimeName: "clew-runtime",
    runtimeVersion: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    functions: [{ name: "f", kind: "durable" }],
  });
  backend.invoke(execution.invocation());
  expect(await backend.next("outcome")).toEqual({
    kind: "outcome",
    requestId: "request-1",
    outcome: { kind: "output", output: { status: "PENDING" } },
  });
  expect(await backend.next("log")).toMatchObject({ requestId: "request-1", level: "INFO", text: 'working {"n":1}' });
  expect(execution.trace).toEqual(["STEP START a, STEP SUCCEED a", "WAIT START w"]);
});

test.each(["http_proxy", "https_proxy", "grpc_proxy"])("goes past the proxy of %s", async (variable) => {
  for (const exempt of ["no_proxy", "no_grpc_proxy"]) vi.stubEnv(exempt, undefined);
  vi.stubEnv(variable, "http://127.0.0.1:1");
  try {
    const { execution, backend } = await setUp();
    backend.invoke(execution.invocation());
    expect(await backend.next("outcome")).toMatchObject({ outcome: { output: { status: "PENDING" } } });
  } finally {
    vi.unstubAllEnvs();
  }
});

test("pages of state are fetched", async () => {
  const { execution, backend } = await setUp({ pageSize: 1 });
  backend.invoke(execution.invocation());
  await backend.next("outcome");
  backend.invoke(execution.invocation());
  expect((await backend.next("outcome")).outcome).toEqual({ kind: "output", output: { status: "PENDING" } });
});

const plain = (functionName: string, input: unknown): PlainInvocation => ({
  kind: "plain",
  requestId: "r",
  functionName,
  functionVersion: "1",
  input: textPayload(JSON.stringify(input)),
  deadline: Date.now() + 1000,
});

test("serves plain functions beside durable ones", async () => {
  const { backend, hello } = await setUp({
    functions: {
      double: {
        handler: (event: { n: number }) => ({ n: event.n * 2 }),
        version: "3",
        aliases: ["live"],
        timeoutSeconds: 5,
      },
      nothing: () => undefined,
      fails: () => {
        throw new RangeError("out of it");
      },
    },
  });
  expect(hello.functions[0]).toEqual({
    name: "double",
    kind: "plain",
    version: "3",
    aliases: ["live"],
    timeoutSeconds: 5,
  });
  backend.invoke(plain("double", { n: 4 }));
  expect((await backend.next("outcome")).outcome).toEqual({
    kind: "result",
    result: { data: textPayload('{"n":8}').data, mediaType: jsonMediaType },
  });
  backend.invoke(plain("nothing", {}));
  expect((await backend.next("outcome")).outcome).toEqual({ kind: "result", result: textPayload("null") });
  backend.invoke(plain("fails", {}));
  expect((await backend.next("outcome")).outcome).toMatchObject({
    kind: "error",
    error: { type: "RangeError", message: "out of it" },
  });
});

test("a function that is not served is an error by name", async () => {
  const { backend } = await setUp();
  backend.invoke(plain("g", {}));
  expect((await backend.next("outcome")).outcome).toMatchObject({
    kind: "error",
    error: { type: "FunctionNotServed" },
  });
});

test("a refused checkpoint fails the execution, a stale token the invocation (ERR-2, TOK-11)", async () => {
  let reason: "OPERATION_DUPLICATE" | "CHECKPOINT_TOKEN_STALE" = "OPERATION_DUPLICATE";
  const { execution, backend } = await setUp({
    refuse: () => ({
      code: 9,
      message: "no",
      detail: { reason, clause: "X-1", scope: reason === "OPERATION_DUPLICATE" ? "request" : "invocation" },
    }),
  });
  backend.invoke(execution.invocation());
  expect((await backend.next("outcome")).outcome).toMatchObject({
    kind: "output",
    output: {
      status: "FAILED",
      error: { type: "CheckpointError", message: expect.stringContaining("OPERATION_DUPLICATE") as string },
    },
  });
  reason = "CHECKPOINT_TOKEN_STALE";
  backend.invoke(execution.invocation());
  expect((await backend.next("outcome")).outcome).toMatchObject({ kind: "error", error: { type: "CheckpointError" } });
});

test("a reason that is not known counts by its scope, and one without scope by the status (ERR-5)", async () => {
  let scope: "invocation" | undefined = "invocation";
  const { execution, backend } = await setUp({
    refuse: () => ({
      code: 9,
      message: "new",
      detail: { reason: "OF_THE_FUTURE", clause: "X-1", ...(scope && { scope }) },
    }),
  });
  backend.invoke(execution.invocation());
  expect((await backend.next("outcome")).outcome.kind).toBe("error");
  scope = undefined;
  backend.invoke(execution.invocation());
  expect((await backend.next("outcome")).outcome).toMatchObject({ output: { status: "FAILED" } });
});

test("what the backend cannot take now is sent again, under the same client token (ERR-6)", async () => {
  const tokens: unknown[] = [];
  const { execution, backend } = await setUp({
    refuse: ({ clientToken }) => {
      tokens.push(clientToken);
      return tokens.length < 3 ? { code: 14, message: "restarting" } : undefined;
    },
  });
  backend.invoke(execution.invocation());
  expect((await backend.next("outcome")).outcome).toEqual({ kind: "output", output: { status: "PENDING" } });
  expect(tokens).toHaveLength(4);
  expect(new Set(tokens.slice(0, 3)).size).toBe(1);
});

test("a checkpoint stream that breaks is opened again", async () => {
  const { execution, backend } = await setUp();
  let broken = false;
  execution.intercept = async () => {
    if (broken) return undefined;
    broken = true;
    backend.breakCheckpoints();
    return new Promise(() => undefined);
  };
  backend.invoke(execution.invocation());
  expect((await backend.next("outcome")).outcome).toEqual({ kind: "output", output: { status: "PENDING" } });
});

test("a checkpoint over the backend's message limit fails the execution by name, and goes nowhere", async () => {
  const { execution, backend } = await setUp({
    maxMessageBytes: 10_000,
    functions: { f: withDurableExecution((_event, context) => context.step("s", () => "x".repeat(20_000))) },
  });
  backend.invoke(execution.invocation());
  const { outcome } = await backend.next("outcome");
  expect(outcome).toMatchObject({ output: { status: "FAILED", error: { type: "CheckpointError" } } });
  expect(JSON.stringify(outcome)).toMatch(/expected at most 10000 bytes, got 20\d+ \(LIM-13\)/);
  expect(execution.checkpoints).toEqual([]);
});

test("many executions share the stream", async () => {
  const { execution, backend } = await setUp({
    functions: { f: order, g: withDurableExecution((_event, context) => context.step(() => 7)) },
  });
  const invocation = execution.invocation();
  backend.invoke({ ...invocation, functionName: "g" });
  expect((await backend.next("outcome")).outcome).toEqual({
    kind: "output",
    output: { status: "SUCCEEDED", result: textPayload("7") },
  });
});

test("a lost connection is made again", async () => {
  const { backend } = await setUp();
  backend.hangUp();
  await backend.next("hello");
});

test("a refusal of the worker itself ends it", async () => {
  const { running } = await setUp({ greet: () => issue("FUNCTION_CONFLICT", { field: "hello.functions[0]" }) });
  await expect(running).rejects.toThrow(CheckpointError);
  await expect(running).rejects.toThrow(/FUNCTION_CONFLICT/);
});

test("close: no more invocations, and what runs is waited for", async () => {
  const work = Promise.withResolvers<string>();
  const started = Promise.withResolvers<undefined>();
  const slow = () => {
    started.resolve(undefined);
    return work.promise;
  };
  const { backend, worker, running } = await setUp({ functions: { slow } });
  backend.invoke(plain("slow", {}));
  await started.promise;
  const closed = worker.close();
  await backend.next("drain");
  work.resolve("done");
  expect((await backend.next("outcome")).outcome).toEqual({ kind: "result", result: textPayload('"done"') });
  await closed;
  await running;
});

test("the backend drains: the worker ends its stream when idle, and connects again", async () => {
  const { backend } = await setUp();
  backend.send({ kind: "drain" });
  await backend.next("hello");
});

test("every invocation gets one outcome, an abandoned one none (WORK-4)", async () => {
  const work = Promise.withResolvers<string>();
  const { backend } = await setUp({ functions: { slow: () => work.promise, quick: () => 1 } });
  backend.invoke(plain("slow", {}));
  backend.send({ kind: "abandon", requestId: "r" });
  backend.invoke({ ...plain("quick", {}), requestId: "q" });
  expect((await backend.next("outcome")).requestId).toBe("q");
  work.resolve("late");
  backend.invoke({ ...plain("quick", {}), requestId: "q2" });
  expect((await backend.next("outcome")).requestId).toBe("q2");
});

test("a durable function cannot be served as a plain one", () => {
  expect(() => createWorker({ endpoint: "127.0.0.1:1", functions: { f: { handler: order, kind: "plain" } } })).toThrow(
    /^functions\.f: expected a plain function, got a durable one/,
  );
});
