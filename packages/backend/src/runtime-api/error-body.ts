import type { ErrorObject } from "@clew/protocol";
import { type Refusal, refuse } from "./refusal.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads what a runtime posts to `.../error` or `init/error` (RT-6): a JSON object with errorType, errorMessage,
 * errorData and stackTrace (`trace` where the official Node client sends it), each absent or null where there is none.
 * An empty body is an error without details. `headerType` stands in for a missing errorType.
 */
export function parseErrorBody(body: Uint8Array, headerType?: string): ErrorObject | Refusal {
  const parsed = body.length === 0 ? {} : parseObject(body);
  if (parsed === undefined) return badBody("body", "a JSON object in UTF-8", describeBytes(body));
  for (const name of ["errorType", "errorMessage", "errorData"] as const) {
    const value = parsed[name];
    if (value !== undefined && value !== null && typeof value !== "string") {
      return badBody(`body.${name}`, "a string or null", describe(value));
    }
  }
  const trace = parsed["stackTrace"] ?? parsed["trace"];
  if (trace !== undefined && trace !== null && !Array.isArray(trace)) {
    return badBody("body.stackTrace", "a list or null", describe(trace));
  }
  return errorObject({ ...parsed, errorType: parsed["errorType"] ?? headerType }, trace ?? undefined);
}

function errorObject(parsed: Readonly<Record<string, unknown>>, trace: readonly unknown[] | undefined): ErrorObject {
  const { errorType: type, errorMessage: message, errorData: data } = parsed;
  return {
    ...(typeof type === "string" && { type }),
    ...(typeof message === "string" && { message }),
    ...(typeof data === "string" && { data }),
    ...(trace !== undefined && { stackTrace: trace.map(stackLine) }),
  };
}

/** The Go runtime sends frames as objects; they are kept as JSON text. */
function stackLine(frame: unknown): string {
  return typeof frame === "string" ? frame : JSON.stringify(frame);
}

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(utf8.decode(body));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function badBody(field: string, expected: string, actual: string): Refusal {
  return refuse("InvalidRequest", { field, expected, actual, clause: "RT-6" });
}

function describe(value: unknown): string {
  return JSON.stringify(value);
}

function describeBytes(body: Uint8Array): string {
  return `${String(body.length)} bytes starting ${JSON.stringify(new TextDecoder().decode(body.subarray(0, 40)))}`;
}
