import type { Json } from "../program/program.ts";
import { compute, isObject, textOf } from "./expression.ts";
import type { Scope } from "./expression.ts";

/** One difference between what was expected and what came. */
export interface Difference {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Compares what came with what a case expects. Members that the expectation leaves out are not looked at; a list is
 * compared in full. Beside the forms of `compute`, an expected value may be `{"$absent": true}`, `{"$present": true}`,
 * `{"$not": value}`, `{"$matches": regex}`, `{"$length": n}`, `{"$atLeast": n}`, `{"$above": n}` or
 * `{"$includes": [items]}`.
 */
export function differences(expected: Json, actual: Json | undefined, scope: Scope): readonly Difference[] {
  return at("", expected, { actual, scope });
}

interface Found {
  readonly actual: Json | undefined;
  readonly scope: Scope;
}

function at(path: string, expected: Json, found: Found): readonly Difference[] {
  const { actual, scope } = found;
  if (isObject(expected)) return isForm(expected) ? form(path, expected, found) : members(path, expected, found);
  if (Array.isArray(expected)) return list(path, expected as readonly Json[], found);
  const value = compute(expected, scope);
  return value === actual ? [] : [difference(path, value, actual)];
}

function members(path: string, expected: { readonly [member: string]: Json }, { actual, scope }: Found) {
  if (!isObject(actual)) return [difference(path, "an object", actual)];
  return Object.entries(expected).flatMap(([key, value]) =>
    at(path === "" ? key : `${path}.${key}`, value, { actual: actual[key], scope }),
  );
}

function list(path: string, expected: readonly Json[], { actual, scope }: Found): readonly Difference[] {
  if (!Array.isArray(actual)) return [difference(path, "a list", actual)];
  const items = actual as readonly Json[];
  if (items.length !== expected.length) return [difference(path, `${expected.length} items`, actual)];
  return expected.flatMap((item, index) => at(`${path}[${index}]`, item, { actual: items[index], scope }));
}

function isForm(value: { readonly [member: string]: Json }): boolean {
  return Object.keys(value).some((key) => key.startsWith("$"));
}

function form(path: string, expected: { readonly [member: string]: Json }, found: Found): readonly Difference[] {
  const { actual, scope } = found;
  const [key = "", argument = null] = Object.entries(expected)[0] ?? [];
  const holds = (fits: boolean, what: string): readonly Difference[] => (fits ? [] : [difference(path, what, actual)]);
  switch (key) {
    case "$absent":
      return holds(actual === undefined, "nothing");
    case "$present":
      return holds(actual !== undefined, "something");
    case "$not":
      return holds(at(path, argument, found).length > 0, `something other than ${show(compute(argument, scope))}`);
    case "$matches":
      return holds(
        typeof actual === "string" && new RegExp(textOf(argument)).test(actual),
        `text like ${show(argument)}`,
      );
    case "$length":
      return holds(lengthOf(actual) === argument, `a length of ${show(argument)}, not of ${show(lengthOf(actual))}`);
    case "$above":
      return compareNumbers(path, { argument, found, fits: (value, limit) => value > limit, word: "above" });
    case "$atLeast":
      return compareNumbers(path, { argument, found, fits: (value, limit) => value >= limit, word: "of at least" });
    case "$includes":
      return includes(path, argument, found);
    default: {
      const value = compute(expected, scope);
      return isObject(value) || Array.isArray(value) ? at(path, value, found) : holds(value === actual, show(value));
    }
  }
}

function compareNumbers(
  path: string,
  test: {
    readonly argument: Json;
    readonly found: Found;
    readonly fits: (value: number, limit: number) => boolean;
    readonly word: string;
  },
): readonly Difference[] {
  const { argument, found, fits, word } = test;
  const limit = compute(argument, found.scope);
  const right = typeof found.actual === "number" && typeof limit === "number" && fits(found.actual, limit);
  return right ? [] : [difference(path, `a number ${word} ${show(limit)}`, found.actual)];
}

function includes(path: string, argument: Json, { actual, scope }: Found): readonly Difference[] {
  if (!Array.isArray(actual) || !Array.isArray(argument)) return [difference(path, "a list", actual)];
  const items = actual as readonly Json[];
  return (argument as readonly Json[])
    .filter((wanted) => !items.some((item) => at("", wanted, { actual: item, scope }).length === 0))
    .map((wanted) => difference(path, `a list with ${show(wanted)}`, actual));
}

function lengthOf(value: Json | undefined): number | null {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return null;
}

function difference(path: string, expected: Json, actual: Json | undefined): Difference {
  return { path, expected: typeof expected === "string" ? expected : show(expected), actual: show(actual) };
}

/** A value in a message, cut where it is long. */
export function show(value: Json | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length <= 300 ? text : `${text.slice(0, 300)}… (${text.length} characters)`;
}
