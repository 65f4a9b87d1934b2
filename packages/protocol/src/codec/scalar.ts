import Long from "long";
import { type Place, refuse } from "./place.ts";

/** Text for the wire: protobuf text is UTF-8, which half a surrogate pair is not. */
export function text(value: string): string {
  return value.toWellFormed();
}

/** Text for an optional field; null leaves it out. */
export function optionalText(value: string | undefined): string | null {
  return value === undefined ? null : value.toWellFormed();
}

/** A number for a 32-bit field. Throws instead of letting the field cut it. */
export function int32(value: number): number {
  if ((value | 0) !== value) throw new RangeError(`expected a 32-bit integer, got ${value}`);
  return value;
}

/** A number for an optional 32-bit field; null leaves it out. */
export function optionalInt32(value: number | undefined): number | null {
  return value === undefined ? null : int32(value);
}

/** A time or another whole number for a 64-bit field. Throws where a number is not exact. */
export function int64(value: number): Long {
  if (!Number.isSafeInteger(value)) throw new RangeError(`expected a whole number within 2^53, got ${value}`);
  return Long.fromNumber(value);
}

/** A number for an optional 64-bit field; null leaves it out. */
export function optionalInt64(value: number | undefined): Long | null {
  return value === undefined ? null : int64(value);
}

/** The number in a 64-bit field, refused where a number would not be exact. An unset field is 0. */
export function readInt64(value: Long | null | undefined, place: Place, field: string): number {
  if (value === null || value === undefined) return 0;
  const number = value.toNumber();
  if (Number.isSafeInteger(number)) return number;
  return refuse("FIELD_OUT_OF_RANGE", place, {
    field,
    expected: "a whole number within 2^53",
    actual: value.toString(),
  });
}
