import {
  type DescMessage,
  fromBinary,
  fromJson as messageFromJson,
  type JsonValue,
  toBinary,
  toJson as messageToJson,
} from "@bufbuild/protobuf";
import type { Decoded } from "../decoded.ts";
import { issue } from "../error/issue.ts";
import type { MessageCodec } from "./message-codec.ts";
import { registry } from "./registry.ts";

export type { JsonValue } from "@bufbuild/protobuf";

function schemaOf(typeName: string): DescMessage {
  const schema = registry.getMessage(typeName);
  if (schema === undefined) throw new RangeError(`expected a message of this protocol, got ${typeName}`);
  return schema;
}

/** A message as ProtoJSON: 64-bit numbers are strings, bytes are base64, absent members are left out. */
export function toJson<T>(codec: MessageCodec<T>, value: T): JsonValue {
  const schema = schemaOf(codec.typeName);
  return messageToJson(schema, fromBinary(schema, codec.encode(value)), { registry });
}

/** Reads a message from ProtoJSON. Unknown members and enum names are refused; never throws. */
export function fromJson<T>(codec: MessageCodec<T>, json: JsonValue): Decoded<T> {
  const bytes = bytesOf(schemaOf(codec.typeName), json);
  return bytes.ok ? codec.decode(bytes.value) : bytes;
}

/**
 * Reads any message of the module from ProtoJSON and returns it in canonical form, for those who work with the JSON
 * itself: members in lower camel case, enum values by name, defaults left out. Never throws for bad JSON; a type name
 * that the module does not hold is a RangeError.
 */
export function canonicalJson(typeName: string, json: JsonValue): Decoded<JsonValue> {
  const schema = schemaOf(typeName);
  const bytes = bytesOf(schema, json);
  if (!bytes.ok) return bytes;
  return { ok: true, value: messageToJson(schema, fromBinary(schema, bytes.value), { registry }) };
}

function bytesOf(schema: DescMessage, json: JsonValue): Decoded<Uint8Array> {
  try {
    return { ok: true, value: toBinary(schema, messageFromJson(schema, json, { registry })) };
  } catch (error) {
    return {
      ok: false,
      issue: issue("BODY_MALFORMED", { actual: error instanceof Error ? error.message : String(error) }),
    };
  }
}
