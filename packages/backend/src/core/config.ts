import { limits, resolveByteLimits, type Millis } from "@clew/protocol";
import type { ByteLimits } from "@clew/protocol/rules";

/** Every number that the core decides by. Defaults are `defaultCoreConfig`; the sources are in docs/spec/limits.md. */
export interface CoreConfig {
  /** The account that ARNs are written with; nothing is looked up in it. */
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  /** Nominal time runs this much faster; 1 except in tests. */
  readonly timeScale: number;
  /** Operations of one execution, retries counted (LIM). */
  readonly maxOperations: number;
  /** Largest payloads, errors, inputs and results (LIM). */
  readonly bytes: ByteLimits;
  /** Largest answer of a plain target. */
  readonly maxCallResultBytes: number;
  /** Largest sum of payloads in one page of state. */
  readonly maxPageBytes: number;
  /** Operations in the state that an invocation starts with, the EXECUTION included. */
  readonly maxInvocationItems: number;
  /** Upper bound of a page of state, whatever was asked for. */
  readonly maxStateItems: number;
  /** Limit of an invocation whose function names none. */
  readonly invocationTimeoutSeconds: number;
  /** How long after its deadline an invocation that nobody reported is taken for lost. */
  readonly invocationGraceMs: Millis;
  readonly defaultRetentionDays: number;
  /** Failed invocations in a row that fail the execution (EXEC). */
  readonly maxInvocationFailures: number;
  /** Delay after the first failed invocation; doubles up to the maximum. Nominal, so scaled. */
  readonly retryDelaySeconds: number;
  readonly maxRetryDelaySeconds: number;
  /** PENDING answers with nothing pending, counted, that fail the execution (EXEC). */
  readonly maxIdlePendings: number;
  /** How long a marker may be used. */
  readonly markerLifetimeMs: Millis;
}

/** What holds where nothing else is said; the sources are in docs/spec/limits.md. */
export const defaultCoreConfig: CoreConfig = {
  partition: "aws",
  region: "us-east-1",
  accountId: "123456789012",
  timeScale: 1,
  maxOperations: limits.quota.operationsPerExecution.value,
  bytes: resolveByteLimits(),
  maxCallResultBytes: limits.quota.chainedResultBytes.value,
  maxPageBytes: 5 * 1_048_576,
  maxInvocationItems: 1000,
  maxStateItems: limits.integer.maxItems.max,
  invocationTimeoutSeconds: limits.integer.invocationTimeoutSeconds.max,
  invocationGraceMs: 10_000,
  defaultRetentionDays: limits.quota.defaultRetentionDays.value,
  maxInvocationFailures: limits.quota.invocationFailures.value,
  retryDelaySeconds: 1,
  maxRetryDelaySeconds: 60,
  maxIdlePendings: limits.quota.countedEmptyPendings.value,
  markerLifetimeMs: limits.quota.markerTtlSeconds.value * 1000,
};
