import type { ErrorScope } from "../error/catalogue.ts";
import type { IssueParts } from "../error/issue.ts";

/** Why a request was refused, as it travels in a gRPC status (ERR-1). */
export interface ErrorDetail extends IssueParts {
  /** A name of the error catalogue, or of a newer one (ERR-5). */
  readonly reason: string;
  readonly clause: string;
  /** Absent: the peer named none that this one knows; the status code decides (ERR-5). */
  readonly scope?: ErrorScope;
}

/** A gRPC status: what ends a call, or answers one request of a checkpoint stream. */
export interface RpcStatus {
  /** A gRPC status code. */
  readonly code: number;
  /** For people (ERR-4). */
  readonly message: string;
  readonly detail?: ErrorDetail;
}
