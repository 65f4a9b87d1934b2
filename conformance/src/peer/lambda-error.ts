import type { ErrorObject } from "@clew/protocol";
import { compact } from "./operation.ts";

/** Reads the body with which a function process reports an error. */
export function errorFromLambda(body: string): ErrorObject {
  try {
    const { errorType, errorMessage, errorData, stackTrace } = JSON.parse(body) as Record<string, unknown>;
    return compact<ErrorObject>({
      type: typeof errorType === "string" ? errorType : undefined,
      message: typeof errorMessage === "string" ? errorMessage : undefined,
      data: typeof errorData === "string" ? errorData : undefined,
      stackTrace: Array.isArray(stackTrace) ? stackTrace.map(String) : undefined,
    });
  } catch {
    return { message: body };
  }
}
