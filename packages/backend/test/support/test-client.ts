import * as grpc from "@grpc/grpc-js";
import { statusCodec, type Decoded, type ErrorDetail, type Method } from "@clew/protocol";

/** A client of the protocol's methods, as a runtime would build it on grpc-js. */
export class TestClient {
  readonly raw: grpc.Client;

  constructor(address: string, options: grpc.ClientOptions = {}) {
    this.raw = new grpc.Client(address, grpc.credentials.createInsecure(), {
      "grpc.max_receive_message_length": -1,
      "grpc.max_send_message_length": -1,
      // Each client gets a connection of its own.
      "grpc.use_local_subchannel_pool": 1,
      ...options,
    });
  }

  async unary<Q, S>(method: AnyMethod<Q, S>, request: Q, options: grpc.CallOptions = {}): Promise<S> {
    return this.unaryBytes(method, method.requestSerialize(request), options);
  }

  /** Sends bytes that need not be a request. */
  unaryBytes<Q, S>(method: AnyMethod<Q, S>, bytes: Uint8Array, options: grpc.CallOptions = {}): Promise<S> {
    return new Promise((resolve, reject) => {
      this.raw.makeUnaryRequest(
        method.path,
        (value: Uint8Array) => Buffer.from(value),
        method.responseDeserialize,
        bytes,
        new grpc.Metadata(),
        options,
        (error, decoded) => {
          if (error !== null) reject(error);
          else if (decoded?.ok === true) resolve(decoded.value);
          else reject(new Error(JSON.stringify(decoded?.issue)));
        },
      );
    });
  }

  serverStream<Q, S>(
    method: AnyMethod<Q, S>,
    request: Q,
    options: grpc.CallOptions = {},
  ): grpc.ClientReadableStream<Decoded<S>> {
    return this.raw.makeServerStreamRequest(
      method.path,
      (value: Q) => Buffer.from(method.requestSerialize(value)),
      method.responseDeserialize,
      request,
      options,
    );
  }

  /** Sends bytes that need not be a request, and drops what is streamed back. Resolves with how the call ended. */
  watchBytes<Q, S>(method: AnyMethod<Q, S>, bytes: Uint8Array, options: grpc.CallOptions): Promise<grpc.StatusObject> {
    const serialize = (value: Uint8Array): Buffer => Buffer.from(value);
    const call = this.raw.makeServerStreamRequest(method.path, serialize, method.responseDeserialize, bytes, options);
    call.on("error", () => undefined).on("data", () => undefined);
    return new Promise((resolve) => call.on("status", resolve));
  }

  /** A stream to which whole frames or any bytes can be written. */
  bidi<Q, S>(method: AnyMethod<Q, S>, options: grpc.CallOptions = {}): BidiCall<Q, S> {
    const call = this.raw.makeBidiStreamRequest(
      method.path,
      (value: Uint8Array) => Buffer.from(value),
      method.responseDeserialize,
      options,
    );
    return new BidiCall(call, method);
  }

  close(): void {
    this.raw.close();
  }
}

/** A method of whatever the server makes of requests. */
export type AnyMethod<Q, S> = Pick<Method<Q, S, unknown>, "path" | "requestSerialize" | "responseDeserialize">;

/** One bidirectional call: what came, and how it ended. */
export class BidiCall<Q, S> {
  readonly call: grpc.ClientDuplexStream<Uint8Array, Decoded<S>>;
  readonly received: S[] = [];
  /** Resolves with the status that the server ended the stream with. */
  readonly status: Promise<grpc.StatusObject>;
  readonly #method: AnyMethod<Q, S>;
  #arrived: (() => void) | undefined;

  constructor(call: grpc.ClientDuplexStream<Uint8Array, Decoded<S>>, method: AnyMethod<Q, S>) {
    this.call = call;
    this.#method = method;
    this.status = new Promise((resolve) => call.on("status", resolve));
    call.on("error", () => undefined);
    call.on("data", (decoded: Decoded<S>) => {
      if (!decoded.ok) throw new Error(JSON.stringify(decoded.issue));
      this.received.push(decoded.value);
      this.#arrived?.();
    });
  }

  send(message: Q): void {
    this.call.write(this.#method.requestSerialize(message));
  }

  sendBytes(bytes: Uint8Array): void {
    this.call.write(bytes);
  }

  /** Resolves when `count` messages have come in all. */
  async messages(count: number): Promise<readonly S[]> {
    await new Promise<void>((resolve) => {
      this.#arrived = () => {
        if (this.received.length >= count) resolve();
      };
      this.#arrived();
    });
    return this.received;
  }
}

/** The detail in a failed call's trailers. */
export function errorDetail(error: unknown): ErrorDetail | undefined {
  const { metadata } = error as grpc.StatusObject;
  const [bytes] = metadata.get("grpc-status-details-bin");
  if (!Buffer.isBuffer(bytes)) return undefined;
  const decoded = statusCodec.decode(bytes);
  return decoded.ok ? decoded.value.detail : undefined;
}

/** The error that a call failed with. */
export async function failure(call: Promise<unknown>): Promise<grpc.ServiceError> {
  const error: unknown = await call.then(
    () => new Error("the call succeeded"),
    (reason: unknown) => reason,
  );
  if (error instanceof Error && "code" in error) return error as grpc.ServiceError;
  throw error;
}
