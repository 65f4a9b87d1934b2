import type { TargetReport } from "./report.ts";

const lacking = "the host has no ";

/** What kept cases from being tried with a target: the features that its host lacks, and every other reason in full. */
export function untriedReasons({ cases }: Pick<TargetReport, "cases">): readonly string[] {
  const reasons = cases.flatMap(({ outcome, reason = "" }) => (outcome === "not-evaluable" ? [reason] : []));
  const features = reasons.flatMap((reason) =>
    reason.startsWith(lacking) ? reason.slice(lacking.length).split(", ") : [],
  );
  const others = reasons.filter((reason) => !reason.startsWith(lacking));
  const lacks = [...new Set(features)].sort().join(", ");
  return [...(lacks === "" ? [] : [`${lacking}${lacks}`]), ...new Set(others)];
}
