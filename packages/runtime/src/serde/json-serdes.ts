import { SerdesError } from "../error/operation-errors.ts";
import type { TextSerdes } from "./serdes.ts";

/**
 * JSON text, the default. `undefined` is no payload; a function or symbol, which JSON would turn into nothing without
 * a word, is refused.
 */
export const jsonSerdes: TextSerdes<unknown> = {
  serialize(value) {
    if (value === undefined) return undefined;
    const text: string | undefined = JSON.stringify(value);
    if (text === undefined) throw new SerdesError(`a ${typeof value} has no JSON text`);
    return text;
  },
  deserialize(data) {
    const value: unknown = data === undefined ? undefined : JSON.parse(data);
    return value;
  },
};

/**
 * `jsonSerdes` for values of type `T`, the default of all operations but callbacks. JSON carries no types, so what is
 * recorded, or comes from outside, is trusted to be a `T`.
 */
export function jsonSerdesFor<T>(): TextSerdes<T> {
  return jsonSerdes as TextSerdes<T>;
}

/** The text itself: what the outside world sends to a callback is handed on as it came (CB). */
export const passThroughSerdes: TextSerdes<string> = {
  mediaType: "text/plain",
  serialize: (value) => value,
  deserialize: (data) => data,
};
