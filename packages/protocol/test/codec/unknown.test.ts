import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messages, type TestedMessage } from "../support/messages.ts";
import { enumSetters, parts } from "../support/protobuf-es.ts";

const named = (readBy: TestedMessage["readBy"]): readonly (readonly [string, TestedMessage])[] =>
  messages.filter((message) => message.readBy === readBy).map((message) => [message.codec.typeName, message]);

/** The same message with a field that nobody knows put into one of its parts, at any depth. */
function withUnknownField({ codec }: TestedMessage, value: unknown, seed: number): Uint8Array {
  const { messages: inner, write } = parts(codec.typeName, codec.encode(value));
  const target = inner[seed % inner.length]?.message;
  if (target !== undefined) target.$unknown = [{ no: 4321, wireType: 2, data: Uint8Array.from([2, 104, 105]) }];
  return write();
}

/** The same message with a number that nobody knows in one of its enum fields; `undefined` when it has none. */
function withUnknownEnum({ codec }: TestedMessage, value: unknown, seed: number): Uint8Array | undefined {
  const { messages: inner, write } = parts(codec.typeName, codec.encode(value));
  const setters = inner.flatMap(enumSetters);
  setters[seed % setters.length]?.(77);
  return setters.length === 0 ? undefined : write();
}

describe.each(named("server"))("%s, read by a server", (_, message) => {
  it("is refused with an unknown field at any depth, by its number (VER-4)", () => {
    fc.assert(
      fc.property(message.values, fc.nat(), (value, seed) => {
        const decoded = message.codec.decode(withUnknownField(message, value, seed));
        expect(decoded).toMatchObject({
          ok: false,
          issue: { reason: "FIELD_UNKNOWN", actual: "field number 4321 of wire type 2" },
        });
      }),
    );
  });

  it("is refused with an unknown enum value (VER-4)", () => {
    fc.assert(
      fc.property(message.values, fc.nat(), (value, seed) => {
        const bytes = withUnknownEnum(message, value, seed);
        if (bytes === undefined) return;
        expect(message.codec.decode(bytes)).toMatchObject({
          ok: false,
          issue: { reason: "ENUM_UNKNOWN", actual: "number 77" },
        });
      }),
    );
  });
});

describe.each(named("client"))("%s, read by a client", (_, message) => {
  it("is read past unknown fields (VER-5)", () => {
    fc.assert(
      fc.property(message.values, fc.nat(), (value, seed) => {
        const decoded = message.codec.decode(withUnknownField(message, value, seed));
        expect(decoded).toStrictEqual({ ok: true, value });
      }),
    );
  });

  it("keeps an unknown enum value, and writes it back (VER-5)", () => {
    fc.assert(
      fc.property(message.values, fc.nat(), (value, seed) => {
        const bytes = withUnknownEnum(message, value, seed);
        if (bytes === undefined) return;
        const decoded = message.codec.decode(bytes);
        if (!decoded.ok) throw new Error(decoded.issue.reason);
        const again = message.codec.decode(message.codec.encode(decoded.value));
        expect(again).toStrictEqual(decoded);
      }),
    );
  });
});
