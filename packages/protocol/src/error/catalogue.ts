import { batchReasons } from "./reason/batch.ts";
import { executionReasons } from "./reason/execution.ts";
import { fieldReasons } from "./reason/field.ts";
import { operationReasons } from "./reason/operation.ts";
import { serviceReasons } from "./reason/service.ts";
import { tokenReasons } from "./reason/token.ts";
import { transportReasons } from "./reason/transport.ts";

/** The gRPC status names that the catalogue uses, as google.rpc.Code spells them. */
export type GrpcStatusName =
  | "INVALID_ARGUMENT"
  | "DEADLINE_EXCEEDED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "PERMISSION_DENIED"
  | "RESOURCE_EXHAUSTED"
  | "FAILED_PRECONDITION"
  | "UNIMPLEMENTED"
  | "INTERNAL"
  | "UNAVAILABLE";

/**
 * What dies of a refusal (ERR-2): the request alone; the invocation that sent it, which ends without an output and is
 * invoked again; or the execution, which the backend closes as FAILED.
 */
export type ErrorScope = "request" | "invocation" | "execution";

/** How a reason is told on the Lambda REST surface: the exception's name, its HTTP status, and AWS's own words. */
export type LambdaError = {
  readonly exception: string;
  readonly http: number;
  /** AWS's text, with `{field}`, `{expected}` and `{actual}` where the parts go. Nobody matches on it (ERR-4). */
  readonly message: string;
};

/** Everything that is fixed about one reason. */
export type ReasonEntry = {
  readonly grpc: GrpcStatusName;
  readonly lambda: LambdaError;
  readonly scope: ErrorScope;
  /** The clause of docs/spec that the refusal defends. */
  readonly clause: string;
  /** One line for people: lower case, no full stop. */
  readonly summary: string;
};

/** A stable name for one kind of refusal. It is what peers compare; texts are for people (ERR-4). */
export type ErrorReason =
  | keyof typeof batchReasons
  | keyof typeof executionReasons
  | keyof typeof fieldReasons
  | keyof typeof operationReasons
  | keyof typeof serviceReasons
  | keyof typeof tokenReasons
  | keyof typeof transportReasons;

/** Every reason, with its status on both wires, its scope and its clause. The only source: docs are generated from it. */
export const catalogue: Readonly<Record<ErrorReason, ReasonEntry>> = {
  ...tokenReasons,
  ...batchReasons,
  ...operationReasons,
  ...executionReasons,
  ...fieldReasons,
  ...serviceReasons,
  ...transportReasons,
};

/** Whether `text` names a reason of the catalogue. A peer that is newer may send one that does not (ERR-5). */
export function isErrorReason(text: string): text is ErrorReason {
  return Object.hasOwn(catalogue, text);
}
