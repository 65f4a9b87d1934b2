import type { ErrorObject, OperationStatus, OperationType } from "@clew/protocol";
import { compact } from "./operation.ts";
import type { PeerEvent, PeerOperation, PeerUpdate } from "./operation.ts";

/**
 * The suite's own account of what operations do: small, and independent of the protocol's rules, so that the two can
 * disagree. Every function returns what became of an operation and the events that tell of it, or a refusal.
 */
export interface Transition {
  readonly operation: PeerOperation;
  readonly events: readonly PeerEvent[];
}

/** Why an update is refused, in the words of the service. */
export interface Refusal {
  readonly refused: string;
}

const prefixes: Readonly<Record<OperationType, string>> = {
  EXECUTION: "Execution",
  CONTEXT: "Context",
  STEP: "Step",
  WAIT: "Wait",
  CALLBACK: "Callback",
  CHAINED_INVOKE: "ChainedInvoke",
};

const suffixes: Readonly<Record<string, string>> = {
  STARTED: "Started",
  SUCCEEDED: "Succeeded",
  FAILED: "Failed",
  CANCELLED: "Cancelled",
  TIMED_OUT: "TimedOut",
  STOPPED: "Stopped",
};

const closed: ReadonlySet<OperationStatus> = new Set(["SUCCEEDED", "FAILED", "CANCELLED", "TIMED_OUT", "STOPPED"]);

/** Whether nothing can happen to the operation any more. */
export function isClosed(operation: PeerOperation): boolean {
  return closed.has(operation.status);
}

/** Applies one update to what is known of its operation. EXECUTION updates close the execution and are not for here. */
export function applyUpdate(before: PeerOperation | undefined, update: PeerUpdate, now: number): Transition | Refusal {
  if (before !== undefined && before.type !== update.type) return { refused: "Inconsistent operation type." };
  switch (update.action) {
    case "START":
      return start(before, update, now);
    case "SUCCEED":
    case "FAIL":
      return close(before, update, now);
    case "RETRY":
      return retry(before, update, now);
    case "CANCEL":
      return cancel(before, now);
  }
}

function start(before: PeerOperation | undefined, update: PeerUpdate, now: number): Transition | Refusal {
  if (before !== undefined && !(before.type === "STEP" && before.status === "READY")) {
    return { refused: `Cannot start a ${update.type} operation that already exists.` };
  }
  const delay = update.type === "WAIT" ? update.waitSeconds : callbackDelay(update);
  const operation = compact<PeerOperation>({
    ...created(before, update, now),
    status: "STARTED",
    dueTime: delay === undefined ? undefined : now + delay * 1000,
    waitSeconds: update.waitSeconds,
    timeoutSeconds: update.timeoutSeconds,
    heartbeatTimeoutSeconds: update.heartbeatTimeoutSeconds,
    callbackId: update.type === "CALLBACK" ? btoa(`callback:${update.id}`) : undefined,
    functionName: update.functionName,
    tenantId: update.tenantId,
    input: update.type === "CHAINED_INVOKE" ? update.payload : undefined,
  });
  return { operation, events: [eventOf(operation, "STARTED")] };
}

/** The deadline that strikes first; 0 means none. */
function callbackDelay(update: PeerUpdate): number | undefined {
  const delays = [update.timeoutSeconds, update.heartbeatTimeoutSeconds].filter((delay) => (delay ?? 0) > 0);
  return update.type === "CALLBACK" && delays.length > 0 ? Math.min(...delays.map(Number)) : undefined;
}

function close(before: PeerOperation | undefined, update: PeerUpdate, now: number): Transition | Refusal {
  if (update.type !== "STEP" && update.type !== "CONTEXT") return { refused: "Invalid action for the operation type." };
  if (before !== undefined && (isClosed(before) || before.status === "PENDING")) {
    return { refused: `Invalid current ${update.type} state to close.` };
  }
  const operation = settle(created(before, update, now), {
    status: update.action === "SUCCEED" ? "SUCCEEDED" : "FAILED",
    now,
    ...compact<{ result?: string; error?: ErrorObject }>({ result: update.payload, error: update.error }),
  });
  const closing = compact<PeerOperation>({ ...operation, replayChildren: update.replayChildren || undefined });
  return { operation: closing, events: [eventOf(closing, closing.status)] };
}

function retry(before: PeerOperation | undefined, update: PeerUpdate, now: number): Transition | Refusal {
  if (update.type !== "STEP" || update.nextAttemptDelaySeconds === undefined) {
    return { refused: "Invalid StepOptions for the given action." };
  }
  if (before !== undefined && (isClosed(before) || before.status === "PENDING")) {
    return { refused: "Invalid current STEP state to re-attempt." };
  }
  const base = created(before, update, now);
  const operation = compact<PeerOperation>({
    ...base,
    status: "PENDING",
    attempt: (base.attempt ?? 0) + 1,
    dueTime: now + update.nextAttemptDelaySeconds * 1000,
    result: update.payload,
    error: update.error,
  });
  const status = update.error === undefined ? "SUCCEEDED" : "FAILED";
  return {
    operation,
    events: [{ ...eventOf(operation, status), delaySeconds: update.nextAttemptDelaySeconds }],
  };
}

function cancel(before: PeerOperation | undefined, now: number): Transition | Refusal {
  if (before?.type !== "WAIT" || isClosed(before)) {
    return { refused: "Cannot cancel a WAIT that does not exist or has already completed." };
  }
  const operation = settle(before, { status: "CANCELLED", now });
  return { operation, events: [eventOf(operation, "CANCELLED")] };
}

function created(before: PeerOperation | undefined, update: PeerUpdate, now: number): PeerOperation {
  if (before !== undefined) return before;
  return compact<PeerOperation>({
    id: update.id,
    type: update.type,
    status: "STARTED",
    name: update.name,
    subType: update.subType,
    parentId: update.parentId,
    startTime: now,
    attempt: update.type === "STEP" ? 0 : undefined,
  });
}

/** How an operation ends. */
export interface Settlement {
  readonly status: OperationStatus;
  readonly now: number;
  readonly result?: string;
  readonly error?: ErrorObject;
}

/** Ends an operation. */
export function settle(operation: PeerOperation, { status, now, result, error }: Settlement): PeerOperation {
  return compact<PeerOperation>({
    ...operation,
    status,
    endTime: now,
    dueTime: operation.type === "WAIT" ? operation.dueTime : undefined,
    attempt: operation.attempt === undefined ? undefined : operation.attempt + 1,
    result,
    error,
  });
}

/** What time does to an operation whose due time has come. */
export function elapse(operation: PeerOperation, now: number): Transition {
  switch (operation.type) {
    case "STEP":
      return { operation: compact<PeerOperation>({ ...operation, status: "READY", dueTime: undefined }), events: [] };
    case "WAIT": {
      const ended = settle(operation, { status: "SUCCEEDED", now });
      return { operation: ended, events: [eventOf(ended, "SUCCEEDED")] };
    }
    case "CALLBACK": {
      const heartbeat = (operation.heartbeatTimeoutSeconds ?? 0) > 0 && operation.dueTime !== timeoutTime(operation);
      const error = heartbeat
        ? { type: "Callback.Heartbeat", message: "Callback timed out on heartbeat" }
        : { type: "Callback.Timeout", message: "Callback timed out" };
      const ended = settle(operation, { status: "TIMED_OUT", now, error });
      return { operation: ended, events: [eventOf(ended, "TIMED_OUT")] };
    }
    case "EXECUTION":
    case "CONTEXT":
    case "CHAINED_INVOKE":
      return { operation, events: [] };
  }
}

const timeoutTime = ({ startTime, timeoutSeconds = 0 }: PeerOperation): number | undefined =>
  timeoutSeconds > 0 ? startTime + timeoutSeconds * 1000 : undefined;

/** The event that tells that an operation came to a status; PENDING tells of an attempt, so its status is given. */
export function eventOf(operation: PeerOperation, status: OperationStatus): PeerEvent {
  const type = `${prefixes[operation.type]}${suffixes[status] ?? ""}` as PeerEvent["type"];
  const starting = status === "STARTED";
  return compact<PeerEvent>({
    type,
    operationId: operation.id,
    name: operation.name,
    subType: operation.subType,
    parentId: operation.parentId,
    payload: starting ? operation.input : operation.result,
    error: starting ? undefined : operation.error,
    attempt: starting ? undefined : operation.attempt,
    delaySeconds: operation.type === "WAIT" ? operation.waitSeconds : undefined,
    callbackId: starting ? operation.callbackId : undefined,
    timeoutSeconds: starting ? operation.timeoutSeconds : undefined,
    heartbeatTimeoutSeconds: starting ? operation.heartbeatTimeoutSeconds : undefined,
    functionName: starting ? operation.functionName : undefined,
    tenantId: starting ? operation.tenantId : undefined,
  });
}
