import type { ExecutionId } from "@clew/protocol";
import type { CommitResult, Store, Unsubscribe, Write } from "../port.ts";

/** What becomes of one commit: it never arrives, or its reply is lost on the way back. */
export type CommitFault = "request lost" | "reply lost";

/** Which faults happen; the caller decides, so that a seed can replay them. */
export interface FaultOptions {
  /** Asked once for each commit. */
  readonly onCommit?: (write: Write) => CommitFault | undefined;
  /** Asked once for each hint and listener; true drops it. */
  readonly dropsHint?: (id: ExecutionId | undefined) => boolean;
}

/**
 * A store whose network fails: commits end as `unknown` whether or not they were applied, and hints go missing.
 * Decisions are the caller's, so that a seed can replay them.
 */
export function createFaultyStore(store: Store, faults: FaultOptions): Store {
  return {
    capability: store.capability,
    commit: async (write): Promise<CommitResult> => {
      const fault = faults.onCommit?.(write);
      if (fault === "request lost") return { status: "unknown" };
      const result = await store.commit(write);
      return fault === "reply lost" ? { status: "unknown" } : result;
    },
    onHint: (listener): Unsubscribe =>
      store.onHint((id) => {
        if (faults.dropsHint?.(id) !== true) listener(id);
      }),
    load: (id) => store.load(id),
    operations: (query) => store.operations(query),
    data: (id) => store.data(id),
    history: (query) => store.history(query),
    list: (query) => store.list(query),
    claimDue: (query) => store.claimDue(query),
    nextDue: (query) => store.nextDue(query),
    renew: (node, ttlMs, lease) => store.renew(node, ttlMs, lease),
    prune: (query) => store.prune(query),
    functions: () => store.functions(),
    rememberFunctions: (functions) => store.rememberFunctions(functions),
    forgetFunctions: (seenBefore) => store.forgetFunctions(seenBefore),
    close: () => store.close(),
  };
}
