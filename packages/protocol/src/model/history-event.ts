import type { ErrorObject } from "./error-object.ts";
import type { Millis, OperationId } from "./ids.ts";
import type { Payload } from "./payload.ts";

/** A payload in history; `truncated` when the reader asked not to see it or it was too long to show. */
export interface EventPayload {
  readonly payload?: Payload;
  readonly truncated?: boolean;
}

/** An error in history. */
export interface EventError {
  readonly error?: ErrorObject;
  readonly truncated?: boolean;
}

/** Attempts of a step so far, and the delay before the next one if there is one. */
export interface RetryDetails {
  readonly currentAttempt: number;
  readonly nextAttemptDelaySeconds?: number;
}

/** What each event type tells beyond the envelope (HIST). */
export interface EventDetails {
  readonly ExecutionStarted: { readonly input: EventPayload; readonly executionTimeoutSeconds?: number };
  readonly ExecutionSucceeded: { readonly result: EventPayload };
  readonly ExecutionFailed: { readonly error: EventError };
  readonly ExecutionTimedOut: { readonly error: EventError };
  readonly ExecutionStopped: { readonly error: EventError };
  readonly ContextStarted: Record<never, never>;
  readonly ContextSucceeded: { readonly result: EventPayload };
  readonly ContextFailed: { readonly error: EventError };
  readonly StepStarted: Record<never, never>;
  readonly StepSucceeded: { readonly result: EventPayload; readonly retry: RetryDetails };
  readonly StepFailed: { readonly error: EventError; readonly retry: RetryDetails };
  readonly WaitStarted: { readonly durationSeconds: number; readonly scheduledEndTime: Millis };
  readonly WaitSucceeded: { readonly durationSeconds: number };
  readonly WaitCancelled: { readonly error: EventError };
  readonly CallbackStarted: {
    readonly callbackId: string;
    readonly timeoutSeconds?: number;
    readonly heartbeatTimeoutSeconds?: number;
  };
  readonly CallbackSucceeded: { readonly result: EventPayload };
  readonly CallbackFailed: { readonly error: EventError };
  readonly CallbackTimedOut: { readonly error: EventError };
  readonly ChainedInvokeStarted: {
    readonly functionName: string;
    readonly tenantId?: string;
    readonly input?: EventPayload;
    readonly executedVersion?: string;
    /** Execution id of a durable target. */
    readonly childId?: string;
  };
  readonly ChainedInvokeSucceeded: { readonly result: EventPayload };
  readonly ChainedInvokeFailed: { readonly error: EventError };
  readonly ChainedInvokeTimedOut: { readonly error: EventError };
  readonly ChainedInvokeStopped: { readonly error: EventError };
  readonly InvocationCompleted: {
    readonly startTime: Millis;
    readonly endTime: Millis;
    readonly requestId: string;
    readonly error?: EventError;
  };
}

/** The 24 kinds of event. */
export type EventType = keyof EventDetails;

/** What an event tells beside its payloads: small, plain JSON. */
export type EventFacts<T extends EventType = EventType> = Omit<EventDetails[T], "input" | "result" | "error">;

/** An event's type with its facts. */
export type TypedFacts = {
  readonly [T in EventType]: { readonly type: T; readonly details: EventFacts<T> };
}[EventType];

/** The event envelope; ids start at 1 and rise by one (HIST). */
export interface EventBase {
  readonly eventId: number;
  readonly timestamp: Millis;
  /** The operation that it tells of; absent on InvocationCompleted. */
  readonly operationId?: OperationId;
  readonly name?: string;
  readonly parentId?: OperationId;
  readonly subType?: string;
}

/** One event of an execution's history. */
export type HistoryEvent = {
  readonly [T in EventType]: EventBase & { readonly type: T; readonly details: EventDetails[T] };
}[EventType];
