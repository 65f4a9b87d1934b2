import { callbackMethods, checkpointMethods, executionMethods } from "@clew/protocol";
import type {
  CheckpointRequest,
  CheckpointStreamRequest,
  GetExecutionStateRequest,
  ListExecutionsRequest,
  Method,
  OperationUpdate,
  StartExecutionRequest,
} from "@clew/protocol";
import type { GrpcAnswer, GrpcClient, GrpcRefusal } from "../backend/grpc-client.ts";
import type { Json } from "../program/program.ts";
import { ScriptError, textOf } from "./expression.ts";
import { payloadOf, toJson } from "./payload.ts";
import type { WireReply } from "./reply.ts";
import type { WireOperation } from "./wire-case.ts";

type Request = Readonly<Record<string, Json>>;

/** A call that is ready to be sent. */
interface Prepared {
  readonly method: Pick<Method<never, unknown>, "path" | "responseDeserialize">;
  readonly bytes: Uint8Array;
}

/** Calls an operation over gRPC, the message followed by `tail`; a refusal is an answer, too. */
export async function callGrpc(
  client: GrpcClient,
  operation: WireOperation,
  { request, tail }: { readonly request?: Request | undefined; readonly tail?: Uint8Array },
): Promise<WireReply> {
  const { method, bytes } = prepare(operation, request ?? {});
  const message = request === undefined ? new Uint8Array() : bytes;
  return replyOf(await client.callBytes(method, Buffer.concat([message, tail ?? new Uint8Array()])));
}

/** What came back, in neutral form. */
function replyOf(answer: GrpcAnswer<unknown>): WireReply {
  return answer.ok
    ? { ok: true, answer: answer.value === undefined ? {} : toJson(answer.value) }
    : refused(answer.refusal);
}

/** A refusal in neutral form. */
export function refused({ status, message, detail }: GrpcRefusal): WireReply {
  return { ok: false, message, grpc: status, ...(detail !== undefined && { detail }) };
}

/** A request on a checkpoint stream in domain terms. */
export function streamRequest(correlationId: number, request: Request): CheckpointStreamRequest {
  return { correlationId, checkpoint: checkpointRequest(request) };
}

function prepare(operation: WireOperation, request: Request): Prepared {
  const executionId = textOf(request["executionId"]);
  const callbackId = textOf(request["callbackId"]);
  switch (operation) {
    case "start": {
      const domain = { functionName: "", ...request, ...payload(request, "input") };
      return prepared(executionMethods.startExecution, domain as StartExecutionRequest);
    }
    case "checkpoint":
      return prepared(checkpointMethods.checkpoint, checkpointRequest(request));
    case "state": {
      const domain = { ...request, executionId, checkpointToken: textOf(request["checkpointToken"]) };
      return prepared(checkpointMethods.getExecutionState, domain as GetExecutionStateRequest);
    }
    case "get":
      return prepared(executionMethods.getExecution, { ...request, executionId });
    case "await":
      return prepared(executionMethods.awaitExecution, { ...request, executionId });
    case "operations":
      return prepared(executionMethods.getExecutionOperations, { ...request, executionId });
    case "history":
      return prepared(executionMethods.getExecutionHistory, { ...request, executionId });
    case "list":
      return prepared(executionMethods.listExecutions, request as ListExecutionsRequest);
    case "stop":
      return prepared(executionMethods.stopExecution, { ...request, executionId });
    case "succeed":
      return prepared(callbackMethods.succeedCallback, { callbackId, ...payload(request, "result") });
    case "fail":
      return prepared(callbackMethods.failCallback, { ...request, callbackId });
    case "heartbeat":
      return prepared(callbackMethods.heartbeatCallback, { callbackId });
  }
}

function checkpointRequest(request: Request): CheckpointRequest {
  const { updates, clientToken } = request;
  const list = (Array.isArray(updates) ? updates : []) as readonly Request[];
  return {
    executionId: textOf(request["executionId"]),
    checkpointToken: textOf(request["checkpointToken"]),
    updates: list.map(
      (update) => ({ ...update, id: textOf(update["id"]), ...payload(update, "payload") }) as OperationUpdate,
    ),
    ...(typeof clientToken === "string" && { clientToken }),
  };
}

function prepared<Q, S>(method: Method<Q, S>, request: Q): Prepared {
  try {
    return { method, bytes: method.requestSerialize(request) };
  } catch (error) {
    throw new ScriptError(`gRPC cannot carry this request: ${String(error)}`);
  }
}

function payload(request: Request, name: string): Readonly<Record<string, unknown>> {
  const value = request[name];
  return value === undefined ? {} : { [name]: payloadOf(value) };
}
