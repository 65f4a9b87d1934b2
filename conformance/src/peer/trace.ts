/** One thing that passed between the peer and a host, as it was on the wire. */
export interface Exchange {
  /** Number of the invocation, from 1. */
  readonly invocation: number;
  readonly kind: "invoke" | "answer" | "checkpoint" | "state" | "log" | "note";
  readonly request?: unknown;
  /** HTTP status over REST, name of the status over gRPC. */
  readonly status?: number | string;
  readonly response?: unknown;
}

/** Writes a trace for reading, one line an exchange. */
export function renderTrace(trace: readonly Exchange[]): string {
  return trace
    .map(({ invocation, kind, request, status, response }) => {
      const parts = [`#${invocation}`, kind.padEnd(10)];
      if (request !== undefined) parts.push(JSON.stringify(request));
      if (status !== undefined) parts.push(`-> ${status}`);
      if (response !== undefined) parts.push(JSON.stringify(response));
      return parts.join(" ");
    })
    .join("\n");
}
