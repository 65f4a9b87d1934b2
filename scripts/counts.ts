// Adds up what every runner reports.

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** A runner that crashed, or said nothing that can be counted, is one failed test. */
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The one line that a machine reads. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Counts the tests in vitest's JSON report. A file that failed to load has no tests and counts as one failed test.
 *
 * @param endedWell whether the runner's exit code was 0
 */
export function countVitest(report: unknown, endedWell: boolean): Counts {
  if (!isVitestReport(report)) return oneFailed;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) {
      if (status === "passed") counts.passed++;
      else if (status === "failed") counts.failed++;
      else counts.skipped++;
    }
    if (file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")) counts.failed++;
  }
  return believe(counts, endedWell);
}

/**
 * Counts the cases in a report of the conformance suite. A failure that is listed counts as passed, since the list itself is
 * checked: an entry that starts to pass is stale and fails. What could not be tried counts as skipped.
 *
 * @param endedWell whether the suite's exit code was 0
 */
export function countConformance(report: unknown, endedWell: boolean): Counts {
  if (!hasTotals(report)) return oneFailed;
  // ProtoJSON leaves out what is 0.
  const { pass = 0, fail = 0, knownFailing = 0, notEvaluable = 0, stale = 0 } = report.totals;
  return believe({ passed: pass + knownFailing, failed: fail + stale, skipped: notEvaluable }, endedWell);
}

/** A run that ended badly although nothing in its report failed (an unhandled rejection, say) has one failed test more. */
function believe(counts: Counts, endedWell: boolean): Counts {
  return counts.failed === 0 && !endedWell ? { ...counts, failed: 1 } : counts;
}

type VitestReport = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

function isVitestReport(report: unknown): report is VitestReport {
  return typeof report === "object" && report !== null && "testResults" in report && Array.isArray(report.testResults);
}

type ConformanceReport = {
  readonly totals: Readonly<Partial<Record<"pass" | "fail" | "knownFailing" | "notEvaluable" | "stale", number>>>;
};

function hasTotals(report: unknown): report is ConformanceReport {
  if (typeof report !== "object" || report === null || !("totals" in report)) return false;
  const { totals } = report;
  return typeof totals === "object" && totals !== null && Object.keys(totals).length > 0;
}
