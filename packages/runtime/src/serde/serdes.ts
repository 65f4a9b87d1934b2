/** A value, or a promise of it. */
export type Awaitable<T> = T | PromiseLike<T>;

/** Where a value that is converted belongs. */
export interface SerdesContext {
  /** Id of the operation, or `execution` for the handler's own input and result. */
  readonly entityId: string;
  readonly durableExecutionArn: string;
}

/**
 * Turns values into text and back. Both directions must be pure: a value is converted when it is produced, and
 * its payload is converted back both then and on every replay. `undefined` stands for "no payload" on either side.
 */
export interface TextSerdes<T> {
  /** Absent: `application/json`. */
  readonly mediaType?: string;
  serialize(value: T | undefined, context: SerdesContext): Awaitable<string | undefined>;
  deserialize(data: string | undefined, context: SerdesContext): Awaitable<T | undefined>;
}

/** The same for payloads that are not text. They cross gRPC only: a Lambda host refuses them (LAM). */
export interface BinarySerdes<T> {
  readonly kind: "binary";
  /** An IANA media type, such as `application/x-protobuf`. */
  readonly mediaType: string;
  serialize(value: T | undefined, context: SerdesContext): Awaitable<Uint8Array | undefined>;
  deserialize(data: Uint8Array | undefined, context: SerdesContext): Awaitable<T | undefined>;
}

/** How the values of an operation become payloads, and payloads become values again. */
export type Serdes<T> = TextSerdes<T> | BinarySerdes<T>;

/** The half of a serdes that reads. */
export type Deserializer<T> = Pick<TextSerdes<T>, "deserialize"> | Pick<BinarySerdes<T>, "kind" | "deserialize">;
