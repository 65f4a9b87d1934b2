import type { IncomingMessage } from "node:http";

/** Why a body did not arrive. */
export type BodyFailure = { readonly kind: "tooLarge"; readonly bytes: number } | { readonly kind: "aborted" };

/**
 * Reads a body of at most `limit` bytes. A larger one is read to its end and thrown away, so that the caller gets to
 * read the refusal instead of a broken connection.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | BodyFailure> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on("end", () => {
      resolve(bytes <= limit ? Buffer.concat(chunks) : { kind: "tooLarge", bytes });
    });
    request.on("close", () => {
      resolve({ kind: "aborted" });
    });
    request.on("error", () => {
      resolve({ kind: "aborted" });
    });
  });
}
