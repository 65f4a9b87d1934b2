import type { HistoryEvent } from "../model/history-event.ts";
import type { StatePage } from "../model/invocation.ts";
import type { FailCallbackRequest, HeartbeatCallbackRequest, SucceedCallbackRequest } from "./callback.ts";
import type { CheckpointRequest, CheckpointResponse, GetExecutionStateRequest } from "./checkpoint.ts";
import type {
  ExecutionDescription,
  GetExecutionHistoryRequest,
  GetExecutionHistoryResponse,
  GetExecutionOperationsRequest,
  GetExecutionOperationsResponse,
  GetExecutionRequest,
  ListExecutionsRequest,
  ListExecutionsResponse,
  StartExecutionRequest,
  StartExecutionResponse,
  StopExecutionRequest,
  StopExecutionResponse,
  WatchExecutionRequest,
} from "./execution.ts";

/**
 * Everything that a client or host can ask a backend, in domain terms. Both wires, gRPC and Lambda REST, end here
 * and nowhere else. Every method rejects with a `ProtocolError` (ERR), and resolves only with what is durable.
 */
export interface DurableService {
  checkpoint(request: CheckpointRequest): Promise<CheckpointResponse>;
  getExecutionState(request: GetExecutionStateRequest): Promise<StatePage>;
  startExecution(request: StartExecutionRequest): Promise<StartExecutionResponse>;
  getExecution(request: GetExecutionRequest): Promise<ExecutionDescription>;
  /** Resolves when the execution is closed. Aborting the signal rejects with its reason. */
  awaitExecution(request: GetExecutionRequest, signal: AbortSignal): Promise<ExecutionDescription>;
  listExecutions(request: ListExecutionsRequest): Promise<ListExecutionsResponse>;
  getExecutionOperations(request: GetExecutionOperationsRequest): Promise<GetExecutionOperationsResponse>;
  getExecutionHistory(request: GetExecutionHistoryRequest): Promise<GetExecutionHistoryResponse>;
  stopExecution(request: StopExecutionRequest): Promise<StopExecutionResponse>;
  /** Ends after the terminal event, or when the signal aborts. */
  watchExecution(request: WatchExecutionRequest, signal: AbortSignal): AsyncIterable<HistoryEvent>;
  succeedCallback(request: SucceedCallbackRequest): Promise<void>;
  failCallback(request: FailCallbackRequest): Promise<void>;
  heartbeatCallback(request: HeartbeatCallbackRequest): Promise<void>;
}
