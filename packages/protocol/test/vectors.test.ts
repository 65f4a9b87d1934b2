import { fromBinary, fromJson, type JsonValue, toBinary, toJson } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { registry } from "../src/codec/registry.ts";
import { vectors } from "../src/vectors/index.ts";
import { messages } from "./support/messages.ts";
import { schemaOf } from "./support/protobuf-es.ts";

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

describe.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, { typeName, hex, json }) => {
  it("is what the codec reads and writes", () => {
    const { codec } = messages.find((message) => message.codec.typeName === typeName) ?? {};
    const decoded = codec?.decode(bytesOf(hex));
    if (!decoded?.ok) throw new Error(`${typeName}: ${decoded?.issue.reason ?? "no codec"}`);
    expect(hexOf(codec?.encode(decoded.value) ?? new Uint8Array())).toBe(hex);
  });

  it("is what the second codec makes of its ProtoJSON, and back", () => {
    const schema = schemaOf(typeName);
    expect(hexOf(toBinary(schema, fromJson(schema, json as JsonValue, { registry })))).toBe(hex);
    expect(toJson(schema, fromBinary(schema, bytesOf(hex)), { registry })).toEqual(json);
  });
});

it("has a name of its own for each", () => {
  expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
});
