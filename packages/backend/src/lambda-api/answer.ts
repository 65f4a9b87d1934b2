/** An HTTP answer as data; the server adds what every answer has. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text or bytes; absent: an empty body. */
  readonly body?: string | Uint8Array;
}

/** The answer of an operation whose output is JSON. */
export function jsonAnswer(body: unknown, status = 200): HttpAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
