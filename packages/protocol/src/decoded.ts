import type { ErrorReason } from "./error/catalogue.ts";
import { issue, type Issue, type IssueParts } from "./error/issue.ts";

/** What a decoder returns: the value, or the first thing that is wrong. Decoders do not throw. */
export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

/** Ends a decoding from any depth. `attempt` turns it into a returned issue; nothing else sees it. */
export class Refusal extends Error {
  readonly issue: Issue;

  constructor(reason: ErrorReason, parts: IssueParts = {}) {
    super(reason);
    this.issue = issue(reason, parts);
  }
}

/** Runs a reader and returns what it refused as an issue. */
export function attempt<T>(read: () => T): Decoded<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issue: error.issue };
    throw error;
  }
}

/** A domain object while a reader builds it. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
