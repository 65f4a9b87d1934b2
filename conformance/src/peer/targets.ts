import type { ErrorObject } from "@clew/protocol";
import type { PeerOperation } from "./operation.ts";

/**
 * The functions that programs call. Over a backend the suite's own worker serves them; with the peer this file answers.
 *
 * - `suite-durable:live` is durable, `suite-brief:live` too, but its executions time out after a second.
 * - `suite-plain` is a plain function.
 * - `suite-missing:live` does not exist; `suite-durable` alone lacks the qualifier that a durable function needs.
 *
 * An input `{"do": "fail", "error": {...}}` makes them fail so, `{"do": "hang"}` leaves a durable one open; any other
 * input comes back as the result.
 */
export const targetNames = {
  durable: "suite-durable",
  brief: "suite-brief",
  plain: "suite-plain",
  missing: "suite-missing",
} as const;

/** After so many seconds an execution of `suite-brief` times out. */
export const briefTimeoutSeconds = 1;

/** How a target ends, or `open` when it does not by itself. */
export type TargetEnding =
  | { readonly status: "SUCCEEDED"; readonly result: string }
  | { readonly status: "FAILED" | "TIMED_OUT"; readonly error: ErrorObject }
  | { readonly status: "open" };

/** What a target does that was started; `refusedTarget` tells which are not. */
export function runTarget({ functionName = "", input = "{}" }: PeerOperation): TargetEnding {
  const wish = parse(input);
  if (wish["do"] === "fail") return { status: "FAILED", error: wish["error"] as ErrorObject };
  if (wish["do"] !== "hang") return { status: "SUCCEEDED", result: input };
  if (!functionName.startsWith(targetNames.brief)) return { status: "open" };
  const message = `CHAINED_INVOKE timed out after ${briefTimeoutSeconds} seconds.`;
  return { status: "TIMED_OUT", error: { type: "ChainedInvoke.Timeout", message } };
}

/** Why a target cannot be started at all: its operation fails in the answer to its START. */
export function refusedTarget({ functionName = "" }: PeerOperation): ErrorObject | undefined {
  const [name = "", qualifier] = functionName.split(":");
  if (name === targetNames.missing) {
    return { type: "ResourceNotFoundException", message: `Function not found: ${functionName}` };
  }
  if (qualifier === undefined && (name === targetNames.durable || name === targetNames.brief)) {
    const message = "You cannot invoke a durable function using an unqualified ARN.";
    return { type: "InvalidParameterValueException", message };
  }
  return undefined;
}

function parse(input: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(input);
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
