import { Metadata } from "@grpc/grpc-js";
import type { StatusObject } from "@grpc/grpc-js";
import { statusCodec } from "@clew/protocol";
import type { RpcStatus } from "@clew/protocol";

/** A status as grpc-js sends it; a detail goes into the trailer (ERR-1). */
export function statusObject(status: RpcStatus): StatusObject {
  const metadata = new Metadata();
  if (status.detail !== undefined) {
    metadata.set("grpc-status-details-bin", Buffer.from(statusCodec.encode(status)));
  }
  return { code: status.code, details: status.message, metadata };
}
