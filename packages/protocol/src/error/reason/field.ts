/** Refusals of a field by its shape, before any rule looks at its meaning. */
export const fieldReasons = {
  BODY_MALFORMED: {
    grpc: "INVALID_ARGUMENT",
    lambda: { exception: "SerializationException", http: 400, message: "The request body is malformed: {actual}" },
    scope: "request",
    clause: "ERR-3",
    summary: "the request cannot be parsed at all",
  },
  FIELD_REQUIRED: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "ValidationException",
      http: 400,
      message:
        "1 validation error detected: Value null at '{field}' failed to satisfy constraint: Member must not be null",
    },
    scope: "request",
    clause: "ERR-3",
    summary: "a required field is absent",
  },
  FIELD_UNKNOWN: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "ValidationException",
      http: 400,
      message: "1 validation error detected: Value at '{field}' failed to satisfy constraint: Member is not known",
    },
    scope: "request",
    clause: "VER-4",
    summary: "a request carries a field that this peer does not know",
  },
  FIELD_TYPE_INVALID: {
    grpc: "INVALID_ARGUMENT",
    lambda: { exception: "SerializationException", http: 400, message: "Value at '{field}' must be {expected}" },
    scope: "request",
    clause: "ERR-3",
    summary: "a field has another type than expected",
  },
  FIELD_OUT_OF_RANGE: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "ValidationException",
      http: 400,
      message:
        "1 validation error detected: Value '{actual}' at '{field}' failed to satisfy constraint: Member must have {expected}",
    },
    scope: "request",
    clause: "ERR-3",
    summary: "a number, a length or a count is outside its range",
  },
  FIELD_PATTERN: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "ValidationException",
      http: 400,
      message:
        "1 validation error detected: Value '{actual}' at '{field}' failed to satisfy constraint: Member must satisfy regular expression pattern: {expected}",
    },
    scope: "request",
    clause: "ERR-3",
    summary: "a text does not match its pattern",
  },
  ENUM_UNKNOWN: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "ValidationException",
      http: 400,
      message:
        "1 validation error detected: Value '{actual}' at '{field}' failed to satisfy constraint: Member must satisfy enum value set: [{expected}]",
    },
    scope: "request",
    clause: "VER-4",
    summary: "an enum has a value that this peer does not know",
  },
  STEP_PAYLOAD_TOO_LARGE: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "STEP output payload size must be {expected}.",
    },
    scope: "request",
    clause: "LIM-6",
    summary: "a step's payload is over its limit",
  },
  CONTEXT_PAYLOAD_TOO_LARGE: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "CONTEXT output payload size must be {expected}.",
    },
    scope: "request",
    clause: "LIM-6",
    summary: "a context's payload is over its limit",
  },
  INVOKE_INPUT_TOO_LARGE: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "CHAINED_INVOKE input payload size must be {expected}.",
    },
    scope: "request",
    clause: "LIM-7",
    summary: "the input of a chained invoke is over its limit",
  },
  ERROR_OBJECT_TOO_LARGE: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "Error object size must be {expected}.",
    },
    scope: "request",
    clause: "LIM-6",
    summary: "an error object is over its limit",
  },
  CALLBACK_RESULT_TOO_LARGE: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "ValidationException",
      http: 400,
      message:
        "1 validation error detected: Value at 'result' failed to satisfy constraint: Member must have length {expected}",
    },
    scope: "request",
    clause: "LIM-9",
    summary: "a callback's result is over its limit",
  },
  START_INPUT_TOO_LARGE: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "RequestTooLargeException",
      http: 413,
      message: "Request must be {expected} for the Invoke operation",
    },
    scope: "request",
    clause: "LIM-10",
    summary: "the input of an execution is over its limit",
  },
  REQUEST_TOO_LARGE: {
    grpc: "RESOURCE_EXHAUSTED",
    lambda: { exception: "RequestTooLargeException", http: 413, message: "Request must be {expected}" },
    scope: "request",
    clause: "LIM-13",
    summary: "the whole request is over the transport's limit",
  },
  PAYLOAD_NOT_TEXT: {
    grpc: "FAILED_PRECONDITION",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "The payload at '{field}' is not UTF-8 text.",
    },
    scope: "request",
    clause: "ENV-6",
    summary: "a payload that is not UTF-8 would have to cross to a peer that takes text only",
  },
} as const;
