import { ProtocolError, type ErrorReason } from "@clew/protocol";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Victim } from "../support/arena.ts";
import { expectPrecise } from "../support/refusal.ts";
import { useVictim } from "../support/use-victim.ts";

vi.setConfig({ testTimeout: 60_000 });

const stand = useVictim();

/** Base64, and what is near to it. */
const letter = fc.constantFrom(..."ABYZabyz0189+/=-_. ,\n", "ü", "\u0000", "\ud800");

/** Changes a text letter by letter, or what it says under its base64. */
const change = fc
  .record({
    inside: fc.boolean(),
    at: fc.nat(500),
    cut: fc.nat(3),
    put: fc.array(letter, { maxLength: 3 }),
  })
  .map(({ inside, at, cut, put }) => (text: string): string => {
    const inner = inside ? Buffer.from(text, "base64").toString("latin1") : text;
    const place = at % (inner.length + 1);
    const changed = inner.slice(0, place) + put.join("") + inner.slice(place + cut);
    return inside ? Buffer.from(changed, "latin1").toString("base64") : changed;
  });

const changes = fc.oneof(
  change,
  // Other spellings of the same bytes, which only a reader that looks closely tells apart.
  fc.constant((text: string) => text.replace(/=+$/, "")),
  fc.constant((text: string) => `${text.replace(/=+$/, "")}====`),
  fc.constant((text: string) => ` ${text}`),
  fc.constant((text: string) => text.replace(/([A-Za-z])(=+)$/, (_, last: string, pad: string) => next(last) + pad)),
);

function next(last: string): string {
  return String.fromCharCode(last.charCodeAt(0) + 1);
}

/** How the service takes a text; a refusal has all its parts. */
async function refusalOf(call: Promise<unknown>): Promise<ErrorReason | "taken"> {
  try {
    await call;
    return "taken";
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    expectPrecise(error);
    return error.reason;
  }
}

interface Surface {
  readonly name: string;
  readonly valid: (victim: Victim) => string;
  readonly send: (victim: Victim, text: string) => Promise<unknown>;
  readonly reasons: readonly ErrorReason[];
}

const shape = ["FIELD_PATTERN", "FIELD_OUT_OF_RANGE"] as const;
const tokenReasons = [
  ...shape,
  "CHECKPOINT_TOKEN_INVALID",
  "CHECKPOINT_TOKEN_FOREIGN",
  "CHECKPOINT_TOKEN_STALE",
] as const;
const callbackReasons = [...shape, "CALLBACK_ID_INVALID", "CALLBACK_CLOSED"] as const;

const surfaces: readonly Surface[] = [
  {
    name: "the token of a checkpoint",
    valid: ({ checkpointToken }) => checkpointToken,
    send: ({ executionId }, checkpointToken) =>
      stand.server.backend.service.checkpoint({ executionId, checkpointToken, updates: [] }),
    reasons: tokenReasons,
  },
  {
    name: "the token of a state read",
    valid: ({ checkpointToken }) => checkpointToken,
    send: ({ executionId }, checkpointToken) =>
      stand.server.backend.service.getExecutionState({ executionId, checkpointToken }),
    reasons: tokenReasons,
  },
  {
    name: "a marker",
    valid: ({ marker }) => marker,
    send: ({ executionId, checkpointToken }, marker) =>
      stand.server.backend.service.getExecutionState({ executionId, checkpointToken, marker }),
    reasons: ["MARKER_INVALID"],
  },
  {
    name: "the id of a callback that is settled",
    valid: ({ callbackId }) => callbackId,
    send: (_, callbackId) => stand.server.backend.service.succeedCallback({ callbackId }),
    reasons: callbackReasons,
  },
  {
    name: "the id of a callback whose work goes on",
    valid: ({ callbackId }) => callbackId,
    send: (_, callbackId) => stand.server.backend.service.heartbeatCallback({ callbackId }),
    reasons: callbackReasons,
  },
];

describe.each(surfaces)("$name", ({ valid, send, reasons }) => {
  test("is taken in one spelling only; any other is refused by name and changes nothing", async () => {
    const before = await stand.seen();
    const original = valid(stand.victim);
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 2 }), async (list) => {
        const text = list.reduce((each, apply) => apply(each), original);
        fc.pre(text !== original);
        const reason = await refusalOf(send(stand.victim, text));
        expect([...reasons]).toContain(reason);
      }),
      { numRuns: 400 },
    );
    expect(await stand.seen()).toEqual(before);
    expect(await refusalOf(send(stand.victim, original))).toBe("taken");
    await stand.expectHealthy();
  });
});
