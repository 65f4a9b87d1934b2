import type { Duration } from "../duration.ts";
import type { CallbackConfig, ReadCallbackConfig } from "../operation/callback.ts";
import type { ChildConfig } from "../operation/child-context.ts";
import type { InvokeConfig } from "../operation/invoke.ts";
import type { StepConfig, StepFunction } from "../operation/step.ts";
import type { Awaitable } from "../serde/serdes.ts";
import type { DurablePromise } from "./durable-promise.ts";
import type { Logger } from "./logger.ts";

/** A type that is not text: a text where the input would be is read as the function of a named invoke. */
export type NotText<T> = T extends string ? never : T;

/** The body of a child context. */
export type ChildFunction<T> = (context: DurableContext) => Awaitable<T>;

/** What is known of the execution. */
export interface ExecutionContext {
  readonly durableExecutionArn: string;
  readonly requestId: string;
  readonly tenantId: string | undefined;
}

/**
 * What durable code works with. Every method records what it did, so that the code can be run again from the start
 * and get the same answers; the code around the calls must do the same each time: no clock, randomness or I/O outside
 * steps. Names are optional, 1 to 256 printable ASCII characters, and part of what a replay compares (REPLAY).
 *
 * Each method throws `ValidationError` at once when an argument is not acceptable.
 */
export interface DurableContext {
  /** Logs, except where an earlier invocation has logged the same. */
  readonly logger: Logger;
  readonly executionContext: ExecutionContext;
  /** What the Lambda runtime passed; on a worker, what stands for it. */
  readonly lambdaContext: LambdaContext;

  /** Runs code once and records what it returns. Rejects with `StepError` when it fails for good. */
  step<T>(name: string | undefined, fn: StepFunction<T>, config?: StepConfig<T>): DurablePromise<T>;
  step<T>(fn: StepFunction<T>, config?: StepConfig<T>): DurablePromise<T>;

  /** Waits, from a second to 366 days, without anything running meanwhile. */
  wait(name: string | undefined, duration: Duration): DurablePromise<void>;
  wait(duration: Duration): DurablePromise<void>;

  /**
   * Calls another function and waits for its result without running meanwhile. `funcId` is a name or an ARN; a durable
   * function needs a version or an alias, as in `orders:live`. Two texts are a name and a function, so an input that
   * is a text needs the named form, with `undefined` for no name.
   *
   * Rejects with `InvokeFailedError`, `InvokeTimedOutError` or `InvokeStoppedError`, all of them `InvokeError`; with
   * `SerdesError` when input or result cannot be converted.
   */
  invoke<I, O>(name: string | undefined, funcId: string, input?: I, config?: InvokeConfig<I, O>): DurablePromise<O>;
  invoke<I, O>(funcId: string, input?: NotText<I>, config?: InvokeConfig<I, O>): DurablePromise<O>;

  /** Runs code in a context of its own: its operations are numbered apart. Rejects with `ChildContextError`. */
  runInChildContext<T>(name: string | undefined, fn: ChildFunction<T>, config?: ChildConfig<T>): DurablePromise<T>;
  runInChildContext<T>(fn: ChildFunction<T>, config?: ChildConfig<T>): DurablePromise<T>;

  /**
   * Creates a promise for the outside world to settle, and the id to settle it by. The inner promise rejects with
   * `CallbackExternalError` or `CallbackTimeoutError`, both of them `CallbackError`. Its value is the text that came
   * unless `serdes` reads something else from it, such as `jsonSerdesFor<T>()`.
   */
  createCallback<T extends string = string>(
    name: string | undefined,
    config?: CallbackConfig<T>,
  ): DurablePromise<[promise: DurablePromise<T>, callbackId: string]>;
  createCallback<T extends string = string>(
    config?: CallbackConfig<T>,
  ): DurablePromise<[promise: DurablePromise<T>, callbackId: string]>;
  createCallback<T>(
    name: string | undefined,
    config: ReadCallbackConfig<T>,
  ): DurablePromise<[promise: DurablePromise<T>, callbackId: string]>;
  createCallback<T>(config: ReadCallbackConfig<T>): DurablePromise<[promise: DurablePromise<T>, callbackId: string]>;
}

/** The part of the Lambda context that handlers can rely on. */
export interface LambdaContext {
  readonly awsRequestId: string;
  readonly functionName?: string;
  readonly functionVersion?: string;
  readonly invokedFunctionArn?: string;
  readonly tenantId?: string | undefined;
  getRemainingTimeInMillis(): number;
}
