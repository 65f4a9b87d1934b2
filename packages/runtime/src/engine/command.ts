import type { CallbackOperation, Operation, OperationId, OperationUpdate } from "@clew/protocol";
import type { NonDeterministicExecutionError } from "../error/operation-errors.ts";
import type { BodyCompletion } from "./call.ts";
import type { Scope } from "./scope.ts";

/** What the engine wants done. The driver carries commands out in order. */
export type Command =
  /** Run user code and report with `complete`. `scope` is there for the body of a child context. */
  | {
      readonly kind: "run";
      readonly id: OperationId;
      readonly attempt: number;
      readonly interrupted: boolean;
      readonly scope: Scope | undefined;
    }
  /** The callback exists: its id can be handed out. */
  | { readonly kind: "opened"; readonly operation: CallbackOperation }
  /** Settle the promise of this operation from its record, then report with `settled`. */
  | { readonly kind: "settle"; readonly id: OperationId; readonly operation: Operation }
  /** Send one checkpoint, and report with `replied` or `refused`. No updates: a poll. */
  | { readonly kind: "send"; readonly updates: readonly OperationUpdate[] }
  /** The invocation is over. Always the last command. */
  | { readonly kind: "end"; readonly ending: Ending };

/** How an invocation ends. */
export type Ending =
  /** Everything that goes on waits for the outside: PENDING. */
  | { readonly kind: "suspended" }
  /** The handler ended. `recorded`: the result went into a checkpoint, being too large for the output (EXEC). */
  | { readonly kind: "completed"; readonly completion: BodyCompletion; readonly recorded: boolean }
  /** The code left the recorded path. */
  | { readonly kind: "diverged"; readonly error: NonDeterministicExecutionError }
  /** The backend did not take a checkpoint, or its reply makes no sense. */
  | { readonly kind: "refused"; readonly error: unknown };
