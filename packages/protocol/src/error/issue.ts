import type { ErrorReason } from "./catalogue.ts";

/** What an issue says beyond its reason. Texts are short and never hold a payload (ERR-7). */
export type IssueParts = {
  /** Path of the field in domain spelling, 0-based: `updates[2].waitOptions.waitSeconds` (ERR-7). */
  readonly field?: string;
  /** What would have been accepted. */
  readonly expected?: string;
  /** What came. */
  readonly actual?: string;
};

/** A refusal as plain data: what rules and codecs return (ERR-1). Edges turn it into a `ProtocolError`. */
export type Issue = IssueParts & { readonly reason: ErrorReason };

const maxPartLength = 256;

/** Builds an issue. Parts longer than 256 characters are cut, so that no payload travels in an error (ERR-7). */
export function issue(reason: ErrorReason, parts: IssueParts = {}): Issue {
  return {
    reason,
    ...(parts.field !== undefined && { field: cut(parts.field) }),
    ...(parts.expected !== undefined && { expected: cut(parts.expected) }),
    ...(parts.actual !== undefined && { actual: cut(parts.actual) }),
  };
}

/** Between characters: what ends in half of one cannot be sent. */
function cut(text: string): string {
  if (text.length <= maxPartLength) return text;
  return `${text.slice(0, maxPartLength - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
