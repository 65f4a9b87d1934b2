import { status } from "@grpc/grpc-js";
import {
  callbackMethods,
  checkpointMethods,
  executionMethods,
  textPayload,
  workerMethods,
  type OperationUpdate,
  type WorkerMessage,
} from "@clew/protocol";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Arena, type Victim } from "../support/arena.ts";
import { byteMutation, jsonMutation, mutateBytes, mutateJson } from "../support/mutation.ts";
import { expectPrecise, type RefusalParts } from "../support/refusal.ts";
import { errorDetail, TestClient, type AnyMethod } from "../support/test-client.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

let arena: Arena;
let victim: Victim;
let client: TestClient;

beforeAll(async () => {
  arena = await Arena.open();
  client = new TestClient(arena.server.grpcAddress);
});

afterAll(async () => {
  client.close();
  await arena.close();
});

beforeEach(async () => {
  victim = await arena.victim();
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

/** Codes of refusals. Any other would be a fault of ours, or a call that hung until its deadline. */
const refusalCodes: ReadonlySet<number> = new Set([
  status.INVALID_ARGUMENT,
  status.NOT_FOUND,
  status.ALREADY_EXISTS,
  status.FAILED_PRECONDITION,
  status.RESOURCE_EXHAUSTED,
]);

function expectRefusal(code: number, detail: RefusalParts | undefined): void {
  expect([...refusalCodes]).toContain(code);
  expectPrecise(detail);
}

/** A call that is not answered so soon hangs. */
const soon = (): { readonly deadline: number } => ({ deadline: Date.now() + 10_000 });

const byteMutations = fc.array(byteMutation, { minLength: 1, maxLength: 3 });

interface Message {
  readonly valid: unknown;
  /** Undefined for what no client could put on the wire. */
  readonly encode: (value: unknown) => Uint8Array | undefined;
}

/** Makes other bytes of a message: by damaging those that it has, or by changing a member before they are made. */
const damages: fc.Arbitrary<(message: Message) => Uint8Array | undefined> = fc.oneof(
  byteMutations.map((changes) => ({ valid, encode }: Message) => {
    return changes.reduce(mutateBytes, encode(valid) ?? new Uint8Array());
  }),
  fc.array(jsonMutation, { minLength: 1, maxLength: 2 }).map((changes) => ({ valid, encode }: Message) => {
    return encode(changes.reduce(mutateJson, valid));
  }),
);

function encoder<Q>(method: { readonly requestSerialize: (request: Q) => Uint8Array }): Message["encode"] {
  return (value) => {
    try {
      return method.requestSerialize(value as Q);
    } catch {
      return undefined;
    }
  };
}

interface UnaryCase {
  readonly name: string;
  readonly valid: (victim: Victim) => unknown;
  readonly encode: Message["encode"];
  readonly send: (bytes: Uint8Array) => Promise<unknown>;
  /** It changes nothing even when it is taken. */
  readonly reads: boolean;
}

function unary<Q, S>(method: AnyMethod<Q, S>, valid: (victim: Victim) => Q, reads = false): UnaryCase {
  return {
    name: method.path,
    valid,
    encode: encoder(method),
    send: (bytes) => client.unaryBytes(method, bytes, soon()),
    reads,
  };
}

const reads = true;
const error = { type: "T", message: "m", data: "d", stackTrace: ["f"] };

const methods: readonly UnaryCase[] = [
  unary(checkpointMethods.checkpoint, ({ executionId, checkpointToken }) => {
    return { executionId, checkpointToken, updates, clientToken: "t" };
  }),
  unary(
    checkpointMethods.getExecutionState,
    ({ executionId, checkpointToken, marker }) => ({ executionId, checkpointToken, marker, maxItems: 3 }),
    reads,
  ),
  unary(executionMethods.startExecution, () => {
    return {
      functionName: "order",
      qualifier: "1",
      input: textPayload("1"),
      tenantId: "t",
      executionTimeoutSeconds: 600,
    };
  }),
  unary(executionMethods.getExecution, ({ executionId }) => ({ executionId, includeData: true }), reads),
  unary(
    executionMethods.listExecutions,
    () => ({
      functionName: "order",
      functionVersion: "1",
      statuses: ["RUNNING" as const],
      startedAfter: 1,
      maxItems: 3,
    }),
    reads,
  ),
  unary(
    executionMethods.getExecutionOperations,
    ({ executionId }) => ({ executionId, maxItems: 3, includeData: false }),
    reads,
  ),
  unary(
    executionMethods.getExecutionHistory,
    ({ executionId }) => ({ executionId, newestFirst: true, maxItems: 3, includeData: false }),
    reads,
  ),
  unary(executionMethods.stopExecution, ({ executionId }) => ({ executionId, error })),
  unary(callbackMethods.succeedCallback, ({ callbackId }) => ({ callbackId, result: textPayload("1") })),
  unary(callbackMethods.failCallback, ({ callbackId }) => ({ callbackId, error })),
  unary(callbackMethods.heartbeatCallback, ({ callbackId }) => ({ callbackId })),
];

async function answer(call: Promise<unknown>): Promise<"taken" | "refused"> {
  try {
    await call;
    return "taken";
  } catch (error) {
    const { code } = error as { readonly code?: number };
    if (code === undefined) throw error;
    expectRefusal(code, errorDetail(error));
    return "refused";
  }
}

describe.each(methods)("$name", ({ valid, encode, send, reads: harmless }) => {
  test("is taken when nothing is changed in it", async () => {
    expect(await answer(send(encode(valid(victim)) ?? new Uint8Array()))).toBe("taken");
  });

  test("changed anywhere, is taken or refused by name, and a refused one changes nothing", async () => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        const bytes = damage({ valid: valid(victim), encode });
        fc.pre(bytes !== undefined);
        const before = await arena.seen(victim);
        const answered = await answer(send(bytes));
        seen[answered] += 1;
        if (answered === "refused" || harmless) expect(await arena.seen(victim)).toEqual(before);
        else victim = await arena.victim();
      }),
      { numRuns: 150 },
    );
    expect(seen.refused).toBeGreaterThan(0);
    await arena.expectHealthy();
  });
});

describe("a checkpoint stream", () => {
  const method = checkpointMethods.checkpointStream;
  const frame = ({ executionId, checkpointToken }: Victim, correlationId: number): Message => ({
    valid: { correlationId, checkpoint: { executionId, checkpointToken, updates } },
    encode: encoder(method),
  });

  test("answers damaged frames by name, serves those that follow, and a refused one changes nothing", async () => {
    const ends = { ended: 0, broken: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(damages, { minLength: 1, maxLength: 4 }), async (frames) => {
        const sent = frames.map((damage, index) => damage(frame(victim, index)));
        fc.pre(sent.every((bytes) => bytes !== undefined));
        const before = await arena.seen(victim);
        const stream = client.bidi(method, soon());
        for (const bytes of sent) stream.sendBytes(bytes);
        stream.call.end();
        const ended = await stream.status;
        if (ended.code === status.OK) {
          ends.ended += 1;
          expect(stream.received.length).toBe(frames.length);
        } else {
          ends.broken += 1;
          expectRefusal(ended.code, errorDetail(ended));
          expect(errorDetail(ended)?.reason).toBe("BODY_MALFORMED");
        }
        for (const reply of stream.received) {
          if (reply.kind === "status") expectRefusal(reply.status.code, reply.status.detail);
        }
        if (stream.received.some(({ kind }) => kind === "checkpoint")) victim = await arena.victim();
        // An answer can be lost with the stream that a later frame broke, so only whole streams tell what was refused.
        else if (ended.code === status.OK) expect(await arena.seen(victim)).toEqual(before);
        else victim = await arena.victim();
      }),
      { numRuns: 200 },
    );
    expect(Math.min(ends.ended, ends.broken)).toBeGreaterThan(0);
    await arena.expectHealthy();
  });

  test("that a broken frame ended takes nothing of that frame", async () => {
    await fc.assert(
      fc.asyncProperty(byteMutations, async (changes) => {
        const { valid, encode } = frame(victim, 1);
        const before = await arena.seen(victim);
        const stream = client.bidi(method, soon());
        stream.sendBytes(changes.reduce(mutateBytes, encode(valid) ?? new Uint8Array()));
        stream.call.end();
        const ended = await stream.status;
        if (stream.received.some(({ kind }) => kind === "checkpoint")) victim = await arena.victim();
        else expect(await arena.seen(victim)).toEqual(before);
        if (ended.code !== status.OK) expectRefusal(ended.code, errorDetail(ended));
      }),
      { numRuns: 150 },
    );
    await arena.expectHealthy();
  });
});

describe("a worker's stream", () => {
  const method = workerMethods.connect;
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
  const output = { status: "SUCCEEDED", result: textPayload("1") };
  /** The last two name an invocation that runs, but not on the worker that sends them. */
  const messages: readonly ((victim: Victim) => WorkerMessage)[] = [
    () => hello,
    () => ({ kind: "log", requestId: "r", time: 1, level: "INFO", text: "line" }),
    () => ({ kind: "drain" }),
    ({ requestId }) => ({ kind: "outcome", requestId, outcome: { kind: "output", output } }),
    ({ requestId }) => ({ kind: "outcome", requestId, outcome: { kind: "error", error } }),
  ];

  test("with damaged messages ends in order or by name, and harms no other worker", async () => {
    const seen = { ended: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(damages, fc.constantFrom(...messages), fc.boolean(), async (damage, message, greeted) => {
        const bytes = damage({ valid: message(victim), encode: encoder(method) });
        fc.pre(bytes !== undefined);
        const before = await arena.seen(victim);
        const stream = client.bidi(method, soon());
        if (greeted) stream.send(hello);
        stream.sendBytes(bytes);
        stream.call.end();
        const ended = await stream.status;
        seen[ended.code === status.OK ? "ended" : "refused"] += 1;
        if (ended.code !== status.OK) expectRefusal(ended.code, errorDetail(ended));
        expect(await arena.seen(victim)).toEqual(before);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.ended, seen.refused)).toBeGreaterThan(0);
    expect((await arena.victim()).requestId).toBeTruthy();
    await arena.expectHealthy();
  });
});

describe("a watch", () => {
  test("changed anywhere, sends events or is refused by name", async () => {
    const { service } = arena.server.backend;
    // Of a closed execution: that of an open one lasts as long as its client wants.
    await service.stopExecution({ executionId: victim.executionId });
    const before = await arena.seen(victim);
    const { executionId } = victim;
    const method = executionMethods.watchExecution;
    const valid = { executionId, afterEventId: 2, includeData: true };
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        const bytes = damage({ valid, encode: encoder(method) });
        fc.pre(bytes !== undefined);
        const ended = await client.watchBytes(method, bytes, soon());
        if (ended.code !== status.OK) expectRefusal(ended.code, errorDetail(ended));
      }),
      { numRuns: 150 },
    );
    expect(await arena.seen(victim)).toEqual(before);
    await arena.expectHealthy();
  });
});
