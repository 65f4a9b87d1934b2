import type { clew } from "../../gen/durable.js";
import type { StatePage } from "../model/invocation.ts";
import { readOperation, writeOperation } from "./operation.ts";
import { element, type Place, refuseUnknown, within } from "./place.ts";
import { optionalText } from "./scalar.ts";

type Wire = clew.durable.v1.StatePage.$Properties;

export function writeStatePage({ operations, nextMarker }: StatePage): Wire {
  return { operations: operations.map(writeOperation), nextMarker: optionalText(nextMarker) };
}

/** A page that is absent is an empty one. */
export function readStatePage(wire: Wire | null | undefined, outer: Place, member: string): StatePage {
  if (!wire) return { operations: [] };
  const place = within(outer, member);
  refuseUnknown(wire, place);
  const operations = (wire.operations ?? []).map((operation, index) =>
    readOperation(operation, element(place, "operations", index)),
  );
  return typeof wire.nextMarker === "string" ? { operations, nextMarker: wire.nextMarker } : { operations };
}
