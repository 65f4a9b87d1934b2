import { configurations } from "../case/case.ts";
import { loadCases } from "../case/load.ts";
import { loadFaults } from "../fault/fault-case.ts";
import { loadMapping } from "../mapping/mapping.ts";
import { loadMutated } from "../replay/mutated.ts";
import { loadWireCases } from "../wire/load-wire-cases.ts";
import { hostCases } from "./host-cases.ts";
import { wiresOf } from "../wire/run-wire-case.ts";
import { overLambdaName } from "./over-lambda.ts";

/** One case of the suite, as a reader looks for it. */
export interface CaseOutline {
  readonly id: string;
  readonly title: string;
  readonly kind: "program" | "wire" | "error mapping" | "mutated history" | "fault" | "host";
  readonly clauses: readonly string[];
  /**
   * Configurations that it runs in by itself; programs are also taken for prefix replay. Names that end in
   * `-lambda` are for hosts that are gRPC workers otherwise.
   */
  readonly configurations: readonly string[];
  /** The case as its file has it; those about hosts have none. */
  readonly definition?: unknown;
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
      return outline("program", found, twice(own));
    });
  const wires = loadWireCases().map((found) => outline("wire", found, wiresOf(found)));
  const mapping = loadMapping().map((found) => outline("error mapping", found, twice(["live", "replay"])));
  const mutated = loadMutated().map((found) => outline("mutated history", found, twice(["mutated-history"])));
  const faults = loadFaults().map((found) =>
    outline("fault", found, found.wires === undefined ? twice(["faulty-peer"]) : ["faulty-peer"]),
  );
  const hosts = hostCases.map((found) => ({ ...found, kind: "host" as const, configurations: ["plain"] }));
  return [...programs, ...wires, ...mapping, ...mutated, ...faults, ...hosts].toSorted((a, b) =>
    a.id.localeCompare(b.id, "en"),
  );
}

/** Configurations, and those that run over the Lambda API once more. */
function twice(own: readonly string[]): readonly string[] {
  return [...own, ...own.filter((name) => name !== "page-size-1").map(overLambdaName)];
}

function outline(
  kind: CaseOutline["kind"],
  found: { readonly id: string; readonly title: string; readonly clauses: readonly string[] },
  runsIn: readonly string[],
): CaseOutline {
  const { id, title, clauses } = found;
  return { id, title, kind, clauses, configurations: runsIn, definition: found };
}
