/**
 * One connection of a worker: its hello, the backend's welcome, then invocations until either side drains or the
 * stream ends (WORK). What still runs then runs on, and its outcome goes nowhere.
 */
import {
  type Decoded,
  describeIssue,
  type Invocation,
  type InvocationOutcome,
  type RpcStatus,
  type ServerMessage,
  type ServerWelcome,
  type WorkerHello,
  workerMethods,
  type WorkerMessage,
} from "@clew/protocol";
import { type GrpcClient, type GrpcStream, openStream, statusOf } from "../transport/grpc-client.ts";

/** What a session works with. */
export interface WorkerSessionOptions {
  readonly client: GrpcClient;
  readonly hello: WorkerHello;
  /** Runs an invocation. Never rejects. */
  readonly run: (invocation: Invocation) => Promise<InvocationOutcome>;
  readonly welcomed: (welcome: ServerWelcome) => void;
}

/** How a session ended: `undefined` when both sides had drained or the backend closed it, else why the stream broke. */
export type SessionEnd = RpcStatus | undefined;

/** See the head of this file. */
export class WorkerSession {
  readonly #options: WorkerSessionOptions;
  readonly #stream: GrpcStream<ServerMessage>;
  readonly #running = new Set<string>();
  readonly #ended = Promise.withResolvers<SessionEnd>();
  #draining = false;
  #over = false;

  constructor(options: WorkerSessionOptions) {
    this.#options = options;
    this.#stream = openStream(options.client, workerMethods.connect);
    this.#stream.on("data", (decoded: Decoded<ServerMessage>) => this.#receive(decoded));
    this.#stream.on("error", (error: Error) => this.#end(statusOf(error)));
    this.#stream.on("end", () => this.#end(undefined));
    this.send({ kind: "hello", hello: options.hello });
  }

  /** Resolves when the stream has ended. */
  get ended(): Promise<SessionEnd> {
    return this.#ended.promise;
  }

  /** Sends a message, unless the stream has ended. */
  send(message: WorkerMessage): void {
    if (this.#stream.writable) this.#stream.write(workerMethods.connect.requestSerialize(message));
  }

  /** Takes no more invocations, and ends when those that run have ended (WORK-8). */
  drain(): void {
    if (this.#draining) return;
    this.send({ kind: "drain" });
    this.#startDraining();
  }

  #receive(decoded: Decoded<ServerMessage>): void {
    if (!decoded.ok) {
      this.#stream.cancel();
      return this.#end({ code: 13, message: `the backend's message cannot be read: ${describeIssue(decoded.issue)}` });
    }
    const message = decoded.value;
    switch (message.kind) {
      case "welcome":
        return this.#options.welcomed(message.welcome);
      case "invocation":
        return void this.#run(message.invocation);
      case "abandon":
        // Its code cannot be stopped, but its checkpoints are refused from now on, and its outcome is not sent.
        this.#running.delete(message.requestId);
        return this.#endWhenIdle();
      case "drain":
        return this.#startDraining();
    }
  }

  async #run(invocation: Invocation): Promise<void> {
    const { requestId } = invocation;
    this.#running.add(requestId);
    const outcome = await this.#options.run(invocation);
    if (this.#running.delete(requestId)) this.send({ kind: "outcome", requestId, outcome });
    this.#endWhenIdle();
  }

  #startDraining(): void {
    this.#draining = true;
    this.#endWhenIdle();
  }

  #endWhenIdle(): void {
    if (this.#draining && this.#running.size === 0) this.#stream.end();
  }

  #end(how: SessionEnd): void {
    if (this.#over) return;
    this.#over = true;
    this.#ended.resolve(how);
  }
}
