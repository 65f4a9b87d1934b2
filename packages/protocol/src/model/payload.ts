/**
 * What a program hands to or gets from an operation: bytes with a media type.
 * JSON text is the common case; other media types survive untouched (ENV-1), and are refused where only text can
 * cross (LAM: a Lambda host reads and writes text).
 */
export interface Payload {
  readonly data: Uint8Array;
  /** An IANA media type, `application/json` for everything that came from a Lambda host. */
  readonly mediaType: string;
}

/** The media type of a payload that nobody named. */
export const jsonMediaType = "application/json";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Makes a payload of JSON text. The text is not parsed. */
export function textPayload(text: string, mediaType: string = jsonMediaType): Payload {
  return { data: encoder.encode(text), mediaType };
}

/** The payload's text, or `undefined` when its bytes are not UTF-8 (`PAYLOAD_NOT_TEXT`). */
export function payloadText(payload: Payload): string | undefined {
  try {
    return decoder.decode(payload.data);
  } catch {
    return undefined;
  }
}
