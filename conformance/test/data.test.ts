import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonicalJson } from "@clew/protocol/json";
import type { JsonValue } from "@clew/protocol/json";
import { afterAll, describe, expect, it } from "vitest";
import { dataRoot } from "../src/case/data-root.ts";
import { DataError } from "../src/case/data-file.ts";
import { loadCases } from "../src/case/load.ts";
import { loadProfile } from "../src/host/profile.ts";
import { sdkIds } from "../src/host/sdk.ts";
import { loadMapping } from "../src/mapping/mapping.ts";
import { loadMutated } from "../src/replay/mutated.ts";
import { loadKnownFailing } from "../src/suite/known-failing.ts";
import { outlineSuite } from "../src/suite/outline.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-data-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function issuesOf(text: string): DataError["issues"] {
  const own = mkdtempSync(join(folder, "cases-"));
  writeFileSync(join(own, "bad.json"), text);
  try {
    loadCases(own);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.issues;
    throw error;
  }
}

const fine = {
  id: "a/b",
  title: "t",
  clauses: ["STEP-1"],
  program: { nodes: [], expect: { outcome: { status: "SUCCEEDED" } } },
};

describe("the data files", () => {
  it("load, with at least sixty program cases over the first five areas", () => {
    const cases = loadCases();
    const areas = new Set(["step", "wait", "invoke", "child", "replay"]);
    expect(cases.filter(({ id }) => areas.has(id.split("/")[0] ?? "")).length).toBeGreaterThanOrEqual(60);
    expect(loadMutated().length).toBeGreaterThan(0);
    expect(sdkIds.map(loadProfile).map(({ id }) => id)).toEqual([...sdkIds]);
  });

  it("tell of every SDK in every row of the error mapping", () => {
    for (const { id, sdks } of loadMapping()) expect(Object.keys(sdks).toSorted(), id).toEqual([...sdkIds].toSorted());
  });

  it("list known failures of cases that there are", () => {
    const ids = new Set(outlineSuite().map(({ id }) => id));
    for (const entry of loadKnownFailing()) expect(ids, entry.case).toContain(entry.case);
  });

  it("say of each known failure where it is discussed: at an https address, or in a file that there is", () => {
    for (const { link } of loadKnownFailing()) {
      if (URL.canParse(link)) {
        expect(new URL(link).protocol, link).toBe("https:");
        continue;
      }
      const [file = "", anchor] = link.split("#");
      const path = join(dataRoot, "..", file);
      expect(existsSync(path), link).toBe(true);
      if (anchor !== undefined) expect(readFileSync(path, "utf8"), link).toContain(`{#${anchor}}`);
    }
  });

  const areas = readdirSync(join(dataRoot, "scenarios")).filter((name) => name !== "wire");
  it.each(areas)("%s is ProtoJSON of CaseFile", (area) => {
    const json = JSON.parse(readFileSync(join(dataRoot, "scenarios", area, `${area}.json`), "utf8")) as JsonValue;
    expect(canonicalJson("clew.conformance.v1.CaseFile", json)).toMatchObject({ ok: true });
  });

  it("hold programs that are ProtoJSON of Program", () => {
    for (const { nodes } of [...loadMapping(), ...loadMutated()]) {
      const json = JSON.parse(JSON.stringify({ nodes })) as JsonValue;
      expect(canonicalJson("clew.conformance.v1.Program", json)).toMatchObject({ ok: true });
    }
  });
});

describe("a malformed case", () => {
  it("is fine when nothing is wrong with it", () => {
    expect(issuesOf(JSON.stringify({ cases: [fine] }))).toEqual([]);
  });

  it("is told by file, path, expected and actual", () => {
    const bad = {
      ...fine,
      clauses: ["step one"],
      program: { ...fine.program, nodes: [{ wait: { name: "w", seconds: "1" } }] },
    };
    const issues = issuesOf(JSON.stringify({ cases: [bad] }));
    expect(issues.map(({ path }) => path)).toEqual(["/cases/0/clauses/0", "/cases/0/program/nodes/0/wait/seconds"]);
    expect(issues[1]?.actual).toBe('"1"');
    expect(issues[1]?.expected).toContain("integer");
    expect(issues[1]?.file).toContain("bad.json");
  });

  it("has nodes of one kind each", () => {
    const bad = { ...fine, program: { ...fine.program, nodes: [{ count: "a", value: 1 }] } };
    expect(issuesOf(JSON.stringify({ cases: [bad] }))).toMatchObject([{ actual: "count, value" }]);
  });

  it("has an unknown member", () => {
    const bad = { ...fine, program: { ...fine.program, nodes: [{ stepp: {} }] } };
    expect(issuesOf(JSON.stringify({ cases: [bad] }))[0]?.expected).toContain("stepp");
  });

  it("has an id that no other has", () => {
    expect(issuesOf(JSON.stringify({ cases: [fine, fine] }))).toMatchObject([{ path: "/cases/1/id", actual: '"a/b"' }]);
  });

  it("is no JSON", () => {
    expect(issuesOf("{")).toMatchObject([{ expected: "JSON in UTF-8" }]);
  });
});
