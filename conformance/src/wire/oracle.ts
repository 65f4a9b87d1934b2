/** How a refusal looks: over gRPC by its status and scope, over REST by its HTTP status and exception. */
export interface Refusal {
  readonly grpc: string;
  readonly http: number;
  readonly code: string;
  /** What it ends. */
  readonly scope: "request" | "invocation" | "execution";
}

const badParameter: Refusal = {
  grpc: "INVALID_ARGUMENT",
  http: 400,
  code: "InvalidParameterValueException",
  scope: "request",
};
const wrongState: Refusal = {
  grpc: "FAILED_PRECONDITION",
  http: 400,
  code: "InvalidParameterValueException",
  scope: "request",
};
const badValue: Refusal = { grpc: "INVALID_ARGUMENT", http: 400, code: "ValidationException", scope: "request" };
const unreadable: Refusal = { grpc: "INVALID_ARGUMENT", http: 400, code: "SerializationException", scope: "request" };
const denied: Refusal = { grpc: "PERMISSION_DENIED", http: 403, code: "AccessDeniedException", scope: "request" };
const missing: Refusal = { grpc: "NOT_FOUND", http: 404, code: "ResourceNotFoundException", scope: "request" };

/**
 * What a refusal of each reason looks like (ERR-1, LAM-2): the suite's own table, so that a backend and the suite do not
 * err together. Reasons of a backend that is in trouble, and those that close an
 * execution instead of refusing something, are not in it.
 */
export const refusals: Readonly<Record<string, Refusal>> = {
  CHECKPOINT_TOKEN_STALE: { ...wrongState, scope: "invocation" },
  CHECKPOINT_TOKEN_INVALID: { ...badParameter, scope: "invocation" },
  CHECKPOINT_TOKEN_FOREIGN: { ...badParameter, scope: "invocation" },
  MARKER_INVALID: badParameter,
  CALLBACK_ID_INVALID: badParameter,
  CALLBACK_CLOSED: { grpc: "FAILED_PRECONDITION", http: 400, code: "CallbackTimeoutException", scope: "request" },
  EXECUTION_UPDATE_MULTIPLE: badParameter,
  EXECUTION_UPDATE_NOT_LAST: badParameter,
  OPERATION_DUPLICATE: badParameter,
  PARENT_INVALID: badParameter,
  OPERATION_TYPE_INCONSISTENT: badParameter,
  OPERATION_SUBTYPE_INCONSISTENT: badParameter,
  OPERATION_NAME_INCONSISTENT: badParameter,
  OPERATION_PARENT_INCONSISTENT: badParameter,
  OPERATION_ACTION_INVALID: badParameter,
  OPERATION_OPTIONS_INVALID: badParameter,
  ERROR_NOT_ALLOWED: badParameter,
  PAYLOAD_NOT_ALLOWED: badParameter,
  CONTEXT_START_INVALID_STATE: wrongState,
  CONTEXT_CLOSE_INVALID_STATE: wrongState,
  STEP_START_INVALID_STATE: wrongState,
  STEP_CLOSE_INVALID_STATE: wrongState,
  STEP_RETRY_INVALID_STATE: wrongState,
  STEP_OPTIONS_INVALID: badParameter,
  STEP_RETRY_PAYLOAD_AND_ERROR: badParameter,
  WAIT_START_INVALID_STATE: wrongState,
  WAIT_OPTIONS_REQUIRED: badParameter,
  WAIT_CANCEL_INVALID_STATE: wrongState,
  CALLBACK_START_INVALID_STATE: wrongState,
  CALLBACK_ACTION_INVALID: badParameter,
  INVOKE_START_INVALID_STATE: wrongState,
  INVOKE_ACTION_INVALID: badParameter,
  INVOKE_OPTIONS_REQUIRED: badParameter,
  INVOKE_TARGET_ARN_INVALID: badParameter,
  INVOKE_TARGET_ACCOUNT_FOREIGN: badParameter,
  INVOKE_TARGET_REGION_FOREIGN: badParameter,
  TENANT_ID_INVALID: badParameter,
  EXECUTION_NOT_FOUND: missing,
  EXECUTION_ALREADY_STARTED: {
    grpc: "ALREADY_EXISTS",
    http: 409,
    code: "DurableExecutionAlreadyStartedException",
    scope: "request",
  },
  FUNCTION_NOT_FOUND: missing,
  FUNCTION_UNQUALIFIED: badParameter,
  FUNCTION_NOT_DURABLE: { ...badParameter, grpc: "FAILED_PRECONDITION" },
  FUNCTION_TIMEOUT_TOO_LONG: badParameter,
  EXECUTION_RESULT_TOO_LARGE: { ...badParameter, grpc: "RESOURCE_EXHAUSTED", scope: "execution" },
  BODY_MALFORMED: unreadable,
  FIELD_REQUIRED: badValue,
  FIELD_UNKNOWN: badValue,
  FIELD_TYPE_INVALID: unreadable,
  FIELD_OUT_OF_RANGE: badValue,
  FIELD_PATTERN: badValue,
  ENUM_UNKNOWN: badValue,
  STEP_PAYLOAD_TOO_LARGE: badParameter,
  CONTEXT_PAYLOAD_TOO_LARGE: badParameter,
  INVOKE_INPUT_TOO_LARGE: badParameter,
  ERROR_OBJECT_TOO_LARGE: badParameter,
  CALLBACK_RESULT_TOO_LARGE: badValue,
  START_INPUT_TOO_LARGE: { grpc: "INVALID_ARGUMENT", http: 413, code: "RequestTooLargeException", scope: "request" },
  REQUEST_TOO_LARGE: { grpc: "RESOURCE_EXHAUSTED", http: 413, code: "RequestTooLargeException", scope: "request" },
  PAYLOAD_NOT_TEXT: wrongState,
  VERSION_UNSUPPORTED: wrongState,
  CAPABILITY_UNKNOWN: wrongState,
  LIMIT_UNSUPPORTED: wrongState,
  FUNCTION_CONFLICT: { grpc: "FAILED_PRECONDITION", http: 409, code: "ResourceConflictException", scope: "request" },
  HANDSHAKE_REQUIRED: wrongState,
  HANDSHAKE_TIMEOUT: { grpc: "DEADLINE_EXCEEDED", http: 400, code: "InvalidParameterValueException", scope: "request" },
  FRAME_UNEXPECTED: badParameter,
  CORRELATION_ID_REUSED: badParameter,
  INVOCATION_UNKNOWN: { grpc: "NOT_FOUND", http: 400, code: "InvalidRequestID", scope: "invocation" },
  ORIGIN_REFUSED: denied,
  HOST_REFUSED: denied,
  METHOD_UNKNOWN: { grpc: "UNIMPLEMENTED", http: 404, code: "UnknownOperationException", scope: "request" },
  CONTENT_TYPE_UNSUPPORTED: {
    grpc: "INVALID_ARGUMENT",
    http: 415,
    code: "UnsupportedMediaTypeException",
    scope: "request",
  },
  ENCODING_UNSUPPORTED: { grpc: "UNIMPLEMENTED", http: 415, code: "UnsupportedMediaTypeException", scope: "request" },
  SERVICE_UNKNOWN: missing,
  ROUTE_UNKNOWN: { grpc: "UNIMPLEMENTED", http: 404, code: "UnknownOperationException", scope: "request" },
};
