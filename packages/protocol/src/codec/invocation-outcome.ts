import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { InvocationOutcome, InvocationOutput } from "../model/invocation.ts";
import { readErrorObject, writeErrorObject, writeOptionalErrorObject } from "./error-object.ts";
import { readPayload, writeOptionalPayload, writePayload } from "./payload.ts";
import { type Place, refuse, refuseUnknown, within } from "./place.ts";
import { int32, optionalText } from "./scalar.ts";

type Wire = clew.durable.v1.InvocationOutcome.$Properties;

/** The outcome itself; whose it is stands beside it. */
export function writeOutcome(outcome: InvocationOutcome): Omit<Wire, "requestId"> {
  switch (outcome.kind) {
    case "output": {
      const { status, result, error } = outcome.output;
      return {
        output: {
          status: optionalText(status),
          result: writeOptionalPayload(result),
          error: writeOptionalErrorObject(error),
        },
      };
    }
    case "result":
      return { result: writePayload(outcome.result) };
    case "error":
      return { error: writeErrorObject(outcome.error) };
    case "timeout":
      return { timeout: { timeoutSeconds: int32(outcome.timeoutSeconds) } };
  }
}

export function readOutcome(wire: Wire, place: Place): InvocationOutcome {
  if (wire.output) return { kind: "output", output: readOutput(wire.output, within(place, "output")) };
  if (wire.result) return { kind: "result", result: readPayload(wire.result, place, "result") };
  if (wire.error) return { kind: "error", error: readErrorObject(wire.error, place, "error") };
  if (wire.timeout) {
    refuseUnknown(wire.timeout, within(place, "timeout"));
    return { kind: "timeout", timeoutSeconds: wire.timeout.timeoutSeconds ?? 0 };
  }
  const expected = "output, result, error or timeout";
  return refuse("FIELD_REQUIRED", place, { field: "outcome", expected, actual: "none" });
}

function readOutput(wire: clew.durable.v1.InvocationOutput.$Properties, place: Place): InvocationOutput {
  refuseUnknown(wire, place);
  const output: Draft<InvocationOutput> = {};
  if (typeof wire.status === "string") output.status = wire.status;
  if (wire.result) output.result = readPayload(wire.result, place, "result");
  if (wire.error) output.error = readErrorObject(wire.error, place, "error");
  return output;
}
