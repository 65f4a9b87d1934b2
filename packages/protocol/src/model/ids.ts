/** Names one execution for ever: 1 to 64 characters of `[a-zA-Z0-9_-]`, the last segment of its Lambda ARN. */
export type ExecutionId = string;

/** Names one operation within its execution; chosen by the runtime: 1 to 64 characters of `[a-zA-Z0-9_-]`. */
export type OperationId = string;

/** Proof of being the live invocation; opaque base64 text of at most 2048 characters (TOK). */
export type CheckpointToken = string;

/** Milliseconds since the Unix epoch. */
export type Millis = number;
