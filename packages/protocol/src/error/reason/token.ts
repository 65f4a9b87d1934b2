/** Refusals of tokens, markers and callback ids. */
export const tokenReasons = {
  CHECKPOINT_TOKEN_STALE: {
    grpc: "FAILED_PRECONDITION",
    lambda: { exception: "InvalidParameterValueException", http: 400, message: "Invalid checkpoint token" },
    scope: "invocation",
    clause: "TOK-4",
    summary:
      "the checkpoint token was consumed, belongs to an earlier or finished invocation, or its execution is closed",
  },
  CHECKPOINT_TOKEN_INVALID: {
    grpc: "INVALID_ARGUMENT",
    lambda: { exception: "InvalidParameterValueException", http: 400, message: "Invalid checkpoint token" },
    scope: "invocation",
    clause: "TOK-6",
    summary: "the checkpoint token cannot be decoded, or names an execution that does not exist",
  },
  CHECKPOINT_TOKEN_FOREIGN: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "Checkpoint token is not valid for the durable execution ARN",
    },
    scope: "invocation",
    clause: "TOK-5",
    summary: "the checkpoint token belongs to another execution",
  },
  MARKER_INVALID: {
    grpc: "INVALID_ARGUMENT",
    lambda: { exception: "InvalidParameterValueException", http: 400, message: "Invalid Marker" },
    scope: "request",
    clause: "STATE-3",
    summary: "the page marker cannot be decoded, has expired, or belongs to another listing or state",
  },
  CALLBACK_ID_INVALID: {
    grpc: "INVALID_ARGUMENT",
    lambda: { exception: "InvalidParameterValueException", http: 400, message: "Invalid callback id" },
    scope: "request",
    clause: "CB-11",
    summary: "the callback id cannot be decoded",
  },
  CALLBACK_CLOSED: {
    grpc: "FAILED_PRECONDITION",
    lambda: {
      exception: "CallbackTimeoutException",
      http: 400,
      message: "The callback is either timed out or already completed",
    },
    scope: "request",
    clause: "CB-10",
    summary: "the callback is completed, timed out, or unknown, or its execution is closed",
  },
} as const;
