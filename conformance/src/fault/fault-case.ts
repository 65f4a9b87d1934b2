import { join } from "node:path";
import { dataRoot } from "../case/data-root.ts";
import { caseIssues } from "../case/case-issues.ts";
import { at, readData, refuse } from "../case/data-file.ts";
import type { ProgramCase } from "../case/case.ts";
import type { Profile } from "../host/profile.ts";
import type { Fault, Faults } from "../peer/fault.ts";
import type { RefusalKind } from "../peer/refusal.ts";

/** A program that runs while calls to the backend fail. */
export interface FaultCase extends ProgramCase {
  readonly faults: readonly PlannedFault[];
  /** Wires that have such a fault; absent: all. */
  readonly wires?: readonly ("grpc" | "rest")[];
}

/** What befalls which requests. */
interface PlannedFault {
  readonly operation: "checkpoint" | "state";
  /** The first request that it befalls, from 1. */
  readonly index: number;
  /** How many in a row; default 1. */
  readonly times?: number;
  readonly kind: Fault["kind"];
  /** Of a refusal. */
  readonly refusal?: RefusalKind;
}

/**
 * Reads the fault cases (PROG-53).
 *
 * @throws {DataError} when the file is malformed.
 */
export function loadFaults(file: string = join(dataRoot, "faults", "cases.json")): readonly FaultCase[] {
  const { cases } = readData(file, "faults") as { readonly cases: readonly FaultCase[] };
  refuse(
    file,
    cases.flatMap((found, index) => at(`/cases/${index}`, caseIssues(found))),
  );
  return cases;
}

/** What the peer does to the requests of a host. A stale token is told in the words that its SDK knows. */
export function faultsOf({ faults }: FaultCase, profile: Profile): Faults {
  return ({ operation, index }) => {
    const planned = faults.find(
      (fault) => fault.operation === operation && index >= fault.index && index < fault.index + (fault.times ?? 1),
    );
    if (planned === undefined) return undefined;
    const { kind, refusal = "invalid" } = planned;
    if (kind !== "refuse") return { kind };
    return { kind, refusal: { kind: refusal, message: refusal === "stale-token" ? profile.staleTokenText : "no" } };
  };
}
