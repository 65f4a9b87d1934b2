import { payloadText, textPayload } from "@clew/protocol";
import type { Payload } from "@clew/protocol";
import type { Json } from "../program/program.ts";
import { isObject, ScriptError, textOf } from "./expression.ts";

const json = "application/json";

/** A payload of a script: a text is JSON text, an object names `text` or `hex` and a `mediaType`. */
export function payloadOf(value: Json): Payload {
  if (typeof value === "string") return textPayload(value);
  if (!isObject(value)) throw new ScriptError(`a payload is a text or an object, not ${JSON.stringify(value)}`);
  const { text, hex, mediaType } = value;
  const type = typeof mediaType === "string" ? mediaType : json;
  return typeof hex === "string" ? { data: Buffer.from(hex, "hex"), mediaType: type } : textPayload(textOf(text), type);
}

/** A payload as scripts compare it. */
function payloadToJson(payload: Payload): Json {
  const text = payloadText(payload);
  if (text === undefined) return { hex: Buffer.from(payload.data).toString("hex"), mediaType: payload.mediaType };
  return payload.mediaType === json ? text : { text, mediaType: payload.mediaType };
}

/** An answer of gRPC as JSON: payloads as scripts compare them, members that are absent left out. */
export function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if (isPayload(value)) return payloadToJson(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, toJson(member)]));
}

function isPayload(value: object): value is Payload {
  return "data" in value && value.data instanceof Uint8Array;
}
