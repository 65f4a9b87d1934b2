import type { handleBidiStreamingCall, handleServerStreamingCall, handleUnaryCall, Server } from "@grpc/grpc-js";
import {
  callbackMethods,
  checkpointMethods,
  executionMethods,
  workerMethods,
  type DurableService,
  type Method,
} from "@clew/protocol";
import type { CheckpointStreams } from "./checkpoint-stream.ts";
import { unary, type UnaryOptions } from "./unary.ts";
import { watchExecution } from "./watch-execution.ts";
import type { WorkerHub } from "./worker-hub.ts";
import { connectWorker } from "./worker-stream.ts";

type Handler<Request, Response> =
  | handleUnaryCall<Request, Response>
  | handleServerStreamingCall<Request, Response>
  | handleBidiStreamingCall<Request, Response>;

/** What the methods of the protocol end in. */
export interface ServiceTargets {
  readonly service: DurableService;
  readonly streams: CheckpointStreams;
  readonly hub: WorkerHub;
  readonly calls: UnaryOptions;
}

/** Serves every method of the protocol; the names of its services. */
export function addServices(server: Server, targets: ServiceTargets): readonly string[] {
  const { service, streams, hub, calls } = targets;
  const add = adder(server);

  add(
    checkpointMethods.checkpoint,
    unary((request) => service.checkpoint(request), calls),
  );
  add(checkpointMethods.checkpointStream, streams.handle);
  add(
    checkpointMethods.getExecutionState,
    unary((request) => service.getExecutionState(request), calls),
  );

  add(
    executionMethods.startExecution,
    unary((request) => service.startExecution(request), calls),
  );
  add(
    executionMethods.getExecution,
    unary((request) => service.getExecution(request), calls),
  );
  add(
    executionMethods.awaitExecution,
    unary((request, signal) => service.awaitExecution(request, signal), calls),
  );
  add(
    executionMethods.listExecutions,
    unary((request) => service.listExecutions(request), calls),
  );
  add(
    executionMethods.getExecutionOperations,
    unary((request) => service.getExecutionOperations(request), calls),
  );
  add(
    executionMethods.getExecutionHistory,
    unary((request) => service.getExecutionHistory(request), calls),
  );
  add(
    executionMethods.stopExecution,
    unary((request) => service.stopExecution(request), calls),
  );
  add(executionMethods.watchExecution, watchExecution(service, calls));

  add(
    callbackMethods.succeedCallback,
    unary((request) => service.succeedCallback(request), calls),
  );
  add(
    callbackMethods.failCallback,
    unary((request) => service.failCallback(request), calls),
  );
  add(
    callbackMethods.heartbeatCallback,
    unary((request) => service.heartbeatCallback(request), calls),
  );

  add(workerMethods.connect, connectWorker(hub));

  return ["CheckpointService", "ExecutionService", "CallbackService", "WorkerService"].map(
    (name) => `clew.durable.v1.${name}`,
  );
}

function adder(server: Server) {
  return <Request, Response, Inbound>(
    method: Method<Request, Response, Inbound>,
    handler: Handler<Inbound, Response>,
  ): void => {
    const definition = {
      path: method.path,
      requestStream: method.requestStream,
      responseStream: method.responseStream,
      requestDeserialize: method.requestDeserialize,
      // Bytes already, where the answer writer has been.
      responseSerialize: (response: Response | Buffer) =>
        Buffer.isBuffer(response) ? response : toBuffer(method.responseSerialize(response)),
      requestSerialize: unused,
      responseDeserialize: unused,
    };
    server.addService({ method: definition }, { method: handler });
  };
}

/** A definition has both sides; a server uses one of them. */
function unused(): never {
  throw new Error("a server neither writes requests nor reads responses");
}

/** The same bytes as grpc-js wants them. */
function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
