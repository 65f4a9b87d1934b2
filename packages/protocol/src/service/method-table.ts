import {
  failCallbackRequestCodec,
  failCallbackResponseCodec,
  heartbeatCallbackRequestCodec,
  heartbeatCallbackResponseCodec,
  succeedCallbackRequestCodec,
  succeedCallbackResponseCodec,
} from "../codec/callback.ts";
import {
  checkpointRequestCodec,
  checkpointResponseCodec,
  getExecutionStateRequestCodec,
  getExecutionStateResponseCodec,
} from "../codec/checkpoint.ts";
import {
  checkpointStreamRequestCodec,
  checkpointStreamResponseCodec,
  type DecodedStreamRequest,
} from "../codec/checkpoint-stream.ts";
import {
  getExecutionHistoryRequestCodec,
  getExecutionHistoryResponseCodec,
  watchExecutionRequestCodec,
  watchExecutionResponseCodec,
} from "../codec/execution-history.ts";
import {
  awaitExecutionRequestCodec,
  awaitExecutionResponseCodec,
  getExecutionOperationsRequestCodec,
  getExecutionOperationsResponseCodec,
  getExecutionRequestCodec,
  getExecutionResponseCodec,
  listExecutionsRequestCodec,
  listExecutionsResponseCodec,
} from "../codec/execution-read.ts";
import {
  startExecutionRequestCodec,
  startExecutionResponseCodec,
  stopExecutionRequestCodec,
  stopExecutionResponseCodec,
} from "../codec/execution-start.ts";
import { serverMessageCodec, workerMessageCodec } from "../codec/worker.ts";
import type { HistoryEvent } from "../model/history-event.ts";
import type { StatePage } from "../model/invocation.ts";
import type { FailCallbackRequest, HeartbeatCallbackRequest, SucceedCallbackRequest } from "./callback.ts";
import type { CheckpointRequest, CheckpointResponse, GetExecutionStateRequest } from "./checkpoint.ts";
import type { CheckpointStreamRequest, CheckpointStreamResponse } from "./checkpoint-stream.ts";
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
import { type Method, method } from "./method.ts";
import type { ServerMessage, WorkerMessage } from "./worker.ts";

/** The rpcs of `CheckpointService`. */
export interface CheckpointMethods {
  readonly checkpoint: Method<CheckpointRequest, CheckpointResponse>;
  /** A request that cannot be read still tells its correlation id, where the frame was whole. */
  readonly checkpointStream: Method<CheckpointStreamRequest, CheckpointStreamResponse, DecodedStreamRequest>;
  readonly getExecutionState: Method<GetExecutionStateRequest, StatePage>;
}

/** How `CheckpointService` is called and served. */
export const checkpointMethods: CheckpointMethods = {
  checkpoint: method("CheckpointService/Checkpoint", "unary", {
    request: checkpointRequestCodec,
    response: checkpointResponseCodec,
  }),
  checkpointStream: method("CheckpointService/CheckpointStream", "bidirectional", {
    request: checkpointStreamRequestCodec,
    response: checkpointStreamResponseCodec,
  }),
  getExecutionState: method("CheckpointService/GetExecutionState", "unary", {
    request: getExecutionStateRequestCodec,
    response: getExecutionStateResponseCodec,
  }),
};

/** The rpcs of `ExecutionService`. */
export interface ExecutionMethods {
  readonly startExecution: Method<StartExecutionRequest, StartExecutionResponse>;
  readonly getExecution: Method<GetExecutionRequest, ExecutionDescription>;
  readonly awaitExecution: Method<GetExecutionRequest, ExecutionDescription>;
  readonly listExecutions: Method<ListExecutionsRequest, ListExecutionsResponse>;
  readonly getExecutionOperations: Method<GetExecutionOperationsRequest, GetExecutionOperationsResponse>;
  readonly getExecutionHistory: Method<GetExecutionHistoryRequest, GetExecutionHistoryResponse>;
  readonly stopExecution: Method<StopExecutionRequest, StopExecutionResponse>;
  readonly watchExecution: Method<WatchExecutionRequest, HistoryEvent>;
}

/** How `ExecutionService` is called and served. */
export const executionMethods: ExecutionMethods = {
  startExecution: method("ExecutionService/StartExecution", "unary", {
    request: startExecutionRequestCodec,
    response: startExecutionResponseCodec,
  }),
  getExecution: method("ExecutionService/GetExecution", "unary", {
    request: getExecutionRequestCodec,
    response: getExecutionResponseCodec,
  }),
  awaitExecution: method("ExecutionService/AwaitExecution", "unary", {
    request: awaitExecutionRequestCodec,
    response: awaitExecutionResponseCodec,
  }),
  listExecutions: method("ExecutionService/ListExecutions", "unary", {
    request: listExecutionsRequestCodec,
    response: listExecutionsResponseCodec,
  }),
  getExecutionOperations: method("ExecutionService/GetExecutionOperations", "unary", {
    request: getExecutionOperationsRequestCodec,
    response: getExecutionOperationsResponseCodec,
  }),
  getExecutionHistory: method("ExecutionService/GetExecutionHistory", "unary", {
    request: getExecutionHistoryRequestCodec,
    response: getExecutionHistoryResponseCodec,
  }),
  stopExecution: method("ExecutionService/StopExecution", "unary", {
    request: stopExecutionRequestCodec,
    response: stopExecutionResponseCodec,
  }),
  watchExecution: method("ExecutionService/WatchExecution", "server stream", {
    request: watchExecutionRequestCodec,
    response: watchExecutionResponseCodec,
  }),
};

/** The rpcs of `CallbackService`. */
export interface CallbackMethods {
  readonly succeedCallback: Method<SucceedCallbackRequest, void>;
  readonly failCallback: Method<FailCallbackRequest, void>;
  readonly heartbeatCallback: Method<HeartbeatCallbackRequest, void>;
}

/** How `CallbackService` is called and served. */
export const callbackMethods: CallbackMethods = {
  succeedCallback: method("CallbackService/SucceedCallback", "unary", {
    request: succeedCallbackRequestCodec,
    response: succeedCallbackResponseCodec,
  }),
  failCallback: method("CallbackService/FailCallback", "unary", {
    request: failCallbackRequestCodec,
    response: failCallbackResponseCodec,
  }),
  heartbeatCallback: method("CallbackService/HeartbeatCallback", "unary", {
    request: heartbeatCallbackRequestCodec,
    response: heartbeatCallbackResponseCodec,
  }),
};

/** The rpc of `WorkerService`. */
export interface WorkerMethods {
  readonly connect: Method<WorkerMessage, ServerMessage>;
}

/** How `WorkerService` is called and served. */
export const workerMethods: WorkerMethods = {
  connect: method("WorkerService/Connect", "bidirectional", {
    request: workerMessageCodec,
    response: serverMessageCodec,
  }),
};
