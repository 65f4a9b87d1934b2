import { Client, type ClientReadableStream, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import { callbackMethods, type Decoded, describeIssue, type DurableService, executionMethods } from "@clew/protocol";
import type { Method } from "@clew/protocol";
import { Failure } from "../failure.ts";
import { errorOfCall } from "./call-error.ts";

/** What commands ask a server: the part of the durable service that is not for hosts. */
export type ServiceClient = Omit<DurableService, "checkpoint" | "getExecutionState"> & {
  /** Ends the connection; calls that run are cancelled. */
  readonly close: () => void;
};

/** A lone request is given up after this long. */
const requestTimeoutMs = 30_000;
/** How long after a failed attempt to connect the next is made: at first, and at most. */
const reconnectMs = { first: 100, longest: 1000 };

/**
 * A client that connects when the first call is made. Refusals reject with the server's ProtocolError; a server that is
 * not there, does not answer or answers nonsense with a Failure.
 *
 * @param address `host:port`
 */
export function connect(address: string): ServiceClient {
  const grpc = new Client(address, credentials.createInsecure(), {
    "grpc.max_receive_message_length": -1,
    "grpc.max_send_message_length": -1,
    "grpc.initial_reconnect_backoff_ms": reconnectMs.first,
    "grpc.max_reconnect_backoff_ms": reconnectMs.longest,
    "grpc.enable_http_proxy": 0, // a backend listens on the loopback interface only (ENV-9), where no proxy leads
  });
  const caller: Caller = { grpc, address };
  const execution = executionMethods;
  const callback = callbackMethods;
  return {
    startExecution: unary(caller, execution.startExecution),
    getExecution: unary(caller, execution.getExecution),
    awaitExecution: unary(caller, execution.awaitExecution),
    listExecutions: unary(caller, execution.listExecutions),
    getExecutionOperations: unary(caller, execution.getExecutionOperations),
    getExecutionHistory: unary(caller, execution.getExecutionHistory),
    stopExecution: unary(caller, execution.stopExecution),
    watchExecution: serverStream(caller, execution.watchExecution),
    succeedCallback: unary(caller, callback.succeedCallback),
    failCallback: unary(caller, callback.failCallback),
    heartbeatCallback: unary(caller, callback.heartbeatCallback),
    close: () => {
      grpc.close();
    },
  };
}

interface Caller {
  readonly grpc: Client;
  readonly address: string;
}

/** Calls wait as long as their signal lets them; those without one have a deadline. */
function unary<Q, S>(
  { grpc, address }: Caller,
  method: Method<Q, S>,
): (request: Q, signal?: AbortSignal) => Promise<S> {
  return (request, signal) =>
    new Promise((resolve, reject) => {
      const cancel = (): void => {
        call.cancel();
      };
      const answered = (error: ServiceError | null, decoded?: Decoded<S>): void => {
        signal?.removeEventListener("abort", cancel);
        if (error !== null) reject(signal?.aborted === true ? reasonOf(signal) : errorOfCall(error, address));
        else if (decoded?.ok === true) resolve(decoded.value);
        else reject(unreadable(address, decoded));
      };
      signal?.throwIfAborted();
      const bytes = Buffer.from(method.requestSerialize(request));
      const deadline = signal === undefined ? { deadline: Date.now() + requestTimeoutMs } : {};
      const call = grpc.makeUnaryRequest(
        method.path,
        (value: Buffer) => value,
        method.responseDeserialize,
        bytes,
        new Metadata(),
        deadline,
        answered,
      );
      signal?.addEventListener("abort", cancel, { once: true });
    });
}

/** Ends when the server ends it or the signal is aborted. */
function serverStream<Q, S>(
  { grpc, address }: Caller,
  method: Method<Q, S>,
): (request: Q, signal: AbortSignal) => AsyncIterable<S> {
  return async function* (request, signal) {
    const call: ClientReadableStream<Decoded<S>> = grpc.makeServerStreamRequest(
      method.path,
      (value: Buffer) => value,
      method.responseDeserialize,
      Buffer.from(method.requestSerialize(request)),
    );
    const cancel = (): void => {
      call.cancel();
    };
    signal.addEventListener("abort", cancel, { once: true });
    try {
      for await (const decoded of call as AsyncIterable<Decoded<S>>) {
        if (!decoded.ok) throw unreadable(address, decoded);
        yield decoded.value;
      }
    } catch (error) {
      if (signal.aborted) return;
      throw isServiceError(error) ? errorOfCall(error, address) : error;
    } finally {
      signal.removeEventListener("abort", cancel);
      call.cancel();
    }
  };
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && "details" in error && "metadata" in error;
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error("the call was given up");
}

function unreadable<S>(address: string, decoded: Decoded<S> | undefined): Failure {
  const why = decoded === undefined || decoded.ok ? "it is empty" : describeIssue(decoded.issue);
  return new Failure("refused", `the answer of the server at ${address} cannot be read: ${why}`, {
    hint: "is it a Clew server of this version?",
  });
}
