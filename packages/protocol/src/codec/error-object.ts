import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { ErrorObject } from "../model/error-object.ts";
import { type Place, refuseUnknown, within } from "./place.ts";
import { optionalText, text } from "./scalar.ts";

type Wire = clew.durable.v1.ErrorObject.$Properties;

export function writeErrorObject({ type, message, data, stackTrace }: ErrorObject): Wire {
  return {
    type: optionalText(type),
    message: optionalText(message),
    data: optionalText(data),
    stackTrace: stackTrace === undefined ? null : { frames: stackTrace.map(text) },
  };
}

export function writeOptionalErrorObject(error: ErrorObject | undefined): Wire | null {
  return error === undefined ? null : writeErrorObject(error);
}

export function readErrorObject(wire: Wire, outer: Place, member: string): ErrorObject {
  const place = within(outer, member);
  refuseUnknown(wire, place);
  const error: Draft<ErrorObject> = {};
  if (typeof wire.type === "string") error.type = wire.type;
  if (typeof wire.message === "string") error.message = wire.message;
  if (typeof wire.data === "string") error.data = wire.data;
  if (wire.stackTrace) {
    refuseUnknown(wire.stackTrace, within(place, "stackTrace"));
    error.stackTrace = wire.stackTrace.frames ?? [];
  }
  return error;
}
