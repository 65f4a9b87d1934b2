import vectorFile from "./vectors.json" with { type: "json" };

/** A message as bytes and as ProtoJSON: what every codec of the protocol, in any language, has to agree on. */
export interface Vector {
  readonly name: string;
  /** What is special about it. */
  readonly about: string;
  /** Full name of the protobuf message. */
  readonly typeName: string;
  /** The bytes, in hexadecimal. */
  readonly hex: string;
  /** The same in ProtoJSON. */
  readonly json: object;
}

/** The golden vectors. They change only with a change of the protocol. */
export const vectors: readonly Vector[] = vectorFile;
