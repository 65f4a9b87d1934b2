import type { OperationStatus, OperationType } from "@clew/protocol";
import { compact } from "../peer/operation.ts";
import type { PeerEvent, PeerOperation } from "../peer/operation.ts";

/** What an event type says: the operation's type and what became of it. */
function meaningOf(
  type: PeerEvent["type"],
): { readonly type: OperationType; readonly status: OperationStatus } | undefined {
  const match =
    /^(Context|Step|Wait|Callback|ChainedInvoke)(Started|Succeeded|Failed|Cancelled|TimedOut|Stopped)$/.exec(type);
  const [, kind = "", end = ""] = match ?? [];
  return match === null ? undefined : { type: snake(kind) as OperationType, status: snake(end) as OperationStatus };
}

const snake = (text: string): string => text.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();

/**
 * The operations as they stood after a part of a history. What events do not tell - whether a context's children are to
 * be replayed - is taken from the operations as they were in the end.
 */
export function fold(
  events: readonly PeerEvent[],
  options: { readonly final: readonly PeerOperation[]; readonly now: number },
): readonly PeerOperation[] {
  const operations = new Map<string, PeerOperation>();
  for (const event of events) {
    const meaning = meaningOf(event.type);
    if (meaning === undefined || event.operationId === undefined) continue;
    const before = operations.get(event.operationId);
    operations.set(event.operationId, after(before, event, { ...meaning, ...options }));
  }
  return [...operations.values()];
}

function after(
  before: PeerOperation | undefined,
  event: PeerEvent,
  {
    type,
    status,
    final,
    now,
  }: { type: OperationType; status: OperationStatus; final: readonly PeerOperation[]; now: number },
): PeerOperation {
  const id = event.operationId ?? "";
  const known = final.find((operation) => operation.id === id);
  const base = before ?? started(event, { id, type, now });
  if (status === "STARTED") return base.status === "PENDING" ? restart(base) : base;
  const retried = type === "STEP" && event.delaySeconds !== undefined;
  return compact<PeerOperation>({
    ...base,
    status: retried ? "PENDING" : status,
    attempt: event.attempt,
    endTime: retried ? undefined : now,
    dueTime: retried ? now + (event.delaySeconds ?? 0) * 1000 : type === "WAIT" ? base.dueTime : undefined,
    replayChildren: known?.replayChildren,
    result: event.payload,
    error: event.error,
  });
}

function started(event: PeerEvent, { id, type, now }: { id: string; type: OperationType; now: number }): PeerOperation {
  const { timeoutSeconds = 0, heartbeatTimeoutSeconds = 0, delaySeconds } = event;
  const deadlines = [timeoutSeconds, heartbeatTimeoutSeconds].filter((seconds) => seconds > 0);
  const seconds = type === "WAIT" ? delaySeconds : deadlines.length === 0 ? undefined : Math.min(...deadlines);
  return compact<PeerOperation>({
    id,
    type,
    status: "STARTED",
    name: event.name,
    subType: event.subType,
    parentId: event.parentId,
    startTime: now,
    attempt: type === "STEP" ? 0 : undefined,
    dueTime: seconds === undefined ? undefined : now + seconds * 1000,
    waitSeconds: type === "WAIT" ? delaySeconds : undefined,
    callbackId: event.callbackId,
    timeoutSeconds: event.timeoutSeconds,
    heartbeatTimeoutSeconds: event.heartbeatTimeoutSeconds,
    functionName: event.functionName,
    tenantId: event.tenantId,
    input: type === "CHAINED_INVOKE" ? event.payload : undefined,
  });
}

/** A step that runs again keeps what its last attempt left, and is due no more. */
function restart(step: PeerOperation): PeerOperation {
  const { dueTime: _, ...rest } = step;
  return { ...rest, status: "STARTED" };
}
