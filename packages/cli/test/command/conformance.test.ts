import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readClause } from "../../src/suite/clause.ts";
import { clew } from "../support/terminal.ts";

describe("clew conformance run", () => {
  it.each([
    [
      ["no/such"],
      /^error: cases: expected ids of cases, or patterns of them, got "no\/such"\nhint: `clew conformance list`/,
    ],
    [["wait/on"], /^error: cases: .*\nhint: is it one of wait\/one/],
    [["--sdk", "aws-ruby"], /^error: --sdk: expected clew, aws-js, .*backend, got "aws-ruby"\n/],
    [["--configuration", "fast"], /^error: --configuration: expected plain, .*, got "fast"\n/],
    [["--lanes", "0"], /^error: --lanes: expected a whole number from 1 to 64, got "0"\n/],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await clew(["conformance", "run", ...args]);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

describe("clew conformance list", () => {
  it("lists the cases that fit, and those of a clause", async () => {
    const { out } = await clew(["conformance", "list", "wait/*"]);
    expect(out).toMatch(/^CASE +KIND +RUNS +CLAUSES +TITLE\n/);
    expect(out).toMatch(/^wait\/one +program +plain\S* +\S*WAIT-4/m);
    expect(out).toMatch(/\n\n\d+ cases\n$/);
    const json = await clew(["conformance", "list", "--clause", "wait-4", "--json"]);
    const { cases } = JSON.parse(json.out) as { cases: { id: string; clauses: string[] }[] };
    expect(cases.length).toBeGreaterThan(2);
    expect(cases.filter(({ clauses }) => !clauses.includes("WAIT-4"))).toEqual([]);
  });
});

describe("clew conformance list refuses what fits no case", () => {
  it.each([
    [
      ["--clause", "inv-777"],
      '--clause: expected a clause that a case defends, got "inv-777"',
      "cases defend INV-1, INV-2,",
    ],
    [["--clause", "WIAT-4"], '--clause: expected a clause that a case defends, got "WIAT-4"', "cases defend WAIT-1,"],
    [
      ["--clause", "wait-4", "step/*"],
      'pattern: expected a pattern of cases that defend WAIT-4, got "step/*"',
      "is it ",
    ],
    [["wiat*"], 'pattern: expected a pattern of cases, got "wiat*"', "is it 'wait/*'?"],
    [["wait/o"], 'pattern: expected a pattern of cases, got "wait/o"', "is it one of wait/one"],
    [["nothing-like-it"], 'pattern: expected a pattern of cases, got "nothing-like-it"', "`clew conformance list`"],
  ])("%j", async (args, message, hint) => {
    const { code, err } = await clew(["conformance", "list", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(`error: ${message}`);
    expect(err).toContain(`hint: ${hint}`);
  });
});

describe("clew conformance explain", () => {
  it("prints a clause with the cases that defend it", async () => {
    const { code, out } = await clew(["conformance", "explain", "wait-4"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^WAIT-4\n\nA STARTED wait \*\*MUST\*\* become SUCCEEDED/);
    expect(out).toMatch(/^wait\/one +program: /m);
  });

  it("prints a case with its program", async () => {
    const { out } = await clew(["conformance", "explain", "wait/one", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      id: "wait/one",
      kind: "program",
      definition: { program: { nodes: expect.any(Array) as unknown } },
    });
  });

  it("prints a case with what its clauses say, who fails it and how to run it", async () => {
    const { out } = await clew(["conformance", "explain", "determinism/parent/step"]);
    expect(out).toMatch(/^fails on aws-js +type, name and subtype are compared .* \(https:/m);
    expect(out).toMatch(/^run it +clew conformance run determinism\/parent\/step --sdk <sdk> --keep$/m);
    expect(out).toMatch(/^REPLAY-3 +An operation whose place holds a recorded one \*\*MUST\*\*/m);
    expect(out).toMatch(/^ {4}\{ "wait": \{ "name": "pause", "seconds": 1 \} \},$/m);
    expect(out).toMatch(/^<sdk> +one of clew, aws-js, /m);
    const program = await clew(["conformance", "explain", "wait/one"]);
    expect(program.out).toMatch(/^runs +plain, .* and prefix-replay, /m);
    const wire = await clew(["conformance", "explain", "wire/token/consumed"]);
    expect(wire.out).toMatch(/^run it +clew conformance run wire\/token\/consumed --sdk backend --keep$/m);
  });

  it("prints a case that no file holds", async () => {
    const { out } = await clew(["conformance", "explain", "host/refusal"]);
    expect(out).toMatch(/^kind +host$/m);
    expect(out).toMatch(/^PROG-36 +Given an input without a program/m);
  });

  it("suggests what may have been meant", async () => {
    const { code, err } = await clew(["conformance", "explain", "between"]);
    expect(code).toBe(2);
    expect(err).toContain('error: subject: expected the id of a clause or a case, got "between"\nhint: is it one of ');
    const clause = await clew(["conformance", "explain", "wait-99"]);
    expect(clause.err).toContain("hint: cases defend WAIT-1, ");
  });
});

describe("a clause of the spec", () => {
  let checkout: string;
  beforeAll(() => {
    checkout = mkdtempSync(join(tmpdir(), "clew-clause-"));
    mkdirSync(join(checkout, "docs/spec"), { recursive: true });
    const page = "# Wait\n\n### CB-1 {#cb-1}\n\nFirst.\n\n### CB-10 {#cb-10}\n\nTenth.\n\n## Notes\n\nmore\n";
    writeFileSync(join(checkout, "docs/spec/wait.md"), page);
    writeFileSync(join(checkout, "docs/spec/coverage.json"), '{"CB-10": "test:a.test.ts"}');
  });
  afterAll(() => rmSync(checkout, { recursive: true, force: true }));

  it("ends where the next heading begins", () => {
    expect(readClause(checkout, "CB-1")).toEqual({ id: "CB-1", text: "First.", page: "docs/spec/wait.md" });
    expect(readClause(checkout, "CB-10")).toMatchObject({ text: "Tenth.", exemption: "test:a.test.ts" });
  });

  it("is absent where it does not exist, or the pages do not", () => {
    expect(readClause(checkout, "CB-2")).toBeUndefined();
    expect(readClause(undefined, "CB-1")).toBeUndefined();
  });
});
