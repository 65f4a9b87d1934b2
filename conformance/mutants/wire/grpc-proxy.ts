import { Client, credentials, Metadata, Server, ServerCredentials } from "@grpc/grpc-js";
import type { handleUnaryCall, ServiceDefinition, ServiceError, UntypedServiceImplementation } from "@grpc/grpc-js";
import { callbackMethods, checkpointMethods, executionMethods, statusCodec, workerMethods } from "@clew/protocol";
import type { CheckpointStreamRequest, Decoded, RpcStatus, ServerMessage, WorkerMessage } from "@clew/protocol";

/** A unary call as a mutant sees it, in domain terms. */
export interface GrpcCall {
  /** `Checkpoint`, `GetExecution`, … */
  readonly method: string;
  /** Undefined where the bytes are no request. */
  readonly request: unknown;
}

/** What came of a call. */
export type GrpcResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: RpcStatus };

/** What a mutant does on the gRPC side; what it leaves out passes as it is. */
export interface GrpcMutation {
  /** Called instead of passing a call on; `next` passes one on. */
  readonly unary?: (call: GrpcCall, next: (request: unknown) => Promise<GrpcResult>) => Promise<GrpcResult>;
  /** Alters the bytes of a request before anything else. */
  readonly bytes?: (bytes: Buffer) => Buffer;
  /** Alters what a worker says. */
  readonly up?: (message: WorkerMessage) => readonly WorkerMessage[];
  /** Alters what the backend says to a worker. */
  readonly down?: (message: ServerMessage) => readonly ServerMessage[];
  /** Alters the events of a watch. */
  readonly event?: (event: unknown) => readonly unknown[];
  /** Alters the requests of a checkpoint stream. */
  readonly asked?: (request: CheckpointStreamRequest) => readonly CheckpointStreamRequest[];
  /** Alters the answers of a checkpoint stream. */
  readonly streamed?: (answer: unknown) => readonly unknown[];
}

/** The shape that all methods of the protocol share. */
interface AnyMethod {
  readonly path: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  readonly requestSerialize: (request: never) => Uint8Array;
  readonly requestDeserialize: (bytes: Uint8Array) => Decoded<unknown>;
  readonly responseSerialize: (response: never) => Uint8Array;
  readonly responseDeserialize: (bytes: Uint8Array) => Decoded<unknown>;
}

const methods = Object.values({
  ...callbackMethods,
  ...checkpointMethods,
  ...executionMethods,
  ...workerMethods,
}) as readonly AnyMethod[];

const same = (bytes: Buffer): Buffer => bytes;

/** Sits before the gRPC side of a backend. */
export class GrpcProxy {
  readonly #server = new Server({ "grpc.max_receive_message_length": -1 });
  readonly #client: Client;
  readonly #mutation: GrpcMutation;
  address = "";

  private constructor(target: string, mutation: GrpcMutation) {
    this.#client = new Client(target, credentials.createInsecure(), { "grpc.max_receive_message_length": -1 });
    this.#mutation = mutation;
  }

  static async start(target: string, mutation: GrpcMutation): Promise<GrpcProxy> {
    const proxy = new GrpcProxy(target, mutation);
    proxy.#serve();
    const port = await new Promise<number>((resolve, reject) => {
      proxy.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => {
        if (error === null) resolve(bound);
        else reject(error);
      });
    });
    proxy.address = `127.0.0.1:${port}`;
    return proxy;
  }

  close(): void {
    this.#server.forceShutdown();
    this.#client.close();
  }

  #serve(): void {
    const definition: Record<string, ServiceDefinition[string]> = {};
    const handlers: UntypedServiceImplementation = {};
    for (const method of methods) {
      const { path, requestStream, responseStream } = method;
      const bytes = {
        requestDeserialize: same,
        requestSerialize: same,
        responseSerialize: same,
        responseDeserialize: same,
      };
      definition[path] = { path, requestStream, responseStream, ...bytes };
      if (requestStream) handlers[path] = this.#bidirectional(method);
      else handlers[path] = responseStream ? this.#serverStream(method) : this.#unary(method);
    }
    this.#server.addService(definition, handlers);
  }

  #unary(method: AnyMethod): handleUnaryCall<Buffer, Buffer> {
    return (call, callback) => {
      const bytes = this.#mutation.bytes?.(call.request) ?? call.request;
      const read = method.requestDeserialize(bytes);
      const name = method.path.split("/").at(-1) ?? "";
      const next = (request: unknown): Promise<GrpcResult> =>
        this.#forward(method, request === undefined ? bytes : Buffer.from(method.requestSerialize(request as never)));
      const request = read.ok ? read.value : undefined;
      const result = this.#mutation.unary?.({ method: name, request }, next) ?? next(undefined);
      void result.then((outcome) => {
        if (outcome.ok) callback(null, Buffer.from(method.responseSerialize(outcome.value as never)));
        else callback(serviceError(outcome.status));
      });
    };
  }

  #forward(method: AnyMethod, bytes: Buffer): Promise<GrpcResult> {
    return new Promise((resolve) => {
      this.#client.makeUnaryRequest(method.path, same, method.responseDeserialize, bytes, (error, decoded) => {
        if (error !== null) resolve({ ok: false, status: statusOf(error) });
        else if (decoded?.ok === true) resolve({ ok: true, value: decoded.value });
      });
    });
  }

  #serverStream(method: AnyMethod): UntypedServiceImplementation[string] {
    return (call: {
      readonly request: Buffer;
      write(bytes: Buffer): void;
      end(): void;
      destroy(error: Error): void;
    }) => {
      const { event = (one: unknown) => [one] } = this.#mutation;
      const upstream = this.#client.makeServerStreamRequest(
        method.path,
        same,
        method.responseDeserialize,
        call.request,
      );
      upstream.on("data", (decoded: Decoded<unknown>) => {
        if (!decoded.ok) return;
        for (const one of event(decoded.value)) call.write(Buffer.from(method.responseSerialize(one as never)));
      });
      upstream.on("end", () => call.end());
      upstream.on("error", (error: ServiceError) => call.destroy(Object.assign(error, serviceError(statusOf(error)))));
    };
  }

  #bidirectional(method: AnyMethod): UntypedServiceImplementation[string] {
    const worker = method.path === workerMethods.connect.path;
    const { up = one, down = one, asked = one, streamed = one } = this.#mutation;
    return (call: BidirectionalCall) => {
      const upstream = this.#client.makeBidiStreamRequest(method.path, same, same, new Metadata());
      relay(call, upstream, {
        read: method.requestDeserialize,
        write: method.requestSerialize,
        map: worker ? up : asked,
      });
      const map = worker ? down : streamed;
      relay(upstream, call, { read: method.responseDeserialize, write: method.responseSerialize, map });
      upstream.on("error", (error: ServiceError) => call.emit("error", serviceError(statusOf(error))));
      call.on("cancelled", () => upstream.cancel());
    };
  }
}

const one = (message: unknown): readonly unknown[] => [message];

interface Half {
  on(event: string, listener: (...args: never[]) => void): void;
  write(bytes: Buffer): void;
  end(): void;
}

interface BidirectionalCall extends Half {
  emit(event: "error", error: Partial<ServiceError>): void;
}

interface Relay {
  readonly read: (bytes: Uint8Array) => Decoded<unknown>;
  readonly write: (message: never) => Uint8Array;
  readonly map: (message: never) => readonly unknown[];
}

/** Passes messages on, as a mutant alters them; bytes that are no message pass as they are. */
function relay(from: Half, to: Half, { read, write, map }: Relay): void {
  from.on("data", (bytes: Buffer) => {
    const decoded = read(bytes);
    if (!decoded.ok) to.write(bytes);
    else for (const message of map(decoded.value as never)) to.write(Buffer.from(write(message as never)));
  });
  from.on("end", () => to.end());
}

function statusOf(error: ServiceError): RpcStatus {
  const [bytes] = error.metadata?.get("grpc-status-details-bin") ?? [];
  const decoded = bytes instanceof Uint8Array ? statusCodec.decode(bytes) : undefined;
  return decoded?.ok === true ? decoded.value : { code: error.code, message: error.details };
}

function serviceError(found: RpcStatus): Partial<ServiceError> {
  const metadata = new Metadata();
  if (found.detail !== undefined) metadata.set("grpc-status-details-bin", Buffer.from(statusCodec.encode(found)));
  return { code: found.code, details: found.message, metadata };
}
