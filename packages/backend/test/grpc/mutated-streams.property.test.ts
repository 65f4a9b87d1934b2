import { status } from "@grpc/grpc-js";
import { checkpointMethods, textPayload, workerMethods, type WorkerMessage } from "@clew/protocol";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Victim } from "../support/arena.ts";
import { mutateBytes } from "../support/mutation.ts";
import { errorDetail } from "../support/test-client.ts";
import { useVictim } from "../support/use-victim.ts";
import { soon, useClient } from "./support/use-client.ts";
import { byteMutations, damages, encoder, type Message } from "./support/damaged-message.ts";
import { expectRefusal } from "./support/refusal.ts";
import { updates } from "./support/updates.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

const stand = useVictim();
const client = useClient(stand);

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
        const sent = frames.map((damage, index) => damage(frame(stand.victim, index)));
        fc.pre(sent.every((bytes) => bytes !== undefined));
        const before = await stand.seen();
        const stream = client().bidi(method, soon());
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
        if (stream.received.some(({ kind }) => kind === "checkpoint")) await stand.renew();
        // An answer can be lost with the stream that a later frame broke, so only whole streams tell what was refused.
        else if (ended.code === status.OK) expect(await stand.seen()).toEqual(before);
        else await stand.renew();
      }),
      { numRuns: 200 },
    );
    expect(Math.min(ends.ended, ends.broken)).toBeGreaterThan(0);
    await stand.expectHealthy();
  });

  test("that a broken frame ended takes nothing of that frame", async () => {
    await fc.assert(
      fc.asyncProperty(byteMutations, async (changes) => {
        const { valid, encode } = frame(stand.victim, 1);
        const before = await stand.seen();
        const stream = client().bidi(method, soon());
        stream.sendBytes(changes.reduce(mutateBytes, encode(valid) ?? new Uint8Array()));
        stream.call.end();
        const ended = await stream.status;
        if (stream.received.some(({ kind }) => kind === "checkpoint")) await stand.renew();
        else expect(await stand.seen()).toEqual(before);
        if (ended.code !== status.OK) expectRefusal(ended.code, errorDetail(ended));
      }),
      { numRuns: 150 },
    );
    await stand.expectHealthy();
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
  const error = { type: "T", message: "m", data: "d", stackTrace: ["f"] };
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
        const bytes = damage({ valid: message(stand.victim), encode: encoder(method) });
        fc.pre(bytes !== undefined);
        const before = await stand.seen();
        const stream = client().bidi(method, soon());
        if (greeted) stream.send(hello);
        stream.sendBytes(bytes);
        stream.call.end();
        const ended = await stream.status;
        seen[ended.code === status.OK ? "ended" : "refused"] += 1;
        if (ended.code !== status.OK) expectRefusal(ended.code, errorDetail(ended));
        expect(await stand.seen()).toEqual(before);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.ended, seen.refused)).toBeGreaterThan(0);
    await stand.renew();
    expect(stand.victim.requestId).toBeTruthy();
    await stand.expectHealthy();
  });
});
