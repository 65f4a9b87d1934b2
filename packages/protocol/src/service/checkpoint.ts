import type { CheckpointToken, ExecutionId } from "../model/ids.ts";
import type { StatePage } from "../model/invocation.ts";
import type { OperationUpdate } from "../model/operation-update.ts";

/** An atomic batch of updates under a token (CKPT). No updates: a poll. */
export interface CheckpointRequest {
  readonly executionId: ExecutionId;
  readonly checkpointToken: CheckpointToken;
  readonly updates: readonly OperationUpdate[];
  /** Repeats of the same request carry the same one and are applied once (IDEM). */
  readonly clientToken?: string;
}

/** What changed since the host last looked, its own updates included (CKPT). */
export interface CheckpointResponse {
  /** Absent when the execution closed in this checkpoint (TOK). */
  readonly checkpointToken?: CheckpointToken;
  readonly newState: StatePage;
}

/** Asks for a page of the execution's operations; does not consume the token (STATE). */
export interface GetExecutionStateRequest {
  readonly executionId: ExecutionId;
  readonly checkpointToken: CheckpointToken;
  /** From the page before. */
  readonly marker?: string;
  /** 0 or absent: 100. */
  readonly maxItems?: number;
}
