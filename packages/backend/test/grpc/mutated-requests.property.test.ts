import { status } from "@grpc/grpc-js";
import { callbackMethods, checkpointMethods, executionMethods, textPayload } from "@clew/protocol";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Victim } from "../support/arena.ts";
import { errorDetail, type AnyMethod } from "../support/test-client.ts";
import { useVictim } from "../support/use-victim.ts";
import { soon, useClient } from "./support/use-client.ts";
import { damages, encoder, type Message } from "./support/damaged-message.ts";
import { expectRefusal } from "./support/refusal.ts";
import { updates } from "./support/updates.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

const stand = useVictim();
const client = useClient(stand);

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
    send: (bytes) => client().unaryBytes(method, bytes, soon()),
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
    expect(await answer(send(encode(valid(stand.victim)) ?? new Uint8Array()))).toBe("taken");
  });

  test("changed anywhere, is taken or refused by name, and a refused one changes nothing", async () => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        const bytes = damage({ valid: valid(stand.victim), encode });
        fc.pre(bytes !== undefined);
        const before = await stand.seen();
        const answered = await answer(send(bytes));
        seen[answered] += 1;
        if (answered === "refused" || harmless) expect(await stand.seen()).toEqual(before);
        else await stand.renew();
      }),
      { numRuns: 150 },
    );
    expect(seen.refused).toBeGreaterThan(0);
    await stand.expectHealthy();
  });
});

describe("a watch", () => {
  test("changed anywhere, sends events or is refused by name", async () => {
    const { service } = stand.server.backend;
    // Of a closed execution: that of an open one lasts as long as its client wants.
    await service.stopExecution({ executionId: stand.victim.executionId });
    const before = await stand.seen();
    const { executionId } = stand.victim;
    const method = executionMethods.watchExecution;
    const valid = { executionId, afterEventId: 2, includeData: true };
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        const bytes = damage({ valid, encode: encoder(method) });
        fc.pre(bytes !== undefined);
        const ended = await client().watchBytes(method, bytes, soon());
        if (ended.code !== status.OK) expectRefusal(ended.code, errorDetail(ended));
      }),
      { numRuns: 150 },
    );
    expect(await stand.seen()).toEqual(before);
    await stand.expectHealthy();
  });
});
