import { type Payload, payloadText, textPayload } from "@clew/protocol";
import { toErrorObject } from "../error/to-error-object.ts";
import { SerdesError } from "../error/operation-errors.ts";
import type { Awaitable, Deserializer, Serdes, SerdesContext } from "./serdes.ts";

/** What is converted, for messages: `result of step "charge"`. */
export interface Subject extends SerdesContext {
  readonly what: string;
}

/** A value's payload. Rejects or throws with a `SerdesError` whose cause is what the serdes threw. */
export function toPayload<T>(
  serdes: Serdes<T>,
  value: T | undefined,
  subject: Subject,
): Awaitable<Payload | undefined> {
  const wrap = (data: string | Uint8Array | undefined): Payload | undefined =>
    data === undefined
      ? undefined
      : typeof data === "string"
        ? textPayload(data, serdes.mediaType)
        : { data, mediaType: serdes.mediaType ?? "application/octet-stream" };
  return guard("serialize", subject, () => chain(serdes.serialize(value, subject), wrap));
}

/**
 * The value of a payload. Rejects or throws with a `SerdesError` whose cause is what the serdes threw. A missing
 * payload is the serdes' `undefined`, which the operation's type `T` is trusted to allow.
 */
export function fromPayload<T>(serdes: Deserializer<T>, payload: Payload | undefined, subject: Subject): Awaitable<T> {
  return guard("deserialize", subject, () => {
    if ("kind" in serdes) return serdes.deserialize(payload?.data, subject) as Awaitable<T>;
    const text = payload === undefined ? undefined : payloadText(payload);
    if (payload !== undefined && text === undefined) {
      throw new SerdesError(`expected text, got bytes of ${payload.mediaType} that are not UTF-8`);
    }
    return serdes.deserialize(text, subject) as Awaitable<T>;
  });
}

/** Applies `next` at once where the value is there, so that the common case costs no turn of the microtask queue. */
export function chain<A, B>(value: Awaitable<A>, next: (value: A) => Awaitable<B>): Awaitable<B> {
  return isPromiseLike(value) ? value.then(next) : next(value);
}

/** Whether the value has to be waited for. */
export function isPromiseLike<T>(value: Awaitable<T>): value is PromiseLike<T> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

function guard<T>(verb: "serialize" | "deserialize", subject: Subject, convert: () => Awaitable<T>): Awaitable<T> {
  const refuse = (thrown: unknown): never => {
    const why = toErrorObject(thrown).message ?? "unknown error";
    throw new SerdesError(`cannot ${verb} the ${subject.what}: ${why}`, { cause: thrown });
  };
  try {
    const converted = convert();
    return isPromiseLike(converted) ? converted.then((value) => value, refuse) : converted;
  } catch (thrown) {
    return refuse(thrown);
  }
}
