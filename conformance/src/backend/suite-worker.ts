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

/** The function that wire cases start: each invocation is handed to a script. */
export const puppetName = "suite-puppet";

const served: readonly ServedFunction[] = [
  { name: targetNames.durable, kind: "durable", aliases: ["live"] },
  { name: targetNames.brief, kind: "durable", aliases: ["live"], executionTimeoutSeconds: briefTimeoutSeconds },
  { name: targetNames.plain, kind: "plain" },
  { name: puppetName, kind: "durable", aliases: ["live"] },
];

/** Answers an invocation of the puppet function. */
export interface PuppetInvocation {
  readonly invocation: DurableInvocation;
  answer(outcome: InvocationOutcome): void;
}

/** The suite's own worker: it serves the functions that programs call, and the puppet of wire cases. */
export class SuiteWorker {
  readonly #stream: ClientDuplexStream<WorkerMessage, Decoded<ServerMessage>>;
  readonly #scripts = new Map<string, (invocation: PuppetInvocation) => void>();
  readonly #early = new Map<string, PuppetInvocation[]>();
  #version = "";

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
        else if (message.value.kind === "welcome") {
          worker.#version = message.value.welcome.serverVersion;
          resolve();
        } else worker.#take(message.value);
      });
      stream.on("error", reject);
      stream.write({ kind: "hello", hello });
    });
    return worker;
  }

  /** The backend's version, as its welcome says. */
  get serverVersion(): string {
    return this.#version;
  }

  /** Hands the puppet's invocations of an execution to a script, those that came before included. */
  direct(executionId: string, script: (invocation: PuppetInvocation) => void): void {
    this.#scripts.set(executionId, script);
    for (const early of this.#early.get(executionId) ?? []) script(early);
    this.#early.delete(executionId);
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
    if (invocation.kind === "durable" && invocation.functionName === puppetName) this.#puppet({ invocation, answer });
    else void this.#outcomeOf(invocation).then(answer);
  }

  /** What a target does with an invocation: see `peer/targets.ts`. */
  async #outcomeOf(invocation: Invocation): Promise<InvocationOutcome> {
    const payload = invocation.kind === "plain" ? invocation.input : inputOf(invocation);
    const input = payload === undefined ? undefined : payloadText(payload);
    const ending = runTarget({ id: "", type: "CHAINED_INVOKE", status: "STARTED", startTime: 0, input: input ?? "null" });
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

  #puppet(invocation: PuppetInvocation): void {
    const { executionId } = invocation.invocation;
    const script = this.#scripts.get(executionId);
    if (script !== undefined) script(invocation);
    else this.#early.set(executionId, [...(this.#early.get(executionId) ?? []), invocation]);
  }
}

function inputOf({ initialState }: DurableInvocation): Payload | undefined {
  const [execution] = initialState.operations;
  return execution?.type === "EXECUTION" ? execution.input : undefined;
}
