import type { ClientDuplexStream, ServiceError } from "@grpc/grpc-js";
import { workerMethods } from "@clew/protocol";
import type { Decoded, Invocation, ServerMessage, WorkerMessage } from "@clew/protocol";
import { refusalOf } from "../backend/grpc-client.ts";
import type { GrpcClient, GrpcRefusal } from "../backend/grpc-client.ts";
import { Inbox } from "./inbox.ts";

/** A worker's stream has ended. */
export class StreamEnd extends Error {
  override readonly name = "StreamEnd";
  /** Absent: without a fault. */
  readonly refusal: GrpcRefusal | undefined;

  constructor(refusal?: GrpcRefusal) {
    super(refusal === undefined ? "the backend ended the worker's stream" : `${refusal.status}: ${refusal.message}`);
    this.refusal = refusal;
  }
}

type InvocationMessage = Extract<ServerMessage, { readonly kind: "invocation" }>;

/** The worker's side of `WorkerService.Connect`, for scripts: nothing is answered by itself. */
export class WorkerStream {
  readonly #stream: ClientDuplexStream<WorkerMessage, Decoded<ServerMessage>>;
  readonly #inbox = new Inbox<ServerMessage>();

  constructor(client: GrpcClient) {
    this.#stream = client.duplex(workerMethods.connect);
    this.#stream.on("data", (message: Decoded<ServerMessage>) => {
      if (message.ok) this.#inbox.push(message.value);
      else this.#inbox.end(new Error(`a message to the worker cannot be read: ${JSON.stringify(message.issue)}`));
    });
    this.#stream.on("error", (error: ServiceError) => this.#inbox.end(new StreamEnd(refusalOf(error))));
    this.#stream.on("end", () => this.#inbox.end(new StreamEnd()));
  }

  send(message: WorkerMessage): void {
    this.#stream.write(message);
  }

  /** The next message that is no invocation. Rejects with a StreamEnd when there is none any more. */
  next(signal: AbortSignal): Promise<ServerMessage> {
    return this.#inbox.take((message): message is ServerMessage => message.kind !== "invocation", signal);
  }

  /** The next invocation that fits. */
  async invocation(fits: (invocation: Invocation) => boolean, signal: AbortSignal): Promise<Invocation> {
    const found = await this.#inbox.take(
      (message): message is InvocationMessage => message.kind === "invocation" && fits(message.invocation),
      signal,
    );
    return found.invocation;
  }

  /** An invocation that fits and is here already. */
  waiting(fits: (invocation: Invocation) => boolean): Invocation | undefined {
    return this.#inbox.poll(
      (message): message is InvocationMessage => message.kind === "invocation" && fits(message.invocation),
    )?.invocation;
  }

  /** Ends this side of the stream. */
  end(): void {
    this.#stream.end();
  }

  /** Breaks the stream off. */
  close(): void {
    this.#stream.cancel();
  }
}
