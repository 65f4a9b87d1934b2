import { issue, type Issue } from "@clew/protocol";
import type { FunctionReference } from "./arn.ts";

/** Refuses a qualifier beside a reference that has another one: to go by either would be to drop the other in silence. */
export function checkQualifier(
  reference: FunctionReference | undefined,
  field: string,
  qualifier: string | undefined,
): Issue | undefined {
  const own = reference?.qualifier;
  if (own === undefined || qualifier === undefined || own === qualifier) return undefined;
  return issue("FIELD_PATTERN", { field, expected: own, actual: qualifier });
}
