export type { DecodedStreamRequest } from "./codec/checkpoint-stream.ts";
export { executionExportCodec } from "./codec/execution-export.ts";
export type { MessageCodec } from "./codec/message-codec.ts";
export { issueOfStatus, statusCodec, statusOfIssue } from "./codec/status.ts";
export type { Decoded } from "./decoded.ts";
export { eventTypes } from "./enum/event.ts";
export { executionStatuses } from "./enum/execution.ts";
export { grpcStatusCodes } from "./enum/grpc-status.ts";
export { operationActions, operationStatuses, operationTypes } from "./enum/operation.ts";
export { catalogue, isErrorReason } from "./error/catalogue.ts";
export type { ErrorReason, ErrorScope, GrpcStatusName, LambdaError, ReasonEntry } from "./error/catalogue.ts";
export { issue } from "./error/issue.ts";
export type { Issue, IssueParts } from "./error/issue.ts";
export { renderLambdaMessage } from "./error/lambda-message.ts";
export { outcomeError, outcomeErrors } from "./error/outcome.ts";
export type { OutcomeErrorEntry, OutcomeErrorName } from "./error/outcome.ts";
export { describeIssue, ProtocolError } from "./error/protocol-error.ts";
export { checkBytes, checkInteger, checkString, errorObjectBytes } from "./limit-check.ts";
export { limits, resolveByteLimits } from "./limits.ts";
export type {
  ByteLimit,
  ByteLimitName,
  FixedNumber,
  IntegerLimit,
  IntegerLimitName,
  StringLimit,
  StringLimitName,
} from "./limits.ts";
export type { ErrorObject } from "./model/error-object.ts";
export type { Execution, ExecutionData, ExecutionStatus } from "./model/execution.ts";
export type {
  EventBase,
  EventDetails,
  EventError,
  EventFacts,
  EventPayload,
  EventType,
  HistoryEvent,
  RetryDetails,
  TypedFacts,
} from "./model/history-event.ts";
export type { CheckpointToken, ExecutionId, Millis, OperationId } from "./model/ids.ts";
export type {
  DurableInvocation,
  Invocation,
  InvocationOutcome,
  InvocationOutput,
  PlainInvocation,
  StatePage,
} from "./model/invocation.ts";
export { isTerminal, joinOperation } from "./model/operation.ts";
export type {
  CallbackOperation,
  ChainedInvokeOperation,
  ContextOperation,
  ExecutionOperation,
  Operation,
  OperationBase,
  OperationBody,
  OperationMeta,
  OperationStatus,
  OperationType,
  Outcome,
  StepOperation,
  WaitOperation,
} from "./model/operation.ts";
export type { OperationAction, OperationUpdate } from "./model/operation-update.ts";
export { jsonMediaType, payloadText, textPayload } from "./model/payload.ts";
export type { Payload } from "./model/payload.ts";
export type { FailCallbackRequest, HeartbeatCallbackRequest, SucceedCallbackRequest } from "./service/callback.ts";
export type { CheckpointRequest, CheckpointResponse, GetExecutionStateRequest } from "./service/checkpoint.ts";
export type { CheckpointStreamRequest, CheckpointStreamResponse } from "./service/checkpoint-stream.ts";
export type { DurableService } from "./service/durable-service.ts";
export type {
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
} from "./service/execution.ts";
export { executionExportFormat } from "./service/execution-export.ts";
export type { ExecutionExport } from "./service/execution-export.ts";
export type { Method } from "./service/method.ts";
export { callbackMethods, checkpointMethods, executionMethods, workerMethods } from "./service/method-table.ts";
export type { CallbackMethods, CheckpointMethods, ExecutionMethods, WorkerMethods } from "./service/method-table.ts";
export type { ErrorDetail, RpcStatus } from "./service/status.ts";
export type { ServedFunction, ServerMessage, ServerWelcome, WorkerHello, WorkerMessage } from "./service/worker.ts";
