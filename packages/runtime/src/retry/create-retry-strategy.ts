import type { Duration } from "../duration.ts";
import {
  clampDelay,
  isRetryable,
  retryDelaySeconds,
  type RetryStrategy,
  type RetryStrategyOptions,
  spread,
} from "./strategy.ts";

/** Options of `createRetryStrategy`. */
export interface ExponentialRetryOptions extends RetryStrategyOptions {
  /** Factor between one delay and the next. Default 2. */
  readonly backoffRate?: number;
}

/** Options of `createLinearRetryStrategy`. */
export interface LinearRetryOptions extends RetryStrategyOptions {
  /** What each delay is longer than the one before. Default 1 second. */
  readonly increment?: Duration;
}

/** Delays that multiply. Defaults: 3 attempts, 5 s at first, 300 s at most, doubling, full jitter. */
export function createRetryStrategy(options: ExponentialRetryOptions = {}): RetryStrategy {
  const { maxAttempts = 3, backoffRate = 2, initialDelay = { seconds: 5 } } = options;
  const first = retryDelaySeconds(initialDelay);
  return strategy({ ...options, maxAttempts }, (attemptsMade) => first * backoffRate ** (attemptsMade - 1));
}

/** Delays that grow by a step. Defaults: 6 attempts, 1 s at first, 1 s more each time, 300 s at most, full jitter. */
export function createLinearRetryStrategy(options: LinearRetryOptions = {}): RetryStrategy {
  const { maxAttempts = 6, increment = { seconds: 1 }, initialDelay = { seconds: 1 } } = options;
  const [first, more] = [retryDelaySeconds(initialDelay), retryDelaySeconds(increment)];
  return strategy({ ...options, maxAttempts }, (attemptsMade) => first + more * (attemptsMade - 1));
}

/** Strategies that most steps want. */
export const retryPresets: Readonly<Record<"default" | "linear" | "noRetry", RetryStrategy>> = {
  /** A step's own default: 6 attempts, 5 s doubling to 60 s at most, full jitter. */
  default: createRetryStrategy({ maxAttempts: 6, maxDelay: { seconds: 60 } }),
  linear: createLinearRetryStrategy(),
  noRetry: () => ({ shouldRetry: false }),
};

function strategy(
  options: RetryStrategyOptions & { readonly maxAttempts: number },
  delayAfter: (attemptsMade: number) => number,
): RetryStrategy {
  const { jitter = "FULL", maxDelay = { minutes: 5 } } = options;
  const longest = retryDelaySeconds(maxDelay);
  return (error, attemptsMade, random) => {
    if (attemptsMade >= options.maxAttempts || !isRetryable(error, options)) return { shouldRetry: false };
    const seconds = spread(Math.min(delayAfter(attemptsMade), longest), jitter, random);
    return { shouldRetry: true, delay: { seconds: clampDelay(seconds) } };
  };
}
