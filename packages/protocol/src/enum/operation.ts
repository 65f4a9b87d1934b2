import type { OperationStatus, OperationType } from "../model/operation.ts";
import type { OperationAction } from "../model/operation-update.ts";

/** Every operation type, in the order of the wire's numbers. */
export const operationTypes: readonly OperationType[] = [
  "EXECUTION",
  "CONTEXT",
  "STEP",
  "WAIT",
  "CALLBACK",
  "CHAINED_INVOKE",
];

/** Every operation status, in the order of the wire's numbers. */
export const operationStatuses: readonly OperationStatus[] = [
  "STARTED",
  "PENDING",
  "READY",
  "SUCCEEDED",
  "FAILED",
  "CANCELLED",
  "TIMED_OUT",
  "STOPPED",
];

/** Every action, in the order of the wire's numbers. */
export const operationActions: readonly OperationAction[] = ["START", "SUCCEED", "FAIL", "RETRY", "CANCEL"];
