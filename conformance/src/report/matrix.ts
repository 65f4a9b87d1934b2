import { cellText } from "./cell.ts";
import { totalsOf } from "./report.ts";
import { rerunCommand } from "./rerun.ts";
import type { CaseReport, Report, TargetReport, Totals } from "./report.ts";
import { untriedReasons } from "./untried.ts";

/** How the matrix is told apart from plain text. */
export interface MatrixStyle {
  /** True: with colours. */
  readonly color: boolean;
}

/** The run as text: what each target got right, by area and by configuration, and what did not. */
export function renderMatrix(report: Report, style: MatrixStyle = { color: false }): string {
  const targets = report.targets.filter(({ cases }) => cases.length > 0);
  const hosts = targets.filter(({ sdk }) => sdk !== undefined);
  const wire = targets.filter(
    ({ sdk, cases }) => sdk === undefined && cases.some(({ outcome }) => outcome !== "not-evaluable"),
  );
  const parts = [
    table({ title: "area", targets: hosts, rowOf: areaOf }, style),
    table({ title: "configuration", targets: hosts, rowOf: ({ configuration }) => configuration }, style),
    table({ title: "on the wire", targets: wire, rowOf: areaOf }, style),
    failures(targets),
    untried(hosts),
    closing(report),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The first word of a case's id; wire cases have a second one. */
export function areaOf({ case: id }: Pick<CaseReport, "case">): string {
  const words = id.split("/");
  return words.slice(0, words[0] === "wire" || words[0] === "error-mapping" ? 2 : 1).join("/");
}

interface Table {
  readonly title: string;
  readonly targets: readonly TargetReport[];
  readonly rowOf: (found: CaseReport) => string;
}

function table({ title, targets, rowOf }: Table, style: MatrixStyle): string {
  if (targets.length === 0) return "";
  const rows = [...new Set(targets.flatMap(({ cases }) => cases.map(rowOf)))];
  const heads = targets.map((target) => [target.title, target.sdk?.version ?? ""]);
  const cells = rows.map((row) => targets.map(({ cases }) => totalsOf(cases.filter((found) => rowOf(found) === row))));
  const totals = targets.map((target) => target.totals);
  const width = Math.max(title.length, ...rows.map((row) => row.length)) + 2;
  const widths = heads.map((lines, index) =>
    Math.max(
      ...lines.map((line) => line.length),
      ...[...cells.map((line) => line[index]), totals[index]].map((cell) => cellText(cell).length),
    ),
  );
  const line = (name: string, texts: readonly string[], paint: (index: number) => string = () => ""): string =>
    `${name.padEnd(width)}${texts.map((cell, index) => painted(cell.padEnd((widths[index] ?? 0) + 2), paint(index))).join("")}`.trimEnd();
  const color = (cell: Totals | undefined): string => (style.color && cell !== undefined ? colorOf(cell) : "");
  return [
    line(
      title,
      heads.map(([name = ""]) => name),
    ),
    line(
      "",
      heads.map(([, version = ""]) => version),
    ),
    ...rows.map((row, at) => line(row, (cells[at] ?? []).map(cellText), (index) => color(cells[at]?.[index]))),
    line("all", totals.map(cellText), (index) => color(totals[index])),
  ].join("\n");
}

function colorOf({ pass, fail, knownFailing, stale }: Totals): string {
  if (fail + stale > 0) return "31";
  if (knownFailing > 0) return "33";
  return pass > 0 ? "32" : "2";
}

function painted(cell: string, color: string): string {
  return color === "" ? cell : `\u001B[${color}m${cell}\u001B[0m`;
}

function failures(targets: readonly TargetReport[]): string {
  return targets
    .flatMap(({ id, cases }) =>
      cases
        .filter(({ outcome }) => outcome === "fail" || outcome === "stale")
        .map((found) => {
          const { case: name, configuration, outcome, clauses, reason = "" } = found;
          const why = [...reason.split("\n"), `clauses: ${clauses.join(", ")}`, `again: ${rerunCommand(id, found)}`];
          const head = `${outcome.toUpperCase()} ${id} ${name} [${configuration}]`;
          return [head, ...why.map((line) => `    ${line}`)].join("\n");
        }),
    )
    .join("\n");
}

/** Why cases were not tried: a matrix without it would flatter whoever lacks most. */
function untried(targets: readonly TargetReport[]): string {
  return targets
    .filter(({ totals }) => totals.notEvaluable > 0)
    .map((target) => `${target.title}, -${target.totals.notEvaluable}: ${untriedReasons(target).join("; ")}`)
    .join("\n");
}

function closing({ totals, backend, durationMs, targets }: Report): string {
  const { pass, fail, knownFailing, notEvaluable, stale } = totals;
  const cases = new Set(targets.flatMap(({ cases: all }) => all.map((found) => found.case))).size;
  const counts = [
    `${pass} passed`,
    `${fail} failed`,
    ...(stale > 0 ? [`${stale} listed as failing that pass`] : []),
    `${knownFailing} known to fail (~)`,
    `${notEvaluable} not evaluable (-)`,
  ];
  const against = backend.name === "" ? "" : `, against ${backend.name} ${backend.version}`;
  return `${cases} ${cases === 1 ? "case" : "cases"}, ${counts.join(", ")}${against}, in ${(durationMs / 1000).toFixed(1)} s`;
}
