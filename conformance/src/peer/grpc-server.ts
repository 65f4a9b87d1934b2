import { Server, ServerCredentials } from "@grpc/grpc-js";
import type { handleBidiStreamingCall, handleUnaryCall } from "@grpc/grpc-js";
import { checkpointMethods, workerMethods } from "@clew/protocol";
import type {
  CheckpointRequest,
  CheckpointStreamResponse,
  Decoded,
  DecodedStreamRequest,
  GetExecutionStateRequest,
  Issue,
  Method,
  RpcStatus,
  ServerMessage,
  WorkerMessage,
} from "@clew/protocol";
import type { PeerReply } from "./call.ts";
import { answerToWire, pageToWire, readable, refusalToWire, requestFromWire } from "./grpc-messages.ts";
import { statusObject } from "./grpc-status.ts";
import { invalid, staleToken } from "./refusal.ts";
import type { FindRun } from "./rest-server.ts";
import { WorkerConnection } from "./worker-connection.ts";
import { WorkerHub } from "./worker-hub.ts";

type Wire = CheckpointRequest | GetExecutionStateRequest;
type Answer = Extract<PeerReply, { kind: "answer" }>;

const broken: RpcStatus = { code: 14, message: "the connection broke" };
const maxMessageBytes = 16 * 1024 * 1024;

/** Serves the gRPC services that a worker uses: `WorkerService` and `CheckpointService`. */
export class GrpcServer {
  /** Where workers arrive. */
  readonly hub: WorkerHub = new WorkerHub();
  readonly #server = new Server({ "grpc.max_receive_message_length": maxMessageBytes });
  readonly #runOf: FindRun;
  #port = 0;

  private constructor(runOf: FindRun) {
    this.#runOf = runOf;
    this.#add(checkpointMethods.checkpoint, this.#unary(answerToWire));
    this.#add(checkpointMethods.getExecutionState, this.#unary(pageToWire));
    this.#add(checkpointMethods.checkpointStream, this.#stream);
    this.#add(workerMethods.connect, this.#worker);
  }

  /** Starts listening on a free loopback port. */
  static async start(runOf: FindRun): Promise<GrpcServer> {
    const server = new GrpcServer(runOf);
    server.#port = await new Promise<number>((resolve, reject) => {
      server.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
        if (error === null) resolve(port);
        else reject(error);
      });
    });
    return server;
  }

  /** `host:port`. */
  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  close(): void {
    this.#server.forceShutdown();
  }

  #add<Q, S, D>(method: Method<Q, S, D>, handler: handleUnaryCall<D, S> | handleBidiStreamingCall<D, S>): void {
    const { path, requestStream, responseStream, requestDeserialize, responseSerialize } = method;
    const definition = {
      path,
      requestStream,
      responseStream,
      requestDeserialize,
      responseSerialize: (response: S) => Buffer.from(responseSerialize(response)),
      requestSerialize: unused,
      responseDeserialize: unused,
    };
    this.#server.addService({ method: definition }, { method: handler });
  }

  #unary<Q extends Wire, S>(write: (answer: Answer) => S): handleUnaryCall<Decoded<Q>, S> {
    return ({ request }, callback) => {
      const reply = this.#serve(request);
      if (reply.kind === "answer") callback(null, write(reply));
      else if (reply.kind !== "silence") callback(statusObject(statusOf(reply)));
    };
  }

  readonly #worker: handleBidiStreamingCall<Decoded<WorkerMessage>, ServerMessage> = (call) => {
    new WorkerConnection(call, this.hub);
  };

  readonly #stream: handleBidiStreamingCall<DecodedStreamRequest, CheckpointStreamResponse> = (call) => {
    call.on("data", (request: DecodedStreamRequest) => {
      const correlationId = request.ok ? request.value.correlationId : request.correlationId;
      const reply = this.#serve(request.ok ? { ok: true, value: request.value.checkpoint } : request);
      if (reply.kind === "silence") return;
      if (reply.kind === "break" || correlationId === undefined) call.emit("error", statusObject(statusOf(reply)));
      else if (reply.kind === "refused") call.write({ kind: "status", correlationId, status: statusOf(reply) });
      else call.write({ kind: "checkpoint", correlationId, checkpoint: answerToWire(reply) });
    });
    call.on("end", () => call.end());
    call.on("error", () => undefined);
  };

  #serve(request: Decoded<Wire>): PeerReply {
    if (!request.ok) return { kind: "refused", refusal: unreadable(request.issue) };
    const run = this.#runOf(request.value.executionId);
    if (run === undefined) return { kind: "refused", refusal: staleToken };
    const call = requestFromWire(request.value);
    const reply = run.serve(call);
    run.exchanged({ kind: call.operation, request: readable(request.value), ...seen(reply) });
    return reply;
  }
}

function unreadable({ reason, field = "", expected = "", actual = "" }: Issue): ReturnType<typeof invalid> {
  return invalid(`${reason} ${field}: expected ${expected}, got ${actual}`);
}

function statusOf(reply: Exclude<PeerReply, { kind: "silence" }>): RpcStatus {
  return reply.kind === "refused" ? refusalToWire(reply.refusal) : broken;
}

/** How a reply reads in a trace. */
function seen(reply: PeerReply): { readonly status?: number | string; readonly response: unknown } {
  switch (reply.kind) {
    case "answer":
      return { status: "OK", response: readable(answerToWire(reply)) };
    case "refused":
      return { status: reply.refusal.kind, response: reply.refusal.message };
    case "break":
    case "silence":
      return { response: reply.kind };
  }
}

/** A definition has both sides; a server uses one of them. */
function unused(): never {
  throw new Error("a server neither writes requests nor reads responses");
}
