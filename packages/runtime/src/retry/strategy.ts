import { type Duration, maxDelaySeconds } from "../duration.ts";

/** What a strategy says after an attempt failed. Without a delay, or with one below a second: one second. */
export type RetryDecision = { readonly shouldRetry: false } | { readonly shouldRetry: true; readonly delay?: Duration };

/**
 * Decides after each failed attempt of a step whether there is another. Gets the error as it was thrown, the number
 * of attempts made (1 after the first), and a source of numbers in [0, 1). When it throws, the step fails with that.
 */
export type RetryStrategy = (error: Error, attemptsMade: number, random: () => number) => RetryDecision;

/** Spread of a delay d: none; `FULL`, between 0 and d; `HALF`, between d/2 and d. */
export type Jitter = "NONE" | "FULL" | "HALF";

/** What both kinds of strategy have. */
export interface RetryStrategyOptions {
  /** Attempts in all, the first one included. */
  readonly maxAttempts?: number;
  readonly initialDelay?: Duration;
  readonly maxDelay?: Duration;
  /** Default `FULL`. */
  readonly jitter?: Jitter;
  /** Retry only errors whose message contains one of the texts or matches one of the expressions, or ... */
  readonly retryableErrors?: readonly (string | RegExp)[];
  /** ... that are instances of one of these classes. Neither list given: all errors. */
  readonly retryableErrorTypes?: readonly (abstract new (...args: never[]) => Error)[];
}

/** Delay in seconds of a decision, in the range that a step takes (STEP-6). */
export function retryDelaySeconds(delay: Duration | undefined): number {
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = delay ?? {};
  return clampDelay(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
}

/** Whole seconds, at least one. */
export function clampDelay(seconds: number): number {
  return Number.isNaN(seconds) ? 1 : Math.min(Math.max(1, Math.round(seconds)), maxDelaySeconds);
}

/** A delay with its spread. */
export function spread(seconds: number, jitter: Jitter, random: () => number): number {
  switch (jitter) {
    case "NONE":
      return seconds;
    case "FULL":
      return seconds * random();
    case "HALF":
      return seconds / 2 + (seconds / 2) * random();
  }
}

/** Whether the options' lists let this error be retried. */
export function isRetryable(error: Error, options: RetryStrategyOptions): boolean {
  const { retryableErrors, retryableErrorTypes } = options;
  if (retryableErrors === undefined && retryableErrorTypes === undefined) return true;
  const byText = retryableErrors?.some((each) =>
    typeof each === "string" ? error.message.includes(each) : error.message.search(each) >= 0,
  );
  return byText === true || retryableErrorTypes?.some((each) => error instanceof each) === true;
}
