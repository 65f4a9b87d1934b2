import type { Operation } from "@clew/protocol";

/** What the backend answered to a checkpoint: every page of it. */
export interface Reply {
  /** What changed since the host last looked, the operations of the batch among them. */
  readonly operations: readonly Operation[];
  /** False when it came without a token: this invocation can record nothing more (TOK). */
  readonly open: boolean;
}
