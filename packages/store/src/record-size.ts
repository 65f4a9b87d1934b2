import type { ErrorObject, ExecutionData, Payload } from "@clew/protocol";
import type { EventPayloadSource, OperationBody } from "./port.ts";

/** What an operation or event counts for beyond its payloads, against `maxBytes`. */
export const recordOverheadBytes = 256;

/** What a body counts for against `maxBytes`: its payloads' bytes and its error as JSON. */
export function bodySize(body: OperationBody | ExecutionData | undefined): number {
  if (body === undefined) return 0;
  return payloadSize(body.input) + payloadSize(body.result) + errorSize(body.error);
}

/** What an event's payload counts for. */
export function eventPayloadSize(
  source: EventPayloadSource,
  body: OperationBody | undefined,
  data: ExecutionData | undefined,
): number {
  switch (source.from) {
    case "inline":
      return payloadSize(source.payload) + errorSize(source.error);
    case "operation":
      return memberSize(body, source.member);
    case "execution":
      return memberSize(data, source.member);
  }
}

function memberSize(body: OperationBody | ExecutionData | undefined, member: keyof OperationBody): number {
  return member === "error" ? errorSize(body?.error) : payloadSize(body?.[member]);
}

function payloadSize(payload: Payload | undefined): number {
  return payload === undefined ? 0 : payload.data.byteLength;
}

function errorSize(error: ErrorObject | undefined): number {
  return error === undefined ? 0 : Buffer.byteLength(JSON.stringify(error));
}

/**
 * Takes items until `limit` or `maxBytes` would be passed, but always the first.
 * Lazy: what comes after the last item taken and one more is not read.
 */
export function takePage<T>(
  items: Iterable<T>,
  limits: { readonly limit: number; readonly maxBytes: number },
  sizeOf: (item: T) => number,
): readonly T[] {
  const page: T[] = [];
  let bytes = 0;
  if (limits.limit <= 0) return page;
  for (const item of items) {
    bytes += recordOverheadBytes + sizeOf(item);
    if (page.length > 0 && bytes > limits.maxBytes) break;
    page.push(item);
    if (page.length >= limits.limit) break;
  }
  return page;
}
