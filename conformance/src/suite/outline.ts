import { configurations } from "../case/case.ts";
import { loadCases } from "../case/load.ts";
import { loadFaults } from "../fault/fault-case.ts";
import { loadMapping } from "../mapping/mapping.ts";
import { loadMutated } from "../replay/mutated.ts";
import { loadWireCases } from "../wire/load-wire-cases.ts";
import { wiresOf } from "../wire/run-wire-case.ts";

/** One case of the suite, as a reader looks for it. */
export interface CaseOutline {
  readonly id: string;
  readonly title: string;
  readonly kind: "program" | "wire" | "error mapping" | "mutated history" | "fault";
  readonly clauses: readonly string[];
  /**
   * Configurations that it runs in by itself; programs are also taken for prefix replay. `plain-lambda` is for hosts
   * that are gRPC workers otherwise.
   */
  readonly configurations: readonly string[];
  /** The case as its file has it. */
  readonly definition: unknown;
}

/**
 * Every case of the suite, by id.
 *
 * @throws {DataError} when a data file of the suite is malformed.
 */
export function outlineSuite(): readonly CaseOutline[] {
  const programs = loadCases()
    .filter((found) => "program" in found)
    .map((found) => {
      const own: readonly string[] = found.configurations ?? configurations;
      return outline("program", found, own.includes("plain") ? [...own, "plain-lambda"] : own);
    });
  const wires = loadWireCases().map((found) => outline("wire", found, wiresOf(found)));
  const mapping = loadMapping().map((found) => outline("error mapping", found, ["live", "replay"]));
  const mutated = loadMutated().map((found) => outline("mutated history", found, ["mutated-history"]));
  const faults = loadFaults().map((found) => outline("fault", found, ["faulty-peer"]));
  return [...programs, ...wires, ...mapping, ...mutated, ...faults].toSorted((a, b) => a.id.localeCompare(b.id, "en"));
}

function outline(
  kind: CaseOutline["kind"],
  found: { readonly id: string; readonly title: string; readonly clauses: readonly string[] },
  runsIn: readonly string[],
): CaseOutline {
  const { id, title, clauses } = found;
  return { id, title, kind, clauses, configurations: runsIn, definition: found };
}
