import { join } from "node:path";
import { dataRoot } from "../case/data-root.ts";
import { readData } from "../case/load.ts";
import type { ProgramCase } from "../case/case.ts";
import type { Profile } from "../host/profile.ts";
import type { Fault, FaultTarget } from "../peer/run.ts";

/** A program that runs while calls to the backend fail. */
export interface FaultCase extends ProgramCase {
  readonly faults: readonly PlannedFault[];
}

/** What befalls which requests. */
interface PlannedFault {
  readonly operation: "checkpoint" | "state";
  /** The first request that it befalls, from 1. */
  readonly index: number;
  /** How many in a row; default 1. */
  readonly times?: number;
  readonly kind: "stale-token" | "refuse" | "drop-request" | "drop-reply" | "withhold-token";
  /** Of a refusal. */
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
}

/** Reads the fault cases. */
export function loadFaults(): readonly FaultCase[] {
  return (readData(join(dataRoot, "faults", "cases.json"), "faults") as { readonly cases: FaultCase[] }).cases;
}

/** What the peer does to the requests of a host. A stale token is told in the words that its SDK knows. */
export function faultsOf({ faults }: FaultCase, profile: Profile): (target: FaultTarget) => Fault | undefined {
  return ({ operation, index }) => {
    const planned = faults.find(
      (fault) => fault.operation === operation && index >= fault.index && index < fault.index + (fault.times ?? 1),
    );
    if (planned === undefined) return undefined;
    const { kind, status = 400, code = "InvalidParameterValueException", message = "" } = planned;
    switch (kind) {
      case "stale-token":
        return { kind: "refuse", status, code, message: profile.staleTokenText };
      case "refuse":
        return { kind, status, code, message };
      case "drop-request":
      case "drop-reply":
      case "withhold-token":
        return { kind };
    }
  };
}
