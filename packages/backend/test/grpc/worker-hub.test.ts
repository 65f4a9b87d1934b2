import type { Issue, WorkerHello } from "@clew/protocol";
import { beforeEach, describe, expect, test } from "vitest";
import { finish, hello, never, plain, TestHub, type TestWorker } from "./support/test-hub.ts";

let at: TestHub;

beforeEach(() => {
  at = new TestHub();
});

describe("the handshake", () => {
  test("is answered by the version that both speak and by the limits", async () => {
    const worker = await at.join({ maxConcurrentInvocations: 2, capabilities: ["known"] });
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
    expect(at.hub.functions().get("pay")).toMatchObject({ kind: "plain", timeoutSeconds: 3 });
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
    const worker = await at.greet(changes);
    expect(worker.ended).toEqual([expect.objectContaining(refusal)]);
    expect(at.hub.functions().size).toBe(0);
  });

  test("refuses a function that is served in another version, until that one is gone", async () => {
    const first = await at.join({ functions: [{ ...plain, version: "1" }] });
    const changes = { functions: [{ ...plain, version: "2" }] };
    const second = await at.greet(changes);
    expect(second.ended).toEqual([
      expect.objectContaining({ reason: "FUNCTION_CONFLICT", field: "hello.functions[0].version", actual: "2" }),
    ]);
    first.peer.disconnected();
    await at.join(changes);
    expect(at.hub.functions().get("pay")?.versions).toEqual([{ version: "$LATEST" }, { version: "2" }]);
  });

  test("is demanded before anything else, and once", async () => {
    const early = at.open();
    early.peer.receive({ kind: "drain" });
    await early.heard;
    expect(early.ended).toEqual([expect.objectContaining({ reason: "HANDSHAKE_REQUIRED", actual: "drain" })]);
    const twice = await at.join();
    twice.peer.receive({ kind: "hello", hello: hello() });
    expect(twice.ended).toEqual([expect.objectContaining({ reason: "FRAME_UNEXPECTED", actual: "hello" })]);
  });

  test("that never comes ends the stream after its time (VER-6)", () => {
    const worker = at.open();
    at.scheduler.advance(9_999);
    expect(worker.ended).toEqual([]);
    at.scheduler.advance(1);
    expect(worker.ended).toEqual([expect.objectContaining({ reason: "HANDSHAKE_TIMEOUT" })]);
    expect(at.scheduler.timers).toBe(0);
  });

  test("stops the clock", async () => {
    const worker = await at.join();
    at.scheduler.advance(60_000);
    expect(worker.ended).toEqual([]);
  });
});

describe("what a worker serves", () => {
  /** Lets remembering end when the test says so, with an error if it gives one. */
  function holdRemembering(): { readonly calls: string[]; readonly end: (fault?: Error) => void } {
    const calls: string[] = [];
    let { promise, resolve, reject } = Promise.withResolvers<undefined>();
    at.remember = (functions) => {
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
    const worker = at.open();
    worker.peer.receive({ kind: "hello", hello: hello(changes) });
    return worker;
  }

  test("is remembered before it is welcomed, and nothing is sent to it before (WORK-11)", async () => {
    const { calls, end } = holdRemembering();
    const request = at.invocation();
    void at.hub.invoke(request, never);
    const worker = arrive();
    await later();
    expect([calls, worker.messages, [...at.hub.functions().keys()]]).toEqual([["pay:$LATEST"], [], []]);
    end();
    await worker.heard;
    expect(worker.messages.map(({ kind }) => kind)).toEqual(["welcome", "invocation"]);
    expect(at.scheduler.timers).toBe(1);
  });

  test("that cannot be remembered is refused, and the next worker is greeted (WORK-11)", async () => {
    const { end } = holdRemembering();
    const [worker, next] = [arrive(), arrive()];
    await later();
    end(new Error("no space left"));
    await worker.heard;
    expect(worker.ended).toEqual([expect.objectContaining({ reason: "UNAVAILABLE", field: "hello.functions" })]);
    expect(at.faults).toEqual([new Error("no space left")]);
    expect(at.hub.functions().size).toBe(0);
    await later();
    end();
    await next.heard;
    expect(next.messages.map(({ kind }) => kind)).toEqual(["welcome"]);
  });

  test("is not remembered of a worker whose stream is over when its turn comes", async () => {
    const { calls, end } = holdRemembering();
    const worker = arrive();
    const late = arrive({ functions: [{ name: "late", kind: "plain" }] });
    const gone = arrive({ functions: [{ name: "gone", kind: "plain" }] });
    await later();
    gone.peer.disconnected();
    at.scheduler.advance(10_000);
    const next = arrive({ functions: [{ name: "next", kind: "plain" }] });
    expect([...worker.ended, ...late.ended].map((refusal) => refusal?.reason)).toEqual(["UNAVAILABLE", "UNAVAILABLE"]);
    end();
    await later();
    end();
    await next.heard;
    expect(calls).toEqual(["pay:$LATEST", "next:$LATEST"]);
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
    ["waits for too long", () => at.scheduler.advance(10_000), ["UNAVAILABLE"]],
    ["comes when the server drains", () => void at.hub.close(0), ["UNAVAILABLE"]],
  ] as const)("is not served by one that %s before its welcome", async (_, act, reasons) => {
    const { end } = holdRemembering();
    const worker = arrive();
    await later();
    act(worker);
    end();
    await later();
    expect(worker.messages).toEqual([]);
    expect(worker.ended.map((refusal) => refusal?.reason)).toEqual(reasons.length === 0 ? [undefined] : reasons);
    expect(at.hub.functions().size).toBe(0);
    at.scheduler.advance(0);
    expect(at.scheduler.timers).toBe(0);
  });

  test("is not sent to one that drains before its welcome (WORK-8)", async () => {
    const { end } = holdRemembering();
    void at.hub.invoke(at.invocation(), never);
    const worker = arrive();
    worker.peer.receive({ kind: "drain" });
    await later();
    end();
    await worker.heard;
    expect(worker.messages.map(({ kind }) => kind)).toEqual(["welcome"]);
    expect([worker.ended, at.hub.functions().size]).toEqual([[], 0]);
  });
});
