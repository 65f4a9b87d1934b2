import { existsSync, globSync, readFileSync } from "node:fs";
import { root } from "../../scripts/run.ts";
import type { Clause } from "./spec-clauses.ts";

/** A conformance case, as far as coverage looks at it. */
export type CoveringCase = { readonly id: string; readonly clauses: readonly string[] };

/** Everything that the coverage of the spec is judged by. */
export type Coverage = {
  readonly clauses: readonly Clause[];
  readonly cases: readonly CoveringCase[];
  /** docs/spec/coverage.json: clause id to the reason why no case defends it, or to the test that does. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Reads a file of the repository; undefined when there is none. */
  readonly readFile: (path: string) => string | undefined;
};

const closedList = /^(?:test|deferred|untestable):\S.*$/;

/** What is wrong with the coverage: one line each, empty when nothing is. */
export function coverageFaults(coverage: Coverage): readonly string[] {
  const { clauses, cases, reasons } = coverage;
  const known = new Set(clauses.map(({ id }) => id));
  const covered = new Set(cases.flatMap((each) => each.clauses));
  const uncovered = clauses.filter(({ id, level }) => level.startsWith("MUST") && !covered.has(id) && !(id in reasons));
  return [
    ...uncovered.map(({ id }) => `${id} is a MUST without a case or a reason in docs/spec/coverage.json`),
    ...cases.flatMap(({ id, clauses: cited }) =>
      cited
        .filter((clause) => !known.has(clause))
        .map((clause) => `the case ${id} cites ${clause}, which is no clause`),
    ),
    ...cases.filter((each) => each.clauses.length === 0).map(({ id }) => `the case ${id} cites no clause`),
    ...Object.entries(reasons).flatMap(([id, reason]) => reasonFaults(coverage, { id, reason, covered, known })),
  ];
}

type Reason = {
  readonly id: string;
  readonly reason: string;
  readonly covered: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
};

function reasonFaults({ readFile }: Coverage, { id, reason, covered, known }: Reason): readonly string[] {
  if (!known.has(id)) return [`coverage.json names ${id}, which is no clause`];
  if (!closedList.test(reason))
    return [`the reason for ${id} is not test:, deferred: or untestable: and what: ${reason}`];
  const [kind = "", what = ""] = split(reason);
  if (kind !== "test") {
    return covered.has(id) ? [`${id} has a case now: take its "${kind}" out of docs/spec/coverage.json`] : [];
  }
  const text = readFile(what);
  if (text === undefined) return [`the test for ${id} does not exist: ${what}`];
  return cites(text, id) ? [] : [`the test for ${id} does not cite it: ${what}`];
}

function split(reason: string): readonly [string, string] {
  const colon = reason.indexOf(":");
  return [reason.slice(0, colon), reason.slice(colon + 1)];
}

function cites(text: string, id: string): boolean {
  return new RegExp(`\\b${id}\\b(?!\\d)`).test(text);
}

/** Citations in `text` of clauses that do not exist. Only words that begin like an area of the spec count. */
export function unknownCitations(text: string, clauses: readonly Clause[]): readonly string[] {
  const known = new Set(clauses.map(({ id }) => id));
  const areas = new Set(clauses.map(({ id }) => id.slice(0, id.indexOf("-"))));
  const citation = new RegExp(`(?<![\\w-])(?:${[...areas].join("|")})-\\d+(?![\\w-])`, "g");
  return [...new Set(Array.from(text.matchAll(citation), ([id]) => id).filter((id) => !known.has(id)))];
}

/** The suite's cases: those under conformance/scenarios, and its mutated histories under conformance/determinism. */
export function readCases(): readonly CoveringCase[] {
  const files = globSync("conformance/{scenarios,determinism,faults}/**/*.json", { cwd: root }).toSorted();
  return files.flatMap((file) => {
    const content: unknown = JSON.parse(readFileSync(`${root}/${file}`, "utf8"));
    if (typeof content !== "object" || content === null || !("cases" in content) || !Array.isArray(content.cases)) {
      throw new Error(`${file} has no list of cases`);
    }
    return content.cases.map((each: unknown) => readCase(file, each));
  });
}

function readCase(file: string, value: unknown): CoveringCase {
  if (typeof value !== "object" || value === null || !("id" in value) || typeof value.id !== "string") {
    throw new Error(`${file} has a case without an id`);
  }
  const clauses: unknown = "clauses" in value ? value.clauses : [];
  if (!Array.isArray(clauses) || !clauses.every((clause) => typeof clause === "string")) {
    throw new Error(`${file}: the clauses of ${value.id} are not a list of texts`);
  }
  return { id: value.id, clauses };
}

/** The reasons of docs/spec/coverage.json. */
export function readReasons(): Readonly<Record<string, string>> {
  const content: unknown = JSON.parse(readFileSync(`${root}/docs/spec/coverage.json`, "utf8"));
  if (typeof content !== "object" || content === null) throw new Error("docs/spec/coverage.json is no object");
  return Object.fromEntries(
    Object.entries(content).map(([id, reason]: [string, unknown]) => {
      if (typeof reason !== "string") throw new Error(`docs/spec/coverage.json: the reason for ${id} is no text`);
      return [id, reason];
    }),
  );
}

/** Reads a file of the repository by its path from the root. */
export function readRepositoryFile(path: string): string | undefined {
  return existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : undefined;
}
