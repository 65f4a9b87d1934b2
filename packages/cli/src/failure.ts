import type { Exit } from "./exit-code.ts";

/** What a failure says beyond its message. */
export interface FailureParts {
  /** The flag, argument, file or field that is wrong. */
  readonly field?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** What to do about it; a sentence without a full stop. */
  readonly hint?: string;
  /** Reason and clause of a server's refusal (ERR-1). */
  readonly reason?: string;
  readonly clause?: string;
  /** Several mistakes of one file, for the machine form. */
  readonly issues?: readonly unknown[];
  readonly cause?: unknown;
}

/** A command that cannot do what it was asked to: what happened, and how the process ends. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exit: Exit;
  readonly field: string | undefined;
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  readonly hint: string | undefined;
  readonly reason: string | undefined;
  readonly clause: string | undefined;
  readonly issues: readonly unknown[] | undefined;

  constructor(exit: Exit, message: string, parts: FailureParts = {}) {
    super(message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.exit = exit;
    this.field = parts.field;
    this.expected = parts.expected;
    this.actual = parts.actual;
    this.hint = parts.hint;
    this.reason = parts.reason;
    this.clause = parts.clause;
    this.issues = parts.issues;
  }
}

/** What is wrong with a value. */
export interface BadValue {
  readonly expected: string;
  readonly actual: string;
  readonly hint?: string;
}

/** A flag, argument or file whose value is not what it must be. */
export function badValue(field: string, value: BadValue): Failure {
  return new Failure("usage", `${field}: expected ${value.expected}, got ${value.actual}`, { field, ...value });
}
