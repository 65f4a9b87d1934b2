import { outcomeError } from "@clew/protocol";
import { endInvocation } from "./complete-invocation.ts";
import { completeLive } from "./close.ts";
import type { DecideContext } from "./context.ts";
import type { Decision } from "./decision.ts";
import { Draft } from "./draft.ts";
import { settle } from "./settle.ts";
import type { State } from "./state.ts";

/**
 * What time, or the loss of a node, means for an execution: the one thing that dispatch does with a claim. Deciding it
 * when there is nothing to do changes nothing.
 */
export function advance(
  state: State,
  claim: { readonly orphaned: boolean },
  context: DecideContext,
): Decision<undefined> {
  if (state.head.status !== "RUNNING") return { kind: "unchanged", value: undefined };
  const draft = Draft.of(state, context.now);
  const { invocation } = draft.head;
  if (invocation !== undefined) {
    const overdue = draft.now >= invocation.deadline + context.config.invocationGraceMs;
    if (claim.orphaned) loseInvocation(draft);
    else if (overdue) expireInvocation(draft, context);
  }
  const settled = settle(draft, context);
  if (!draft.changed && settled.change.wake === "keep") return { kind: "unchanged", value: undefined };
  return { kind: "commit", settled: [settled], value: undefined };
}

/** Its host should have said so long ago (EXEC-15). */
function expireInvocation(draft: Draft, context: DecideContext): void {
  const { startTime = 0, deadline = 0 } = draft.head.invocation ?? {};
  const outcome = { kind: "timeout", timeoutSeconds: (deadline - startTime) / 1000 } as const;
  endInvocation(draft, outcome, context);
}

/**
 * It was lost with the node that ran it, which is no failure of the function: it is made again at once and not counted
 * (EXEC-22).
 */
function loseInvocation(draft: Draft): void {
  completeLive(draft, outcomeError("workerLost"));
  draft.patch({ operationCount: draft.head.operationCount + 1, retryTime: draft.now });
}
