import type { CheckpointRequest, CheckpointResponse } from "./checkpoint.ts";
import type { RpcStatus } from "./status.ts";

/** One request on a checkpoint stream (STRM-4). */
export interface CheckpointStreamRequest {
  /** 0 to 2^32 - 1; not that of another request which waits for its answer. */
  readonly correlationId: number;
  readonly checkpoint: CheckpointRequest;
}

/** The answer to the request of that correlation id (STRM-1). */
export type CheckpointStreamResponse =
  | { readonly kind: "checkpoint"; readonly correlationId: number; readonly checkpoint: CheckpointResponse }
  | { readonly kind: "status"; readonly correlationId: number; readonly status: RpcStatus };
