import type { ErrorReason } from "@clew/protocol";

/** A step from a document's root: the key of a map, or the index of a list. */
export type PathSegment = string | number;

/** One mistake in a clew.yaml, with the place where it is. */
export interface ConfigIssue {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly reason: ErrorReason;
  /** The path of the field; empty for the document as a whole. */
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
  readonly clause: string;
  /** A name that may have been meant. */
  readonly suggestion?: string;
}

/** How an issue is told in a terminal: `clew.yaml:3:5: functions.order.handlr: expected ..., got ... (VER-4)`. */
export function renderIssue(file: string, issue: ConfigIssue): string {
  const { line, column, field, expected, actual, clause, suggestion } = issue;
  const place = `${file}:${String(line)}:${String(column)}`;
  const hint = suggestion === undefined ? "" : `, did you mean ${suggestion}?`;
  return `${place}: ${field === "" ? "" : `${field}: `}expected ${expected}, got ${actual}${hint} (${clause})`;
}

/** A path as people write it: `functions.order.command[0]`, `functions["my fn"]`. */
export function renderPath(path: readonly PathSegment[]): string {
  return path
    .map((segment, index) => {
      if (typeof segment === "number") return `[${String(segment)}]`;
      if (!/^[\w-]+$/.test(segment)) return `[${JSON.stringify(segment)}]`;
      return index === 0 ? segment : `.${segment}`;
    })
    .join("");
}

/** A key as it stands in an issue: in quotes unless it is a plain word. */
export function describeKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : describeValue(key);
}

const maxActualLength = 80;

/** A value as it stands in an issue: short, on one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length <= maxActualLength ? text : `${text.slice(0, maxActualLength - 1)}…`;
}
