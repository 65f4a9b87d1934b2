import { closeChainedInvoke } from "@clew/protocol/rules";
import type { DecideContext } from "./context.ts";
import type { ParentOutcome, Settled } from "./decision.ts";
import { Draft } from "./draft.ts";
import { settle } from "./settle.ts";
import type { State } from "./state.ts";

/**
 * Tells an execution how its target ended, in the Write that closes the target. Undefined when nobody waits for it: the
 * caller closed first (INV).
 */
export function settleChainedInvoke(
  state: State,
  { operationId, outcome }: ParentOutcome,
  context: DecideContext,
): Settled | undefined {
  const draft = Draft.of(state, context.now);
  const meta = draft.get(operationId);
  if (draft.head.status !== "RUNNING" || meta?.type !== "CHAINED_INVOKE" || meta.status !== "STARTED") return undefined;
  draft.apply(closeChainedInvoke(meta, outcome, draft.now));
  return settle(draft, context);
}
