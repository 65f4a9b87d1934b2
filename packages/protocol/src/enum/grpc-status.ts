import type { GrpcStatusName } from "../error/catalogue.ts";

/** Numbers of the gRPC status codes that the error catalogue uses. */
export const grpcStatusCodes: Readonly<Record<GrpcStatusName, number>> = {
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
};
