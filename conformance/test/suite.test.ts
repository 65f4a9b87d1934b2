import { describe, expect, it } from "vitest";
import { checkData } from "../src/case/data-file.ts";
import { renderJunit } from "../src/report/junit.ts";
import { renderMarkdown } from "../src/report/markdown.ts";
import { renderMatrix } from "../src/report/matrix.ts";
import { showProgress } from "../src/report/progress.ts";
import { isGreen, totalsOf } from "../src/report/report.ts";
import type { CaseReport, Report } from "../src/report/report.ts";
import type { KnownFailing } from "../src/suite/known-failing.ts";
import { schedule } from "../src/suite/schedule.ts";
import { selects } from "../src/suite/selection.ts";
import type { Task } from "../src/suite/task.ts";

const task = (problems: readonly string[], more: Partial<Task> = {}): Task => ({
  target: "aws-js",
  case: "step/a",
  title: "t",
  configuration: "plain",
  clauses: ["STEP-1"],
  run: () => Promise.resolve({ problems }),
  ...more,
});

const listed: KnownFailing = { target: "aws-js", case: "step/a", reason: "because", link: "docs/x.md" };

async function reportsOf(tasks: readonly Task[], knownFailing: readonly KnownFailing[] = []): Promise<CaseReport[]> {
  const reports: CaseReport[] = [];
  await schedule(tasks, { lanes: 2, knownFailing, ended: ({ report }) => reports.push(report) });
  return reports;
}

describe("outcomes", () => {
  it.each([
    ["pass", task([]), []],
    ["fail", task(["wrong"]), []],
    ["known-failing", task(["wrong"]), [listed]],
    ["stale", task([]), [listed]],
    ["not-evaluable", task([], { missing: "no step" }), []],
    ["fail", task([], { run: () => Promise.reject(new Error("the suite broke")) }), []],
    ["fail", task(["wrong"]), [{ ...listed, configuration: "replay-each" }]],
  ] as const)("%s", async (outcome, one, known) => {
    expect(await reportsOf([one], known)).toMatchObject([{ outcome }]);
  });

  it("decide the exit: unexpected failures and stale entries are red, the others are not (PROG-55)", async () => {
    const green = async (one: Task, known: readonly KnownFailing[] = []): Promise<boolean> =>
      isGreen({ totals: totalsOf(await reportsOf([one], known)) });
    expect(await green(task([]))).toBe(true);
    expect(await green(task(["wrong"]))).toBe(false);
    expect(await green(task(["wrong"]), [listed])).toBe(true);
    expect(await green(task([]), [listed])).toBe(false);
    expect(await green(task([], { missing: "x" }))).toBe(true);
  });
});

describe("a selection", () => {
  it("takes targets, patterns of cases, and configurations", () => {
    expect(selects({}, task([]))).toBe(true);
    expect(selects({ cases: ["st*/a"] }, task([]))).toBe(true);
    expect(selects({ cases: ["wait/*"] }, task([]))).toBe(false);
    expect(selects({ cases: ["step.a"] }, task([]))).toBe(false);
    expect(selects({ targets: ["clew"] }, task([]))).toBe(false);
    expect(selects({ configurations: ["replay-each"] }, task([]))).toBe(false);
  });
});

const cases: CaseReport[] = [
  { case: "step/a", title: "t", configuration: "plain", clauses: ["STEP-1"], outcome: "pass", durationMs: 5 },
  {
    case: "step/b",
    title: "t",
    configuration: "plain",
    clauses: [],
    outcome: "fail",
    reason: "got <x> & \u0001\nmore",
    durationMs: 5,
  },
  {
    case: "wait/c",
    title: "t",
    configuration: "plain",
    clauses: [],
    outcome: "known-failing",
    reason: "r",
    link: "l",
    durationMs: 5,
  },
  {
    case: "wait/d",
    title: "t",
    configuration: "plain",
    clauses: [],
    outcome: "not-evaluable",
    reason: "no x",
    durationMs: 0,
  },
];
const report: Report = {
  format: "clew.conformance.report.v1",
  suiteVersion: "0.1.0",
  started: "2026-01-01T00:00:00.000Z",
  durationMs: 1234,
  backend: { name: "clew", version: "0.1.0" },
  targets: [
    { id: "aws-js", title: "AWS JavaScript", sdk: { name: "sdk", version: "2.4.0" }, cases, totals: totalsOf(cases) },
  ],
  totals: totalsOf(cases),
};

describe("a report", () => {
  it("fits its schema, and another does not", () => {
    expect(() => checkData(report, "report", "r")).not.toThrow();
    expect(() => checkData({ ...report, totals: {} }, "report", "r")).toThrow(
      /r#\/totals: expected a member "pass", got \{\} \(PROG-57\)/,
    );
  });

  it("is a matrix: passed of those tried, and what did not pass", () => {
    const text = renderMatrix(report);
    expect(text).toMatch(/^area +AWS JavaScript$/m);
    expect(text).toMatch(/^step +1\/2 !1$/m);
    expect(text).toMatch(/^wait +0\/1 ~1 -1$/m);
    expect(text).toContain("AWS JavaScript, -1: no x");
    expect(text).toContain("FAIL aws-js step/b [plain]");
    expect(text).toContain("    again: clew conformance run step/b --sdk aws-js --configuration plain --keep\n");
    expect(text).toContain("1 passed, 1 failed, 1 known to fail (~), 1 not evaluable (-)");
    expect(renderMatrix(report, { color: true })).toContain("\u001B[31m");
  });

  it("is JUnit XML in which nothing can break out", () => {
    const xml = renderJunit(report);
    expect(xml).toContain('<testsuite name="aws-js" tests="4" failures="1" skipped="1"');
    expect(xml).toContain("got &lt;x&gt; &amp; \uFFFD");
    expect(xml).toContain('<skipped message="no x"/>');
  });

  it("is Markdown", () => {
    expect(renderMarkdown(report)).toContain("| step | 1/2 !1 |");
    expect(renderMarkdown(report)).toContain("- aws-js `wait/c` [plain] : r (l)");
    expect(renderMarkdown(report)).toContain("- aws-js, 1: no x");
  });
});

describe("progress", () => {
  it("is a live line on a terminal and plain lines elsewhere", () => {
    const written = (isTerminal: boolean): string => {
      let text = "";
      const shown = showProgress({ isTerminal, write: (part) => (text += part) });
      shown.phase("peer", 1);
      const [, failed] = cases;
      if (failed !== undefined) shown.ended({ task: task([]), report: failed });
      shown.done();
      return text;
    };
    expect(written(false)).toBe("peer: 1 runs\nfail: aws-js step/a [plain] got <x> & \u0001\npeer: 1 of 1, 1 failed\n");
    expect(written(true)).toContain("\r\u001B[2Kpeer: 1 of 1");
  });
});
