import { checkString, issue, limits, ProtocolError, type Decoded, type Issue } from "@clew/protocol";
import type { LambdaRoute } from "./route.ts";

/** One request as its operation sees it. */
export interface LambdaCall {
  readonly route: LambdaRoute;
  /** Empty where the request had none. */
  readonly body: Uint8Array;
  /** A header's value; undefined where the request had none. */
  readonly header: (name: string) => string | undefined;
  /** Aborts when the client is gone, and when the server drains. */
  readonly signal: AbortSignal;
}

/** The value, or its refusal thrown. */
export function accept<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new ProtocolError(decoded.issue);
}

/** Throws if there is something to refuse. */
export function refuse(problem: Issue | undefined): void {
  if (problem !== undefined) throw new ProtocolError(problem);
}

/** The execution that an ARN names: its last segment (ENV-3). */
export function executionId(arn: string): string {
  refuse(checkString(limits.string.executionArn, "durableExecutionArn", arn));
  return arn.slice(arn.lastIndexOf("/") + 1);
}

/** A header that the operation cannot do without one of a few values. */
export function oneOf<T extends string>(field: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new ProtocolError(issue("ENUM_UNKNOWN", { field, expected: allowed.join(", "), actual: value }));
}
