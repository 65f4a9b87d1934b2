/** An error object whose type and message the protocol fixes. `{seconds}`, `{bytes}` and `{function}` are filled in. */
export type OutcomeErrorEntry = {
  /** Absent: the error object has no type. */
  readonly type?: string;
  /** Absent: the host's own words are kept. */
  readonly message?: string;
  readonly clause: string;
};

/** Names of the outcomes that a backend, not a function, words. */
export type OutcomeErrorName =
  | "callbackTimeout"
  | "callbackHeartbeatTimeout"
  | "chainedInvokeTimeout"
  | "chainedInvokeResultTooLarge"
  | "chainedInvokeResultNotText"
  | "executionTimeout"
  | "executionStopped"
  | "invocationTimeout"
  | "processExit"
  | "undelivered"
  | "workerLost";

/**
 * The error objects that a backend writes on operations and executions. Refusals are not here: those that end up in an
 * error object (a missing target, a bad output) take their type and text from the catalogue.
 */
export const outcomeErrors: Readonly<Record<OutcomeErrorName, OutcomeErrorEntry>> = {
  callbackTimeout: { type: "Callback.Timeout", message: "Callback timed out", clause: "CB-7" },
  callbackHeartbeatTimeout: { type: "Callback.Heartbeat", message: "Callback timed out on heartbeat", clause: "CB-8" },
  chainedInvokeTimeout: {
    type: "ChainedInvoke.Timeout",
    message: "CHAINED_INVOKE timed out after {seconds} seconds.",
    clause: "INV-11",
  },
  chainedInvokeResultTooLarge: {
    message: "CHAINED_INVOKE output payload size must be less than or equal to {bytes} bytes.",
    clause: "INV-12",
  },
  chainedInvokeResultNotText: {
    message: "CHAINED_INVOKE response could not be decoded as UTF-8.",
    clause: "INV-12",
  },
  executionTimeout: { message: "Execution timed out after {seconds} seconds.", clause: "EXEC-17" },
  executionStopped: { clause: "EXEC-18" },
  invocationTimeout: {
    type: "Sandbox.Timedout",
    message: "Task timed out after {seconds} seconds",
    clause: "EXEC-15",
  },
  processExit: { type: "Runtime.ExitError", message: "Runtime exited without answering", clause: "EXEC-16" },
  undelivered: { type: "Runtime.Undelivered", clause: "EXEC-15" },
  workerLost: { type: "Runtime.ExitError", message: "Worker disconnected without answering", clause: "WORK-6" },
};

/** An error object of `outcomeErrors` with its numbers filled in. Seconds are printed as given, so format them first. */
export function outcomeError(
  name: OutcomeErrorName,
  values: Readonly<Record<string, string | number>> = {},
): { readonly type?: string; readonly message?: string } {
  const { type, message } = outcomeErrors[name];
  const text = message?.replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
  return { ...(type !== undefined && { type }), ...(text !== undefined && { message: text }) };
}
