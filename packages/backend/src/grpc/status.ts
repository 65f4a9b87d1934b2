import { Metadata, type StatusObject } from "@grpc/grpc-js";
import { issue, ProtocolError, statusCodec, statusOfIssue, type RpcStatus } from "@clew/protocol";
import { issueOf } from "../net/issue-of.ts";

/** Told of every error that is no refusal: a fault of our own, of which the peer learns nothing but `INTERNAL`. */
export type FaultListener = (fault: unknown) => void;

/** The status under which a failed call ends, or a request of a stream is answered (ERR-1). */
export function statusOfError(error: unknown, onFault: FaultListener): RpcStatus {
  if (error instanceof ProtocolError) return statusOfIssue(issueOf(error));
  onFault(error);
  return statusOfIssue(issue("INTERNAL"));
}

/** A status as grpc-js sends it, its detail in the trailer where gRPC tools look for it. */
export function statusObject(status: RpcStatus): StatusObject {
  const metadata = new Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from(statusCodec.encode(status)));
  return { code: status.code, details: status.message, metadata };
}
