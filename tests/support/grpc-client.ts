import {
  checkpointMethods,
  type CheckpointRequest,
  type CheckpointResponse,
  type CheckpointStreamRequest,
  type CheckpointStreamResponse,
  type Decoded,
  type Method,
} from "@clew/protocol";
import { Client, credentials, type ClientDuplexStream, type ServiceError } from "@grpc/grpc-js";

/** What a unary call needs of a method table's row. */
type UnaryMethod<Q, S> = Pick<Method<Q, S, unknown>, "path" | "requestSerialize" | "responseDeserialize">;

/** grpc-js wants Buffers; the codec's bytes are shared, not copied. */
export function serializer<Q>(method: {
  readonly requestSerialize: (request: Q) => Uint8Array;
}): (request: Q) => Buffer {
  return (request) => {
    const bytes = method.requestSerialize(request);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
}

/** A gRPC client of a server, in domain types; what a test needs of one. */
export class GrpcClient {
  readonly raw: Client;

  constructor(address: string) {
    this.raw = new Client(address, credentials.createInsecure(), {
      "grpc.max_receive_message_length": -1,
      "grpc.enable_http_proxy": 0,
    });
  }

  /** One unary call. Rejects with the ServiceError. */
  call<Q, S>(method: UnaryMethod<Q, S>, request: Q, deadlineMs = 30_000): Promise<S> {
    const { path, responseDeserialize } = method;
    const options = { deadline: Date.now() + deadlineMs };
    return new Promise((resolve, reject) => {
      const done = (error: ServiceError | null, answer?: Decoded<S>): void => {
        if (error !== null) reject(error);
        else if (answer?.ok === true) resolve(answer.value);
        else reject(new Error(`the answer of ${path} cannot be read: ${JSON.stringify(answer)}`));
      };
      this.raw.makeUnaryRequest(path, serializer(method), responseDeserialize, request, options, done);
    });
  }

  close(): void {
    this.raw.close();
  }
}

/** Many checkpoints over one stream, each answered under its correlation id. */
export class CheckpointStreamClient {
  readonly #stream: ClientDuplexStream<CheckpointStreamRequest, Decoded<CheckpointStreamResponse>>;
  readonly #waiting = new Map<number, (response: CheckpointStreamResponse | Error) => void>();
  #next = 0;

  constructor(client: GrpcClient) {
    const method = checkpointMethods.checkpointStream;
    this.#stream = client.raw.makeBidiStreamRequest(method.path, serializer(method), method.responseDeserialize);
    this.#stream.on("data", (decoded: Decoded<CheckpointStreamResponse>) => {
      if (decoded.ok) this.#answer(decoded.value);
      else this.#fail(new Error(`a reply cannot be read: ${JSON.stringify(decoded.issue)}`));
    });
    this.#stream.on("error", (error: Error) => {
      this.#fail(error);
    });
    this.#stream.on("end", () => {
      this.#fail(new Error("the stream ended"));
    });
  }

  checkpoint(request: CheckpointRequest): Promise<CheckpointResponse> {
    const correlationId = (this.#next += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(correlationId, (response) => {
        if (response instanceof Error) reject(response);
        else if (response.kind === "checkpoint") resolve(response.checkpoint);
        else reject(new Error(`refused: ${JSON.stringify(response.status)}`));
      });
      this.#stream.write({ correlationId, checkpoint: request });
    });
  }

  end(): void {
    this.#stream.end();
  }

  #answer(response: CheckpointStreamResponse): void {
    const waiting = this.#waiting.get(response.correlationId);
    this.#waiting.delete(response.correlationId);
    waiting?.(response);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting(error);
    this.#waiting.clear();
  }
}
