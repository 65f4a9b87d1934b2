import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { EventError, EventPayload, RetryDetails } from "../model/history-event.ts";
import { readErrorObject, writeOptionalErrorObject } from "./error-object.ts";
import { readPayload, writeOptionalPayload } from "./payload.ts";
import { type Place, refuseUnknown, within } from "./place.ts";
import { int32, optionalInt32 } from "./scalar.ts";

type WirePayload = clew.durable.v1.EventPayload.$Properties;
type WireError = clew.durable.v1.EventError.$Properties;
type WireRetry = clew.durable.v1.RetryDetails.$Properties;

export function writeEventPayload({ payload, truncated }: EventPayload): WirePayload {
  return { payload: writeOptionalPayload(payload), truncated: truncated ?? null };
}

/** One that is absent has neither payload nor mark. */
export function readEventPayload(wire: WirePayload | null | undefined, outer: Place, member: string): EventPayload {
  const event: Draft<EventPayload> = {};
  if (!wire) return event;
  const place = within(outer, member);
  refuseUnknown(wire, place);
  if (wire.payload) event.payload = readPayload(wire.payload, place, "payload");
  if (typeof wire.truncated === "boolean") event.truncated = wire.truncated;
  return event;
}

export function writeEventError({ error, truncated }: EventError): WireError {
  return { error: writeOptionalErrorObject(error), truncated: truncated ?? null };
}

/** One that is absent has neither error nor mark. */
export function readEventError(wire: WireError | null | undefined, outer: Place, member: string): EventError {
  const event: Draft<EventError> = {};
  if (!wire) return event;
  const place = within(outer, member);
  refuseUnknown(wire, place);
  if (wire.error) event.error = readErrorObject(wire.error, place, "error");
  if (typeof wire.truncated === "boolean") event.truncated = wire.truncated;
  return event;
}

export function writeRetry({ currentAttempt, nextAttemptDelaySeconds }: RetryDetails): WireRetry {
  return {
    currentAttempt: int32(currentAttempt),
    nextAttemptDelaySeconds: optionalInt32(nextAttemptDelaySeconds),
  };
}

export function readRetry(wire: WireRetry | null | undefined, outer: Place): RetryDetails {
  if (wire) refuseUnknown(wire, within(outer, "retry"));
  const retry: Draft<RetryDetails> = { currentAttempt: wire?.currentAttempt ?? 0 };
  if (typeof wire?.nextAttemptDelaySeconds === "number") retry.nextAttemptDelaySeconds = wire.nextAttemptDelaySeconds;
  return retry;
}
