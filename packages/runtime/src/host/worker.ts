import type { ServerWelcome, WorkerHello } from "@clew/protocol";
import { failureOf } from "../transport/grpc-failure.ts";
import { runtimeName, runtimeVersion } from "../version.ts";
import { processSystem, type System } from "../system.ts";
import type { openConnection, WorkerConnection } from "./worker-connection.ts";
import { describeFunction, type ServedFunctions } from "./worker-functions.ts";
import type { SessionEnd } from "./worker-session.ts";

/** What a worker is made of. */
export interface WorkerOptions {
  /** Where the backend listens for gRPC: `127.0.0.1:9471`. */
  readonly endpoint: string;
  /** The functions that it serves, by name. */
  readonly functions: ServedFunctions;
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

class ConnectedWorker implements Worker {
  readonly #options: WorkerOptions;
  readonly #hello: WorkerHello;
  readonly #system: System = processSystem;
  readonly #over = Promise.withResolvers<void>();
  #connection: WorkerConnection | undefined;
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
      const { openConnection } = await import("./worker-connection.ts");
      let delayMs = firstDelayMs;
      while (!this.#closing) {
        const { welcomed, end } = await this.#connectOnce(openConnection);
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
    this.#connection?.drain();
    this.#wakeUp();
    return this.#running ? this.#over.promise : Promise.resolve();
  }

  async #connectOnce(open: typeof openConnection): Promise<{ readonly welcomed: boolean; readonly end: SessionEnd }> {
    const { endpoint, functions, onWelcome } = this.#options;
    let welcomed = false;
    this.#connection = open({
      endpoint,
      functions,
      hello: this.#hello,
      system: this.#system,
      welcomed: (welcome) => {
        welcomed = true;
        onWelcome?.(welcome);
      },
    });
    const end = await this.#connection.ended;
    this.#connection = undefined;
    return { welcomed, end };
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
