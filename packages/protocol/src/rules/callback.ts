import { outcomeError } from "../error/outcome.ts";
import type { ErrorObject } from "../model/error-object.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import type { Payload } from "../model/payload.ts";
import { accept, startOf, type MetaOf, type RuleContext, type RuleResult, type Transition } from "./transition.ts";

/** CB: a runtime only starts a callback; the outside world, or a deadline, ends it. */
export function applyCallback(
  _current: MetaOf<"CALLBACK"> | undefined,
  update: OperationUpdate,
  context: RuleContext,
): RuleResult {
  const { now, delayMs } = context;
  const { timeoutSeconds = 0, heartbeatTimeoutSeconds = 0 } = update.callbackOptions ?? {};
  const callbackId = context.callbackId(update.id);
  const limits = {
    ...(timeoutSeconds > 0 && { timeoutSeconds }),
    ...(heartbeatTimeoutSeconds > 0 && { heartbeatTimeoutSeconds }),
  };
  return accept({
    meta: {
      ...startOf(update, now),
      type: "CALLBACK",
      status: "STARTED",
      callbackId,
      ...limits,
      ...(timeoutSeconds > 0 && { timeoutTime: now + delayMs(timeoutSeconds) }),
      ...(heartbeatTimeoutSeconds > 0 && { heartbeatTime: now + delayMs(heartbeatTimeoutSeconds) }),
    },
    event: { type: "CallbackStarted", details: { callbackId, ...limits } },
  });
}

/** The outside world settles it (CB-5). */
export function settleCallback(
  current: MetaOf<"CALLBACK">,
  outcome: { readonly result?: Payload } | { readonly error: ErrorObject },
  now: number,
): Transition {
  return "error" in outcome
    ? {
        meta: { ...current, status: "FAILED", endTime: now },
        body: { error: outcome.error },
        event: { type: "CallbackFailed", details: {}, payload: { member: "error" } },
      }
    : {
        meta: { ...current, status: "SUCCEEDED", endTime: now },
        body: outcome.result === undefined ? {} : { result: outcome.result },
        event: { type: "CallbackSucceeded", details: {}, payload: { member: "result" } },
      };
}

/** When the earlier of its two deadlines strikes; undefined when it has none. */
export function callbackDue(current: MetaOf<"CALLBACK">): number | undefined {
  const { timeoutTime = Infinity, heartbeatTime = Infinity } = current;
  const due = Math.min(timeoutTime, heartbeatTime);
  return due === Infinity ? undefined : due;
}

/** A deadline has passed: the earlier one names the error (CB-9). */
export function timeOutCallback(current: MetaOf<"CALLBACK">, now: number): Transition {
  const { timeoutTime = Infinity, heartbeatTime = Infinity } = current;
  const error = outcomeError(timeoutTime <= heartbeatTime ? "callbackTimeout" : "callbackHeartbeatTimeout");
  return {
    meta: { ...current, status: "TIMED_OUT", endTime: now },
    body: { error },
    event: { type: "CallbackTimedOut", details: {}, payload: { member: "error" } },
  };
}

/** A sign of life restarts the heartbeat deadline and nothing else (CB-6). */
export function heartbeatCallback(current: MetaOf<"CALLBACK">, context: RuleContext): Transition {
  const seconds = current.heartbeatTimeoutSeconds;
  return {
    meta: seconds === undefined ? current : { ...current, heartbeatTime: context.now + context.delayMs(seconds) },
  };
}
