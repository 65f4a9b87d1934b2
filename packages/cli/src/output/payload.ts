import { jsonMediaType, type Payload, payloadText } from "@clew/protocol";
import { oneLine } from "./table.ts";

/** A payload as people read it: JSON indented, other text as it is, anything else as its size. */
export function formatPayload(payload: Payload): string {
  const text = payloadText(payload);
  if (text === undefined) return `${String(payload.data.length)} bytes of ${oneLine(payload.mediaType)}`;
  if (payload.mediaType !== jsonMediaType) return text;
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

/** A payload on one line, for a table. */
export function summarizePayload(payload: Payload): string {
  const text = payloadText(payload);
  if (text === undefined) return `${String(payload.data.length)} bytes of ${payload.mediaType}`;
  return oneLine(text.replaceAll(/\s*\n\s*/g, " ").trim());
}
