import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkpointRequestCodec } from "../../src/codec/checkpoint.ts";
import { failCallbackRequestCodec } from "../../src/codec/callback.ts";
import { messages } from "../support/messages.ts";

/** Bytes that were a message until some of them were cut, changed or repeated. */
const damage = fc.record({
  at: fc.nat(),
  byte: fc.nat(255),
  kind: fc.constantFrom("cut", "change", "insert", "repeat"),
});

function damaged(bytes: Uint8Array, { at, byte, kind }: { at: number; byte: number; kind: string }): Uint8Array {
  const index = bytes.length === 0 ? 0 : at % bytes.length;
  const [head, tail] = [bytes.subarray(0, index), bytes.subarray(index)];
  switch (kind) {
    case "cut":
      return head;
    case "change":
      return Uint8Array.from([...head, byte, ...tail.subarray(1)]);
    case "insert":
      return Uint8Array.from([...head, byte, ...tail]);
    default:
      return Uint8Array.from([...bytes, ...tail]);
  }
}

describe.each(messages.map((message) => [message.codec.typeName, message] as const))("%s", (_, { codec, values }) => {
  it("never throws over damaged bytes, and can write what it reads", () => {
    fc.assert(
      fc.property(values, fc.array(damage, { minLength: 1, maxLength: 4 }), (value, damages) => {
        const decoded = codec.decode(damages.reduce(damaged, codec.encode(value)));
        if (decoded.ok) codec.encode(decoded.value);
        else expect(decoded.issue.reason).toMatch(/^[A-Z_]+$/);
      }),
    );
  });

  it("never throws over any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(codec.decode(bytes)).toHaveProperty("ok");
      }),
    );
  });
});

describe("a request", () => {
  const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

  it.each([
    ["truncated", "0a05616263", "BODY_MALFORMED"],
    ["text that is not UTF-8", "0a02c328", "BODY_MALFORMED"],
    ["a group that does not end", "0b", "BODY_MALFORMED"],
    ["field number 0", "00", "BODY_MALFORMED"],
    ["a known field in another wire type", "0801", "FIELD_UNKNOWN"],
    ["an update without a type", "1a030a0161", "ENUM_UNKNOWN"],
    ["an update of an unknown type", "1a070a0161104d1801", "ENUM_UNKNOWN"],
  ])("%s is refused", (_, hex, reason) => {
    expect(checkpointRequestCodec.decode(bytesOf(hex))).toMatchObject({ ok: false, issue: { reason } });
  });

  it("names the field in domain spelling, lists counted from 0 (ERR-7)", () => {
    const [good, bad] = ["1a070a016110031801", "1a070a016210031863"];
    expect(checkpointRequestCodec.decode(bytesOf(`${good}${bad}`))).toMatchObject({
      issue: { reason: "ENUM_UNKNOWN", field: "updates[1].action" },
    });
  });

  it("says where an unknown field stands", () => {
    expect(failCallbackRequestCodec.decode(bytesOf("12040a0161280122027000"))).toMatchObject({ ok: false });
    expect(failCallbackRequestCodec.decode(bytesOf("12023801"))).toMatchObject({
      issue: { reason: "FIELD_UNKNOWN", field: "error", actual: "field number 7 of wire type 0" },
    });
  });
});
