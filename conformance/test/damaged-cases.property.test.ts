import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DataError } from "../src/case/data-file.ts";
import { loadCases } from "../src/case/load.ts";

const scenarios = join(import.meta.dirname, "../scenarios");
const files = readdirSync(scenarios, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json") && !name.startsWith("wire"))
  .map((name) => readFileSync(join(scenarios, name)));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clew-cases-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Loads one case file. Undefined: it is taken; else what is said of it, and never anything but a DataError. */
function faultsOf(bytes: Uint8Array | string): DataError["issues"] | undefined {
  writeFileSync(join(folder, "case.json"), bytes);
  try {
    loadCases(folder);
    return undefined;
  } catch (error) {
    if (error instanceof DataError) return error.issues;
    throw error;
  }
}

function expectNamed(issues: DataError["issues"] | undefined): void {
  if (issues === undefined) return;
  expect(issues.length).toBeGreaterThan(0);
  for (const { file, path, expected, actual, clause } of issues) {
    expect(file).toMatch(/case\.json$/);
    expect(path).toMatch(/^(\/.*)?$/);
    expect(expected).not.toBe("");
    expect(actual).not.toBe("");
    expect(clauses).toContain(clause);
  }
}

/** The clauses of the program language. */
const clauses = readFileSync(join(import.meta.dirname, "../../docs/spec/program.md"), "utf8").match(/\bPROG-\d+/g);

/** Every place in a JSON value, as the way to it. */
function places(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((each, index) => places(each, [...path, index]))
    : Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

/** A copy with something else at a place; `undefined` takes the place away. */
function replaced(value: unknown, [head, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (head === undefined) return by;
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const next = replaced(Reflect.get(copy, head), rest, by);
  if (next === undefined) Reflect.deleteProperty(copy, head);
  else Reflect.set(copy, head, next);
  return copy;
}

test("a case file with another value somewhere is taken, or every fault is named", () => {
  const anything = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 }));
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), anything, (bytes, where, by) => {
      const value: unknown = JSON.parse(bytes.toString());
      const all = places(value);
      const issues = faultsOf(JSON.stringify(replaced(value, all[where % all.length] ?? [], by)));
      expectNamed(issues);
      refused += Number(issues !== undefined);
    }),
    { numRuns: 150 },
  );
  expect(refused).toBeGreaterThan(20);
});

test("a case file with damaged bytes is taken, or refused by name", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 0, max: 255 }), (bytes, where, byte) => {
      const copy = Uint8Array.from(bytes);
      copy[where % copy.length] = byte;
      expectNamed(faultsOf(copy));
    }),
    { numRuns: 100 },
  );
});

test("a case file that is not UTF-8 is refused, not read as something else", () => {
  const issues = faultsOf(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d));
  expect(issues).toMatchObject([{ expected: "JSON in UTF-8" }]);
});
