import { DurableOperationError } from "./durable-operation-error.ts";

/** A step failed and is not retried (STEP). `cause` is the error of its last attempt. */
export class StepError extends DurableOperationError {
  static override readonly errorName: string = "StepError";
}

/**
 * The process ended during an attempt of an at-most-once step, and its strategy does not retry (STEP). Retry
 * strategies are handed this one too.
 */
export class StepInterruptedError extends StepError {
  static override readonly errorName: string = "StepInterruptedError";
}

/** A chained invoke ended without a result (INV); most often one of the three below. */
export class InvokeError extends DurableOperationError {
  static override readonly errorName: string = "InvokeError";
}

/** The target failed, or could not be started (INV). Message, data, stack and `errorType` are the target's. */
export class InvokeFailedError extends InvokeError {
  static override readonly errorName: string = "InvokeFailedError";
}

/** The target ran out of time (INV). */
export class InvokeTimedOutError extends InvokeError {
  static override readonly errorName: string = "InvokeTimedOutError";
}

/** The target was stopped (INV). */
export class InvokeStoppedError extends InvokeError {
  static override readonly errorName: string = "InvokeStoppedError";
}

/** The body of a child context threw (CTX). `cause` is what it threw. */
export class ChildContextError extends DurableOperationError {
  static override readonly errorName: string = "ChildContextError";
}

/** A callback ended without a result (CB); one of the two below. */
export class CallbackError extends DurableOperationError {
  static override readonly errorName: string = "CallbackError";
}

/** The outside world failed the callback (CB). */
export class CallbackExternalError extends CallbackError {
  static override readonly errorName: string = "CallbackExternalError";
}

/** Nobody settled the callback in time (CB). `errorType` tells `Callback.Timeout` from `Callback.Heartbeat`. */
export class CallbackTimeoutError extends CallbackError {
  static override readonly errorName: string = "CallbackTimeoutError";
}

/** A value could not be turned into a payload, or a payload into a value. */
export class SerdesError extends DurableOperationError {
  static override readonly errorName: string = "SerdesError";
}

/** The code took another path than the recorded one (REPLAY). The execution fails with it; user code never sees it. */
export class NonDeterministicExecutionError extends DurableOperationError {
  static override readonly errorName: string = "NonDeterministicExecutionError";
}

/** An argument of a durable operation is not acceptable. Thrown by the call itself; nothing was recorded. */
export class ValidationError extends DurableOperationError {
  static override readonly errorName: string = "ValidationError";
}
