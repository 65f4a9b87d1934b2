import { outcomeError, type ErrorObject, type ExecutionStatus, type Payload } from "@clew/protocol";
import type { ChainedOutcome, EventDraft } from "@clew/protocol/rules";
import { delayMs, type DecideContext } from "./context.ts";
import type { Draft } from "./draft.ts";

/** How an execution ends. */
export interface Ending {
  readonly status: Exclude<ExecutionStatus, "RUNNING">;
  readonly result?: Payload;
  readonly error?: ErrorObject;
}

const terminalEvent = {
  SUCCEEDED: "ExecutionSucceeded",
  FAILED: "ExecutionFailed",
  TIMED_OUT: "ExecutionTimedOut",
  STOPPED: "ExecutionStopped",
} as const;

const dayMs = 86_400_000;

/**
 * Closes the execution: the terminal event is the last of its history (HIST), so a live invocation is told to have
 * completed first. Open operations stay as they are, targets go on; nothing is invoked again.
 */
export function closeExecution(draft: Draft, ending: Ending, context: DecideContext): void {
  const { status, result, error } = ending;
  completeLive(draft);
  const succeeded = status === "SUCCEEDED";
  draft.setData(succeeded ? (result === undefined ? {} : { result }) : { error: error ?? {} });
  const event: EventDraft = {
    type: terminalEvent[status],
    details: {},
    payload: { member: succeeded ? "result" : "error" },
  };
  draft.event(event);
  const days = draft.head.retentionDays ?? context.config.defaultRetentionDays;
  draft.clear("retryTime");
  draft.patch({ status, endTime: draft.now, expireTime: draft.now + days * dayMs });
}

/** Times the execution out (EXEC). */
export function timeOutExecution(draft: Draft, context: DecideContext): void {
  const seconds = draft.head.executionTimeoutSeconds ?? 0;
  closeExecution(draft, { status: "TIMED_OUT", error: outcomeError("executionTimeout", { seconds }) }, context);
}

/** Ends the live invocation, if there is one, in the books. */
export function completeLive(draft: Draft, error?: ErrorObject): void {
  const { invocation } = draft.head;
  if (invocation === undefined) return;
  draft.clear("invocation");
  draft.event({
    type: "InvocationCompleted",
    details: { startTime: invocation.startTime, endTime: draft.now, requestId: invocation.requestId },
    ...(error !== undefined && { payload: { member: "error", inline: { error } } }),
  });
}

/** What the operation that invoked the execution is told (INV). */
export function chainedOutcome(draft: Draft, ending: Ending): ChainedOutcome {
  if (ending.status === "TIMED_OUT") {
    const seconds = draft.head.executionTimeoutSeconds ?? 0;
    return { status: "TIMED_OUT", error: outcomeError("chainedInvokeTimeout", { seconds }) };
  }
  return ending;
}

/** When an execution with that timeout must be over. */
export function executionDeadline(
  now: number,
  seconds: number | undefined,
  context: DecideContext,
): number | undefined {
  return seconds === undefined ? undefined : now + delayMs(context, seconds);
}
