import type { CaseReport, Report, TargetReport } from "./report.ts";

/** The run as JUnit XML: a suite for each target, a test case for each case and configuration. */
export function renderJunit({ targets, started }: Report): string {
  const suites = targets.map((target) => suiteOf(target, started));
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>", ""].join("\n");
}

function suiteOf({ id, cases, totals }: TargetReport, started: string): string {
  const numbers = {
    name: id,
    tests: cases.length,
    failures: totals.fail + totals.stale,
    skipped: totals.notEvaluable,
    time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0)),
    timestamp: started.slice(0, 19),
  };
  return [`  <testsuite${attributes(numbers)}>`, ...cases.map((found) => testOf(id, found)), "  </testsuite>"].join(
    "\n",
  );
}

function testOf(target: string, found: CaseReport): string {
  const { case: name, configuration, durationMs, outcome, reason = "" } = found;
  const head = `    <testcase${attributes({ classname: `${target}.${configuration}`, name, time: seconds(durationMs) })}`;
  const message = attributes({ message: reason.split("\n")[0] ?? "" });
  switch (outcome) {
    case "pass":
      return `${head}/>`;
    case "not-evaluable":
      return `${head}><skipped${message}/></testcase>`;
    case "known-failing":
      return `${head}><system-out>${escape(`known failing: ${reason}`)}</system-out></testcase>`;
    case "fail":
    case "stale":
      return `${head}><failure${message}>${escape(reason)}</failure></testcase>`;
  }
}

const seconds = (durationMs: number): string => (durationMs / 1000).toFixed(3);

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for XML; control characters, which XML cannot hold, become U+FFFD. */
function escape(text: string): string {
  return text.replace(/[&<>"]|(?![\t\n\r])\p{Cc}/gu, (found) => entities[found] ?? "\uFFFD");
}
