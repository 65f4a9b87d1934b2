/** A body as it arrives. */
export function body(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
}

/** What a client makes of an answer: through text and back. */
export function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
