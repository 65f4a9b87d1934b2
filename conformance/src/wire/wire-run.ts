import { executionMethods } from "@clew/protocol";
import type { ServedFunction, WorkerHello } from "@clew/protocol";
import type { GrpcClient } from "../backend/grpc-client.ts";
import type { Json } from "../program/program.ts";
import { CheckpointPipe } from "./checkpoint-pipe.ts";
import { isObject, ScriptError } from "./expression.ts";
import { callGrpc, streamRequest } from "./grpc-wire.ts";
import type { HttpClient } from "./http.ts";
import { toJson } from "./payload.ts";
import type { WireReply } from "./reply.ts";
import { RestWire } from "./rest-wire.ts";
import type { Wire, WireOperation, WireScript } from "./wire-case.ts";
import { WorkerStream } from "./worker-stream.ts";

/** One exchange of a run: what was sent and what came. */
export interface Trace {
  readonly what: string;
  readonly sent?: Json;
  readonly got: unknown;
}

/** A call that a script makes. */
export interface Calling {
  readonly wire: Wire;
  readonly operation: WireOperation;
  readonly request: Readonly<Record<string, Json>>;
}

export interface WireRunOptions {
  readonly script: WireScript;
  readonly grpc: GrpcClient;
  /** `host:port` of the gRPC services, for those that go without a gRPC client. */
  readonly grpcAddress: string;
  readonly http: HttpClient;
  readonly wire: Wire;
  /** Makes the names of this run's functions its own. */
  readonly suffix: string;
}

/** Name of the case's own worker among the workers. */
export const ownWorker = "worker";

/** What a worker of the suite says of itself. */
export const identity: Omit<WorkerHello, "functions"> = {
  protocolVersions: ["clew.durable.v1"],
  runtimeName: "clew-conformance",
  runtimeVersion: "0.1.0",
  capabilities: [],
};

/** What a run of a wire case holds between its actions. */
export class WireRun {
  readonly scope: Map<string, Json>;
  readonly trace: Trace[] = [];
  readonly wire: Wire;
  readonly grpc: GrpcClient;
  readonly grpcAddress: string;
  readonly http: HttpClient;
  /** Workers' streams by name. */
  readonly workers: Map<string, WorkerStream> = new Map();
  /** On which stream an invocation came, by the invocation's name. */
  readonly origins: Map<string, WorkerStream> = new Map();
  /** Requests whose answers the script has not waited for yet, by name. */
  readonly pending: Map<string, Promise<WireReply>> = new Map();
  readonly #rest: RestWire;
  readonly #functions: readonly ServedFunction[];
  readonly #arns = new Map<string, string>();
  #pipe: CheckpointPipe | undefined;
  #correlationId = 0;

  constructor({ script, grpc, grpcAddress, http, wire, suffix }: WireRunOptions) {
    this.grpc = grpc;
    this.grpcAddress = grpcAddress;
    this.http = http;
    this.wire = wire;
    this.#rest = new RestWire(http, (executionId) => this.#arnOf(executionId));
    const declared = Object.entries({ main: {}, ...script.functions });
    const named = (name: string): string => `${name}-${suffix}`;
    this.#functions = declared.map(([name, rest]) => ({ ...durable, ...rest, name: named(name) }));
    this.scope = new Map<string, Json>([
      ["functions", Object.fromEntries(declared.map(([name]) => [name, named(name)]))],
      ["served", toJson(this.#functions)],
      ["suffix", suffix],
    ]);
  }

  /** Connects the case's own worker. */
  async open(signal: AbortSignal): Promise<void> {
    const worker = new WorkerStream(this.grpc);
    this.workers.set(ownWorker, worker);
    worker.send({ kind: "hello", hello: { ...identity, functions: this.#functions } });
    const message = await worker.next(signal);
    if (message.kind !== "welcome") throw new Error(`expected a welcome, got ${message.kind}`);
  }

  /** Calls an operation; a refusal is an answer, too. */
  async call({ wire, operation, request }: Calling, signal: AbortSignal): Promise<WireReply> {
    const reply = await this.#send({ wire, operation, request }, signal);
    this.trace.push({ what: `${operation} over ${wire}`, sent: request, got: reply });
    if (reply.ok) this.remember(reply.answer);
    return reply;
  }

  /** Learns the ARN of an execution where an answer or an invocation tells it. */
  remember(value: Json): void {
    if (!isObject(value)) return;
    const { executionId, executionArn } = value;
    if (typeof executionId === "string" && typeof executionArn === "string") this.#arns.set(executionId, executionArn);
  }

  /** A worker by its name. */
  worker(name: string): WorkerStream {
    const found = this.workers.get(name);
    if (found === undefined) throw new ScriptError(`no worker is called "${name}"`);
    return found;
  }

  /** Stops what is still open and lets the workers go. */
  async close(): Promise<void> {
    const stops = [...this.#arns.keys()].map((executionId) =>
      this.grpc.call(executionMethods.stopExecution, { executionId }).catch(() => undefined),
    );
    await Promise.all(stops);
    this.#pipe?.close();
    for (const worker of this.workers.values()) worker.close();
  }

  async #send({ wire, operation, request }: Calling, signal: AbortSignal): Promise<WireReply> {
    if (wire === "rest") return this.#rest.call(operation, request, signal);
    if (wire === "grpc" || operation !== "checkpoint") return callGrpc(this.grpc, operation, { request });
    this.#pipe ??= new CheckpointPipe(this.grpc);
    this.#correlationId += 1;
    this.#pipe.send(streamRequest(this.#correlationId, request));
    return (await this.#pipe.answer(this.#correlationId, signal)).reply;
  }

  /** The ARN of an execution; of one that there is not, an ARN as it would have. */
  #arnOf(executionId: string): string {
    const [some = "arn:aws:lambda:us-east-1:123456789012:function:none:$LATEST/durable-execution/none/none"] =
      this.#arns.values();
    return this.#arns.get(executionId) ?? `${some.slice(0, some.lastIndexOf("/"))}/${executionId}`;
  }
}

const durable = { kind: "durable", aliases: ["live"] } as const;
