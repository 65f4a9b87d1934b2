import { createHash } from "node:crypto";
import type { OperationId } from "@clew/protocol";

/**
 * Id of the n-th operation (from 1) of a context: SHA-256 in hex, 64 characters, of `n` at the root and of
 * `parentId-n` below it. It depends on the place in the code alone, so a replay finds the same record (REPLAY).
 */
export function operationId(parentId: OperationId | undefined, n: number): OperationId {
  const place = parentId === undefined ? `${n}` : `${parentId}-${n}`;
  return createHash("sha256").update(place).digest("hex");
}
