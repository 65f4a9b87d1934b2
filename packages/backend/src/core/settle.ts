import type { Wake } from "@clew/store";
import { chainedOutcome, timeOutExecution } from "./close.ts";
import type { DecideContext } from "./context.ts";
import type { Settled, StartedInvocation } from "./decision.ts";
import { Draft } from "./draft.ts";
import { earliestDue, fireDue } from "./due.ts";
import type { State } from "./state.ts";

/**
 * Ends every decision about an execution: what is due happens, an invocation starts if one is needed and this node can
 * run it, and the wake says when dispatch must look again.
 *
 * Invariant (one wake mechanism): an open execution has a wake, or waits for outside events alone.
 */
export function settle(draft: Draft, context: DecideContext): Settled {
  fireTimers(draft, context);
  const started = startInvocation(draft, context);
  const wake = nextWake(draft);
  const before = draft.head.version === 1 ? undefined : wakeOf(draft.base);
  const change = draft.toChange(before !== undefined && sameWake(before, wake) ? "keep" : wake);
  const { parent, status, kind } = draft.head;
  const closed = status !== "RUNNING" && draft.base.head.status === "RUNNING";
  return {
    change,
    ...(started !== undefined && { started }),
    ...(closed &&
      parent !== undefined && { parent: { ...parent, outcome: outcomeOf(draft, change.data), target: kind } }),
  };
}

function fireTimers(draft: Draft, context: DecideContext): void {
  if (draft.head.status !== "RUNNING") return;
  if ((draft.head.executionDeadline ?? Infinity) <= draft.now) timeOutExecution(draft, context);
  else fireDue(draft);
}

function outcomeOf(draft: Draft, data: Settled["change"]["data"]): ReturnType<typeof chainedOutcome> {
  const { status } = draft.head;
  if (status === "RUNNING") throw new Error("invariant: only a closed execution has an outcome");
  return chainedOutcome(draft, { status, ...data });
}

/** Whether the function must be called: never yet, or something is new, or an earlier call has to be made again. */
function needsInvocation(draft: Draft): boolean {
  const { status, invocation, epoch, retryTime } = draft.head;
  if (status !== "RUNNING" || invocation !== undefined) return false;
  return epoch === 0 || retryTime !== undefined || draft.unseen().length > 0;
}

function startInvocation(draft: Draft, context: DecideContext): StartedInvocation | undefined {
  const { head, now } = draft;
  if (!needsInvocation(draft) || (head.retryTime ?? 0) > now || !context.runnable(head.functionName)) return undefined;
  const updatedOperationIds = draft.unseen();
  const seconds = context.timeoutSeconds(head.functionName) ?? context.config.invocationTimeoutSeconds;
  draft.clear("retryTime");
  draft.patch({
    epoch: head.epoch + 1,
    tokenSeq: head.version,
    invocation: {
      requestId: context.newId(),
      version: head.version,
      lease: context.lease,
      startTime: now,
      deadline: now + seconds * 1000,
    },
  });
  return { executionId: head.id, epoch: head.epoch + 1, updatedOperationIds };
}

/** When dispatch must look at the execution again; null when only the outside world can go on. Pure (DISP). */
function nextWake(draft: Draft): Wake | null {
  const { head } = draft;
  if (head.status !== "RUNNING") return null;
  const due = Math.min(earliestDue(draft), head.executionDeadline ?? Infinity);
  if (head.invocation !== undefined) {
    return { at: Math.min(due, head.invocation.deadline), holder: head.invocation.lease };
  }
  if (needsInvocation(draft)) {
    return {
      at: head.retryTime ?? 0,
      needs: head.functionName,
      ...(due !== Infinity && { anyAt: due }),
    };
  }
  return due === Infinity ? null : { at: due };
}

function wakeOf(state: State): Wake | null {
  return nextWake(Draft.of(state, state.head.lastTime));
}

function sameWake(a: Wake | null, b: Wake | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.at === b.at &&
    a.needs === b.needs &&
    a.anyAt === b.anyAt &&
    a.holder?.node === b.holder?.node &&
    a.holder?.epoch === b.holder?.epoch
  );
}
