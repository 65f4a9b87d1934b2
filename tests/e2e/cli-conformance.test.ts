import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clew, makeFolder } from "../support/clew-process.ts";

let folder: ReturnType<typeof makeFolder>;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

describe("clew conformance run", () => {
  it("runs what is selected, writes its reports and leaves no store behind", async () => {
    const run = ["conformance", "run", "wait/one", "--sdk", "aws-js", "--reports", "out"];
    const { code, out, err } = await clew(folder, ...run);
    expect([code, err.includes("fail")]).toEqual([0, false]);
    expect(out).toMatch(/^area +AWS JavaScript\n/);
    expect(out).toMatch(/^wait +(\d)\/\1$/m);
    expect(out).toMatch(/\n1 case, [1-9] passed, 0 failed, /);
    expect(readdirSync(join(folder.cwd, "out")).sort()).toEqual([
      "conformance.json",
      "conformance.md",
      "conformance.xml",
    ]);
    expect(JSON.parse(readFileSync(join(folder.cwd, "out/conformance.json"), "utf8"))).toMatchObject({
      backend: { name: "clew" },
      targets: expect.arrayContaining([expect.objectContaining({ id: "aws-js" })]) as unknown,
    });
  });

  it("prints what passed on the wire, and keeps the store, when it is told to keep", async () => {
    const run = ["conformance", "run", "wait/one", "--sdk", "aws-js", "--configuration", "plain", "--keep"];
    const { code, out, err } = await clew(folder, ...run);
    expect(code).toBe(0);
    expect(out).toMatch(/^pass aws-js wait\/one \[plain\]\n\nhistory\nExecutionStarted \{"program"/m);
    expect(out).toMatch(/^WaitStarted pause \(Wait, 1 s\)$/m);
    expect(out).toMatch(/^observations\n#1 \(function\) invocation$/m);
    expect(out).toMatch(/^wire\n#1 checkpoint \{"CheckpointToken":/m);
    expect(out).toMatch(/^again\nclew conformance run wait\/one --sdk aws-js --configuration plain --keep$/m);
    expect(err).toMatch(
      /^aws-js: @aws\/durable-execution-sdk-js 2\.4\.0 on JavaScript .*, started as\n {2}\(cd .*host\.ts\)$/m,
    );
    const kept = /kept in (\S+)/.exec(err)?.[1] ?? "";
    expect(kept.startsWith(tmpdir())).toBe(true);
    const [backend = ""] = readdirSync(kept).filter((name) => name.startsWith("backend-") && !name.endsWith(".jsonl"));
    expect(readdirSync(join(kept, backend))).toEqual(expect.arrayContaining(["clew.db", "clew.yaml"]));
    rmSync(kept, { recursive: true });
  });

  it("prints the report alone in machine form", async () => {
    const run = ["conformance", "run", "step/*", "--sdk", "aws-js", "--configuration", "page-size-1", "--json"];
    const { code, out, err } = await clew(folder, ...run);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ format: "clew.conformance.report.v1", totals: { fail: 0, stale: 0 } });
    expect(readdirSync(folder.cwd)).toEqual([]);
  });
});
