import type { Invocation, InvocationOutcome } from "@clew/protocol";

/** What is known of a function that this node can run. */
export interface FunctionDescription {
  readonly name: string;
  readonly kind: "durable" | "plain";
  /** Published versions, newest last; `$LATEST` is always there. */
  readonly versions: readonly FunctionVersion[];
  /** Alias to version. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Limit of one invocation. */
  readonly timeoutSeconds: number;
  readonly executionTimeoutSeconds?: number;
  readonly retentionDays?: number;
  /** Its hosts read and write text alone: a payload that is not UTF-8 cannot be given to them (ENV-13). */
  readonly textOnly?: boolean;
}

/** A version that can be named, with what is known of its code. */
export interface FunctionVersion {
  /** Digits or `$LATEST`. */
  readonly version: string;
  /** SHA-256 of the code, hex; absent where only the worker knows it. */
  readonly hash?: string;
}

/**
 * Delivers invocations to hosts: worker streams, or function processes behind the Runtime API.
 * It never retries: that is dispatch's, which alone knows the epochs.
 */
export interface Invoker {
  /** Functions that can be delivered to now. */
  functions(): ReadonlyMap<string, FunctionDescription>;
  /** Called whenever `functions()` changed. */
  onChange(listener: () => void): () => void;
  /**
   * Runs one invocation to its end. Never rejects: a host that dies, cannot start or answers nonsense is an outcome of
   * kind `error` (`Runtime.ExitError`, ...); one that takes longer than the deadline is a `timeout`.
   * Aborting the signal means that nobody waits for the answer any more (stop, execution timeout); a process may go on.
   */
  invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome>;
  /** Stops hosts that are idle, lets running invocations end within `graceMs`, then stops everything. */
  close(graceMs: number): Promise<void>;
}
