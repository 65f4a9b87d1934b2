import { catalogue } from "./catalogue.ts";
import type { Issue } from "./issue.ts";

/**
 * AWS's words for an issue, for the Lambda REST surface and for error objects that the backend writes itself (ERR-3).
 * The catalogue's template is filled from the issue's parts; a field is spelled as AWS does, lists 1-based:
 * `updates[0].waitOptions.waitSeconds` becomes `updates.1.member.waitOptions.waitSeconds`.
 */
export function renderLambdaMessage(issue: Issue): string {
  const template = catalogue[issue.reason].lambda.message;
  const text = issue.actual === undefined ? template.replace("Value '{actual}' at", "Value at") : template;
  return text
    .replaceAll("{field}", () => (issue.field === undefined ? "body" : lambdaPath(issue.field)))
    .replaceAll("{expected}", () => issue.expected ?? "valid")
    .replaceAll("{actual}", () => issue.actual ?? "");
}

function lambdaPath(field: string): string {
  return field.replaceAll(/\[(\d+)\]/g, (_, index: string) => `.${String(Number(index) + 1)}.member`);
}
