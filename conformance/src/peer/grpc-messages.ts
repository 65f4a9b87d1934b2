import { payloadText, textPayload } from "@clew/protocol";
import type {
  CheckpointRequest,
  CheckpointResponse,
  DurableInvocation,
  GetExecutionStateRequest,
  InvocationOutput,
  Operation,
  OperationBase,
  OperationUpdate,
  Payload,
  RpcStatus,
  StatePage,
} from "@clew/protocol";
import type { PeerReply, PeerRequest } from "./call.ts";
import type { PeerInvocation, PeerOutput } from "./host.ts";
import { compact } from "./operation.ts";
import type { PeerOperation, PeerUpdate } from "./operation.ts";
import type { PeerRefusal, RefusalKind } from "./refusal.ts";
import type { PeerPage } from "./state-page.ts";

// The messages of the gRPC services, written and read by the suite itself; bytes are the codecs' affair. Programs have JSON
// text in every payload, so a payload is its text here.

/** Writes an operation. */
function operationToWire(operation: PeerOperation): Operation {
  const { id, status, name, subType, parentId, startTime, endTime } = operation;
  const base = compact<OperationBase>({
    id,
    status,
    name,
    subType,
    parentId,
    startTime: Math.round(startTime),
    endTime: rounded(endTime),
  });
  return detailsToWire(operation, base);
}

function detailsToWire(operation: PeerOperation, base: OperationBase): Operation {
  const due = rounded(operation.dueTime);
  const { type, replayChildren, attempt = 0, waitSeconds = 0, callbackId = "", functionName = "" } = operation;
  const { timeoutSeconds, heartbeatTimeoutSeconds, tenantId } = operation;
  const input = payload(operation.input);
  const outcome = compact<{ result?: Payload; error?: NonNullable<PeerOperation["error"]> }>({
    result: payload(operation.result),
    error: operation.error,
  });
  switch (type) {
    case "EXECUTION":
      return compact<Operation>({ ...base, ...outcome, type, input });
    case "CONTEXT":
      return compact<Operation>({ ...base, ...outcome, type, replayChildren });
    case "STEP":
      return compact<Operation>({ ...base, ...outcome, type, attempt, nextAttemptTime: due });
    case "WAIT":
      return { ...base, type, waitSeconds, scheduledEndTime: due ?? base.startTime };
    case "CALLBACK": {
      const timeouts = { timeoutSeconds, heartbeatTimeoutSeconds };
      return compact<Operation>({ ...base, ...outcome, type, callbackId, ...timeouts, timeoutTime: due });
    }
    case "CHAINED_INVOKE":
      return compact<Operation>({ ...base, ...outcome, type, functionName, tenantId, input });
  }
}

/** Reads an update. */
function updateFromWire(update: OperationUpdate): PeerUpdate {
  const { id, type, action, name, subType, parentId, error } = update;
  return compact<PeerUpdate>({
    id,
    type,
    action,
    name,
    subType,
    parentId,
    payload: text(update.payload),
    error,
    replayChildren: update.contextOptions?.replayChildren === true ? true : undefined,
    nextAttemptDelaySeconds: update.stepOptions?.nextAttemptDelaySeconds,
    waitSeconds: update.waitOptions?.waitSeconds,
    ...update.callbackOptions,
    functionName: update.chainedInvokeOptions?.functionName,
    tenantId: update.chainedInvokeOptions?.tenantId,
  });
}

/** Reads a call. */
export function requestFromWire(wire: CheckpointRequest | GetExecutionStateRequest): PeerRequest {
  const { checkpointToken: token } = wire;
  if (!("updates" in wire)) {
    return { operation: "state", token, marker: wire.marker ?? "", maxItems: wire.maxItems || 100 };
  }
  const { updates, clientToken } = wire;
  return compact<PeerRequest>({ operation: "checkpoint", token, updates: updates.map(updateFromWire), clientToken });
}

/** Writes a page of operations. */
export function pageToWire({ operations, nextMarker }: PeerPage): StatePage {
  return compact<StatePage>({ operations: operations.map(operationToWire), nextMarker });
}

/** Writes the answer to a checkpoint. */
export function answerToWire(reply: Extract<PeerReply, { kind: "answer" }>): CheckpointResponse {
  return compact<CheckpointResponse>({ checkpointToken: reply.token, newState: pageToWire(reply) });
}

const statuses: Readonly<Record<RefusalKind, Omit<RpcStatus, "message">>> = {
  "stale-token": {
    code: 9, // FAILED_PRECONDITION
    detail: { reason: "CHECKPOINT_TOKEN_STALE", clause: "TOK-4", scope: "invocation" },
  },
  invalid: {
    code: 3, // INVALID_ARGUMENT
    detail: { reason: "OPERATION_OPTIONS_INVALID", clause: "CKPT-15", scope: "request" },
  },
  "server-error": {
    code: 13, // INTERNAL
    detail: { reason: "INTERNAL", clause: "ERR-6", scope: "invocation" },
  },
  throttled: {
    code: 8, // RESOURCE_EXHAUSTED
    detail: { reason: "OVERLOADED", clause: "ERR-6", scope: "invocation" },
  },
  "unknown-reason": {
    code: 9, // FAILED_PRECONDITION, which without a scope would end the execution
    detail: { reason: "SOMETHING_NEW", clause: "TOK-4", scope: "invocation" },
  },
  "unavailable-without-detail": { code: 14 },
  "denied-without-detail": { code: 7 },
};

/** Writes a refusal. */
export function refusalToWire({ kind, message }: PeerRefusal): RpcStatus {
  return { ...statuses[kind], message };
}

/** Writes an invocation of the function of this name. */
export function invocationToWire(invocation: PeerInvocation, functionName: string): DurableInvocation {
  const { requestId, executionId, executionArn, token, page, updated, timeoutMs, tenantId } = invocation;
  return compact<DurableInvocation>({
    kind: "durable",
    requestId,
    executionId,
    executionArn,
    functionName,
    functionVersion: "$LATEST",
    checkpointToken: token,
    initialState: pageToWire(page),
    updatedOperationIds: updated,
    deadline: Date.now() + timeoutMs,
    tenantId,
  });
}

/** Reads what a durable function answered. */
export function outputFromWire({ status, result, error }: InvocationOutput): PeerOutput {
  return compact<PeerOutput>({ status, result: text(result), error });
}

/** A message for reading: payloads are their text. */
export function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  if (isPayload(value)) return text(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, readable(member)]));
}

function isPayload(value: object): value is Payload {
  return "data" in value && value.data instanceof Uint8Array;
}

const payload = (value: string | undefined): Payload | undefined =>
  value === undefined ? undefined : textPayload(value);
const text = (value: Payload | undefined): string | undefined => (value === undefined ? undefined : payloadText(value));
const rounded = (millis: number | undefined): number | undefined =>
  millis === undefined ? undefined : Math.round(millis);
