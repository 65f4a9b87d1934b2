import { catalogue, renderLambdaMessage, type ErrorObject, type Issue } from "@clew/protocol";

/** The error object of a refusal that a backend writes into an operation or execution: AWS's exception and words (ERR). */
export function errorOf(problem: Issue): ErrorObject {
  return { type: catalogue[problem.reason].lambda.exception, message: renderLambdaMessage(problem) };
}
