import { cellText } from "./cell.ts";
import { areaOf } from "./matrix.ts";
import { totalsOf } from "./report.ts";
import type { CaseReport, Report, TargetReport } from "./report.ts";
import { untriedReasons } from "./untried.ts";

/** The run as Markdown: the matrix, and everything that did not pass with its reason. */
export function renderMarkdown(report: Report): string {
  const { backend, started, targets, totals } = report;
  const lines = [
    "# Conformance",
    "",
    `${backend.name} ${backend.version}, ${started}. Passed of those tried; \`!\` failed, \`~\` known to fail, \`-\` not evaluable.`,
    "",
    ...matrix(targets),
    "",
    `${totals.pass} passed, ${totals.fail} failed, ${totals.stale} stale, ${totals.knownFailing} known to fail, ${totals.notEvaluable} not evaluable.`,
    ...section("Failed", targets, ["fail", "stale"]),
    ...section("Known to fail", targets, ["known-failing"]),
    ...untried(targets),
    "",
  ];
  return lines.join("\n");
}

function matrix(targets: readonly TargetReport[]): string[] {
  const areas = [...new Set(targets.flatMap(({ cases }) => cases.map(areaOf)))];
  const names = targets.map(({ title, sdk }) => (sdk === undefined ? title : `${title} ${sdk.version}`));
  const rows = areas.map((area) => [
    area,
    ...targets.map(({ cases }) => cellText(totalsOf(cases.filter((found) => areaOf(found) === area)))),
  ]);
  const all = ["all", ...targets.map((target) => cellText(target.totals))];
  return [["area", ...names], names.map(() => "---").concat("---"), ...rows, all].map(
    (row) => `| ${row.join(" | ")} |`,
  );
}

function untried(targets: readonly TargetReport[]): string[] {
  const lines = targets
    .filter(({ totals }) => totals.notEvaluable > 0)
    .map((target) => `- ${target.id}, ${target.totals.notEvaluable}: ${untriedReasons(target).join("; ")}`);
  return lines.length === 0 ? [] : ["", "## Not evaluable", "", ...lines];
}

function section(
  title: string,
  targets: readonly TargetReport[],
  outcomes: readonly CaseReport["outcome"][],
): string[] {
  const lines = targets.flatMap(({ id, cases }) =>
    cases
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ case: name, configuration, clauses, reason = "", link }) => {
        const where = link === undefined ? "" : ` (${link})`;
        return `- ${id} \`${name}\` [${configuration}] ${clauses.join(", ")}: ${reason.split("\n").join("; ")}${where}`;
      }),
  );
  return lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
}
