import type { CallbackOperation, Operation, OperationId } from "@clew/protocol";
import type { Call, Completion } from "../engine/call.ts";
import type { Scope } from "../engine/scope.ts";
import type { Awaitable } from "../serde/serdes.ts";

/** Which run of its user code an operation is asked for. */
export interface Run {
  readonly id: OperationId;
  /** 1 for the first. */
  readonly attempt: number;
  /** The process of this attempt died: no code is to run, but its end is to be decided. */
  readonly interrupted: boolean;
  /** The scope of a child context's body. */
  readonly scope: Scope | undefined;
}

/** An operation with everything that user code gave for it: what the engine sees, and what the engine cannot do itself. */
export interface LiveOperation<T> {
  readonly call: Call;
  /** Runs user code. A rejection ends the operation with that error and without a record. */
  run?(run: Run): Awaitable<Completion>;
  /** The callback has its id. */
  opened?(operation: CallbackOperation): void;
  /** The value of an operation that has ended; throws its error. */
  read(operation: Operation): Awaitable<T>;
}
