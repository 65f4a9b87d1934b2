/** Refusals about executions and functions, and the faults of a function's output. */
export const executionReasons = {
  EXECUTION_NOT_FOUND: {
    grpc: "NOT_FOUND",
    lambda: { exception: "ResourceNotFoundException", http: 404, message: "Durable Execution does not exist" },
    scope: "request",
    clause: "EXEC-19",
    summary: "no execution has this id",
  },
  EXECUTION_ALREADY_STARTED: {
    grpc: "ALREADY_EXISTS",
    lambda: {
      exception: "DurableExecutionAlreadyStartedException",
      http: 409,
      message: "Execution already started: {actual}",
    },
    scope: "request",
    clause: "IDEM-7",
    summary: "the name belongs to an execution that was started with another input or version",
  },
  FUNCTION_NOT_FOUND: {
    grpc: "NOT_FOUND",
    lambda: { exception: "ResourceNotFoundException", http: 404, message: "Function not found: {actual}" },
    scope: "request",
    clause: "EXEC-3",
    summary: "no function, version or alias has this name",
  },
  FUNCTION_UNQUALIFIED: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "You cannot invoke a durable function using an unqualified ARN.",
    },
    scope: "request",
    clause: "LAM-9",
    summary: "a durable function is named without a version or alias",
  },
  FUNCTION_NOT_DURABLE: {
    grpc: "FAILED_PRECONDITION",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "The function {actual} is not a durable function.",
    },
    scope: "request",
    clause: "EXEC-3",
    summary: "the function is a plain one, which has no executions",
  },
  FUNCTION_TIMEOUT_TOO_LONG: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "You cannot synchronously invoke a durable function with an executionTimeout greater than 15 minutes.",
    },
    scope: "request",
    clause: "LAM-10",
    summary: "a synchronous invoke names a function whose executions may outlast it",
  },
  OUTPUT_STATUS_INVALID: {
    grpc: "INVALID_ARGUMENT",
    lambda: { exception: "InvalidParameterValueException", http: 400, message: "Invalid Status in invocation output." },
    scope: "execution",
    clause: "EXEC-6",
    summary: "the output is not an object with the status SUCCEEDED, FAILED or PENDING",
  },
  OUTPUT_RESULT_NOT_ALLOWED: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "Cannot provide a Result for {actual} status.",
    },
    scope: "execution",
    clause: "EXEC-6",
    summary: "the output is FAILED and carries a result",
  },
  OUTPUT_ERROR_NOT_ALLOWED: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "Cannot provide an Error for {actual} status.",
    },
    scope: "execution",
    clause: "EXEC-6",
    summary: "the output is SUCCEEDED and carries an error",
  },
  OUTPUT_NOTHING_PENDING: {
    grpc: "FAILED_PRECONDITION",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "Cannot return PENDING status with no pending operations.",
    },
    scope: "execution",
    clause: "EXEC-10",
    summary: "the output is PENDING again and again while nothing is pending",
  },
  EXECUTION_RESULT_TOO_LARGE: {
    grpc: "RESOURCE_EXHAUSTED",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "Execution output payload size must be {expected}.",
    },
    scope: "execution",
    clause: "LIM-8",
    summary: "the execution's result is over its limit",
  },
  OPERATION_QUOTA_EXCEEDED: {
    grpc: "RESOURCE_EXHAUSTED",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "The execution exceeded its quota of operations: must be {expected}.",
    },
    scope: "execution",
    clause: "LIM-12",
    summary: "the execution has used up its number of operations",
  },
  DATA_QUOTA_EXCEEDED: {
    grpc: "RESOURCE_EXHAUSTED",
    lambda: {
      exception: "InvalidParameterValueException",
      http: 400,
      message: "The execution exceeded its quota of written data: must be {expected}.",
    },
    scope: "execution",
    clause: "LIM-12",
    summary: "the execution has used up its bytes of written data",
  },
} as const;
