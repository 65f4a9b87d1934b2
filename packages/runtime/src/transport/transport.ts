import type { CheckpointRequest, CheckpointResponse, GetExecutionStateRequest, StatePage } from "@clew/protocol";

/**
 * One execution's line to its backend, for one invocation. Methods reject with a `CheckpointError` whose scope says
 * what dies of it; anything else that they reject with ends the invocation. Repeating a request that may have been
 * lost, under the same client token, is the transport's affair (ERR-6).
 */
export interface Transport {
  checkpoint(request: Omit<CheckpointRequest, "executionId">): Promise<CheckpointResponse>;
  getState(request: Omit<GetExecutionStateRequest, "executionId">): Promise<StatePage>;
}
