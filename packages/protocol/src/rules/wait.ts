import { issue } from "../error/issue.ts";
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

/** WAIT: START names the time; the backend ends it when that has come; CANCEL ends it before. */
export function applyWait(
  current: MetaOf<"WAIT"> | undefined,
  update: OperationUpdate,
  context: RuleContext,
): RuleResult {
  const { now } = context;
  if (update.action === "CANCEL" && current !== undefined) {
    return accept({
      meta: { ...current, status: "CANCELLED", endTime: now },
      event: {
        type: "WaitCancelled",
        details: {},
        payload: { member: "error", inline: update.error === undefined ? {} : { error: update.error } },
      },
    });
  }
  const waitSeconds = update.waitOptions?.waitSeconds;
  if (waitSeconds === undefined) {
    return refuse(
      issue("WAIT_OPTIONS_REQUIRED", { field: "waitOptions.waitSeconds", expected: "1 to 31622400", actual: "none" }),
    );
  }
  const scheduledEndTime = now + context.delayMs(waitSeconds);
  return accept({
    meta: { ...startOf(update, now), type: "WAIT", status: "STARTED", scheduledEndTime, waitSeconds },
    event: { type: "WaitStarted", details: { durationSeconds: waitSeconds, scheduledEndTime } },
  });
}

/** A wait whose time has come (WAIT-4). */
export function completeWait(current: MetaOf<"WAIT">, now: number): Transition {
  return {
    meta: { ...current, status: "SUCCEEDED", endTime: now },
    event: { type: "WaitSucceeded", details: { durationSeconds: current.waitSeconds } },
  };
}
