import type { EventType } from "../model/history-event.ts";

/** Every event type, in the order of the wire's numbers (HIST-6). */
export const eventTypes: readonly EventType[] = [
  "ExecutionStarted",
  "ExecutionSucceeded",
  "ExecutionFailed",
  "ExecutionTimedOut",
  "ExecutionStopped",
  "ContextStarted",
  "ContextSucceeded",
  "ContextFailed",
  "StepStarted",
  "StepSucceeded",
  "StepFailed",
  "WaitStarted",
  "WaitSucceeded",
  "WaitCancelled",
  "CallbackStarted",
  "CallbackSucceeded",
  "CallbackFailed",
  "CallbackTimedOut",
  "ChainedInvokeStarted",
  "ChainedInvokeSucceeded",
  "ChainedInvokeFailed",
  "ChainedInvokeTimedOut",
  "ChainedInvokeStopped",
  "InvocationCompleted",
];
