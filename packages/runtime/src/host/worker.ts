import type { Invocation, InvocationOutcome, ServerWelcome, WorkerHello } from "@clew/protocol";
import { CheckpointStream } from "../transport/checkpoint-stream.ts";
import { createGrpcTransport } from "../transport/grpc.ts";
import { connect, type GrpcClient } from "../transport/grpc-client.ts";
import { failureOf } from "../transport/grpc-failure.ts";
import { runtimeName, runtimeVersion } from "../version.ts";
import { logText } from "./console-log.ts";
import { processSystem, type System } from "../system.ts";
import { describeFunction, type PlainHandler, runFunction, type WorkerFunction } from "./worker-functions.ts";
import { type SessionEnd, WorkerSession } from "./worker-session.ts";
import type { DurableFunction } from "./with-durable-execution.ts";

/** What a worker is made of. */
export interface WorkerOptions {
  /** Where the backend listens for gRPC: `127.0.0.1:9471`. */
  readonly endpoint: string;
  /** The functions that it serves, by name. */
  readonly functions: Readonly<Record<string, DurableFunction | PlainHandler | WorkerFunction>>;
  /** How many invocations it takes at once. Default: as many as the backend grants. */
  readonly maxConcurrentInvocations?: number;
  /** Called whenever the backend has welcomed it: from then on its functions can be invoked. */
  readonly onWelcome?: (welcome: ServerWelcome) => void;
}

/** A process's connection to a backend, which sends it invocations of the functions that it serves (WORK). */
export interface Worker {
  /**
   * Connects, and serves until `close` was called. A connection that is lost, or was not there yet, is made again.
   * Rejects with a `CheckpointError` when the backend refuses the worker itself.
   */
  run(): Promise<void>;
  /** Takes no more invocations. Resolves when those that run have ended. */
  close(): Promise<void>;
}

const firstDelayMs = 100;
const longestDelayMs = 5_000;

/** Makes a worker; `run` connects it. */
export function createWorker(options: WorkerOptions): Worker {
  const hello: WorkerHello = {
    protocolVersions: ["clew.durable.v1"],
    runtimeName,
    runtimeVersion,
    language: "javascript",
    capabilities: [],
    functions: Object.entries(options.functions).map(([name, given]) => describeFunction(name, given)),
    ...(options.maxConcurrentInvocations !== undefined && {
      maxConcurrentInvocations: options.maxConcurrentInvocations,
    }),
  };
  return new ConnectedWorker(options, hello);
}

interface Connection {
  readonly client: GrpcClient;
  readonly stream: CheckpointStream;
  readonly session: WorkerSession;
}

class ConnectedWorker implements Worker {
  readonly #options: WorkerOptions;
  readonly #hello: WorkerHello;
  readonly #system: System = processSystem;
  readonly #over = Promise.withResolvers<void>();
  #session: WorkerSession | undefined;
  #closing = false;
  #running = false;
  #wakeUp: () => void = () => undefined;

  constructor(options: WorkerOptions, hello: WorkerHello) {
    this.#options = options;
    this.#hello = hello;
  }

  async run(): Promise<void> {
    if (this.#running) throw new Error("the worker runs already");
    this.#running = true;
    try {
      let delayMs = firstDelayMs;
      while (!this.#closing) {
        const { welcomed, end } = await this.#connectOnce();
        if (end !== undefined && !failureOf(end).repeat) throw failureOf(end).error;
        delayMs = welcomed ? firstDelayMs : Math.min(2 * delayMs, longestDelayMs);
        await this.#pause(delayMs);
      }
    } finally {
      this.#over.resolve();
    }
  }

  close(): Promise<void> {
    this.#closing = true;
    this.#session?.drain();
    this.#wakeUp();
    return this.#running ? this.#over.promise : Promise.resolve();
  }

  async #connectOnce(): Promise<{ readonly welcomed: boolean; readonly end: SessionEnd }> {
    const client = connect(this.#options.endpoint);
    const stream = new CheckpointStream({ client, system: this.#system });
    let welcomed = false;
    const session: WorkerSession = new WorkerSession({
      client,
      hello: this.#hello,
      run: (invocation) => this.#invoke(invocation, { client, stream, session }),
      welcomed: (welcome) => {
        welcomed = true;
        stream.maxMessageBytes = welcome.maxMessageBytes;
        this.#options.onWelcome?.(welcome);
      },
    });
    this.#session = session;
    const end = await session.ended;
    this.#session = undefined;
    stream.close();
    client.close();
    return { welcomed, end };
  }

  #invoke(invocation: Invocation, { client, stream, session }: Connection): Promise<InvocationOutcome> {
    const system = this.#system;
    const given = this.#options.functions[invocation.functionName];
    if (given === undefined) {
      const message = `the worker does not serve function ${invocation.functionName} (WORK-3)`;
      return Promise.resolve({ kind: "error", error: { type: "FunctionNotServed", message } });
    }
    return runFunction(given, invocation, {
      system,
      transport: ({ executionId }) => createGrpcTransport({ client, stream, executionId, system }),
      logSink: (requestId) => (entry) =>
        session.send({ kind: "log", requestId, time: system.now(), level: entry.level, text: logText(entry) }),
    });
  }

  #pause(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#system.at(this.#system.now() + delayMs, resolve);
      this.#wakeUp = () => {
        callOff();
        resolve();
      };
      if (this.#closing) this.#wakeUp();
    });
  }
}
