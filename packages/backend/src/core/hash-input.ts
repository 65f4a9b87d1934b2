import { createHash } from "node:crypto";
import type { Payload } from "@clew/protocol";

/**
 * What the input of a start is recognised by when the start is repeated, in hexadecimal. Absent and empty are two inputs
 * (IDEM-6). It is stored with the execution: what moves one to another store computes the same.
 */
export function hashInput(input: Payload | undefined): string {
  const hash = createHash("sha256");
  return (input === undefined ? hash.update("absent") : hash.update("present:").update(input.data)).digest("hex");
}
