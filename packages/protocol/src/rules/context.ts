import type { OperationUpdate } from "../model/operation-update.ts";
import { accept, startOf, type MetaOf, type RuleContext, type RuleResult } from "./transition.ts";

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
    return accept({
      meta: { ...closed, status: "SUCCEEDED" },
      body: update.payload === undefined ? {} : { result: update.payload },
      event: { type: "ContextSucceeded", details: {}, payload: { member: "result" } },
    });
  }
  return accept({
    meta: { ...closed, status: "FAILED" },
    body: { error: update.error ?? {} },
    event: { type: "ContextFailed", details: {}, payload: { member: "error" } },
  });
}
