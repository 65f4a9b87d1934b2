import { limits } from "@clew/protocol";
import { ValidationError } from "./error/operation-errors.ts";

/** A length of time; the members add up. */
export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** 366 days: the longest wait and retry delay (LIM-4). */
export const maxDelaySeconds: number = limits.integer.waitSeconds.max;

const units: readonly string[] = ["days", "hours", "minutes", "seconds"] satisfies (keyof Duration)[];

/** The duration in whole seconds, rounded up. Throws `ValidationError` when it is none or not in the range. */
export function toSeconds(
  duration: unknown,
  field: string,
  range: { readonly min: number; readonly max: number },
): number {
  if (!isDuration(duration)) {
    const actual = duration === undefined ? "nothing" : (JSON.stringify(duration) ?? `a ${typeof duration}`);
    throw new ValidationError(`${field}: expected a duration such as {seconds: 5}, got ${actual}`);
  }
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
  const total = Math.ceil(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
  if (!(total >= range.min && total <= range.max)) {
    throw new ValidationError(`${field}: expected ${range.min} to ${range.max} seconds, got ${total} (LIM-4)`);
  }
  return total;
}

function isDuration(value: unknown): value is Duration {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(
    ([unit, count]) => units.includes(unit) && (count === undefined || typeof count === "number"),
  );
}
