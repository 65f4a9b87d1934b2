import type { CaseOutline } from "@clew/conformance";

/** How many names a hint has. */
const named = 5;

/** What to do about a pattern of cases that nothing fits: names that may have been meant. */
export async function caseHint(cases: readonly CaseOutline[], pattern: string): Promise<string> {
  const word = pattern.replaceAll("*", "");
  const ids = cases.map(({ id }) => id);
  const within = ids.filter((id) => id.includes(word));
  if (word !== "" && within.length > 0) return `is it one of ${within.slice(0, named).join(", ")}?`;
  const { suggest } = await import("@clew/backend");
  const [area = ""] = word.split("/");
  const areas = [...new Set(ids.map((id) => id.split("/")[0] ?? ""))];
  const near = suggest(word, ids) ?? (areas.includes(area) ? undefined : suggest(area, areas));
  if (near === undefined) return "`clew conformance list` prints the cases";
  return ids.includes(near) ? `is it ${near}?` : `is it '${near}/*'?`;
}

/** What to do about a clause that no case defends: those of its area, or an area that may have been meant. */
export async function clauseHint(cases: readonly CaseOutline[], id: string): Promise<string> {
  const { suggest } = await import("@clew/backend");
  const known = [...new Set(cases.flatMap(({ clauses }) => clauses))].toSorted(
    (a, b) => Number(a.split("-")[1]) - Number(b.split("-")[1]),
  );
  const areaOf = (clause: string): string => clause.split("-")[0] ?? "";
  const areas = [...new Set(known.map(areaOf))];
  const area = areas.includes(areaOf(id)) ? areaOf(id) : suggest(areaOf(id), areas);
  const own = known.filter((clause) => areaOf(clause) === area);
  if (own.length === 0) return `clauses begin with ${areas.toSorted().join(", ")}`;
  return `cases defend ${own.join(", ")}`;
}

/** Whether a word is meant as the id of a clause. */
export function looksLikeClause(word: string): boolean {
  return /^[A-Za-z]+-\d+$/.test(word);
}
