import { issue, type Issue } from "../error/issue.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import {
  accept,
  refuse,
  startOf,
  type MetaOf,
  type RuleContext,
  type RuleResult,
  type Transition,
} from "./transition.ts";

/**
 * STEP: START (again after READY), then SUCCEED, FAIL or RETRY; each of the three finishes one attempt and needs no
 * START before it. The result of a RETRY is the state of a condition: a later START keeps it (STEP-8).
 */
export function applyStep(
  current: MetaOf<"STEP"> | undefined,
  update: OperationUpdate,
  context: RuleContext,
): RuleResult {
  const problem = checkRetry(update);
  if (problem !== undefined) return refuse(problem);
  const base: MetaOf<"STEP"> = current ?? {
    ...startOf(update, context.now),
    type: "STEP",
    status: "STARTED",
    attempt: 0,
  };
  if (update.action === "START") {
    return accept({ meta: withoutDelay(base, "STARTED"), event: { type: "StepStarted", details: {} } });
  }
  const attempt = base.attempt + 1;
  if (update.action === "RETRY") return accept(retry(base, update, context));
  const closed = {
    ...withoutDelay(base, update.action === "SUCCEED" ? "SUCCEEDED" : "FAILED"),
    attempt,
    endTime: context.now,
  };
  const details = { retry: { currentAttempt: attempt } };
  return update.action === "SUCCEED"
    ? accept({
        meta: closed,
        body: update.payload === undefined ? {} : { result: update.payload },
        event: { type: "StepSucceeded", details, payload: { member: "result" } },
      })
    : accept({
        meta: closed,
        body: { error: update.error ?? {} },
        event: { type: "StepFailed", details, payload: { member: "error" } },
      });
}

/** A PENDING step whose delay has passed (STEP-9). */
export function readyStep(current: MetaOf<"STEP">): Transition {
  return { meta: withoutDelay(current, "READY") };
}

function retry(base: MetaOf<"STEP">, update: OperationUpdate, context: RuleContext): Transition {
  const seconds = update.stepOptions?.nextAttemptDelaySeconds ?? 1;
  const attempt = base.attempt + 1;
  const details = { retry: { currentAttempt: attempt, nextAttemptDelaySeconds: seconds } };
  const meta: MetaOf<"STEP"> = {
    ...base,
    status: "PENDING",
    attempt,
    nextAttemptTime: context.now + context.delayMs(seconds),
  };
  // The next attempt will overwrite the payload, so history keeps its own copy.
  return update.error === undefined
    ? {
        meta,
        body: update.payload === undefined ? {} : { result: update.payload },
        event: {
          type: "StepSucceeded",
          details,
          payload: { member: "result", inline: update.payload === undefined ? {} : { payload: update.payload } },
        },
      }
    : {
        meta,
        body: { error: update.error },
        event: { type: "StepFailed", details, payload: { member: "error", inline: { error: update.error } } },
      };
}

/** A RETRY has a delay, and at most one of payload and error (STEP-6, STEP-7). */
function checkRetry(update: OperationUpdate): Issue | undefined {
  const { action, payload, error, stepOptions } = update;
  if (action !== "RETRY") return undefined;
  if (stepOptions?.nextAttemptDelaySeconds === undefined) {
    return issue("STEP_OPTIONS_INVALID", {
      field: "stepOptions.nextAttemptDelaySeconds",
      expected: "a delay on RETRY",
      actual: "none",
    });
  }
  if (payload !== undefined && error !== undefined) {
    return issue("STEP_RETRY_PAYLOAD_AND_ERROR", {
      field: "payload",
      expected: "a payload or an error",
      actual: "both",
    });
  }
  return undefined;
}

function withoutDelay(meta: MetaOf<"STEP">, status: MetaOf<"STEP">["status"]): MetaOf<"STEP"> {
  const { nextAttemptTime: _, ...rest } = meta;
  return { ...rest, status };
}
