import { functionOutput as validator } from "../../gen/validators.js";
import { attempt, type Decoded } from "../decoded.ts";
import type { InvocationOutput } from "../model/invocation.ts";
import { readErrorObject, renderOptionalErrorObject, type WireErrorObject } from "./error-object.ts";
import { type JsonObject, parseJson, present } from "./json.ts";
import { readPayload, renderOptionalPayload } from "./payload.ts";
import { validate } from "./validate.ts";

interface WireOutput {
  readonly Status?: string | null;
  readonly Result?: string | null;
  readonly Error?: WireErrorObject | null;
}

/**
 * Reads what a durable function's process answered; null members are absent (LAM-13). An answer of another shape is an
 * output without a status, which the backend refuses as it does a wrong status (ENV-11).
 */
export function parseFunctionOutput(body: Uint8Array): InvocationOutput {
  const parsed = attempt(() => validate<WireOutput>(validator, parseJson(body)));
  if (!parsed.ok) return {};
  const { Status: status, Result, Error } = parsed.value;
  const result = readPayload(Result);
  const error = readErrorObject(Error);
  return { ...(typeof status === "string" && { status }), ...(result && { result }), ...(error && { error }) };
}

/** What a durable function's handler returns. Refuses a result that is not text (ENV-6). */
export function renderFunctionOutput({ status, result, error }: InvocationOutput): Decoded<JsonObject> {
  return attempt(() =>
    present({
      Status: status,
      Result: renderOptionalPayload(result, "result"),
      Error: renderOptionalErrorObject(error),
    }),
  );
}
