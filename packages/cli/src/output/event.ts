import type { EventError, EventPayload, HistoryEvent } from "@clew/protocol";
import { formatDuration } from "./duration.ts";
import { summarizeError } from "./error-object.ts";
import { summarizePayload } from "./payload.ts";

/** What an event tells beyond its type and its operation, on one line; empty when there is nothing. */
export function summarizeEvent(event: HistoryEvent): string {
  switch (event.type) {
    case "ExecutionStarted":
      return payloadText(event.details.input);
    case "StepSucceeded":
      return join(attemptText(event.details.retry), payloadText(event.details.result));
    case "StepFailed":
      return join(attemptText(event.details.retry), errorText(event.details.error));
    case "ExecutionSucceeded":
    case "ContextSucceeded":
    case "CallbackSucceeded":
    case "ChainedInvokeSucceeded":
      return payloadText(event.details.result);
    case "ExecutionFailed":
    case "ExecutionTimedOut":
    case "ExecutionStopped":
    case "ContextFailed":
    case "WaitCancelled":
    case "CallbackFailed":
    case "CallbackTimedOut":
    case "ChainedInvokeFailed":
    case "ChainedInvokeTimedOut":
    case "ChainedInvokeStopped":
      return errorText(event.details.error);
    case "ContextStarted":
    case "StepStarted":
      return "";
    case "WaitStarted":
    case "WaitSucceeded":
      return formatDuration(event.details.durationSeconds * 1000);
    case "CallbackStarted":
      return event.details.callbackId;
    case "ChainedInvokeStarted": {
      const { functionName, childId, input } = event.details;
      return join(functionName, childId ?? "", payloadText(input));
    }
    case "InvocationCompleted": {
      const { startTime, endTime, error } = event.details;
      return join(formatDuration(endTime - startTime), errorText(error));
    }
    default:
      // A newer server may tell of more than this release knows (VER-4).
      return (event satisfies never, "");
  }
}

function attemptText({
  currentAttempt,
  nextAttemptDelaySeconds,
}: {
  readonly currentAttempt: number;
  readonly nextAttemptDelaySeconds?: number;
}): string {
  const attempt = `attempt ${String(currentAttempt)}`;
  return nextAttemptDelaySeconds === undefined
    ? attempt
    : `${attempt}, next in ${formatDuration(nextAttemptDelaySeconds * 1000)}`;
}

function payloadText(shown: EventPayload | undefined): string {
  if (shown?.truncated === true) return "(not shown)";
  return shown?.payload === undefined ? "" : summarizePayload(shown.payload);
}

function errorText(shown: EventError | undefined): string {
  if (shown?.truncated === true) return "(not shown)";
  return shown?.error === undefined ? "" : summarizeError(shown.error);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("  ");
}
