import { Reader, type Writer } from "protobufjs/minimal.js";
import { attempt, type Decoded, Refusal } from "../decoded.ts";
import type { Place } from "./place.ts";

/** Turns one message of the protocol into bytes and back. `Result` says more than the issue where a codec can. */
export interface MessageCodec<T, Result = Decoded<T>> {
  /** Full name of the protobuf message. */
  readonly typeName: string;
  /** Throws a RangeError for a number that its field cannot hold; half a surrogate pair in a text becomes U+FFFD. */
  encode(value: T): Uint8Array;
  /**
   * Payloads are views of `bytes`, not copies. In messages that a server reads, unknown fields and enum values are
   * refused; in messages that a client reads, unknown fields are ignored and an unknown enum value `n` becomes
   * `UNKNOWN_n`, outside of its union (VER-5).
   */
  decode(bytes: Uint8Array): Result;
}

/** A message class of the generated module. */
interface WireClass<Properties> {
  encode(message: Properties): Writer;
  decode(reader: Reader): Properties;
}

/** How a message maps: `write` builds what the generated class encodes, `read` takes what it decoded. */
export interface Mapping<T, Properties> {
  readonly name: string;
  readonly wire: WireClass<Properties>;
  readonly write: (value: T) => Properties;
  readonly read: (wire: Properties, place: Place) => T;
}

/** The codec of a message that servers read: nothing in it is dropped in silence. */
export function requestCodec<T, Properties>(mapping: Mapping<T, Properties>): MessageCodec<T> {
  return codec(mapping, true);
}

/** The codec of a message that clients read: it may come from a newer server. */
export function responseCodec<T, Properties>(mapping: Mapping<T, Properties>): MessageCodec<T> {
  return codec(mapping, false);
}

function codec<T, Properties>({ name, wire, write, read }: Mapping<T, Properties>, strict: boolean): MessageCodec<T> {
  const root: Place = { path: "", strict };
  return {
    typeName: `clew.durable.v1.${name}`,
    encode: (value) => wire.encode(write(value)).finish(),
    decode: (bytes) => attempt(() => read(decodeWire(wire, bytes, strict), root)),
  };
}

/** Decodes bytes to the generated class, or throws a Refusal; in strict mode what it does not know is kept, to be refused. */
export function decodeWire<Properties>(wire: WireClass<Properties>, bytes: Uint8Array, strict: boolean): Properties {
  const reader = Reader.create(bytes);
  reader.discardUnknown = !strict;
  try {
    return wire.decode(reader);
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error);
    throw new Refusal("BODY_MALFORMED", {
      field: "message",
      expected: "a protobuf message of the method's type",
      actual,
    });
  }
}
