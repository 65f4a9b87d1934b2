import type { ExecutionData } from "@clew/protocol";
import type { OperationBody } from "./port.ts";

/** The body after a Change: an absent one leaves it, a present one replaces result and error, and the input if it brings one. */
export function mergeBody(stored: OperationBody | undefined, change: OperationBody | undefined): OperationBody {
  if (change === undefined) return stored ?? {};
  return stored?.input === undefined ? change : { input: stored.input, ...change };
}

/** The data after a Change: members that are present replace the stored ones. */
export function mergeData(stored: ExecutionData, change: ExecutionData | undefined): ExecutionData {
  return change === undefined ? stored : { ...stored, ...change };
}
