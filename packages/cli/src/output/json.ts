import { jsonMediaType, type Payload, payloadText } from "@clew/protocol";

/** Members that hold a moment, in milliseconds since the epoch: printed as ISO 8601, in UTC. */
const moments: ReadonlySet<string> = new Set([
  "startTime",
  "endTime",
  "stopTime",
  "timestamp",
  "scheduledEndTime",
  "nextAttemptTime",
  "timeoutTime",
  "heartbeatTime",
]);

/** A payload in machine form: its value where it is JSON, else its text, else its bytes. */
export type PayloadJson = { readonly mediaType: string } & (
  { readonly json: unknown } | { readonly text: string } | { readonly base64: string }
);

/** How a payload is printed with `--json`. */
export function payloadJson(payload: Payload): PayloadJson {
  const { mediaType } = payload;
  const text = payloadText(payload);
  if (text === undefined) return { mediaType, base64: Buffer.from(payload.data).toString("base64") };
  if (mediaType !== jsonMediaType) return { mediaType, text };
  try {
    return { mediaType, json: JSON.parse(text) as unknown };
  } catch {
    return { mediaType, text };
  }
}

/** Domain data in machine form: moments as ISO 8601, payloads as `payloadJson`, absent members left out. */
function toJsonView(value: unknown, member?: string): unknown {
  if (typeof value === "number" && member !== undefined && moments.has(member)) return new Date(value).toISOString();
  if (Array.isArray(value)) return value.map((each) => toJsonView(each));
  if (typeof value !== "object" || value === null) return value;
  if (isPayload(value)) return payloadJson(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toJsonView(each, name)]));
}

function isPayload(value: object): value is Payload {
  return "data" in value && value.data instanceof Uint8Array && "mediaType" in value;
}

/** One document of a command's machine form, on one line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(toJsonView(value))}\n`;
}
