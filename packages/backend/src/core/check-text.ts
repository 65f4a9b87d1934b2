import { issue, payloadText, type ErrorObject, type Issue, type Payload } from "@clew/protocol";

/** Refuses a payload that is not UTF-8 where it would have to cross to a host that takes text alone (ENV-13). */
export function checkText(textOnly: boolean, field: string, payload: Payload | undefined): Issue | undefined {
  if (!textOnly || payload === undefined || payloadText(payload) !== undefined) return undefined;
  const actual = `${String(payload.data.length)} bytes of ${payload.mediaType}`;
  return issue("PAYLOAD_NOT_TEXT", { field, expected: "UTF-8", actual });
}

/** The error of an operation or execution that such a payload ended: AWS has no word for it, so its type is the reason. */
export function notTextError(problem: Issue): ErrorObject {
  const { reason, field = "payload", expected = "UTF-8", actual = "other bytes" } = problem;
  return { type: reason, message: `${field}: expected ${expected}, got ${actual}` };
}
