import { issue } from "../error/issue.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import { accept, refuse, startOf, type MetaOf, type RuleContext, type RuleResult } from "./transition.ts";

/** CTX: START, then SUCCEED or FAIL. The table has checked the status already. */
export function applyContext(
  current: MetaOf<"CONTEXT"> | undefined,
  update: OperationUpdate,
  context: RuleContext,
): RuleResult {
  const { now } = context;
  if (update.action === "START" || current === undefined) {
    const meta = { ...startOf(update, now), type: "CONTEXT", status: "STARTED" } as const;
    return accept({ meta, event: { type: "ContextStarted", details: {} } });
  }
  const replayChildren = update.contextOptions?.replayChildren;
  const closed = { ...current, endTime: now, ...(replayChildren === true && { replayChildren }) };
  if (update.action === "SUCCEED") {
    if (update.error !== undefined)
      return refuse(
        issue("ERROR_NOT_ALLOWED", { field: "error", expected: "no error on SUCCEED", actual: "an error" }),
      );
    return accept({
      meta: { ...closed, status: "SUCCEEDED" },
      body: update.payload === undefined ? {} : { result: update.payload },
      event: { type: "ContextSucceeded", details: {}, payload: { member: "result" } },
    });
  }
  if (update.payload !== undefined)
    return refuse(
      issue("PAYLOAD_NOT_ALLOWED", { field: "payload", expected: "no payload on FAIL", actual: "a payload" }),
    );
  return accept({
    meta: { ...closed, status: "FAILED" },
    body: { error: update.error ?? {} },
    event: { type: "ContextFailed", details: {}, payload: { member: "error" } },
  });
}
