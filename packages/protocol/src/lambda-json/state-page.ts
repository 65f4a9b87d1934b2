import { statePage as validator } from "../../gen/validators.js";
import { attempt, type Decoded } from "../decoded.ts";
import type { StatePage } from "../model/invocation.ts";
import { type JsonObject, present } from "./json.ts";
import { renderOperation } from "./operation.ts";
import { readOperation, type WireOperation } from "./operation-reading.ts";
import { epochSeconds, type TimeFormat } from "./time.ts";
import { validate } from "./validate.ts";

/** A page of operations as a validated body holds it. */
export interface WireStatePage {
  readonly Operations?: readonly WireOperation[] | null;
  readonly NextMarker?: string | null;
}

/** A page of operations; throws a Refusal for a payload that is not text (ENV-6). */
export function writeStatePage({ operations, nextMarker }: StatePage, time: TimeFormat): JsonObject {
  return present({
    Operations: operations.map((operation, index) => renderOperation(operation, time, `operations[${index}]`)),
    NextMarker: nextMarker,
  });
}

/** A page from a validated body; an empty marker is none. Throws a Refusal for a time that is not one. */
export function readStatePage(
  { Operations: operations, NextMarker: nextMarker }: WireStatePage,
  time: TimeFormat,
): StatePage {
  return {
    operations: (operations ?? []).map((operation, index) => readOperation(operation, time, `operations[${index}]`)),
    ...(nextMarker && { nextMarker }),
  };
}

/** The answer to GetDurableExecutionState (STATE-2). */
export function renderStateResponse(page: StatePage): Decoded<JsonObject> {
  return attempt(() => writeStatePage(page, epochSeconds));
}

/** Reads the answer to GetDurableExecutionState, as JSON or as a client library made it of JSON. */
export function parseStateResponse(json: unknown): Decoded<StatePage> {
  return attempt(() => readStatePage(validate<WireStatePage>(validator, json), epochSeconds));
}
