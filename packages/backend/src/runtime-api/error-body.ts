import type { ErrorObject } from "@clew/protocol";
import { parseFunctionError } from "@clew/protocol/lambda-json";
import { type Refusal, refuse } from "./refusal.ts";

/** Reads what a runtime posts to `.../error` or `init/error` (RT-6, RT-7). `headerType` stands in for a missing errorType. */
export function readErrorBody(body: Uint8Array, headerType: string | undefined): ErrorObject | Refusal {
  const parsed = parseFunctionError(body);
  if (parsed.ok) return { ...(headerType !== undefined && { type: headerType }), ...parsed.value };
  const { field = "body", expected = "a JSON object in UTF-8", actual = `${String(body.length)} bytes` } = parsed.issue;
  return refuse("InvalidRequest", { field, expected, actual, clause: "RT-6" });
}
