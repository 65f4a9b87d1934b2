import fc, { type Arbitrary } from "fast-check";
import type { ErrorObject, Payload } from "../../../src/index.ts";

type Members<T> = { [K in keyof T]: Arbitrary<T[K]> };

/** An object with all of these members. */
export function record<T>(members: Members<T>): Arbitrary<T> {
  return fc.record(members, { noNullPrototype: true });
}

/** Members of which each may be absent: absent is not `undefined`, and not empty. */
export function optional<T>(members: Members<T>): Arbitrary<Partial<T>> {
  return fc.record(members, { requiredKeys: [], noNullPrototype: true }) as Arbitrary<Partial<T>>;
}

/** One object of the members of several. */
export function merged<T = object>(...parts: readonly Arbitrary<object>[]): Arbitrary<T> {
  return fc.tuple(...parts).map((members) => Object.assign({}, ...members) as T);
}

/** Any text that UTF-8 can hold, the empty one and a byte order mark among them. */
export const text: Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "\ufeff", "\u0000", "naïve 🧵"),
);

export const int32: Arbitrary<number> = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2 ** 31 - 1, -(2 ** 31)));
export const millis: Arbitrary<number> = fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, 1_767_225_600_000));

export const payload: Arbitrary<Payload> = record({
  data: fc.uint8Array({ maxLength: 40 }),
  mediaType: fc.constantFrom("application/json", "application/octet-stream", "text/plain;charset=utf-8", ""),
});

export const errorObject: Arbitrary<ErrorObject> = optional<Required<ErrorObject>>({
  type: text,
  message: text,
  data: text,
  stackTrace: fc.array(text, { maxLength: 3 }),
});
