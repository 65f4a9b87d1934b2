import type { ErrorReason } from "../error/catalogue.ts";
import type { IssueParts } from "../error/issue.ts";
import { Refusal } from "../decoded.ts";

/** Where in a message a reader stands, and how it takes what it does not know. */
export interface Place {
  /** Path from the message, in domain spelling; empty at the message itself. */
  readonly path: string;
  /** True in requests: unknown fields and enum values are refused (VER-4). False in responses: they pass (VER-5). */
  readonly strict: boolean;
}

/** The place of a member. */
export function within(place: Place, member: string): Place {
  return { path: pathTo(place, member), strict: place.strict };
}

/** The place of a list's element, counted from 0. */
export function element(place: Place, member: string, index: number): Place {
  return { path: `${pathTo(place, member)}[${index}]`, strict: place.strict };
}

function pathTo(place: Place, member: string): string {
  return place.path === "" ? member : `${place.path}.${member}`;
}

/** Refuses a member of the message at `place`. */
export function refuse(reason: ErrorReason, at: Place, parts: IssueParts & { readonly field: string }): never {
  throw new Refusal(reason, { ...parts, field: pathTo(at, parts.field) });
}

interface MaybeUnknown {
  $unknowns?: readonly Uint8Array[];
}

/**
 * Refuses a message that holds a field which this peer does not know, or a known one in a foreign wire type, by its
 * number (VER-4). Every reader of a message calls it first; it costs nothing where all is known.
 */
export function refuseUnknown(wire: MaybeUnknown, place: Place): void {
  if (wire.$unknowns === undefined || !place.strict) return;
  const tag = leadingVarint(wire.$unknowns[0] ?? new Uint8Array());
  throw new Refusal("FIELD_UNKNOWN", {
    field: place.path === "" ? "message" : place.path,
    expected: "only fields that this peer knows, each in its own wire type",
    actual: `field number ${tag >>> 3} of wire type ${tag & 7}`,
  });
}

function leadingVarint(bytes: Uint8Array): number {
  let value = 0;
  for (const [index, byte] of bytes.subarray(0, 5).entries()) {
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) break;
  }
  return value >>> 0;
}
