import { errorObject as validator } from "../../gen/validators.js";
import { attempt, type Decoded } from "../decoded.ts";
import type { ErrorObject } from "../model/error-object.ts";
import { type JsonObject, parseJson, present } from "./json.ts";
import { validate } from "./validate.ts";

/** ErrorObject as a body that has been validated holds it. */
export interface WireErrorObject {
  readonly ErrorMessage?: string | null;
  readonly ErrorType?: string | null;
  readonly ErrorData?: string | null;
  readonly StackTrace?: readonly string[] | null;
}

/** An error object in the API's spelling (ENV-7). */
export function renderErrorObject({ type, message, data, stackTrace }: ErrorObject): JsonObject {
  return present({ ErrorMessage: message, ErrorType: type, ErrorData: data, StackTrace: stackTrace });
}

/** The same for one that may be absent. */
export function renderOptionalErrorObject(error: ErrorObject | undefined): JsonObject | undefined {
  return error === undefined ? undefined : renderErrorObject(error);
}

/** An error object from a validated body; null is absent (LAM-13). */
export function readErrorObject(wire: WireErrorObject | null | undefined): ErrorObject | undefined {
  if (wire === undefined || wire === null) return undefined;
  return {
    ...(typeof wire.ErrorType === "string" && { type: wire.ErrorType }),
    ...(typeof wire.ErrorMessage === "string" && { message: wire.ErrorMessage }),
    ...(typeof wire.ErrorData === "string" && { data: wire.ErrorData }),
    ...(wire.StackTrace && { stackTrace: wire.StackTrace }),
  };
}

/**
 * Reads the body of StopDurableExecution and of SendDurableExecutionCallbackFailure, which is the error object itself.
 * `undefined` for an empty body and for `{}`, which clients send when they have none (LAM-6).
 */
export function parseErrorObject(body: Uint8Array): Decoded<ErrorObject | undefined> {
  return attempt(() => {
    if (body.length === 0) return undefined;
    const error = readErrorObject(validate<WireErrorObject>(validator, parseJson(body)));
    return error !== undefined && Object.keys(error).length > 0 ? error : undefined;
  });
}
