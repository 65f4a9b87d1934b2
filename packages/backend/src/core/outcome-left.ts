import { isTerminal, type OperationId, type OperationMeta } from "@clew/protocol";
import type { Version } from "@clew/store";
import type { State } from "./state.ts";

/**
 * Whether the live invocation was told, in an answer, of an outcome that its code has done nothing with (EXEC-23): in the
 * context that the operation is in, nothing has changed since by the host's doing.
 *
 * Some SDKs resume a waiting branch only when it replays; an execution of theirs would hang where anything else is open.
 * An SDK that has taken the outcome up without recording anything is called once too often, which changes nothing.
 */
export function hasOutcomeLeft({ head, operations }: State): boolean {
  const { invocation } = head;
  if (invocation === undefined) return false;
  const told = [...operations.values()].filter(
    ({ changedAt }) => changedAt > invocation.version && changedAt <= head.tokenSeq,
  );
  /** When the host last did something in a context; undefined is the root. */
  const active = new Map<OperationId | undefined, Version>();
  for (const { meta, changedAt } of told) {
    if (isOutcome(meta)) continue;
    for (const context of [meta.parentId, meta.id]) {
      active.set(context, Math.max(active.get(context) ?? 0, changedAt));
    }
  }
  return told.some(({ meta, changedAt }) => isOutcome(meta) && changedAt >= (active.get(meta.parentId) ?? 0));
}

/** Whether the backend, and not the host, has made it what it is: that is news to the host. */
function isOutcome(meta: OperationMeta): boolean {
  switch (meta.type) {
    case "STEP":
      return meta.status === "READY";
    case "WAIT":
      return meta.status === "SUCCEEDED";
    case "CALLBACK":
    case "CHAINED_INVOKE":
      return isTerminal(meta.status);
    case "CONTEXT":
    case "EXECUTION":
      return false;
    default:
      return meta satisfies never;
  }
}
