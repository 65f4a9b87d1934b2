import { outcomeError, type Issue } from "@clew/protocol";
import { closeChainedInvoke, type ChainedOutcome } from "@clew/protocol/rules";
import { checkText, notTextError } from "./check-text.ts";
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
  { operationId, outcome, target }: ParentOutcome,
  context: DecideContext,
): Settled | undefined {
  const draft = Draft.of(state, context.now);
  const meta = draft.get(operationId);
  if (draft.head.status !== "RUNNING" || meta?.type !== "CHAINED_INVOKE" || meta.status !== "STARTED") return undefined;
  const notText = checkText(context.textOnly(draft.head.functionName), "result", outcome.result);
  draft.apply(closeChainedInvoke(meta, notText === undefined ? outcome : failed(notText, target), draft.now));
  return settle(draft, context);
}

/** The caller cannot be told what its target returned (INV-12, ENV-13). */
function failed(notText: Issue, target: ParentOutcome["target"]): ChainedOutcome {
  const error = target === "call" ? outcomeError("chainedInvokeResultNotText") : notTextError(notText);
  return { status: "FAILED", error };
}
