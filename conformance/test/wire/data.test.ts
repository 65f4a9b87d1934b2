import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "@clew/protocol/json";
import type { JsonValue } from "@clew/protocol/json";
import { describe, expect, it } from "vitest";
import { dataRoot } from "../../src/case/data-root.ts";
import { loadWireCases } from "../../src/wire/load-wire-cases.ts";
import { wiresOf } from "../../src/wire/run-wire-case.ts";

const files = globSync("scenarios/wire/*.json", { cwd: dataRoot }).toSorted();

describe("the wire cases", () => {
  it.each(files)("%s is ProtoJSON of CaseFile", (file) => {
    const json = JSON.parse(readFileSync(join(dataRoot, file), "utf8")) as JsonValue;
    expect(canonicalJson("clew.conformance.v1.CaseFile", json)).toMatchObject({ ok: true });
  });

  it("are at least sixty, over every wire", () => {
    const cases = loadWireCases();
    for (const wire of ["rest", "grpc", "stream"] as const) {
      expect(cases.filter((found) => wiresOf(found).includes(wire)).length, wire).toBeGreaterThanOrEqual(60);
    }
  });
});
