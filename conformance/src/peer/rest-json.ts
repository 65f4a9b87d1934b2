import type { ErrorObject, OperationAction, OperationStatus, OperationType } from "@clew/protocol";
import { compact } from "./operation.ts";
import type { PeerOperation, PeerUpdate } from "./operation.ts";

/** The Lambda API's JSON, written and read by the suite itself. */
type Wire = Readonly<Record<string, unknown>>;

/** An error object on the wire. */
export interface WireError {
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
export function errorFromWire(wire: WireError): ErrorObject {
  return compact<ErrorObject>({
    type: wire.ErrorType ?? undefined,
    message: wire.ErrorMessage ?? undefined,
    data: wire.ErrorData ?? undefined,
    stackTrace: wire.StackTrace ?? undefined,
  });
}

/** How a moment is written: seconds in REST bodies, whole milliseconds in an invocation's event. */
export type Clock = (millis: number) => number;
export const restClock: Clock = (millis) => millis / 1000;
export const eventClock: Clock = (millis) => Math.round(millis);

/** Writes an operation. */
export function operationToWire(operation: PeerOperation, clock: Clock): Wire {
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
export function updateFromWire(wire: Wire): PeerUpdate {
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

/** What a durable function answered. */
export interface WireOutput {
  readonly Status?: OperationStatus | "PENDING";
  readonly Result?: string | null;
  readonly Error?: WireError | null;
}
