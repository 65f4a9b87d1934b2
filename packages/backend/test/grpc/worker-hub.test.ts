import {
  textPayload,
  type InvocationOutcome,
  type Issue,
  type PlainInvocation,
  type ServedFunction,
  type ServerMessage,
  type WorkerHello,
} from "@clew/protocol";
import { beforeEach, describe, expect, test } from "vitest";
import type { WorkerPeer } from "../../src/grpc/worker-connection.ts";
import { WorkerHub, type WorkerHubOptions, type WorkerLog } from "../../src/grpc/worker-hub.ts";
import { ManualScheduler } from "./support/manual-scheduler.ts";

const terms = {
  protocolVersions: ["clew.durable.v1"],
  capabilities: ["known"],
  serverName: "clew",
  serverVersion: "0.1.0",
  maxMessageBytes: 4096,
  maxConcurrentInvocations: 10,
};

let scheduler: ManualScheduler;
let hub: WorkerHub;
let logs: WorkerLog[];
let faults: unknown[];
let remember: WorkerHubOptions["remember"];

beforeEach(() => {
  faults = [];
  remember = () => Promise.resolve();
  scheduler = new ManualScheduler();
  logs = [];
  hub = new WorkerHub({
    scheduler,
    terms,
    helloTimeoutMs: 10_000,
    defaultTimeoutSeconds: 3,
    remember: (functions) => remember(functions),
    onFault: (fault) => faults.push(fault),
    onLog: (line) => logs.push(line),
  });
});

interface TestWorker {
  readonly peer: WorkerPeer;
  readonly messages: ServerMessage[];
  /** How the server ended the stream. */
  readonly ended: (Issue | undefined)[];
  readonly requestIds: () => readonly string[];
  /** Resolves with the server's first word, or its last. */
  readonly heard: Promise<void>;
}

function open(): TestWorker {
  const messages: ServerMessage[] = [];
  const ended: (Issue | undefined)[] = [];
  const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
  const peer = hub.connect({
    peer: "test",
    send: (message) => {
      messages.push(message);
      hear();
    },
    end: (refusal) => {
      ended.push(refusal);
      hear();
    },
  });
  const requestIds = (): readonly string[] =>
    messages.flatMap((message) => (message.kind === "invocation" ? [message.invocation.requestId] : []));
  return { peer, messages, ended, requestIds, heard };
}

const plain: ServedFunction = { name: "pay", kind: "plain" };

function hello(changes: Partial<WorkerHello> = {}): WorkerHello {
  return {
    protocolVersions: ["clew.durable.v2", "clew.durable.v1"],
    runtimeName: "test",
    runtimeVersion: "1",
    capabilities: [],
    functions: [plain],
    ...changes,
  };
}

async function greet(changes: Partial<WorkerHello>): Promise<TestWorker> {
  const worker = open();
  worker.peer.receive({ kind: "hello", hello: hello(changes) });
  await worker.heard;
  return worker;
}

async function join(changes: Partial<WorkerHello> = {}): Promise<TestWorker> {
  const worker = await greet(changes);
  expect(worker.ended).toEqual([]);
  return worker;
}

let requests = 0;

function invocation(changes: Partial<PlainInvocation> = {}): PlainInvocation {
  requests += 1;
  return {
    kind: "plain",
    requestId: `r${String(requests)}`,
    functionName: "pay",
    functionVersion: "$LATEST",
    input: textPayload("1"),
    deadline: scheduler.now() + 3000,
    ...changes,
  };
}

const never = new AbortController().signal;
const done: InvocationOutcome = { kind: "result", result: textPayload("2") };

function finish(worker: Pick<TestWorker, "peer">, requestId: string, outcome: InvocationOutcome = done): void {
  worker.peer.receive({ kind: "outcome", requestId, outcome });
}

describe("the handshake", () => {
  test("is answered by the version that both speak and by the limits", async () => {
    const worker = await join({ maxConcurrentInvocations: 2, capabilities: ["known"] });
    expect(worker.messages).toEqual([
      {
        kind: "welcome",
        welcome: {
          protocolVersion: "clew.durable.v1",
          serverName: "clew",
          serverVersion: "0.1.0",
          capabilities: ["known"],
          maxMessageBytes: 4096,
          maxConcurrentInvocations: 2,
        },
      },
    ]);
    expect(hub.functions().get("pay")).toMatchObject({ kind: "plain", timeoutSeconds: 3 });
  });

  test.each<[string, Partial<WorkerHello>, Partial<Issue>]>([
    ["a version that nobody knows", { protocolVersions: ["clew.durable.v9"] }, { reason: "VERSION_UNSUPPORTED" }],
    ["no version", { protocolVersions: [] }, { reason: "VERSION_UNSUPPORTED" }],
    [
      "an unknown capability",
      { capabilities: ["known", "teleport"] },
      { reason: "CAPABILITY_UNKNOWN", field: "hello.capabilities[1]", actual: "teleport" },
    ],
    [
      "more invocations than the server grants",
      { maxConcurrentInvocations: 11 },
      { reason: "LIMIT_UNSUPPORTED", field: "hello.maxConcurrentInvocations", actual: "11" },
    ],
    ["no function", { functions: [] }, { reason: "FIELD_REQUIRED", field: "hello.functions" }],
    [
      "a function name that is none",
      { functions: [{ name: "a:b", kind: "plain" }] },
      { reason: "FIELD_PATTERN", field: "hello.functions[0].name" },
    ],
    [
      "one function twice",
      { functions: [plain, { name: "pay", kind: "plain", version: "2" }] },
      { reason: "FUNCTION_CONFLICT", field: "hello.functions[1].name", actual: "pay" },
    ],
  ])("refuses %s by name", async (_, changes, refusal) => {
    const worker = await greet(changes);
    expect(worker.ended).toEqual([expect.objectContaining(refusal)]);
    expect(hub.functions().size).toBe(0);
  });

  test("refuses a function that is served in another version, until that one is gone", async () => {
    const first = await join({ functions: [{ ...plain, version: "1" }] });
    const changes = { functions: [{ ...plain, version: "2" }] };
    const second = await greet(changes);
    expect(second.ended).toEqual([
      expect.objectContaining({ reason: "FUNCTION_CONFLICT", field: "hello.functions[0].version", actual: "2" }),
    ]);
    first.peer.disconnected();
    await join(changes);
    expect(hub.functions().get("pay")?.versions).toEqual([{ version: "$LATEST" }, { version: "2" }]);
  });

  test("is demanded before anything else, and once", async () => {
    const early = open();
    early.peer.receive({ kind: "drain" });
    await early.heard;
    expect(early.ended).toEqual([expect.objectContaining({ reason: "HANDSHAKE_REQUIRED", actual: "drain" })]);
    const twice = await join();
    twice.peer.receive({ kind: "hello", hello: hello() });
    expect(twice.ended).toEqual([expect.objectContaining({ reason: "FRAME_UNEXPECTED", actual: "hello" })]);
  });

  test("that never comes ends the stream after its time (VER-6)", () => {
    const worker = open();
    scheduler.advance(9_999);
    expect(worker.ended).toEqual([]);
    scheduler.advance(1);
    expect(worker.ended).toEqual([expect.objectContaining({ reason: "HANDSHAKE_TIMEOUT" })]);
    expect(scheduler.timers).toBe(0);
  });

  test("stops the clock", async () => {
    const worker = await join();
    scheduler.advance(60_000);
    expect(worker.ended).toEqual([]);
  });
});

describe("what a worker serves", () => {
  /** Lets remembering end when the test says so, with an error if it gives one. */
  function holdRemembering(): { readonly calls: string[]; readonly end: (fault?: Error) => void } {
    const calls: string[] = [];
    let { promise, resolve, reject } = Promise.withResolvers<undefined>();
    remember = (functions) => {
      calls.push(...functions.map(({ name, versions }) => `${name}:${versions.at(-1)?.version ?? ""}`));
      return promise;
    };
    const end = (fault?: Error): void => {
      if (fault === undefined) resolve(undefined);
      else reject(fault);
      ({ promise, resolve, reject } = Promise.withResolvers<undefined>());
    };
    return { calls, end };
  }

  const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  function arrive(changes: Partial<WorkerHello> = {}): TestWorker {
    const worker = open();
    worker.peer.receive({ kind: "hello", hello: hello(changes) });
    return worker;
  }

  test("is remembered before it is welcomed, and nothing is sent to it before (WORK-11)", async () => {
    const { calls, end } = holdRemembering();
    const request = invocation();
    void hub.invoke(request, never);
    const worker = arrive();
    await later();
    expect([calls, worker.messages, [...hub.functions().keys()]]).toEqual([["pay:$LATEST"], [], []]);
    end();
    await worker.heard;
    expect(worker.messages.map(({ kind }) => kind)).toEqual(["welcome", "invocation"]);
    expect(scheduler.timers).toBe(1);
  });

  test("that cannot be remembered is refused, and the next worker is greeted (WORK-11)", async () => {
    const { end } = holdRemembering();
    const [worker, next] = [arrive(), arrive()];
    await later();
    end(new Error("no space left"));
    await worker.heard;
    expect(worker.ended).toEqual([expect.objectContaining({ reason: "UNAVAILABLE", field: "hello.functions" })]);
    expect(faults).toEqual([new Error("no space left")]);
    expect(hub.functions().size).toBe(0);
    await later();
    end();
    await next.heard;
    expect(next.messages.map(({ kind }) => kind)).toEqual(["welcome"]);
  });

  test("is agreed on by workers that arrive at once (WORK-10)", async () => {
    const { calls, end } = holdRemembering();
    const [first, second] = [arrive(), arrive({ functions: [{ ...plain, version: "2" }] })];
    await later();
    end();
    await second.heard;
    expect(first.ended).toEqual([]);
    expect(second.ended).toEqual([expect.objectContaining({ reason: "FUNCTION_CONFLICT" })]);
    expect(calls).toEqual(["pay:$LATEST"]);
  });

  test.each([
    ["leaves", ({ peer }: TestWorker) => peer.disconnected(), []],
    ["says more than that it drains", ({ peer }: TestWorker) => finish({ peer }, "r"), ["FRAME_UNEXPECTED"]],
    ["waits for too long", () => scheduler.advance(10_000), ["UNAVAILABLE"]],
    ["comes when the server drains", () => void hub.close(0), ["UNAVAILABLE"]],
  ] as const)("is not served by one that %s before its welcome", async (_, act, reasons) => {
    const { end } = holdRemembering();
    const worker = arrive();
    await later();
    act(worker);
    end();
    await later();
    expect(worker.messages).toEqual([]);
    expect(worker.ended.map((refusal) => refusal?.reason)).toEqual(reasons.length === 0 ? [undefined] : reasons);
    expect(hub.functions().size).toBe(0);
    scheduler.advance(0);
    expect(scheduler.timers).toBe(0);
  });

  test("is not sent to one that drains before its welcome (WORK-8)", async () => {
    const { end } = holdRemembering();
    void hub.invoke(invocation(), never);
    const worker = arrive();
    worker.peer.receive({ kind: "drain" });
    await later();
    end();
    await worker.heard;
    expect(worker.messages.map(({ kind }) => kind)).toEqual(["welcome"]);
    expect([worker.ended, hub.functions().size]).toEqual([[], 0]);
  });
});

describe("invocations", () => {
  test("go to a worker and come back with what it answered", async () => {
    const worker = await join();
    const request = invocation();
    const outcome = hub.invoke(request, never);
    expect(worker.messages.at(-1)).toEqual({ kind: "invocation", invocation: request });
    finish(worker, request.requestId);
    expect(await outcome).toEqual(done);
    expect(scheduler.timers).toBe(0);
  });

  test("take turns among the workers", async () => {
    const workers = [await join(), await join()];
    const ids = [invocation(), invocation(), invocation(), invocation()].map((request) => {
      void hub.invoke(request, never);
      return request.requestId;
    });
    expect(workers.map(({ requestIds }) => requestIds())).toEqual([
      [ids[0], ids[2]],
      [ids[1], ids[3]],
    ]);
  });

  test("pass over the workers that have no room", async () => {
    const workers = [
      await join({ maxConcurrentInvocations: 2 }),
      await join({ maxConcurrentInvocations: 1 }),
      await join(),
    ];
    for (let n = 0; n < 7; n += 1) void hub.invoke(invocation(), never);
    expect(workers.map(({ requestIds }) => requestIds().length)).toEqual([2, 1, 4]);
  });

  test("wait in line for room, first come first served", async () => {
    const worker = await join({ maxConcurrentInvocations: 1 });
    const ids = [invocation(), invocation(), invocation()].map((request) => {
      void hub.invoke(request, never);
      return request.requestId;
    });
    expect(worker.requestIds()).toEqual(ids.slice(0, 1));
    finish(worker, ids[0] ?? "");
    expect(worker.requestIds()).toEqual(ids.slice(0, 2));
    finish(worker, ids[1] ?? "");
    expect(worker.requestIds()).toEqual(ids);
  });

  test("wait for a worker that serves their function and version", async () => {
    const other = await join({ functions: [{ name: "ship", kind: "plain" }] });
    const pinned = invocation({ functionVersion: "7" });
    void hub.invoke(pinned, never);
    const latest = invocation();
    void hub.invoke(latest, never);
    expect(other.requestIds()).toEqual([]);
    const serving = await join({ functions: [{ ...plain, version: "7" }] });
    expect(serving.requestIds()).toEqual([pinned.requestId, latest.requestId]);
  });

  test("that reach no worker before their deadline fail", async () => {
    const outcome = hub.invoke(invocation(), never);
    scheduler.advance(3000);
    expect(await outcome).toMatchObject({ kind: "error", error: { type: "Runtime.Undelivered" } });
    expect((await join()).requestIds()).toEqual([]);
  });

  test("that run past their deadline time out, are abandoned and leave their place to the next", async () => {
    const worker = await join({ maxConcurrentInvocations: 1, functions: [{ ...plain, timeoutSeconds: 5 }] });
    const slow = invocation();
    const outcome = hub.invoke(slow, never);
    const next = invocation({ deadline: scheduler.now() + 60_000 });
    void hub.invoke(next, never);
    scheduler.advance(3000);
    expect(await outcome).toEqual({ kind: "timeout", timeoutSeconds: 5 });
    expect(worker.messages).toContainEqual({ kind: "abandon", requestId: slow.requestId });
    expect(worker.requestIds()).toEqual([slow.requestId, next.requestId]);
    finish(worker, slow.requestId);
    expect(worker.ended).toEqual([]);
  });

  test("are abandoned when nobody waits for them any more", async () => {
    const worker = await join({ maxConcurrentInvocations: 1 });
    const aborts = [new AbortController(), new AbortController()] as const;
    const running = invocation();
    const outcomes = [hub.invoke(running, aborts[0].signal), hub.invoke(invocation(), aborts[1].signal)];
    for (const abort of aborts.toReversed()) abort.abort();
    for (const outcome of outcomes) expect((await outcome).kind).toBe("error");
    expect(worker.messages.slice(1)).toEqual([
      { kind: "invocation", invocation: running },
      { kind: "abandon", requestId: running.requestId },
    ]);
    expect(scheduler.timers).toBe(0);
  });

  test("are lost with their worker", async () => {
    const worker = await join();
    const outcome = hub.invoke(invocation(), never);
    worker.peer.disconnected();
    expect(await outcome).toMatchObject({ kind: "error", error: { type: "Runtime.ExitError" } });
    expect(hub.functions().size).toBe(0);
  });

  test("take an answer of their own kind alone", async () => {
    const worker = await join();
    const request = invocation();
    const outcome = hub.invoke(request, never);
    finish(worker, request.requestId, { kind: "output", output: {} });
    expect(worker.ended).toEqual([expect.objectContaining({ reason: "FRAME_UNEXPECTED", actual: "output" })]);
    expect(await outcome).toMatchObject({ error: { type: "Runtime.ExitError" } });
  });

  test("are answered once: a late or made-up answer changes nothing", async () => {
    const worker = await join();
    const request = invocation();
    const outcome = hub.invoke(request, never);
    finish(worker, "made-up");
    finish(worker, request.requestId);
    finish(worker, request.requestId, { kind: "error", error: { type: "Late" } });
    expect(await outcome).toEqual(done);
    expect(worker.ended).toEqual([]);
  });
});

describe("draining", () => {
  test("by a worker: what runs may end, nothing new comes", async () => {
    const worker = await join();
    const request = invocation();
    const outcome = hub.invoke(request, never);
    worker.peer.receive({ kind: "drain" });
    expect(hub.functions().size).toBe(0);
    void hub.invoke(invocation(), never);
    expect(worker.requestIds()).toEqual([request.requestId]);
    finish(worker, request.requestId);
    expect(await outcome).toEqual(done);
    expect(worker.requestIds()).toEqual([request.requestId]);
  });

  test("by the server: waits for what runs, refuses what waits, then ends the streams", async () => {
    const worker = await join({ maxConcurrentInvocations: 1 });
    const silent = open();
    const running = invocation();
    const outcome = hub.invoke(running, never);
    const waiting = hub.invoke(invocation(), never);
    const closed = hub.close(5000);
    expect((await waiting).kind).toBe("error");
    expect(worker.messages.at(-1)).toEqual({ kind: "drain" });
    expect(silent.ended).toEqual([expect.objectContaining({ reason: "UNAVAILABLE" })]);
    expect(worker.ended).toEqual([]);
    finish(worker, running.requestId);
    expect(await outcome).toEqual(done);
    await closed;
    expect(worker.ended).toEqual([undefined]);
    expect(scheduler.timers).toBe(0);
  });

  test("by the server ends after its grace", async () => {
    const worker = await join();
    const outcome = hub.invoke(invocation({ deadline: scheduler.now() + 60_000 }), never);
    const closed = hub.close(5000);
    scheduler.advance(5000);
    await closed;
    expect(await outcome).toMatchObject({ error: { type: "Runtime.ExitError" } });
    expect(worker.ended).toEqual([undefined]);
    expect((await hub.invoke(invocation(), never)).kind).toBe("error");
  });
});

test("functions() changes when a function appears and when its last worker goes", async () => {
  let changes = 0;
  hub.onChange(() => (changes += 1));
  const first = await join({ functions: [plain, { name: "order", kind: "durable", version: "3", aliases: ["live"] }] });
  const second = await join();
  expect(changes).toBe(1);
  expect(hub.functions().get("order")?.aliases).toEqual(new Map([["live", "3"]]));
  first.peer.disconnected();
  expect([...hub.functions().keys()]).toEqual(["pay"]);
  second.peer.disconnected();
  expect(changes).toBe(3);
});

test("log lines reach the callback with their worker", async () => {
  const worker = await join();
  worker.peer.receive({ kind: "log", requestId: "r", time: 5, level: "INFO", text: "hi" });
  expect(logs).toMatchObject([{ worker: "test 1 at test", requestId: "r", time: 5, level: "INFO", text: "hi" }]);
});
