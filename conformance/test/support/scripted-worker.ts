import type { ClientDuplexStream } from "@grpc/grpc-js";
import { workerMethods } from "@clew/protocol";
import type { Decoded, DurableInvocation, ServerMessage, WorkerHello, WorkerMessage } from "@clew/protocol";
import { GrpcClient } from "../../src/backend/grpc-client.ts";
import type { ProcessStarter } from "../../src/peer/process.ts";

type Stream = ClientDuplexStream<WorkerMessage, Decoded<ServerMessage>>;

/** A worker of a test, which says what it is told to say. */
export class ScriptedWorker {
  readonly client: GrpcClient;
  readonly functionName: string;
  readonly #messages: ServerMessage[] = [];
  readonly #waiting: ((message: ServerMessage) => void)[] = [];
  #stream: Stream | undefined;
  /** The status with which the stream broke. */
  broken: Promise<number>;

  constructor(address: string, functionName: string) {
    this.client = new GrpcClient(address);
    this.functionName = functionName;
    this.broken = this.open();
  }

  /** Opens a stream, another one if there is one already; tells with which status it breaks. */
  open(): Promise<number> {
    const stream = this.client.duplex(workerMethods.connect);
    this.#stream = stream;
    stream.on("data", (message: Decoded<ServerMessage>) => {
      if (!message.ok) return;
      const next = this.#waiting.shift();
      if (next === undefined) this.#messages.push(message.value);
      else next(message.value);
    });
    this.broken = new Promise((resolve) => {
      stream.on("error", (error: Error & { readonly code?: number }) => resolve(error.code ?? -1));
    });
    return this.broken;
  }

  send(message: WorkerMessage): void {
    this.#stream?.write(message);
  }

  /** Ends the stream in good order. */
  end(): void {
    this.#stream?.end();
  }

  hello(more: Partial<WorkerHello> = {}): void {
    const hello = { protocolVersions: ["clew.durable.v1"], runtimeName: "test", runtimeVersion: "1", capabilities: [] };
    const functions = [{ name: this.functionName, kind: "durable" as const }];
    this.send({ kind: "hello", hello: { ...hello, functions, ...more } });
  }

  /** The next message of the peer. */
  next(): Promise<ServerMessage> {
    const message = this.#messages.shift();
    return message === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(message);
  }

  /** Takes messages up to the next invocation. */
  async invocation(): Promise<DurableInvocation> {
    for (;;) {
      const message = await this.next();
      if (message.kind === "invocation" && message.invocation.kind === "durable") return message.invocation;
    }
  }

  /** Answers that the function succeeded. */
  succeed(requestId: string): void {
    this.send({ kind: "outcome", requestId, outcome: { kind: "output", output: { status: "SUCCEEDED" } } });
  }
}

/** "Starts" workers within the test; each is handed to the test as it comes. */
export function scriptedWorkers(address: string, started: (worker: ScriptedWorker) => void): ProcessStarter {
  return {
    start: (name) => {
      const worker = new ScriptedWorker(address, name);
      const ended = Promise.withResolvers<string>();
      started(worker);
      return Promise.resolve({
        ended: ended.promise,
        kill: () => {
          worker.client.close();
          ended.resolve("SIGKILL");
        },
      });
    },
    close: () => Promise.resolve(),
  };
}
