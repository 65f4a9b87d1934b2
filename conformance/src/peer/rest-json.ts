import type { ErrorObject, OperationAction, OperationType } from "@clew/protocol";
import type { PeerReply, PeerRequest } from "./call.ts";
import type { PeerInvocation, PeerOutput } from "./host.ts";
import { compact } from "./operation.ts";
import type { PeerOperation, PeerUpdate } from "./operation.ts";
import type { PeerRefusal, RefusalKind } from "./refusal.ts";

/** The Lambda API's JSON, written and read by the suite itself. */
type Wire = Readonly<Record<string, unknown>>;

/** An error object on the wire. */
interface WireError {
  readonly ErrorType?: string;
  readonly ErrorMessage?: string;
  readonly ErrorData?: string;
  readonly StackTrace?: readonly string[];
}

/** Writes an error object. */
function errorToWire({ type, message, data, stackTrace }: ErrorObject): WireError {
  return compact<WireError>({ ErrorType: type, ErrorMessage: message, ErrorData: data, StackTrace: stackTrace });
}

/** Reads an error object; null members are absent. */
function errorFromWire(wire: WireError): ErrorObject {
  return compact<ErrorObject>({
    type: wire.ErrorType ?? undefined,
    message: wire.ErrorMessage ?? undefined,
    data: wire.ErrorData ?? undefined,
    stackTrace: wire.StackTrace ?? undefined,
  });
}

/** How a moment is written: seconds in REST bodies, whole milliseconds in an invocation's event. */
type Clock = (millis: number) => number;
const restClock: Clock = (millis) => millis / 1000;
const eventClock: Clock = (millis) => Math.round(millis);

/** Writes an operation. */
function operationToWire(operation: PeerOperation, clock: Clock): Wire {
  const outcome = compact({
    Result: operation.result,
    Error: operation.error === undefined ? undefined : errorToWire(operation.error),
  });
  return compact({
    Id: operation.id,
    Type: operation.type,
    SubType: operation.subType,
    Name: operation.name,
    ParentId: operation.parentId,
    Status: operation.status,
    StartTimestamp: clock(operation.startTime),
    EndTimestamp: operation.endTime === undefined ? undefined : clock(operation.endTime),
    ...detailsToWire(operation, outcome, clock),
  });
}

function detailsToWire(operation: PeerOperation, outcome: Wire, clock: Clock): Wire {
  const due = operation.dueTime === undefined ? undefined : clock(operation.dueTime);
  switch (operation.type) {
    case "EXECUTION":
      return { ExecutionDetails: compact({ InputPayload: operation.input }) };
    case "CONTEXT":
      return { ContextDetails: compact({ ...outcome, ReplayChildren: operation.replayChildren }) };
    case "STEP":
      return { StepDetails: compact({ ...outcome, Attempt: operation.attempt, NextAttemptTimestamp: due }) };
    case "WAIT":
      return { WaitDetails: compact({ ScheduledEndTimestamp: due }) };
    case "CALLBACK":
      return { CallbackDetails: compact({ ...outcome, CallbackId: operation.callbackId }) };
    case "CHAINED_INVOKE":
      return { ChainedInvokeDetails: outcome };
  }
}

/** Reads an update. The suite trusts the shapes that SDKs send; what it does not know stays out. */
function updateFromWire(wire: Wire): PeerUpdate {
  const options = { ...record(wire["ContextOptions"]), ...record(wire["StepOptions"]), ...record(wire["WaitOptions"]) };
  const more = { ...options, ...record(wire["CallbackOptions"]), ...record(wire["ChainedInvokeOptions"]) };
  return compact<PeerUpdate>({
    id: String(wire["Id"]),
    type: wire["Type"] as OperationType,
    action: wire["Action"] as OperationAction,
    name: text(wire["Name"]),
    subType: text(wire["SubType"]),
    parentId: text(wire["ParentId"]),
    payload: text(wire["Payload"]),
    error: typeof wire["Error"] === "object" && wire["Error"] !== null ? errorFromWire(wire["Error"]) : undefined,
    replayChildren: more["ReplayChildren"] === true ? true : undefined,
    nextAttemptDelaySeconds: count(more["NextAttemptDelaySeconds"]),
    waitSeconds: count(more["WaitSeconds"]),
    timeoutSeconds: count(more["TimeoutSeconds"]),
    heartbeatTimeoutSeconds: count(more["HeartbeatTimeoutSeconds"]),
    functionName: text(more["FunctionName"]),
    tenantId: text(more["TenantId"]),
  });
}

const record = (value: unknown): Wire => (typeof value === "object" && value !== null ? (value as Wire) : {});
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const count = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

/** Reads a call. */
export function requestFromWire(operation: string, wire: Wire): PeerRequest {
  const token = String(wire["CheckpointToken"]);
  if (operation === "state") {
    return { operation, token, marker: text(wire["Marker"]) ?? "", maxItems: Number(wire["MaxItems"] || 100) };
  }
  const updates = ((wire["Updates"] ?? []) as Wire[]).map(updateFromWire);
  return compact<PeerRequest>({ operation: "checkpoint", token, updates, clientToken: text(wire["ClientToken"]) });
}

/** An answer to a REST call. */
export type RestAnswer =
  | { readonly status: number; readonly body: Wire }
  | { readonly status: number; readonly code: string; readonly message: string }
  | "break"
  | "silence";

/** Writes the answer to a call. */
export function replyToWire(operation: PeerRequest["operation"], reply: PeerReply): RestAnswer {
  if (reply.kind === "refused") return refusalToWire(reply.refusal);
  if (reply.kind !== "answer") return reply.kind;
  const Operations = reply.operations.map((each) => operationToWire(each, restClock));
  const state = compact({ Operations, NextMarker: reply.nextMarker });
  const body = operation === "state" ? state : compact({ CheckpointToken: reply.token, NewExecutionState: state });
  return { status: 200, body };
}

const exceptions: Readonly<Record<RefusalKind, readonly [status: number, code: string]>> = {
  "stale-token": [400, "InvalidParameterValueException"],
  invalid: [400, "InvalidParameterValueException"],
  "server-error": [500, "ServiceException"],
  throttled: [429, "TooManyRequestsException"],
  "unknown-reason": [500, "SomethingNewException"],
  "unavailable-without-detail": [503, ""],
  "denied-without-detail": [403, ""],
};

/** Writes a refusal. */
export function refusalToWire({ kind, message }: PeerRefusal): RestAnswer {
  const [status, code] = exceptions[kind];
  return { status, code, message };
}

/** Writes the event of an invocation. */
export function invocationToWire({ executionArn, token, page, updated }: PeerInvocation): Wire {
  const Operations = page.operations.map((each) => operationToWire(each, eventClock));
  return {
    DurableExecutionArn: executionArn,
    CheckpointToken: token,
    InitialExecutionState: compact({ Operations, NextMarker: page.nextMarker }),
    UpdatedOperationIds: updated,
  };
}

/** Reads what a durable function answered; null members are absent, and what is no JSON says nothing. */
export function outputFromWire(body: string): PeerOutput {
  const { Status, Result, Error: error } = record(parse(body));
  return compact<PeerOutput>({
    status: text(Status),
    result: text(Result),
    error: typeof error === "object" && error !== null ? errorFromWire(error) : undefined,
  });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
