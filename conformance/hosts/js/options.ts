// Options of nodes, in the shape that the SDKs for JavaScript share.
import type { Callback, RetryPolicy } from "../../src/program/program.ts";

/** A number of which 0 says as much as none (PROG-3). */
export const given = (value: number | undefined): number | undefined => (value === 0 ? undefined : value);

type Strategy = (
  error: Error,
  attempt: number,
) => { readonly shouldRetry: boolean; readonly delay: { readonly seconds: number } };

/** A retry policy as a strategy, without jitter (PROG-13). */
export function strategy(policy: RetryPolicy): Strategy {
  const { maxAttempts, onlyMessages = [] } = policy;
  const [delaySeconds, backoffRate] = [given(policy.delaySeconds) ?? 1, given(policy.backoffRate) ?? 1];
  return (error, attempt) => ({
    shouldRetry: attempt < maxAttempts && (onlyMessages.length === 0 || onlyMessages.includes(error.message)),
    delay: { seconds: Math.floor(delaySeconds * backoffRate ** (attempt - 1)) },
  });
}

interface Timeouts {
  readonly timeout?: { readonly seconds: number };
  readonly heartbeatTimeout?: { readonly seconds: number };
}

/** The timeouts of a callback. */
export function timeouts(node: Callback): Timeouts {
  const [timeout, heartbeat] = [given(node.timeoutSeconds), given(node.heartbeatTimeoutSeconds)];
  return {
    ...(timeout === undefined ? {} : { timeout: { seconds: timeout } }),
    ...(heartbeat === undefined ? {} : { heartbeatTimeout: { seconds: heartbeat } }),
  };
}
