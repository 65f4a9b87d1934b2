import { Client, type ClientDuplexStream, credentials, type ServiceError, status } from "@grpc/grpc-js";
import { type Decoded, describeIssue, type Method, type RpcStatus, statusCodec } from "@clew/protocol";
import { CheckpointError } from "../error/checkpoint-error.ts";
import { failureOf, type GrpcFailure } from "./grpc-failure.ts";

/** A connection to a backend. */
export type GrpcClient = Client;

/** A call in which both sides send messages: requests as bytes, answers decoded. */
export type GrpcStream<Response> = ClientDuplexStream<Uint8Array, Decoded<Response>>;

/** Connects to a backend. Plain text and by no proxy: a backend listens on the loopback interface only (ENV-9). */
export function connect(endpoint: string): GrpcClient {
  return new Client(endpoint, credentials.createInsecure(), {
    "grpc.max_receive_message_length": -1,
    "grpc.max_send_message_length": -1,
    "grpc.enable_http_proxy": 0,
  });
}

/** Calls an rpc in which both sides send messages. Requests are bytes, so that their size can be looked at first. */
export function openStream<Response>(
  client: GrpcClient,
  method: Pick<Method<never, Response, unknown>, "path" | "responseDeserialize">,
): GrpcStream<Response> {
  return client.makeBidiStreamRequest(method.path, toBuffer, (bytes) => method.responseDeserialize(bytes));
}

/** Calls an rpc of one request and one answer. Rejects with a `GrpcFailure`. */
export function callUnary<Request, Response>(
  client: GrpcClient,
  method: Method<Request, Response>,
  call: { readonly request: Request; readonly deadline: number },
): Promise<Response> {
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      method.path,
      (request: Request) => toBuffer(method.requestSerialize(request)),
      (bytes) => method.responseDeserialize(bytes),
      call.request,
      { deadline: call.deadline },
      (error, response) => {
        if (error !== null) reject(new CallFailed(failureOf(statusOf(error))));
        else if (response?.ok !== true) reject(new CallFailed(unreadable(response)));
        else resolve(response.value);
      },
    );
  });
}

/** A `GrpcFailure` on its way. */
export class CallFailed extends Error {
  readonly failure: GrpcFailure;

  constructor(failure: GrpcFailure) {
    super(failure.error.message);
    this.failure = failure;
  }
}

/** The failure for an answer that this side cannot read. */
export function unreadable(decoded: Extract<Decoded<unknown>, { ok: false }> | undefined): GrpcFailure {
  const why = decoded === undefined ? "there is none" : describeIssue(decoded.issue);
  return { error: new CheckpointError(`the answer cannot be read: ${why}`, { scope: "invocation" }), repeat: false };
}

/** The status that a call ended with, with the detail that came in its trailers (ERR-1). Faults of this side have code 2. */
export function statusOf(error: Error | ServiceError): RpcStatus {
  if (!("metadata" in error)) return { code: status.UNKNOWN, message: error.message };
  const [packed] = error.metadata.get("grpc-status-details-bin");
  const decoded = packed instanceof Buffer ? statusCodec.decode(packed) : undefined;
  const detail = decoded?.ok ? decoded.value.detail : undefined;
  return { code: error.code, message: error.details, ...(detail && { detail }) };
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
