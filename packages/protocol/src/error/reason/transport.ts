/** Refusals over gRPC of calls that never become a request: their method, their framing, their compression. */
export const transportReasons = {
  METHOD_UNKNOWN: {
    grpc: "UNIMPLEMENTED",
    lambda: { exception: "UnknownOperationException", http: 404, message: "No method is served at {actual}." },
    scope: "request",
    clause: "ERR-8",
    summary: "no method has this path",
  },
  CONTENT_TYPE_UNSUPPORTED: {
    grpc: "INVALID_ARGUMENT",
    lambda: {
      exception: "UnsupportedMediaTypeException",
      http: 415,
      message: "The content type must be {expected}.",
    },
    scope: "request",
    clause: "ERR-8",
    summary: "the request is no gRPC call by its content type",
  },
  ENCODING_UNSUPPORTED: {
    grpc: "UNIMPLEMENTED",
    lambda: { exception: "UnsupportedMediaTypeException", http: 415, message: "The encoding must be {expected}." },
    scope: "request",
    clause: "ERR-8",
    summary: "a message is compressed in a way that the backend does not read",
  },
  SERVICE_UNKNOWN: {
    grpc: "NOT_FOUND",
    lambda: { exception: "ResourceNotFoundException", http: 404, message: "Service not found: {actual}" },
    scope: "request",
    clause: "ERR-8",
    summary: "the health of a service is asked that the backend does not have",
  },
} as const;
