import {
  type handleBidiStreamingCall,
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServiceDefinition,
  type StatusObject,
} from "@grpc/grpc-js";
import {
  checkpointMethods,
  type CheckpointRequest,
  type CheckpointResponse,
  type CheckpointStreamResponse,
  type Decoded,
  type DecodedStreamRequest,
  type GetExecutionStateRequest,
  type Invocation,
  type Issue,
  type Method,
  type RpcStatus,
  type ServerMessage,
  statusCodec,
  statusOfIssue,
  type StatePage,
  workerMethods,
  type WorkerMessage,
} from "@clew/protocol";
import type { Transport } from "../../src/transport/transport.ts";

type WorkerStream = ServerDuplexStream<Decoded<WorkerMessage>, ServerMessage>;

/** A backend's gRPC side for tests: it answers checkpoints from a transport, and its worker side is played by hand. */
export interface GrpcPeer {
  readonly endpoint: string;
  /** Messages of workers, in order, and how to wait for the next that fits. */
  readonly received: readonly WorkerMessage[];
  next<K extends WorkerMessage["kind"]>(kind: K): Promise<Extract<WorkerMessage, { kind: K }>>;
  send(message: ServerMessage): void;
  invoke(invocation: Invocation): void;
  /** Ends the worker's stream, as a refusal or as if the backend had gone. */
  hangUp(issue?: Issue): void;
  /** Ends every checkpoint stream with UNAVAILABLE. */
  breakCheckpoints(): void;
  close(): void;
}

export interface GrpcPeerOptions {
  /** Answers checkpoints of one execution; a rejection is told as this issue's status. */
  readonly transport: Transport;
  /** Answers to hello. Default: a welcome. */
  readonly greet?: () => Issue | undefined;
  readonly maxMessageBytes?: number;
  /** Status of a checkpoint, in place of an answer. */
  readonly refuse?: (request: CheckpointRequest) => RpcStatus | undefined;
}

export async function createGrpcPeer(options: GrpcPeerOptions): Promise<GrpcPeer> {
  const server = new Server({ "grpc.max_receive_message_length": -1 });
  const received: WorkerMessage[] = [];
  const waiting: { kind: string; resolve: (message: WorkerMessage) => void }[] = [];
  const checkpointStreams = new Set<ServerDuplexStream<DecodedStreamRequest, CheckpointStreamResponse>>();
  let worker: WorkerStream | undefined;

  const receive = (message: WorkerMessage): void => {
    const index = waiting.findIndex((each) => each.kind === message.kind);
    if (index >= 0) waiting.splice(index, 1)[0]?.resolve(message);
    else received.push(message);
  };
  const connect: handleBidiStreamingCall<Decoded<WorkerMessage>, ServerMessage> = (stream) => {
    worker = stream;
    stream.on("data", (decoded: Decoded<WorkerMessage>) => {
      if (!decoded.ok) throw new Error(`the worker sent ${JSON.stringify(decoded.issue)}`);
      receive(decoded.value);
      if (decoded.value.kind !== "hello") return;
      const refusal = options.greet?.();
      if (refusal !== undefined) return void stream.emit("error", toStatus(statusOfIssue(refusal)));
      stream.write(welcome(options.maxMessageBytes ?? 4_194_304));
    });
    stream.on("end", () => stream.end());
    stream.on("error", () => undefined);
  };
  const answer = async (
    stream: ServerDuplexStream<DecodedStreamRequest, CheckpointStreamResponse>,
    decoded: DecodedStreamRequest,
  ) => {
    if (!decoded.ok) throw new Error(`the checkpoint cannot be read: ${JSON.stringify(decoded.issue)}`);
    const { correlationId, checkpoint } = decoded.value;
    const status = options.refuse?.(checkpoint);
    if (status !== undefined) return stream.write({ kind: "status", correlationId, status });
    const response: CheckpointResponse = await options.transport.checkpoint(checkpoint);
    return stream.write({ kind: "checkpoint", correlationId, checkpoint: response });
  };
  const checkpointStream: handleBidiStreamingCall<DecodedStreamRequest, CheckpointStreamResponse> = (stream) => {
    checkpointStreams.add(stream);
    stream.on("data", (decoded: DecodedStreamRequest) => void answer(stream, decoded));
    stream.on("end", () => stream.end());
    stream.on("close", () => checkpointStreams.delete(stream));
    stream.on("error", () => undefined);
  };
  const getExecutionState: handleUnaryCall<Decoded<GetExecutionStateRequest>, StatePage> = (call, callback) => {
    if (!call.request.ok) throw new Error("the request cannot be read");
    options.transport.getState(call.request.value).then((page) => callback(null, page), callback);
  };
  server.addService(definition({ connect: workerMethods.connect }), { connect });
  server.addService(
    definition({
      checkpointStream: checkpointMethods.checkpointStream,
      getExecutionState: checkpointMethods.getExecutionState,
    }),
    { checkpointStream, getExecutionState },
  );
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  return {
    endpoint: `127.0.0.1:${String(port)}`,
    received,
    next<K extends WorkerMessage["kind"]>(kind: K) {
      const index = received.findIndex((each) => each.kind === kind);
      const found = index >= 0 ? received.splice(index, 1)[0] : undefined;
      return new Promise<Extract<WorkerMessage, { kind: K }>>((resolve) => {
        const take = (message: WorkerMessage): void => resolve(message as never);
        if (found !== undefined) take(found);
        else waiting.push({ kind, resolve: take });
      });
    },
    send: (message) => void worker?.write(message),
    invoke: (invocation) => void worker?.write({ kind: "invocation", invocation }),
    hangUp: (issue) => void (issue ? worker?.emit("error", toStatus(statusOfIssue(issue))) : worker?.end()),
    breakCheckpoints() {
      for (const stream of checkpointStreams) stream.emit("error", { code: 14, details: "restarting" });
    },
    close: () => server.forceShutdown(),
  };
}

function welcome(maxMessageBytes: number): ServerMessage {
  return {
    kind: "welcome",
    welcome: {
      protocolVersion: "clew.durable.v1",
      serverName: "peer",
      serverVersion: "0",
      capabilities: [],
      maxMessageBytes,
      maxConcurrentInvocations: 100,
    },
  };
}

function toStatus(status: RpcStatus): Partial<StatusObject> {
  const metadata = new Metadata();
  metadata.set("grpc-status-details-bin", Buffer.from(statusCodec.encode(status)));
  return { code: status.code, details: status.message, metadata };
}

/** Method tables as grpc-js takes them. */
function definition(methods: Readonly<Record<string, Pick<Method<never, never, unknown>, "path">>>): ServiceDefinition {
  const bytes = (value: Uint8Array): Buffer => Buffer.from(value);
  return Object.fromEntries(
    Object.entries(methods as Readonly<Record<string, Method<unknown, unknown, unknown>>>).map(([name, method]) => [
      name,
      {
        ...method,
        requestSerialize: (request: unknown) => bytes(method.requestSerialize(request)),
        responseSerialize: (response: unknown) => bytes(method.responseSerialize(response)),
      },
    ]),
  );
}
