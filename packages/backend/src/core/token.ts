import { createHash } from "node:crypto";
import type { CheckpointToken, ExecutionId, OperationId } from "@clew/protocol";
import type { Version } from "@clew/store";

/** What a checkpoint token says: valid iff epoch and tokenSeq equal the head's (TOK). */
export interface TokenParts {
  readonly executionId: ExecutionId;
  readonly epoch: number;
  readonly tokenSeq: Version;
}

/** Writes a token: standard base64, so that every SDK's pattern takes it. */
export function writeToken(parts: TokenParts): CheckpointToken {
  return btoa(`t1.${parts.executionId}.${String(parts.epoch)}.${String(parts.tokenSeq)}`);
}

/** Reads a token; undefined when it is not one of ours, letter by letter: base64 has several spellings of one text. */
export function readToken(token: string): TokenParts | undefined {
  const [version, executionId, epoch, tokenSeq] = decode(token)?.split(".") ?? [];
  if (version !== "t1" || executionId === undefined) return undefined;
  const parts = { executionId, epoch: Number(epoch), tokenSeq: Number(tokenSeq) };
  return isCount(parts.epoch) && isCount(parts.tokenSeq) && writeToken(parts) === token ? parts : undefined;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** Writes a callback id: it names execution and operation, so nothing has to be looked up (CB). */
export function writeCallbackId(executionId: ExecutionId, operationId: OperationId): string {
  return btoa(`c1.${executionId}.${operationId}`);
}

/** Reads a callback id; undefined when it is not one of ours. */
export function readCallbackId(
  callbackId: string,
): { readonly executionId: ExecutionId; readonly operationId: OperationId } | undefined {
  const [version, executionId, operationId] = decode(callbackId)?.split(".") ?? [];
  if (version !== "c1" || !executionId || !operationId) return undefined;
  return writeCallbackId(executionId, operationId) === callbackId ? { executionId, operationId } : undefined;
}

/** A position in a list: what was fixed when the first page was read, and the last item shown. */
export type Marker = Readonly<Record<string, string | number>>;

/** Writes a marker, with a digest by which a damaged one is told from one that was given out. */
export function writeMarker(kind: string, marker: Marker): string {
  const text = JSON.stringify({ k: kind, ...marker });
  return btoa(`${digestOf(text)}${text}`);
}

/** Reads a marker of that kind; undefined when it is none. */
export function readMarker(kind: string, text: string): Marker | undefined {
  try {
    const content = decode(text)?.slice(digestLength) ?? "";
    const marker = JSON.parse(content) as Marker;
    return btoa(`${digestOf(content)}${content}`) === text && marker["k"] === kind ? marker : undefined;
  } catch {
    return undefined;
  }
}

const digestLength = 8;

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64").slice(0, digestLength);
}

function decode(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
