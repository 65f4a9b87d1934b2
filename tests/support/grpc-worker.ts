import {
  workerMethods,
  type Decoded,
  type DurableInvocation,
  type Invocation,
  type InvocationOutcome,
  type OperationUpdate,
  type ServedFunction,
  type ServerMessage,
  type StatePage,
  type WorkerMessage,
} from "@clew/protocol";
import type { ClientDuplexStream } from "@grpc/grpc-js";
import { CheckpointStreamClient, GrpcClient, serializer } from "./grpc-client.ts";

/** What a function of the worker sees. */
export interface WorkerContext {
  readonly invocation: DurableInvocation;
  /** Sends a checkpoint under the live token; resolves once it is acknowledged. */
  readonly checkpoint: (...updates: readonly OperationUpdate[]) => Promise<StatePage>;
}

export type WorkerFunction = (context: WorkerContext) => Promise<InvocationOutcome>;

/**
 * A worker of a few lines over the wire itself: no runtime, so that what it sent and what was acknowledged is known to
 * the letter. It ends when its server does; whoever wants it back starts another.
 */
export class GrpcWorker {
  readonly #client: GrpcClient;
  readonly #checkpoints: CheckpointStreamClient;
  readonly #stream: ClientDuplexStream<WorkerMessage, Decoded<ServerMessage>>;
  readonly #functions: Readonly<Record<string, WorkerFunction>>;
  readonly welcomed: Promise<void>;
  readonly ended: Promise<void>;

  constructor(
    address: string,
    functions: Readonly<Record<string, WorkerFunction>>,
    served: Partial<ServedFunction> = {},
  ) {
    this.#functions = functions;
    this.#client = new GrpcClient(address);
    this.#checkpoints = new CheckpointStreamClient(this.#client);
    const method = workerMethods.connect;
    this.#stream = this.#client.raw.makeBidiStreamRequest(method.path, serializer(method), method.responseDeserialize);
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    this.welcomed = promise;
    this.welcomed.catch(() => undefined);
    this.#stream.on("data", (decoded: Decoded<ServerMessage>) => {
      const value = decoded.ok ? decoded.value : undefined;
      if (value?.kind === "welcome") resolve(undefined);
      if (value?.kind === "invocation") void this.#run(value.invocation);
    });
    this.ended = new Promise((end) => {
      const over = (error?: Error): void => {
        reject(error ?? new Error("the stream ended"));
        end();
      };
      this.#stream.on("error", over).on("end", () => over());
    });
    this.#stream.write({
      kind: "hello",
      hello: {
        protocolVersions: ["clew.durable.v1"],
        runtimeName: "raw",
        runtimeVersion: "0",
        capabilities: [],
        functions: Object.keys(functions).map((name) => ({ name, kind: "durable", ...served })),
      },
    });
  }

  close(): void {
    this.#checkpoints.end();
    this.#stream.end();
    this.#client.close();
  }

  async #run(invocation: Invocation): Promise<void> {
    const run = this.#functions[invocation.functionName];
    if (invocation.kind !== "durable" || run === undefined) return;
    const { requestId, executionId } = invocation;
    let token = invocation.checkpointToken;
    const checkpoint: WorkerContext["checkpoint"] = async (...updates) => {
      const reply = await this.#checkpoints.checkpoint({ executionId, checkpointToken: token, updates });
      token = reply.checkpointToken ?? token;
      return reply.newState;
    };
    try {
      this.#stream.write({ kind: "outcome", requestId, outcome: await run({ invocation, checkpoint }) });
    } catch (error) {
      const outcome: InvocationOutcome = { kind: "error", error: { type: "Error", message: String(error) } };
      this.#stream.write({ kind: "outcome", requestId, outcome });
    }
  }
}
