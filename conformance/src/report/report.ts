/** What a run of the suite reports: the ProtoJSON of `clew.conformance.v1.Report`. */
export interface Report {
  readonly format: "clew.conformance.report.v1";
  readonly suiteVersion: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly durationMs: number;
  readonly backend: Party;
  readonly targets: readonly TargetReport[];
  readonly totals: Totals;
}

/** Something with a name that comes in versions: an SDK, a language, a backend. */
export interface Party {
  readonly name: string;
  readonly version: string;
}

/** What one target got right: an SDK, or the backend itself. */
export interface TargetReport {
  readonly id: string;
  readonly title: string;
  readonly sdk?: Party;
  readonly language?: Party;
  readonly cases: readonly CaseReport[];
  readonly totals: Totals;
}

/** How a case came out. `stale`: listed as failing, and passed. */
export type CaseOutcome = "pass" | "fail" | "known-failing" | "not-evaluable" | "stale";

/** One case in one configuration against one target. */
export interface CaseReport {
  readonly case: string;
  readonly title: string;
  readonly configuration: string;
  readonly clauses: readonly string[];
  readonly outcome: CaseOutcome;
  /** What was expected and what came; why it is known to fail; what is missing. */
  readonly reason?: string;
  readonly link?: string;
  readonly durationMs: number;
}

/** Numbers by outcome. */
export interface Totals {
  readonly pass: number;
  readonly fail: number;
  readonly knownFailing: number;
  readonly notEvaluable: number;
  readonly stale: number;
}

/** Counts outcomes. */
export function totalsOf(cases: readonly Pick<CaseReport, "outcome">[]): Totals {
  const count = (outcome: CaseOutcome): number => cases.filter((found) => found.outcome === outcome).length;
  return {
    pass: count("pass"),
    fail: count("fail"),
    knownFailing: count("known-failing"),
    notEvaluable: count("not-evaluable"),
    stale: count("stale"),
  };
}

/** Whether a run ends well: known failures and what could not be tried do not count against it, a stale list does. */
export function isGreen({ totals }: Pick<Report, "totals">): boolean {
  return totals.fail === 0 && totals.stale === 0;
}
