import type { Issue, Millis } from "@clew/protocol";
import type { NodeLease } from "@clew/store";
import type { CoreConfig } from "./config.ts";

/** A function as a qualifier named it. */
export interface ResolvedFunction {
  readonly name: string;
  readonly kind: "durable" | "plain";
  /** Digits or `$LATEST`. */
  readonly version: string;
  readonly hash?: string;
  readonly timeoutSeconds?: number;
  readonly executionTimeoutSeconds?: number;
  readonly retentionDays?: number;
  /** Its hosts take text alone (ENV-13). */
  readonly textOnly?: boolean;
}

/**
 * Everything that a decision may know beside the execution. Deciding twice is safe: nothing is sent from a decision, and
 * ids that were drawn for one that lost its fence are never used.
 */
export interface DecideContext {
  readonly now: Millis;
  readonly config: CoreConfig;
  readonly lease: NodeLease;
  readonly newId: () => string;
  /** Looks a function up by name, `name:qualifier` or ARN. `durableNeedsQualifier` as chained and direct starts do. */
  readonly resolve: (reference: string, qualifier?: string) => ResolvedFunction | Issue;
  /** Whether this node can deliver to the function now. */
  readonly runnable: (functionName: string) => boolean;
  /** The invocation limit of a function, if it has one of its own. */
  readonly timeoutSeconds: (functionName: string) => number | undefined;
  /** Whether the hosts of a function take text alone (ENV-13). */
  readonly textOnly: (functionName: string) => boolean;
}

/** Real milliseconds of a nominal delay. */
export function delayMs(context: DecideContext, seconds: number): Millis {
  return Math.max(1, Math.round((seconds * 1000) / context.config.timeScale));
}
