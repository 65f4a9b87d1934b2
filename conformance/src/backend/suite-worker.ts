import type { ClientDuplexStream } from "@grpc/grpc-js";
import { checkpointMethods, payloadText, textPayload, workerMethods } from "@clew/protocol";
import type {
  Decoded,
  DurableInvocation,
  Invocation,
  InvocationOutcome,
  Payload,
  ServedFunction,
  ServerMessage,
  WorkerMessage,
} from "@clew/protocol";
import { briefTimeoutSeconds, runTarget, targetNames } from "../peer/targets.ts";
import type { GrpcClient } from "./grpc-client.ts";

const served: readonly ServedFunction[] = [
  { name: targetNames.durable, kind: "durable", aliases: ["live"] },
  { name: targetNames.brief, kind: "durable", aliases: ["live"], executionTimeoutSeconds: briefTimeoutSeconds },
  { name: targetNames.plain, kind: "plain" },
];

/** The suite's own worker: it serves the functions that programs call. */
export class SuiteWorker {
  readonly #stream: ClientDuplexStream<WorkerMessage, Decoded<ServerMessage>>;

  readonly #client: GrpcClient;

  private constructor(client: GrpcClient, stream: ClientDuplexStream<WorkerMessage, Decoded<ServerMessage>>) {
    this.#client = client;
    this.#stream = stream;
  }

  /** Connects and waits for the welcome. */
  static async connect(client: GrpcClient): Promise<SuiteWorker> {
    const stream = client.duplex(workerMethods.connect);
    const worker = new SuiteWorker(client, stream);
    const hello = {
      protocolVersions: ["clew.durable.v1"],
      runtimeName: "clew-conformance",
      runtimeVersion: "0.1.0",
      capabilities: [],
      functions: served,
    };
    await new Promise<void>((resolve, reject) => {
      stream.on("data", (message: Decoded<ServerMessage>) => {
        if (!message.ok) reject(new Error(`worker: ${message.issue.reason}`));
        else if (message.value.kind === "welcome") resolve();
        else worker.#take(message.value);
      });
      stream.on("error", reject);
      stream.write({ kind: "hello", hello });
    });
    return worker;
  }

  close(): void {
    this.#stream.on("error", () => undefined);
    this.#stream.cancel();
  }

  #take(message: ServerMessage): void {
    if (message.kind !== "invocation") return;
    const { invocation } = message;
    const answer = (outcome: InvocationOutcome): void => {
      this.#stream.write({ kind: "outcome", requestId: invocation.requestId, outcome });
    };
    this.#outcomeOf(invocation).then(answer, (error: unknown) => {
      answer({ kind: "error", error: { type: "Suite.Target", message: String(error) } });
    });
  }

  /** What a target does with an invocation: see `peer/targets.ts`. */
  async #outcomeOf(invocation: Invocation): Promise<InvocationOutcome> {
    const payload = invocation.kind === "plain" ? invocation.input : inputOf(invocation);
    const input = payload === undefined ? undefined : payloadText(payload);
    const ending = runTarget({
      id: "",
      type: "CHAINED_INVOKE",
      status: "STARTED",
      startTime: 0,
      input: input ?? "null",
    });
    if (invocation.kind === "plain") {
      if (ending.status === "FAILED") return { kind: "error", error: ending.error };
      return { kind: "result", result: payload ?? textPayload("null") };
    }
    if (ending.status === "open") {
      await this.#hang(invocation);
      return { kind: "output", output: { status: "PENDING" } };
    }
    if (ending.status === "FAILED") return { kind: "output", output: { status: "FAILED", error: ending.error } };
    return { kind: "output", output: { status: "SUCCEEDED", ...(payload === undefined ? {} : { result: payload }) } };
  }

  /** Leaves the execution open: it waits for a callback that nobody settles. */
  async #hang({ executionId, checkpointToken, initialState }: DurableInvocation): Promise<void> {
    if (initialState.operations.length > 1) return;
    const updates = [{ id: "forever", type: "CALLBACK", action: "START" } as const];
    await this.#client.must(checkpointMethods.checkpoint, { executionId, checkpointToken, updates });
  }
}

function inputOf({ initialState }: DurableInvocation): Payload | undefined {
  const [execution] = initialState.operations;
  return execution?.type === "EXECUTION" ? execution.input : undefined;
}
