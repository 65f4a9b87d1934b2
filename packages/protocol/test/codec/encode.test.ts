import { describe, expect, it } from "vitest";
import { failCallbackRequestCodec } from "../../src/codec/callback.ts";
import { checkpointRequestCodec } from "../../src/codec/checkpoint.ts";
import { startExecutionRequestCodec, stopExecutionResponseCodec } from "../../src/codec/execution-start.ts";
import type { OperationType } from "../../src/index.ts";

describe("a number that its field cannot hold", () => {
  it.each([2 ** 31, 1.5, Number.NaN])("%s is not cut to 32 bits in silence", (executionTimeoutSeconds) => {
    expect(() => startExecutionRequestCodec.encode({ functionName: "f", executionTimeoutSeconds })).toThrow(RangeError);
  });

  it.each([2 ** 53, 0.5])("%s is not sent as a time", (stopTime) => {
    expect(() => stopExecutionResponseCodec.encode({ stopTime })).toThrow(RangeError);
  });

  it("is refused where a peer sends one that a number cannot tell exactly", () => {
    expect(stopExecutionResponseCodec.decode(Uint8Array.from([8, ...Array<number>(8).fill(255), 127]))).toMatchObject({
      issue: { reason: "FIELD_OUT_OF_RANGE", field: "stopTime", actual: "9223372036854775807" },
    });
  });
});

describe("text with half a surrogate pair", () => {
  it.each(["\ud800", `${"x".repeat(60)}\udc00y`])(
    "arrives with U+FFFD in its place, whatever its length",
    (message) => {
      const decoded = failCallbackRequestCodec.decode(
        failCallbackRequestCodec.encode({ callbackId: "c", error: { message } }),
      );
      expect(decoded).toEqual({ ok: true, value: { callbackId: "c", error: { message: message.toWellFormed() } } });
    },
  );
});

describe("a payload", () => {
  const data = new Uint8Array(1000).fill(7);
  const updates = [
    { id: "a", type: "STEP", action: "SUCCEED", payload: { data, mediaType: "application/json" } },
  ] as const;

  it("is a view of the message, not a copy", () => {
    const bytes = checkpointRequestCodec.encode({ executionId: "e", checkpointToken: "t", updates });
    const decoded = checkpointRequestCodec.decode(bytes);
    const payload = decoded.ok ? decoded.value.updates[0]?.payload : undefined;
    expect(payload?.data.buffer).toBe(bytes.buffer);
    expect(payload?.data).toStrictEqual(data);
  });

  it("of JSON costs no media type", () => {
    const bytes = checkpointRequestCodec.encode({ executionId: "e", checkpointToken: "t", updates });
    expect(bytes.length).toBeLessThan(1030);
  });
});

it("does not write an enum value that is none", () => {
  const type = "TELEPORT" as OperationType;
  const request = { executionId: "e", checkpointToken: "t", updates: [{ id: "a", type, action: "START" as const }] };
  expect(() => checkpointRequestCodec.encode(request)).toThrow(RangeError);
});
