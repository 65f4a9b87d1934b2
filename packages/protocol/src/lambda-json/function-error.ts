import { functionError as validator } from "../../gen/validators.js";
import { attempt, type Decoded } from "../decoded.ts";
import type { ErrorObject } from "../model/error-object.ts";
import { type JsonObject, parseJson, present } from "./json.ts";
import { validate } from "./validate.ts";

interface WireError {
  readonly errorType?: string | null;
  readonly errorMessage?: string | null;
  readonly errorData?: string | null;
  readonly stackTrace?: readonly unknown[] | null;
  readonly trace?: readonly unknown[] | null;
}

/**
 * Reads what a runtime posts when its function threw, and the body of a failed Invoke: the lower camel spelling of an
 * error object. The trace is `trace` from Node's official client; frames that are objects, as Go's, are kept as JSON text.
 * An empty body is an error without members.
 */
export function parseFunctionError(body: Uint8Array): Decoded<ErrorObject> {
  return attempt(() => {
    if (body.length === 0) return {};
    const wire = validate<WireError>(validator, parseJson(body));
    const trace = wire.stackTrace ?? wire.trace;
    return {
      ...(typeof wire.errorType === "string" && { type: wire.errorType }),
      ...(typeof wire.errorMessage === "string" && { message: wire.errorMessage }),
      ...(typeof wire.errorData === "string" && { data: wire.errorData }),
      ...(trace && { stackTrace: trace.map((frame) => (typeof frame === "string" ? frame : JSON.stringify(frame))) }),
    };
  });
}

/** The body of a failed Invoke, and of what a runtime posts when its function threw (LAM-7). */
export function renderFunctionError({ type, message, data, stackTrace }: ErrorObject): JsonObject {
  return present({ errorType: type, errorMessage: message, errorData: data, stackTrace });
}
