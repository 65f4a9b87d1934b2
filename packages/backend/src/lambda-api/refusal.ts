import { catalogue, type Issue } from "@clew/protocol";
import { renderRefusal } from "@clew/protocol/lambda-json";
import type { HttpAnswer } from "./answer.ts";
import { staleTokenText, type StaleTokenText } from "./stale-token-text.ts";

/** What a refusal's words depend on beside the issue. */
export interface RefusalContext {
  readonly staleTokenText: StaleTokenText;
  readonly userAgent: string | undefined;
}

/** A refusal as AWS clients read one: the exception's name in a header, its words in the body (LAM-2). */
export function refusal(problem: Issue, context: RefusalContext): HttpAnswer {
  const { exception, http } = catalogue[problem.reason].lambda;
  const stale = problem.reason === "CHECKPOINT_TOKEN_STALE" || problem.reason === "CHECKPOINT_TOKEN_INVALID";
  const words = stale ? staleTokenText(context.staleTokenText, context.userAgent) : undefined;
  return {
    status: http,
    headers: {
      "content-type": "application/json",
      "x-amzn-errortype": exception,
      ...(http === 429 && { "retry-after": "1" }),
    },
    body: JSON.stringify(renderRefusal(problem, words)),
  };
}
