import type { ErrorReason } from "../error/catalogue.ts";
import type { OperationStatus, OperationType } from "../model/operation.ts";
import type { OperationAction } from "../model/operation-update.ts";

/** `NONE`: the operation does not exist yet. */
export type FromStatus = OperationStatus | "NONE";

/** The members that only some updates carry. */
export const updateMembers = [
  "payload",
  "error",
  "contextOptions",
  "stepOptions",
  "waitOptions",
  "callbackOptions",
  "chainedInvokeOptions",
] as const;

/** What an update may carry beside its identity: each action takes some of these (OP-7). */
export type UpdateMember = (typeof updateMembers)[number];

/** One legal action: the statuses that it may meet, the one that it leads to, and how anything else is refused. */
export interface ActionRow {
  readonly type: OperationType;
  readonly action: OperationAction;
  readonly from: readonly FromStatus[];
  /** A chained invoke whose target cannot be started goes to FAILED at once (INV-5). */
  readonly to: OperationStatus;
  readonly otherwise: ErrorReason;
  /** What its update may carry; anything else would be dropped in silence (OP-7). */
  readonly takes: readonly UpdateMember[];
}

/** The state machines as data: every action that a runtime may send. The pages under docs/spec show the same rows. */
export const actionTable: readonly ActionRow[] = [
  {
    type: "EXECUTION",
    action: "SUCCEED",
    from: ["STARTED"],
    to: "SUCCEEDED",
    otherwise: "CHECKPOINT_TOKEN_STALE",
    takes: ["payload"],
  },
  {
    type: "EXECUTION",
    action: "FAIL",
    from: ["STARTED"],
    to: "FAILED",
    otherwise: "CHECKPOINT_TOKEN_STALE",
    takes: ["error"],
  },
  {
    type: "CONTEXT",
    action: "START",
    from: ["NONE"],
    to: "STARTED",
    otherwise: "CONTEXT_START_INVALID_STATE",
    takes: [],
  },
  {
    type: "CONTEXT",
    action: "SUCCEED",
    from: ["STARTED"],
    to: "SUCCEEDED",
    otherwise: "CONTEXT_CLOSE_INVALID_STATE",
    takes: ["payload", "contextOptions"],
  },
  {
    type: "CONTEXT",
    action: "FAIL",
    from: ["STARTED"],
    to: "FAILED",
    otherwise: "CONTEXT_CLOSE_INVALID_STATE",
    takes: ["error", "contextOptions"],
  },
  {
    type: "STEP",
    action: "START",
    from: ["NONE", "READY"],
    to: "STARTED",
    otherwise: "STEP_START_INVALID_STATE",
    takes: [],
  },
  {
    type: "STEP",
    action: "SUCCEED",
    from: ["NONE", "STARTED", "READY"],
    to: "SUCCEEDED",
    otherwise: "STEP_CLOSE_INVALID_STATE",
    takes: ["payload"],
  },
  {
    type: "STEP",
    action: "FAIL",
    from: ["NONE", "STARTED", "READY"],
    to: "FAILED",
    otherwise: "STEP_CLOSE_INVALID_STATE",
    takes: ["error"],
  },
  {
    type: "STEP",
    action: "RETRY",
    from: ["NONE", "STARTED", "READY"],
    to: "PENDING",
    otherwise: "STEP_RETRY_INVALID_STATE",
    takes: ["payload", "error", "stepOptions"],
  },
  {
    type: "WAIT",
    action: "START",
    from: ["NONE"],
    to: "STARTED",
    otherwise: "WAIT_START_INVALID_STATE",
    takes: ["waitOptions"],
  },
  {
    type: "WAIT",
    action: "CANCEL",
    from: ["STARTED"],
    to: "CANCELLED",
    otherwise: "WAIT_CANCEL_INVALID_STATE",
    takes: ["error"],
  },
  {
    type: "CALLBACK",
    action: "START",
    from: ["NONE"],
    to: "STARTED",
    otherwise: "CALLBACK_START_INVALID_STATE",
    takes: ["callbackOptions"],
  },
  {
    type: "CHAINED_INVOKE",
    action: "START",
    from: ["NONE"],
    to: "STARTED",
    otherwise: "INVOKE_START_INVALID_STATE",
    takes: ["payload", "chainedInvokeOptions"],
  },
];

/** The reason for an action that no status of the type allows. */
const unknownAction: Partial<Record<OperationType, ErrorReason>> = {
  CALLBACK: "CALLBACK_ACTION_INVALID",
  CHAINED_INVOKE: "INVOKE_ACTION_INVALID",
};

/** Whether `action` is legal for `type` at `from`; else why not. */
export function checkAction(type: OperationType, action: OperationAction, from: FromStatus): ErrorReason | undefined {
  const row = actionTable.find((each) => each.type === type && each.action === action);
  if (row === undefined) return unknownAction[type] ?? "OPERATION_ACTION_INVALID";
  return row.from.includes(from) ? undefined : row.otherwise;
}

/** The statuses from which `action` is legal, for messages. */
export function legalFrom(type: OperationType, action: OperationAction): readonly FromStatus[] {
  return actionTable.find((each) => each.type === type && each.action === action)?.from ?? [];
}
