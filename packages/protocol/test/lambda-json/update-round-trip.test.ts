import fc from "fast-check";
import { expect, it } from "vitest";
import { limits, operationActions, operationTypes, textPayload } from "../../src/index.ts";
import {
  parseCheckpointBody,
  parseStateResponse,
  renderCheckpointBody,
  renderStateResponse,
} from "../../src/lambda-json/index.ts";
import { operation } from "../support/arbitrary/operation.ts";
import { merged, optional, record, text } from "../support/arbitrary/scalar.ts";
import { body, overTheWire } from "../support/json-bytes.ts";

const id = fc.stringMatching(/^[a-zA-Z0-9_-]{1,64}$/);
const between = ({ min, max }: { min: number; max: number }): fc.Arbitrary<number> => fc.integer({ min, max });
const error = optional({ type: text, message: text, data: text, stackTrace: fc.array(text) });
const { integer } = limits;

const update = merged<never>(
  record({ id, type: fc.constantFrom(...operationTypes), action: fc.constantFrom(...operationActions) }),
  optional({
    parentId: id,
    name: fc.stringMatching(/^[\x20-\x7E]{1,256}$/),
    subType: fc.stringMatching(/^[a-zA-Z0-9_-]{1,32}$/),
    payload: fc.string().map((value) => textPayload(value)),
    error,
    contextOptions: optional({ replayChildren: fc.boolean() }),
    stepOptions: optional({ nextAttemptDelaySeconds: between(integer.nextAttemptDelaySeconds) }),
    waitOptions: optional({ waitSeconds: between(integer.waitSeconds) }),
    callbackOptions: optional({
      timeoutSeconds: between(integer.callbackTimeoutSeconds),
      heartbeatTimeoutSeconds: between(integer.callbackHeartbeatTimeoutSeconds),
    }),
    chainedInvokeOptions: optional({ functionName: fc.constantFrom("f", "f:live"), tenantId: id, traceHeader: text }),
  }),
);

it("writes updates that it reads back, absence and emptiness included", () => {
  fc.assert(
    fc.property(fc.array(update), (updates) => {
      const rendered = renderCheckpointBody({ checkpointToken: "QUI=", updates });
      if (!rendered.ok) throw new Error(rendered.issue.reason);
      expect(parseCheckpointBody(body(rendered.value))).toStrictEqual({
        ok: true,
        value: { checkpointToken: "QUI=", updates },
      });
    }),
  );
});

it("writes pages of operations that a host reads back, or says which payload is not text", () => {
  const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
  const page = fc.array(fc.tuple(operation, time), { maxLength: 3 });
  fc.assert(
    fc.property(page, (drawn) => {
      const operations = drawn.map(([value, startTime]) => ({ ...value, startTime, endTime: startTime }));
      const rendered = renderStateResponse({ operations });
      if (!rendered.ok) {
        expect(rendered.issue).toMatchObject({ reason: "PAYLOAD_NOT_TEXT" });
        return;
      }
      const parsed = parseStateResponse(overTheWire(rendered.value));
      expect(parsed).toMatchObject({
        ok: true,
        value: { operations: operations.map(({ id, type, status, startTime }) => ({ id, type, status, startTime })) },
      });
    }),
  );
});
