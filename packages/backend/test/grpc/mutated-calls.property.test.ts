import type { OutgoingHttpHeaders } from "node:http2";
import { status } from "@grpc/grpc-js";
import { checkpointMethods, executionMethods } from "@clew/protocol";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { byteMutation, mutateBytes } from "../support/mutation.ts";
import { expectPrecise } from "../support/refusal.ts";
import { useVictim } from "../support/use-victim.ts";
import { callRaw, frame } from "./support/raw-call.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

const stand = useVictim();

const paths = [
  checkpointMethods.getExecutionState.path,
  checkpointMethods.checkpointStream.path,
  executionMethods.getExecution.path,
  "/grpc.health.v1.Health/Check",
  "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
  "/clew.durable.v1.CheckpointService/",
  "/clew.durable.v1.CheckpointService/checkpoint",
  "/",
];

/** What a call's headers may say that a library would not; undefined: the header is not there. */
const oddHeaders: Readonly<Record<string, readonly (string | undefined)[]>> = {
  "content-type": [undefined, "", "application/json", "application/grpc-web", "application/grpc+json"],
  "grpc-encoding": ["gzip", "deflate", "identity", "br", "", "GZIP"],
  "grpc-timeout": ["", "0n", "1", "-1S", "1h", "999999999S", "5S", "ten"],
  "grpc-accept-encoding": ["none"],
  te: [undefined],
  "user-agent": [undefined, "x".repeat(3000)],
};

const headers: fc.Arbitrary<OutgoingHttpHeaders> = fc
  .tuple(
    fc.constantFrom(...paths),
    fc.record(
      Object.fromEntries(Object.entries(oddHeaders).map(([name, values]) => [name, fc.constantFrom(...values)])),
      { requiredKeys: [] },
    ),
  )
  .map(([path, odd]) => ({ ":path": path, ...odd }));

/** Whole frames, frames that are marked as compressed, several or none, and damage to any of them. */
const body = fc.record({
  flags: fc.array(fc.boolean(), { maxLength: 3 }),
  damage: fc.array(byteMutation, { maxLength: 2 }),
});

// ERR-1, ERR-8: whoever refuses a call, we or the library beneath, says by name what was wrong with it.
test("a call changed in its headers, its frames or its bytes is answered or refused by name, and changes nothing", async () => {
  const seen = { answered: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(headers, body, async (head, { flags, damage }) => {
      const { executionId, checkpointToken } = stand.victim;
      const message = checkpointMethods.getExecutionState.requestSerialize({ executionId, checkpointToken });
      const whole = Buffer.concat(flags.map((compressed) => frame(message, compressed)));
      const before = await stand.seen();
      const ended = await callRaw(stand.server.grpcAddress, head, damage.reduce(mutateBytes, whole));
      if (ended.code === status.OK) {
        seen.answered += 1;
      } else {
        seen.refused += 1;
        expect([200, 415]).toContain(ended.http);
        expectPrecise(ended.detail);
      }
      expect(await stand.seen()).toEqual(before);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.answered, seen.refused)).toBeGreaterThan(0);
  await stand.expectHealthy();
});
