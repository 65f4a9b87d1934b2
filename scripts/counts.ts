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
 * Counts the tests in vitest's JSON report. A file that failed to load has no tests and counts as one failed test, and so
 * does a run that ended badly although every test passed (an unhandled rejection, say).
 *
 * @param endedWell whether vitest's exit code was 0
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
