import type { Totals } from "./report.ts";

/** `12/14 ~1 -3`: passed of those that were tried, then failed, known to fail and not evaluable; nothing for no runs. */
export function cellText(totals: Totals | undefined): string {
  if (totals === undefined) return "";
  const { pass, fail, knownFailing, notEvaluable, stale } = totals;
  const tried = pass + fail + knownFailing + stale;
  const marks = [
    ...(tried > 0 ? [`${pass}/${tried}`] : []),
    ...(fail + stale > 0 ? [`!${fail + stale}`] : []),
    ...(knownFailing > 0 ? [`~${knownFailing}`] : []),
    ...(notEvaluable > 0 ? [`-${notEvaluable}`] : []),
  ];
  return marks.join(" ");
}
