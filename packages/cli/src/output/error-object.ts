import type { ErrorObject } from "@clew/protocol";
import { oneLine } from "./table.ts";

/** An error on one line: `PaymentError: card declined`. Empty when it has neither type nor message, as a bare stop. */
export function summarizeError({ type, message }: ErrorObject): string {
  const parts = [type, message].filter((part) => part !== undefined && part !== "");
  return oneLine(parts.join(": "));
}

/** An error with everything that it says, a stack frame a line. */
export function formatError(error: ErrorObject): string {
  const { data, stackTrace = [] } = error;
  const summary = summarizeError(error);
  const lines = [...(summary === "" ? [] : [summary]), ...(data === undefined ? [] : [`data: ${oneLine(data)}`])];
  return [...lines, ...stackTrace.map((frame) => `  ${oneLine(frame).trim()}`)].join("\n");
}
