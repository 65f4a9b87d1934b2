import type { ExecutionStatus } from "../model/execution.ts";

/** Every execution status, in the order of the wire's numbers. */
export const executionStatuses: readonly ExecutionStatus[] = ["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED"];
