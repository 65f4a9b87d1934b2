import { isDeepStrictEqual } from "node:util";
import type { ErrorObject } from "@clew/protocol";
import { shortType } from "../host/profile.ts";
import type { Expression, Json } from "../program/program.ts";

/** What was expected and what came, in words. */
export type Problem = string;

/** Replaces `$size` by the text that it stands for. */
export function expand(expression: Expression): Json {
  if (Array.isArray(expression)) return expression.map((item: Expression) => expand(item));
  if (typeof expression !== "object" || expression === null) return expression;
  const members = expression as Readonly<Record<string, Json>>;
  const { $size, $of } = members;
  if (typeof $size === "number") return (typeof $of === "string" ? $of : "x").repeat($size);
  return Object.fromEntries(Object.entries(members).map(([key, value]) => [key, expand(value)]));
}

/** Whether two values are equal; a value that is absent equals null. */
export function sameValue(expected: Json | undefined, actual: unknown): boolean {
  return isDeepStrictEqual(expected ?? null, actual ?? null);
}

/** What differs between an error and what it should say; absent members of the expectation are not looked at. */
export function errorProblems(expected: ErrorObject, actual: ErrorObject | undefined, of: string): Problem[] {
  const problems: Problem[] = [];
  const { type, message, data, stackTrace } = actual ?? {};
  if (expected.type !== undefined && expected.type !== type && expected.type !== shortType(type ?? "")) {
    problems.push(`${of}: expected error type ${expected.type}, got ${type ?? "none"}`);
  }
  if (expected.message !== undefined && expected.message !== (message ?? "")) {
    problems.push(`${of}: expected error message ${JSON.stringify(expected.message)}, got ${JSON.stringify(message)}`);
  }
  if (expected.data !== undefined && expected.data !== data) {
    problems.push(`${of}: expected error data ${expected.data}, got ${data ?? "none"}`);
  }
  if (expected.stackTrace !== undefined && !isDeepStrictEqual(expected.stackTrace, stackTrace)) {
    problems.push(`${of}: expected stack ${JSON.stringify(expected.stackTrace)}, got ${JSON.stringify(stackTrace)}`);
  }
  return problems;
}

/** Writes a value for a message, short. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 300)}... (${text.length} characters)` : text;
}
