import { expect, test } from "vitest";
import { createLinearRetryStrategy, createRetryStrategy, retryPresets } from "../../src/retry/create-retry-strategy.ts";
import type { RetryStrategy } from "../../src/retry/strategy.ts";

/** Delays in seconds after each attempt until the strategy stops. */
function delays(strategy: RetryStrategy, random: number, error: Error = new Error("e")): readonly number[] {
  const found: number[] = [];
  for (let attempt = 1; attempt < 100; attempt++) {
    const decision = strategy(error, attempt, () => random);
    if (!decision.shouldRetry) return found;
    found.push(decision.delay?.seconds ?? 0);
  }
  throw new Error("it never stops");
}

test.each<[what: string, strategy: RetryStrategy, random: number, expected: readonly number[]]>([
  ["default, longest", retryPresets.default, 1, [5, 10, 20, 40, 60]],
  ["default, shortest", retryPresets.default, 0, [1, 1, 1, 1, 1]],
  ["linear", retryPresets.linear, 1, [1, 2, 3, 4, 5]],
  ["noRetry", retryPresets.noRetry, 1, []],
  ["exponential without options", createRetryStrategy(), 1, [5, 10]],
  ["linear without options", createLinearRetryStrategy(), 0.5, [1, 1, 2, 2, 3]],
  [
    "half jitter",
    createRetryStrategy({ jitter: "HALF", maxAttempts: 4, initialDelay: { seconds: 10 } }),
    0,
    [5, 10, 20],
  ],
  [
    "no jitter",
    createRetryStrategy({
      jitter: "NONE",
      maxAttempts: 4,
      initialDelay: { minutes: 1 },
      backoffRate: 3,
      maxDelay: { minutes: 5 },
    }),
    0,
    [60, 180, 300],
  ],
  ["an increment", createLinearRetryStrategy({ jitter: "NONE", maxAttempts: 3, increment: { seconds: 4 } }), 0, [1, 5]],
])("%s", (...[, strategy, random, expected]) => {
  expect(delays(strategy, random)).toEqual(expected);
});

class Transient extends Error {}

test.each<[string, RetryStrategy, Error, boolean]>([
  ["a text in the message", createRetryStrategy({ retryableErrors: ["time"] }), new Error("a timeout"), true],
  ["another message", createRetryStrategy({ retryableErrors: ["time"] }), new Error("refused"), false],
  ["an expression", createRetryStrategy({ retryableErrors: [/^5\d\d/] }), new Error("503"), true],
  ["a global expression, each time", createRetryStrategy({ retryableErrors: [/5/g] }), new Error("5"), true],
  ["a class", createRetryStrategy({ retryableErrorTypes: [Transient] }), new Transient(), true],
  ["another class", createRetryStrategy({ retryableErrorTypes: [Transient] }), new Error(), false],
  [
    "one of both lists",
    createRetryStrategy({ retryableErrors: ["x"], retryableErrorTypes: [Transient] }),
    new Transient(),
    true,
  ],
  ["no list", createRetryStrategy(), new Error(), true],
  ["empty lists", createRetryStrategy({ retryableErrors: [] }), new Error(), false],
])("%s", (...[, strategy, error, expected]) => {
  for (let i = 0; i < 2; i++) expect(strategy(error, 1, () => 0).shouldRetry).toBe(expected);
});
