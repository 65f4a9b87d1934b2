import { Refusal } from "../decoded.ts";
import { type Payload, payloadText, textPayload } from "../model/payload.ts";

/** A payload as the string that a Lambda host reads (LAM-15); throws a Refusal for bytes that are not text (ENV-6). */
function renderPayload(payload: Payload, field: string): string {
  const text = payloadText(payload);
  if (text === undefined) {
    const actual = `${payload.data.length} bytes of ${payload.mediaType}`;
    throw new Refusal("PAYLOAD_NOT_TEXT", { field, expected: "UTF-8", actual });
  }
  return text;
}

/** The same for one that may be absent. */
export function renderOptionalPayload(payload: Payload | undefined, field: string): string | undefined {
  return payload === undefined ? undefined : renderPayload(payload, field);
}

/** A string member as a payload; null is absent (LAM-13). */
export function readPayload(text: string | null | undefined): Payload | undefined {
  return text === undefined || text === null ? undefined : textPayload(text);
}
