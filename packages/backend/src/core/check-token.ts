import { issue, type Issue } from "@clew/protocol";
import type { ExecutionHead } from "@clew/store";
import { readToken, type TokenParts } from "./token.ts";

/** A token of this execution, live or not; else why it is none (TOK-5, TOK-6). */
export function readTokenOf(head: Pick<ExecutionHead, "id">, text: string): TokenParts | Issue {
  const token = readToken(text);
  if (token === undefined) return invalidToken(text);
  if (token.executionId === head.id) return token;
  const { executionId } = token;
  return issue("CHECKPOINT_TOKEN_FOREIGN", { field: "checkpointToken", expected: head.id, actual: executionId });
}

/** Not one of ours, or of an execution that is not there: nothing is learned from asking (TOK-6, TOK-7). */
export function invalidToken(text: string): Issue {
  return issue("CHECKPOINT_TOKEN_INVALID", {
    field: "checkpointToken",
    expected: "a token that this backend gave out",
    actual: text,
  });
}

/** Why a token of this execution is not that of its live invocation; undefined when it is (TOK-2, TOK-4). */
export function checkLive(head: ExecutionHead, token: TokenParts): Issue | undefined {
  const none = head.status !== "RUNNING" || head.invocation === undefined;
  if (!none && token.epoch === head.epoch && token.tokenSeq === head.tokenSeq) return undefined;
  return issue("CHECKPOINT_TOKEN_STALE", {
    field: "checkpointToken",
    expected: none ? "no token: no invocation is live" : position(head),
    actual: position(token),
  });
}

function position({ epoch, tokenSeq }: Pick<TokenParts, "epoch" | "tokenSeq">): string {
  return `invocation ${String(epoch)}, position ${String(tokenSeq)}`;
}
