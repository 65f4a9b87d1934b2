import { checkString, limits } from "@clew/protocol";
import { badValue } from "../failure.ts";

/**
 * The execution that an argument names: an id, or an ARN whose last segment is one.
 *
 * @throws Failure `usage`
 */
export function readExecutionId(text: string): string {
  const { executionArn, executionId } = limits.string;
  if (text.startsWith("arn:")) {
    const id = new RegExp(executionArn.pattern).exec(text)?.at(-1);
    if (id !== undefined) return id;
  } else if (checkString(executionId, "execution", text) === undefined) {
    return text;
  }
  throw badValue("execution", { expected: "the id or the ARN of an execution", actual: JSON.stringify(text) });
}
