import type { ErrorObject } from "@clew/protocol";
import { show } from "../check/compare.ts";
import type { Problem } from "../check/compare.ts";
import type { ErrorSeen } from "../program/program.ts";
import { matchesPattern } from "../suite/known-failing.ts";

/** What differs between an error that code caught and the one that a row tells of, down the chain of causes. */
export function seenProblems(expected: ErrorSeen | undefined, actual: ErrorSeen | undefined, of: string): Problem[] {
  if (expected === undefined || actual === undefined) {
    return expected === actual
      ? []
      : [`${of}: expected ${show(expected ?? "nothing")}, got ${show(actual ?? "nothing")}`];
  }
  return [
    ...textProblem(expected.class, actual.class, `${of}.class`),
    ...listProblem(expected.bases ?? [], actual.bases ?? [], `${of}.bases`),
    ...textProblem(expected.message ?? "", actual.message ?? "", `${of}.message`),
    ...textProblem(expected.type, actual.type, `${of}.type`),
    ...textProblem(expected.data, actual.data, `${of}.data`),
    ...listProblem(expected.stack ?? [], actual.stack ?? [], `${of}.stack`),
    ...seenProblems(expected.cause, actual.cause, `${of}.cause`),
  ];
}

/** What differs between an error object and the one that a row tells of. */
export function objectProblems(expected: ErrorObject, actual: ErrorObject | undefined, of: string): Problem[] {
  return [
    ...textProblem(expected.type, actual?.type, `${of}.type`),
    ...textProblem(expected.message ?? "", actual?.message ?? "", `${of}.message`),
    ...textProblem(expected.data, actual?.data, `${of}.data`),
    ...listProblem(expected.stackTrace ?? [], actual?.stackTrace ?? [], `${of}.stackTrace`),
  ];
}

function textProblem(expected: string | undefined, actual: string | undefined, of: string): Problem[] {
  const fits = expected === undefined || actual === undefined ? expected === actual : matchesPattern(expected, actual);
  return fits ? [] : [`${of}: expected ${show(expected ?? "nothing")}, got ${show(actual ?? "nothing")}`];
}

/** A list of one `*` stands for any that is not empty. */
function listProblem(expected: readonly string[], actual: readonly string[], of: string): Problem[] {
  const any = expected.length === 1 && expected[0] === "*";
  const fits = any ? actual.length > 0 : expected.join("\n") === actual.join("\n");
  return fits ? [] : [`${of}: expected ${show(expected)}, got ${show(actual)}`];
}
