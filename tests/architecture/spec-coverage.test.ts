import { globSync, readFileSync } from "node:fs";
import { catalogue, limits, outcomeErrors } from "@clew/protocol";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/run.ts";
import { parseClauses, readClauses, type Clause } from "./spec-clauses.ts";
import {
  coverageFaults,
  readCases,
  readReasons,
  readRepositoryFile,
  unknownCitations,
  type Coverage,
} from "./spec-coverage.ts";

const clauses = readClauses();
const bases = /^(observed \(service\)|observed \(SDK: [A-Z][A-Za-z]+(, [A-Z][A-Za-z]+)*\)|documented|own choice)$/;
const parties = new Set(["backend", "runtime", "host", "client", "suite"]);

describe("the clauses", () => {
  it("are numbered once, and without gaps, within each area", () => {
    const numbers = new Map<string, number[]>();
    for (const { id } of clauses) {
      const [area = "", number = ""] = id.split("-");
      numbers.set(area, [...(numbers.get(area) ?? []), Number(number)]);
    }
    for (const [area, found] of numbers) {
      expect(found, area).toEqual(found.map((_, index) => index + 1));
    }
  });

  it.each(clauses)("$id has one level, a basis and parties", (clause) => {
    expect(clause.levels).toEqual([clause.level]);
    expect(clause.basis.length).toBeGreaterThan(0);
    for (const basis of clause.basis) expect(basis).toMatch(bases);
    expect(clause.parties.length).toBeGreaterThan(0);
    for (const party of clause.parties) expect(parties).toContain(party);
  });

  it("name only reasons of the catalogue", () => {
    const named = clauses.flatMap(({ text }) =>
      Array.from(text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g), ([, word]) => word),
    );
    expect(named.filter((word) => word !== undefined && !Object.hasOwn(catalogue, word))).toEqual([]);
  });

  it("give every reason of the catalogue a clause that names it", () => {
    const texts = new Map(clauses.map(({ id, text }) => [id, text]));
    const shared = new Set(["ERR-3", "ERR-6"]);
    const silent = Object.entries(catalogue).filter(
      ([reason, { clause }]) => !shared.has(clause) && !(texts.get(clause) ?? "").includes(`\`${reason}\``),
    );
    expect(silent.map(([reason, { clause }]) => `${clause} does not name ${reason}`)).toEqual([]);
  });
});

describe("coverage", () => {
  it("is complete and true", () => {
    const coverage: Coverage = { clauses, cases: readCases(), reasons: readReasons(), readFile: readRepositoryFile };
    expect(coverageFaults(coverage)).toEqual([]);
  });

  const one = parseClauses("page.md", readRepositoryFile("docs/spec/wait.md") ?? "").slice(0, 1);
  const coverage = (parts: Partial<Coverage>): Coverage => ({
    clauses: one,
    cases: [],
    reasons: {},
    readFile: () => undefined,
    ...parts,
  });

  it.each<[string, Partial<Coverage>, RegExp]>([
    ["a MUST without anything", {}, /WAIT-1 is a MUST without a case/],
    ["a case that cites nothing", { cases: [{ id: "a", clauses: [] }] }, /the case a cites no clause/],
    ["a case that cites no clause", { cases: [{ id: "a", clauses: ["WAIT-99"] }] }, /cites WAIT-99/],
    ["a reason for no clause", { reasons: { "WAIT-99": "deferred:x" } }, /names WAIT-99/],
    ["a reason outside the closed list", { reasons: { "WAIT-1": "later" } }, /is not test:, deferred: or untestable:/],
    ["a reason without words", { reasons: { "WAIT-1": "deferred:" } }, /is not test:/],
    [
      "a reason that is out of date",
      { reasons: { "WAIT-1": "deferred:x" }, cases: [{ id: "a", clauses: ["WAIT-1"] }] },
      /WAIT-1 has a case now/,
    ],
    ["a test that does not exist", { reasons: { "WAIT-1": "test:no/such.test.ts" } }, /does not exist/],
    [
      "a test that cites another clause",
      { reasons: { "WAIT-1": "test:a.test.ts" }, readFile: () => "WAIT-12" },
      /does not cite it/,
    ],
  ])("notices %s", (_, parts, fault) => {
    expect(coverageFaults(coverage(parts)).join("\n")).toMatch(fault);
  });

  it("is content with a case, and with a test that cites the clause", () => {
    expect(coverageFaults(coverage({ cases: [{ id: "a", clauses: ["WAIT-1"] }] }))).toEqual([]);
    const tested = coverage({ reasons: { "WAIT-1": "test:a.test.ts" }, readFile: () => "ends late (WAIT-1)" });
    expect(coverageFaults(tested)).toEqual([]);
  });
});

describe("citations", () => {
  const patterns = ["packages", "proto", "conformance", "tests", "examples", "docs"].map(
    (folder) => `${folder}/**/*.{ts,js,mjs,proto,json,md,py,sql}`,
  );
  const exclude = (path: string): boolean => /(^|\/)(node_modules|dist|gen|reports)(\/|$)/.test(path);
  const made = "tests/architecture/spec-coverage.test.ts";
  const files = globSync([...patterns, "*.md"], { cwd: root, exclude }).filter((file) => file !== made);

  it("name clauses that exist", () => {
    const faults = files.flatMap((file) =>
      unknownCitations(readFileSync(`${root}/${file}`, "utf8"), clauses).map((id) => `${file} cites ${id}`),
    );
    expect(faults).toEqual([]);
  });

  it("of the catalogue, the limits and the outcomes name clauses that exist", () => {
    const known = new Set(clauses.map(({ id }) => id));
    type Citing = Readonly<Record<string, { readonly clause: string }>>;
    const tables: readonly Citing[] = [catalogue, outcomeErrors, ...Object.values(limits)];
    const cited = tables.flatMap((table) => Object.values(table).map(({ clause }) => clause));
    expect(cited.filter((clause) => !known.has(clause))).toEqual([]);
  });

  const wait: readonly Clause[] = parseClauses("page.md", readRepositoryFile("docs/spec/wait.md") ?? "");
  it.each([
    ["(WAIT-99)", ["WAIT-99"]],
    ["WAIT-1, WAIT-2 and WAIT-98", ["WAIT-98"]],
    ["UTF-8, NO-WAIT-99, WAIT-99a, OTHER-1", []],
  ])("in %j are told from other words", (text, expected) => {
    expect(unknownCitations(text, wait)).toEqual(expected);
  });
});
