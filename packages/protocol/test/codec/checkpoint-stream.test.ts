import { describe, expect, it } from "vitest";
import { checkpointStreamRequestCodec as codec } from "../../src/codec/checkpoint-stream.ts";
import { parts } from "../support/protobuf-es.ts";

const request = {
  correlationId: 4_000_000_000,
  checkpoint: {
    executionId: "e",
    checkpointToken: "QUI=",
    updates: [{ id: "a", type: "STEP", action: "START" }],
  },
} as const;

describe("a stream request that is refused", () => {
  it("keeps its correlation id, so that the stream can go on (STRM-2)", () => {
    const { messages, write } = parts(codec.typeName, codec.encode(request));
    const update = messages.at(-1)?.message;
    if (update !== undefined) update.$unknown = [{ no: 99, wireType: 0, data: Uint8Array.from([1]) }];
    expect(codec.decode(write())).toMatchObject({
      ok: false,
      correlationId: 4_000_000_000,
      issue: { reason: "FIELD_UNKNOWN", field: "checkpoint.updates[0]" },
    });
  });

  it("keeps it when it asks for nothing", () => {
    expect(codec.decode(Uint8Array.from([8, 5]))).toStrictEqual({
      ok: false,
      correlationId: 5,
      issue: { reason: "FIELD_REQUIRED", field: "request", expected: "checkpoint", actual: "none" },
    });
  });

  it("has none when the frame is broken", () => {
    const decoded = codec.decode(codec.encode(request).subarray(0, 12));
    expect(decoded).toMatchObject({ ok: false, issue: { reason: "BODY_MALFORMED" } });
    expect(decoded).not.toHaveProperty("correlationId");
  });
});

it("does not take a correlation id that its field would cut", () => {
  expect(() => codec.encode({ ...request, correlationId: 2 ** 32 })).toThrow(RangeError);
  expect(() => codec.encode({ ...request, correlationId: 1.5 })).toThrow(RangeError);
});
