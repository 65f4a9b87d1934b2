import type { Exit } from "./exit-code.ts";

/** What a failure says beyond its message. */
export interface FailureParts {
  /** The flag, argument, file or field that is wrong. */
  readonly field?: string | undefined;
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
  /** What to do about it; a sentence without a full stop. */
  readonly hint?: string | undefined;
  /** Reason and clause of a server's refusal (ERR-1). */
  readonly reason?: string | undefined;
  readonly clause?: string | undefined;
  /** The execution that goes on although its command has failed, for the machine form. */
  readonly executionId?: string | undefined;
  /** Several mistakes of one file, for the machine form. */
  readonly issues?: readonly unknown[] | undefined;
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
  readonly executionId: string | undefined;
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
    this.executionId = parts.executionId;
    this.issues = parts.issues;
  }

  /** The same failure of a command that had begun to wait for this execution. */
  about(executionId: string): Failure {
    return new Failure(this.exit, this.message, { ...this, executionId });
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
