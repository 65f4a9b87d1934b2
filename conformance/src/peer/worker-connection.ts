import type { ServerDuplexStream } from "@grpc/grpc-js";
import type { Decoded, InvocationOutcome, ServerMessage, WorkerHello, WorkerMessage } from "@clew/protocol";
import { statusObject } from "./grpc-status.ts";
import type { WorkerHub } from "./worker-hub.ts";

type WorkerStream = ServerDuplexStream<Decoded<WorkerMessage>, ServerMessage>;

/** Who hears what a worker says on a connection. */
export interface ConnectionListener {
  outcome(requestId: string, outcome: InvocationOutcome): void;
  log(message: Extract<WorkerMessage, { kind: "log" }>): void;
  /** It takes no more invocations. */
  drained(): void;
  /** The stream is over. */
  ended(): void;
  /** It said what the protocol forbids. */
  violated(problem: string): void;
}

const version = "clew.durable.v1";
const maxMessageBytes = 16 * 1024 * 1024;

/** A worker's stream: hello and welcome, then invocations down and outcomes up, until either side drains or it breaks. */
export class WorkerConnection {
  readonly #call: WorkerStream;
  readonly #hub: WorkerHub;
  #listener: ConnectionListener | undefined;
  #state: "opened" | "working" | "draining" | "over" = "opened";

  constructor(call: WorkerStream, hub: WorkerHub) {
    this.#call = call;
    this.#hub = hub;
    call.on("data", (message: Decoded<WorkerMessage>) => this.#receive(message));
    call.on("end", () => this.#ended());
    call.on("cancelled", () => this.#ended());
    call.on("error", () => this.#ended());
  }

  /** Whether invocations may be sent. */
  get open(): boolean {
    return this.#state === "working";
  }

  /** Answers the hello. */
  welcome(listener: ConnectionListener): void {
    this.#listener = listener;
    this.#state = "working";
    const welcome = {
      protocolVersion: version,
      serverName: "clew-conformance-peer",
      serverVersion: "1",
      capabilities: [],
      maxMessageBytes,
      maxConcurrentInvocations: 1,
    };
    this.send({ kind: "welcome", welcome });
  }

  send(message: ServerMessage): void {
    if (this.#state !== "over") this.#call.write(message);
  }

  /** Sends no more invocations; the outcomes of those that run are still taken. */
  drain(): void {
    this.#state = "draining";
    this.send({ kind: "drain" });
  }

  /** Ends the stream as if it had broken. */
  break(): void {
    this.#refuse({ code: 14, message: "the stream broke" });
  }

  #receive(message: Decoded<WorkerMessage>): void {
    if (this.#state === "over") return;
    if (!message.ok) {
      this.#violate(`a message that cannot be read: ${message.issue.reason} ${message.issue.field ?? ""}`);
      return;
    }
    const { value } = message;
    if (this.#state === "opened") {
      if (value.kind === "hello") this.#greet(value.hello);
      else this.#violate(`expected a hello first, got ${value.kind}`);
      return;
    }
    switch (value.kind) {
      case "hello":
        this.#violate("expected one hello, got another");
        return;
      case "outcome":
        this.#listener?.outcome(value.requestId, value.outcome);
        return;
      case "log":
        this.#listener?.log(value);
        return;
      case "drain":
        this.#state = "draining";
        this.#listener?.drained();
        return;
    }
  }

  #greet({ protocolVersions, functions }: WorkerHello): void {
    const durable = functions.filter(({ kind }) => kind === "durable");
    if (!protocolVersions.includes(version))
      this.#violate(`hello: expected ${version}, got ${protocolVersions.join()}`);
    else if (!durable.some(({ name }) => this.#hub.arrived(name, this))) {
      this.#violate(
        `hello: expected the durable function of CLEW_FUNCTION, got ${durable.map(({ name }) => name).join()}`,
      );
    }
  }

  #violate(problem: string): void {
    this.#listener?.violated(problem);
    this.#refuse({ code: 9, message: problem });
  }

  #refuse(status: { readonly code: number; readonly message: string }): void {
    if (this.#state === "over") return;
    this.#state = "over";
    this.#call.emit("error", statusObject(status));
    this.#listener?.ended();
  }

  #ended(): void {
    if (this.#state === "over") return;
    this.#state = "over";
    this.#call.end();
    this.#listener?.ended();
  }
}
