import type { ExecutionId, Issue, OperationId } from "@clew/protocol";
import type { ChainedOutcome } from "@clew/protocol/rules";
import type { Change } from "@clew/store";

/** An operation of another execution that must hear how this one ended, in the same Write (INV). */
export interface ParentOutcome {
  readonly executionId: ExecutionId;
  readonly operationId: OperationId;
  readonly outcome: ChainedOutcome;
  /** What kind of target it was. */
  readonly target: "durable" | "call";
}

/** An invocation that a change starts: to be delivered once the change is durable. */
export interface StartedInvocation {
  readonly executionId: ExecutionId;
  readonly epoch: number;
  readonly updatedOperationIds: readonly OperationId[];
}

/** A change with what follows from it. */
export interface Settled {
  readonly change: Change;
  readonly started?: StartedInvocation;
  readonly parent?: ParentOutcome;
}

/** What a decider answers. Nothing happens before the changes are durable; `value` is told only then. */
export type Decision<T> =
  | { readonly kind: "refused"; readonly issue: Issue }
  | { readonly kind: "unchanged"; readonly value: T }
  | { readonly kind: "commit"; readonly settled: readonly [Settled, ...Settled[]]; readonly value: T };

/** Refuses: nothing changes. */
export function refused(issue: Issue): { readonly kind: "refused"; readonly issue: Issue } {
  return { kind: "refused", issue };
}
