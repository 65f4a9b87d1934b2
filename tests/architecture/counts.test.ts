import { describe, expect, it } from "vitest";
import { closingLine, countConformance, countVitest, oneFailed, sum } from "../../scripts/counts.ts";

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe("the closing line", () => {
  it("adds up every runner", () => {
    expect(closingLine(sum([{ passed: 2, failed: 0, skipped: 0 }, oneFailed]))).toBe("2 passed, 1 failed");
  });

  it("names skipped tests when there are any", () => {
    expect(closingLine({ passed: 2, failed: 0, skipped: 3 })).toBe("2 passed, 0 failed, 3 skipped");
  });
});

describe("vitest's report", () => {
  it("counts what passed, failed and was skipped", () => {
    const report = { testResults: [file("passed", "passed", "pending", "todo"), file("failed", "passed", "failed")] };
    expect(countVitest(report, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("counts a file that did not load as one failed test", () => {
    expect(countVitest({ testResults: [file("failed"), file("passed", "passed")] }, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts a run that ended badly with every test passed as one failed test", () => {
    expect(countVitest({ testResults: [file("passed", "passed")] }, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it.each([undefined, null, 1, {}, { testResults: 1 }])(
    "counts %j, which is no report, as one failed test",
    (report) => {
      expect(countVitest(report, true)).toEqual(oneFailed);
    },
  );
});

describe("the conformance suite's report", () => {
  it("counts a listed failure as passed, a stale entry as failed and what could not be tried as skipped", () => {
    const report = { totals: { pass: 5, knownFailing: 2, fail: 1, stale: 1, notEvaluable: 3 } };
    expect(countConformance(report, false)).toEqual({ passed: 7, failed: 2, skipped: 3 });
    expect(countConformance({ totals: { pass: 5 } }, true)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  it("counts a run that ended badly as failed, and so one that tried nothing", () => {
    expect(countConformance({ totals: { pass: 5 } }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(countConformance({ totals: {} }, true)).toEqual(oneFailed);
    expect(countConformance({}, true)).toEqual(oneFailed);
  });
});
