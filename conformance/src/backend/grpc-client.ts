import { Client, credentials, Metadata, status } from "@grpc/grpc-js";
import type { ClientDuplexStream, ServiceError } from "@grpc/grpc-js";
import { issueOfStatus, statusCodec } from "@clew/protocol";
import type { Decoded, ErrorDetail, Issue, Method } from "@clew/protocol";

/** Why a call was refused. */
export interface GrpcRefusal {
  /** Name of the gRPC status. */
  readonly status: string;
  readonly message: string;
  /** The catalogue's reason, with the field that it names, if the refusal carries one. */
  readonly issue?: Issue;
  /** The same as it came, whether or not the catalogue knows it. */
  readonly detail?: ErrorDetail;
}

/** What came of a unary call. */
export type GrpcAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: GrpcRefusal };

const deadlineMs = 30_000;

/** A client of the services, for scripts: a refusal is an answer, not an exception. */
export class GrpcClient {
  readonly #client: Client;

  constructor(address: string) {
    this.#client = new Client(address, credentials.createInsecure(), {
      "grpc.max_receive_message_length": -1,
      "grpc.max_send_message_length": -1,
      "grpc.enable_http_proxy": 0, // a backend listens on the loopback interface
    });
  }

  /** Calls a method. */
  call<Q, S>(method: Method<Q, S>, request: Q): Promise<GrpcAnswer<S>> {
    return this.callBytes(method, method.requestSerialize(request));
  }

  /** Calls a method with bytes that may be no message at all. */
  callBytes<S>(
    method: Pick<Method<never, S>, "path" | "responseDeserialize">,
    bytes: Uint8Array,
  ): Promise<GrpcAnswer<S>> {
    return new Promise((resolve, reject) => {
      const answered = (error: ServiceError | null, decoded?: Decoded<S>): void => {
        if (error !== null) resolve({ ok: false, refusal: refusalOf(error) });
        else if (decoded?.ok === true) resolve({ ok: true, value: decoded.value });
        else reject(new Error(`${method.path}: expected an answer that can be read, got ${JSON.stringify(decoded)}`));
      };
      const options = { deadline: Date.now() + deadlineMs };
      const { path, responseDeserialize } = method;
      this.#client.makeUnaryRequest(
        path,
        same,
        responseDeserialize,
        Buffer.from(bytes),
        new Metadata(),
        options,
        answered,
      );
    });
  }

  /** Calls a method and throws when it is refused: for what a script takes for granted. */
  async must<Q, S>(method: Method<Q, S>, request: Q): Promise<S> {
    const answer = await this.call(method, request);
    if (answer.ok) return answer.value;
    throw new Error(`${method.path}: ${answer.refusal.status} ${answer.refusal.message}`);
  }

  /** Reads a stream of answers until it ends. */
  async *watch<Q, S>(method: Method<Q, S>, request: Q): AsyncGenerator<S> {
    const bytes = Buffer.from(method.requestSerialize(request));
    const stream = this.#client.makeServerStreamRequest(
      method.path,
      same,
      method.responseDeserialize,
      bytes,
      new Metadata(),
    );
    try {
      for await (const decoded of stream as AsyncIterable<Decoded<S>>) {
        if (!decoded.ok) throw new Error(`${method.path}: ${decoded.issue.reason}`);
        yield decoded.value;
      }
    } finally {
      stream.cancel();
    }
  }

  /** Opens a stream in both directions. */
  duplex<Q, S>(method: Method<Q, S>): ClientDuplexStream<Q, Decoded<S>> {
    const serialize = (message: Q): Buffer => Buffer.from(method.requestSerialize(message));
    return this.#client.makeBidiStreamRequest(method.path, serialize, method.responseDeserialize, new Metadata());
  }

  close(): void {
    this.#client.close();
  }
}

const same = (bytes: Buffer): Buffer => bytes;

/** What a status that ended a call or a stream says. */
export function refusalOf(error: ServiceError): GrpcRefusal {
  const [bytes] = error.metadata?.get("grpc-status-details-bin") ?? [];
  const decoded = bytes instanceof Uint8Array ? statusCodec.decode(bytes) : undefined;
  const refusal = { status: status[error.code] ?? String(error.code), message: error.details };
  if (decoded?.ok !== true || decoded.value.detail === undefined) return refusal;
  const issue = issueOfStatus(decoded.value);
  return { ...refusal, detail: decoded.value.detail, ...(issue !== undefined && { issue }) };
}
