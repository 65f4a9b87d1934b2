import { isTerminal, type OperationId, type OperationMeta } from "@clew/protocol";
import type { Change, ExecutionHead, OperationEntry, Snapshot } from "@clew/store";

/**
 * An execution as a lane holds it. Deciders only read it; `foldChange` brings it up to date after a commit, in place, so
 * that N steps do not cost N copies of N operations.
 *
 * Invariants: `open` holds exactly the operations that can still end without the host; `unseen` exactly those whose
 * `changedAt` is beyond the head's `tokenSeq`.
 */
export interface State {
  readonly head: ExecutionHead;
  /** In order of first appearance. */
  readonly operations: ReadonlyMap<OperationId, OperationEntry>;
  readonly open: ReadonlySet<OperationId>;
  readonly unseen: ReadonlySet<OperationId>;
}

interface MutableState {
  head: ExecutionHead;
  readonly operations: Map<OperationId, OperationEntry>;
  readonly open: Set<OperationId>;
  readonly unseen: Set<OperationId>;
}

/** Whether the operation waits for something other than the host: time, the outside world, or a target (EXEC). */
export function isPending(meta: OperationMeta): boolean {
  switch (meta.type) {
    case "STEP":
      return meta.status === "PENDING";
    case "WAIT":
    case "CALLBACK":
    case "CHAINED_INVOKE":
      return !isTerminal(meta.status);
    case "CONTEXT":
    case "EXECUTION":
      return false;
    default:
      return meta satisfies never;
  }
}

/** The state of a snapshot. */
export function createState(snapshot: Snapshot): State {
  const state: MutableState = { head: snapshot.head, operations: new Map(), open: new Set(), unseen: new Set() };
  for (const entry of snapshot.operations) fold(state, entry);
  return state;
}

/** Brings the state to what the committed change made of it. Only the lane that owns the state may call this. */
export function foldChange(state: State, change: Change): void {
  // The lane created it, as a MutableState; everybody else sees the readonly view.
  const mutable = state as MutableState;
  mutable.head = change.head;
  if (change.head.tokenSeq === change.head.version) mutable.unseen.clear();
  for (const { seq, meta, changedAt } of change.operations) fold(mutable, { seq, meta, changedAt });
}

function fold(state: MutableState, entry: OperationEntry): void {
  const { meta } = entry;
  state.operations.set(meta.id, entry);
  if (isPending(meta)) state.open.add(meta.id);
  else state.open.delete(meta.id);
  if (entry.changedAt > state.head.tokenSeq) state.unseen.add(meta.id);
}
