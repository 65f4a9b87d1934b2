export type {
  ChildFunction,
  DurableContext,
  ExecutionContext,
  LambdaContext,
  NotText,
} from "./context/durable-context.ts";
export type { DurablePromise } from "./context/durable-promise.ts";
export type { LogEntry, LogFields, Logger, LogSink } from "./context/logger.ts";
export type { Duration } from "./duration.ts";
export { CheckpointError } from "./error/checkpoint-error.ts";
export { DurableOperationError, type ErrorDetails } from "./error/durable-operation-error.ts";
export {
  CallbackError,
  CallbackExternalError,
  CallbackTimeoutError,
  ChildContextError,
  InvokeError,
  InvokeFailedError,
  InvokeStoppedError,
  InvokeTimedOutError,
  NonDeterministicExecutionError,
  SerdesError,
  StepError,
  StepInterruptedError,
  ValidationError,
} from "./error/operation-errors.ts";
export type { DurableHandler } from "./host/run-durable.ts";
export { createWorker, type Worker, type WorkerOptions } from "./host/worker.ts";
export type { PlainHandler, WorkerFunction } from "./host/worker-functions.ts";
export {
  type DurableExecutionConfig,
  type DurableFunction,
  withDurableExecution,
  withDurableExecution as durableExecution,
} from "./host/with-durable-execution.ts";
export type { CallbackConfig, ReadCallbackConfig } from "./operation/callback.ts";
export type { ChildConfig } from "./operation/child-context.ts";
export type { InvokeConfig } from "./operation/invoke.ts";
export { type StepConfig, type StepContext, type StepFunction, StepSemantics } from "./operation/step.ts";
export {
  createLinearRetryStrategy,
  createRetryStrategy,
  type ExponentialRetryOptions,
  type LinearRetryOptions,
  retryPresets,
} from "./retry/create-retry-strategy.ts";
export type { Jitter, RetryDecision, RetryStrategy, RetryStrategyOptions } from "./retry/strategy.ts";
export { jsonSerdes, jsonSerdesFor, passThroughSerdes } from "./serde/json-serdes.ts";
export type { Awaitable, BinarySerdes, Deserializer, Serdes, SerdesContext, TextSerdes } from "./serde/serdes.ts";
