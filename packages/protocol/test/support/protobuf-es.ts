import type { DescMessage, Message } from "@bufbuild/protobuf";
import { fromBinary, toBinary } from "@bufbuild/protobuf";
import { reflect, type ReflectMessage } from "@bufbuild/protobuf/reflect";
import { registry } from "../../src/codec/registry.ts";

/** The second codec's description of a message. */
export function schemaOf(typeName: string): DescMessage {
  const schema = registry.getMessage(typeName);
  if (schema === undefined) throw new Error(`no message ${typeName}`);
  return schema;
}

/** Decodes and encodes with the second codec. */
export function throughEs(typeName: string, bytes: Uint8Array): Uint8Array {
  const schema = schemaOf(typeName);
  return toBinary(schema, fromBinary(schema, bytes));
}

/** Every message within the one that `bytes` hold, itself first. What is changed in them is in what `write` returns. */
export function parts(
  typeName: string,
  bytes: Uint8Array,
): { readonly messages: ReflectMessage[]; readonly write: () => Uint8Array } {
  const schema = schemaOf(typeName);
  const message: Message = fromBinary(schema, bytes);
  const messages: ReflectMessage[] = [];
  collect(reflect(schema, message), messages);
  return { messages, write: () => toBinary(schema, message) };
}

/** A way to change each enum field of a message that is set, lists among them. */
export function enumSetters(message: ReflectMessage): readonly ((value: number) => void)[] {
  return message.fields.flatMap((field) => {
    if (!message.isSet(field)) return [];
    if (field.fieldKind === "enum") return [(value: number) => message.set(field, value)];
    if (field.fieldKind === "list" && field.listKind === "enum") {
      return [(value: number) => message.get(field).set(0, value)];
    }
    return [];
  });
}

/** Any is opaque bytes to the codec under test: what is in it is not part of the message. */
function collect(message: ReflectMessage, into: ReflectMessage[]): void {
  if (message.desc.typeName.startsWith("google.protobuf.")) return;
  into.push(message);
  for (const field of message.fields) {
    if (!message.isSet(field)) continue;
    if (field.fieldKind === "message") collect(message.get(field), into);
    if (field.fieldKind === "list" && field.listKind === "message") {
      for (const item of message.get(field)) collect(item as ReflectMessage, into);
    }
  }
}
