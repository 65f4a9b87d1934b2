import { issueOfStatus, ProtocolError, type RpcStatus } from "@clew/protocol";
import { CheckpointError } from "../error/checkpoint-error.ts";

/** gRPC codes with which a peer says that the same request would be refused again. */
const refusals: ReadonlySet<number> = new Set([3, 5, 6, 7, 9, 11, 12, 16]);
/** gRPC codes that say nothing of whether the request was applied: it is repeated under its client token (ERR-6). */
const uncertain: ReadonlySet<number> = new Set([1, 2, 4, 8, 10, 13, 14]);

/** Why a request got no answer, or a refusal. */
export interface GrpcFailure {
  readonly error: CheckpointError;
  /** Whether to send it again. */
  readonly repeat: boolean;
}

/** What a status means for the request that it answers: by its scope, and where it has none, by its code (ERR-2, ERR-5). */
export function failureOf(status: RpcStatus): GrpcFailure {
  const issue = issueOfStatus(status);
  const scope = status.detail?.scope ?? (refusals.has(status.code) ? "request" : "invocation");
  const cause = issue === undefined ? undefined : new ProtocolError(issue);
  const error = new CheckpointError(cause?.message ?? `gRPC status ${String(status.code)}: ${status.message}`, {
    scope: scope === "invocation" ? "invocation" : "execution",
    ...(cause !== undefined && { cause }),
  });
  return { error, repeat: scope === "invocation" && uncertain.has(status.code) };
}

/** The failure of a request whose connection broke, or that was not answered in time. */
export function lost(why: string): GrpcFailure {
  return { error: new CheckpointError(why, { scope: "invocation" }), repeat: true };
}
