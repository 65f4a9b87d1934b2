import {
  issue,
  outcomeError,
  payloadText,
  type ErrorObject,
  type InvocationOutcome,
  type InvocationOutput,
  type Issue,
  type Payload,
} from "@clew/protocol";
import { closeExecution, completeLive, type Ending } from "./close.ts";
import { delayMs, type DecideContext } from "./context.ts";
import type { Decision } from "./decision.ts";
import { Draft } from "./draft.ts";
import { errorOf } from "./error-of.ts";
import { hasOutcomeLeft } from "./outcome-left.ts";
import { settle } from "./settle.ts";
import type { State } from "./state.ts";

/** Whose end it is: an answer of an invocation that is no longer the live one changes nothing (EXEC). */
export interface EndedInvocation {
  readonly epoch: number;
  readonly outcome: InvocationOutcome;
}

/** Decides what the end of an invocation means for its execution. */
export function completeInvocation(
  state: State,
  { epoch, outcome }: EndedInvocation,
  context: DecideContext,
): Decision<undefined> {
  const { head } = state;
  if (head.status !== "RUNNING" || head.invocation === undefined || head.epoch !== epoch) {
    return { kind: "unchanged", value: undefined };
  }
  const draft = Draft.of(state, context.now);
  endInvocation(draft, outcome, context);
  return { kind: "commit", settled: [settle(draft, context)], value: undefined };
}

/** Records how the live invocation ended and what follows for its execution. */
export function endInvocation(draft: Draft, outcome: InvocationOutcome, context: DecideContext): void {
  if (draft.head.kind === "call") completeCall(draft, outcome, context);
  else completeDurable(draft, outcome, context);
}

function completeDurable(draft: Draft, outcome: InvocationOutcome, context: DecideContext): void {
  switch (outcome.kind) {
    case "output":
      return completeOutput(draft, outcome.output, context);
    case "result":
      return completeOutput(draft, {}, context);
    case "error":
      return failInvocation(draft, outcome.error, context);
    case "timeout":
      return failInvocation(draft, timeoutError(outcome.timeoutSeconds), context);
    default:
      return outcome satisfies never;
  }
}

/** The invocation failed, the execution did not: it is called again with growing delay, up to a number in a row (EXEC). */
function failInvocation(draft: Draft, error: ErrorObject, context: DecideContext): void {
  const { config } = context;
  const failures = draft.head.failures + 1;
  completeLive(draft, error);
  draft.countBytes({ error });
  if (failures >= config.maxInvocationFailures) {
    closeExecution(draft, { status: "FAILED", error }, context);
    return;
  }
  const seconds = Math.min(config.retryDelaySeconds * 2 ** (failures - 1), config.maxRetryDelaySeconds);
  draft.patch({
    failures,
    operationCount: draft.head.operationCount + 1,
    retryTime: draft.now + delayMs(context, seconds),
  });
}

function completeOutput(draft: Draft, output: InvocationOutput, context: DecideContext): void {
  const problem = checkOutput(output, draft.head.maxResultBytes);
  if (problem === undefined && output.status === "PENDING") {
    completePending(draft, context);
    return;
  }
  completeLive(draft);
  draft.patch({ failures: 0 });
  closeExecution(
    draft,
    problem === undefined ? ending(output) : { status: "FAILED", error: errorOf(problem) },
    context,
  );
}

function ending({ status, result, error }: InvocationOutput): Ending {
  return status === "SUCCEEDED"
    ? { status: "SUCCEEDED", ...(result !== undefined && { result }) }
    : { status: "FAILED", ...(error !== undefined && { error }) };
}

function checkOutput({ status, result, error }: InvocationOutput, maxBytes: number): Issue | undefined {
  if (status !== "SUCCEEDED" && status !== "FAILED" && status !== "PENDING") {
    return issue("OUTPUT_STATUS_INVALID", {
      field: "Status",
      expected: "SUCCEEDED, FAILED or PENDING",
      actual: status ?? "none",
    });
  }
  if (status === "FAILED" && result !== undefined) {
    return issue("OUTPUT_RESULT_NOT_ALLOWED", { field: "Result", expected: "none with FAILED", actual: status });
  }
  if (status === "SUCCEEDED" && error !== undefined) {
    return issue("OUTPUT_ERROR_NOT_ALLOWED", { field: "Error", expected: "none with SUCCEEDED", actual: status });
  }
  const size = result?.data.length ?? 0;
  if (status === "SUCCEEDED" && size > maxBytes) {
    const expected = `less than or equal to ${String(maxBytes)} bytes`;
    return issue("EXECUTION_RESULT_TOO_LARGE", { field: "Result", expected, actual: `${String(size)} bytes` });
  }
  return undefined;
}

/**
 * Suspended. With nothing pending and nothing new there is nothing to wait for: the first such answer in a row is invoked
 * again at once and not counted, the later ones are counted and delayed, until there are too many (EXEC).
 */
function completePending(draft: Draft, context: DecideContext): void {
  const pending = !draft.open()[Symbol.iterator]().next().done || draft.unseen().length > 0;
  if (pending) {
    const again = hasOutcomeLeft(draft.base);
    completeLive(draft);
    draft.patch({ failures: 0, idlePendings: 0, ...(again && { retryTime: draft.now }) });
    return;
  }
  const { config } = context;
  const idlePendings = draft.head.idlePendings + 1;
  const counted = idlePendings - 1;
  const error = errorOf(issue("OUTPUT_NOTHING_PENDING", { field: "Status", actual: "PENDING" }));
  if (counted === 0) completeLive(draft);
  else completeLive(draft, error);
  if (counted >= config.maxIdlePendings) {
    closeExecution(draft, { status: "FAILED", error }, context);
    return;
  }
  const delay = counted === 0 ? 0 : delayMs(context, config.retryDelaySeconds * 2 ** (counted - 1));
  draft.patch({ failures: 0, idlePendings, retryTime: draft.now + delay });
}

/** A plain target that failed is not called again: its failure is its caller's (INV-10). One whose node was lost is (EXEC-22). */
function completeCall(draft: Draft, outcome: InvocationOutcome, context: DecideContext): void {
  completeLive(draft);
  switch (outcome.kind) {
    case "result":
      return closeExecution(draft, callEnding(outcome.result, draft.head.maxResultBytes), context);
    case "output":
      return closeExecution(draft, { status: "FAILED", error: errorOf(issue("OUTPUT_STATUS_INVALID", {})) }, context);
    case "error":
      return closeExecution(draft, { status: "FAILED", error: outcome.error }, context);
    case "timeout":
      return closeExecution(draft, { status: "FAILED", error: timeoutError(outcome.timeoutSeconds) }, context);
    default:
      return outcome satisfies never;
  }
}

function callEnding(result: Payload, maxBytes: number): Ending {
  if (result.data.length > maxBytes) {
    return { status: "FAILED", error: outcomeError("chainedInvokeResultTooLarge", { bytes: maxBytes }) };
  }
  if (result.mediaType === "application/json" && payloadText(result) === undefined) {
    return { status: "FAILED", error: outcomeError("chainedInvokeResultNotText") };
  }
  return { status: "SUCCEEDED", result };
}

function timeoutError(seconds: number): ErrorObject {
  return outcomeError("invocationTimeout", { seconds: seconds.toFixed(2) });
}
