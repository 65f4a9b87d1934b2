import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromJson, toJson } from "../../src/codec/json.ts";
import { messages } from "../support/messages.ts";
import { throughEs } from "../support/protobuf-es.ts";

/** What a peer receives: plain bytes, not the Buffer that the encoder happens to make. */
const plain = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

describe.each(messages.map((message) => [message.codec.typeName, message] as const))("%s", (_, { codec, values }) => {
  it("survives its bytes, absence and emptiness included (VER-7)", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(codec.decode(plain(codec.encode(value)))).toStrictEqual({ ok: true, value });
      }),
    );
  });

  it("has the bytes that protobuf-es writes", () => {
    fc.assert(
      fc.property(values, (value) => {
        const bytes = codec.encode(value);
        expect(plain(throughEs(codec.typeName, bytes))).toStrictEqual(plain(bytes));
      }),
    );
  });

  it("survives ProtoJSON", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(fromJson(codec, toJson(codec, value))).toEqual({ ok: true, value });
      }),
    );
  });
});
