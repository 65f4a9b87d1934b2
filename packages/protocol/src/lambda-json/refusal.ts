import { catalogue } from "../error/catalogue.ts";
import type { Issue } from "../error/issue.ts";
import { renderLambdaMessage } from "../error/lambda-message.ts";
import { type JsonObject, present } from "./json.ts";

/**
 * The body of a refusal: AWS's words in `message` (LAM-2) and, for those who know of it, what a gRPC refusal carries as
 * its ErrorDetail. The exception's name goes into the header `x-amzn-ErrorType`, since no client reads it here.
 *
 * @param message replaces AWS's words, for clients that look for others (LAM-12)
 */
export function renderRefusal(problem: Issue, message: string = renderLambdaMessage(problem)): JsonObject {
  const { lambda, clause, scope } = catalogue[problem.reason];
  const { reason, field, expected, actual } = problem;
  return {
    message,
    Type: lambda.http < 500 ? "User" : "Service",
    detail: present({ reason, clause, scope, field, expected, actual }),
  };
}
