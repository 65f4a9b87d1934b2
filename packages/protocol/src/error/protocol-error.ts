import { catalogue, type ErrorReason, type ErrorScope } from "./catalogue.ts";
import type { Issue } from "./issue.ts";

const brand = Symbol.for("@clew/protocol/ProtocolError");

/**
 * A refusal as an exception: what the edges throw and what clients of a wire receive (ERR-1). Compare `reason` and
 * `scope`; the message is for people. `instanceof` holds across two copies of this package in one process.
 */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  readonly reason: ErrorReason;
  readonly field: string | undefined;
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  readonly clause: string;
  readonly scope: ErrorScope;

  constructor(issue: Issue, options?: ErrorOptions) {
    super(describeIssue(issue), options);
    const entry = catalogue[issue.reason];
    this.reason = issue.reason;
    this.field = issue.field;
    this.expected = issue.expected;
    this.actual = issue.actual;
    this.clause = entry.clause;
    this.scope = entry.scope;
    Object.defineProperty(this, brand, { value: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && brand in value;
  }
}

/** The message of an issue: `[FIELD_PATTERN] a text does not match its pattern: updates[0].id: expected …, got … (ERR-3)`. */
export function describeIssue(issue: Issue): string {
  const { summary, clause } = catalogue[issue.reason];
  const comparison = [
    issue.expected === undefined ? [] : `expected ${issue.expected}`,
    issue.actual === undefined ? [] : `got ${JSON.stringify(issue.actual)}`,
  ].flat();
  const detail = [
    issue.field === undefined ? [] : issue.field,
    comparison.length === 0 ? [] : comparison.join(", "),
  ].flat();
  return `[${issue.reason}] ${[summary, ...detail].join(": ")} (${clause})`;
}
