import { Refusal } from "../decoded.ts";
import type { Millis } from "../model/ids.ts";

/** How a place in the Lambda API writes moments. */
export interface TimeFormat {
  readonly write: (time: Millis) => number;
  /** Throws a Refusal that names `field`. */
  readonly read: (value: unknown, field: string) => Millis;
}

/** REST bodies: JSON numbers of seconds (LAM-3). A client library may have made a Date of one already. */
export const epochSeconds: TimeFormat = {
  write: (time) => time / 1000,
  read: (value, field) => {
    if (value instanceof Date) return number(value.getTime(), field);
    return Math.round(number(value, field) * 1000);
  },
};

/** Invocation events: JSON integers of milliseconds (LAM-4). */
export const epochMillis: TimeFormat = {
  write: (time) => Math.round(time),
  read: (value, field) => Math.round(number(value, field)),
};

function number(value: unknown, field: string): number {
  if (value === undefined || value === null) throw new Refusal("FIELD_REQUIRED", { field, expected: "a time" });
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new Refusal("FIELD_TYPE_INVALID", { field, expected: "a number", actual: typeof value });
}
