import fc from "fast-check";
import { byteMutation, jsonMutation, mutateBytes, mutateJson } from "../../support/mutation.ts";

/** Changes to bytes, one after another. */
export const byteMutations = fc.array(byteMutation, { minLength: 1, maxLength: 3 });

/** A message that is in order. */
export interface Message {
  readonly valid: unknown;
  /** Undefined for what no client could put on the wire. */
  readonly encode: (value: unknown) => Uint8Array | undefined;
}

/** Makes other bytes of a message: by damaging those that it has, or by changing a member before they are made. */
export const damages: fc.Arbitrary<(message: Message) => Uint8Array | undefined> = fc.oneof(
  byteMutations.map((changes) => ({ valid, encode }: Message) => {
    return changes.reduce(mutateBytes, encode(valid) ?? new Uint8Array());
  }),
  fc.array(jsonMutation, { minLength: 1, maxLength: 2 }).map((changes) => ({ valid, encode }: Message) => {
    return encode(changes.reduce(mutateJson, valid));
  }),
);

/** How a method's client puts a request on the wire. */
export function encoder<Q>(method: { readonly requestSerialize: (request: Q) => Uint8Array }): Message["encode"] {
  return (value) => {
    try {
      return method.requestSerialize(value as Q);
    } catch {
      return undefined;
    }
  };
}
