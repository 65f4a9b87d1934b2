import { hashInput } from "@clew/backend";
import {
  type ExecutionExport,
  type HistoryEvent,
  isTerminal,
  limits,
  type Millis,
  type Operation,
  type OperationBody,
} from "@clew/protocol";
import {
  bodySize,
  type Change,
  type EventRecord,
  type ExecutionHead,
  type OperationRecord,
  type Wake,
} from "@clew/store";

const dayMs = 86_400_000;

/**
 * The change that makes an exported execution part of a store. A closed one is there to be read, and is kept for its
 * retention from now on. An open one is suspended: no invocation lives, and a server that can run its function calls it
 * once to go on.
 */
export function importChange(
  file: ExecutionExport,
  { now, commitId }: { readonly now: Millis; readonly commitId: string },
): Change {
  const { description, operations, events } = file;
  const { execution, data } = description;
  const records = operations.filter(({ type }) => type !== "EXECUTION").map(recordOf);
  const recordById = new Map(records.map((record) => [record.meta.id, record]));
  const open = execution.status === "RUNNING";
  const head: ExecutionHead = {
    ...headOf(file, records, now),
    ...(open ? suspended(file) : kept(file, now)),
    recentCommitIds: [commitId],
  };
  return {
    id: execution.id,
    expect: "absent",
    head,
    ...(data !== undefined && { data }),
    operations: records,
    events: events.map((event) => eventRecord(event, recordById)),
    wake: open ? wakeOf(head) : null,
  };
}

function headOf(
  { description, events }: ExecutionExport,
  records: readonly OperationRecord[],
  now: Millis,
): ExecutionHead {
  const { execution, data } = description;
  const attempts = records.reduce(
    (sum, { meta }) => sum + (meta.type === "STEP" ? Math.max(0, meta.attempt - 1) : 0),
    0,
  );
  const bytes = records.reduce((sum, { body }) => sum + bodySize(body), bodySize(data));
  return {
    ...execution,
    kind: "durable",
    version: 1,
    // Counts invocations. Beyond all that there ever are where it comes from, which goes on there if it was running: a
    // token of that server must not be good here.
    epoch: now,
    tokenSeq: 1,
    nextSeq: records.length + 1,
    nextEventId: events.length + 1,
    lastTime: events.at(-1)?.timestamp ?? execution.startTime,
    // A child is never asked for by its name: its parent waits for its id.
    ...(execution.parent === undefined && { inputHash: hashInput(data?.input) }),
    maxResultBytes: limits.bytes.syncResult.maxBytes,
    failures: 0,
    idlePendings: 0,
    recentCommitIds: [],
    operationCount: 1 + records.length + attempts,
    dataBytes: bytes,
  };
}

/** An open execution is called once, whatever it waits for: it may have been at work when it was exported. */
function suspended({ description: { execution }, events }: ExecutionExport): Partial<ExecutionHead> {
  const { startTime, executionTimeoutSeconds } = execution;
  return {
    retryTime: events.at(-1)?.timestamp ?? startTime,
    ...(executionTimeoutSeconds !== undefined && { executionDeadline: startTime + executionTimeoutSeconds * 1000 }),
  };
}

function kept({ description: { execution } }: ExecutionExport, now: Millis): Partial<ExecutionHead> {
  const days = execution.retentionDays ?? limits.quota.defaultRetentionDays.value;
  return { expireTime: now + days * dayMs };
}

function wakeOf({ functionName, executionDeadline }: ExecutionHead): Wake {
  return { at: 0, needs: functionName, ...(executionDeadline !== undefined && { anyAt: executionDeadline }) };
}

function recordOf(operation: Operation, index: number): OperationRecord {
  // Every operation type has some of a body's members, or none.
  const { input, result, error, ...rest } = operation as Operation & OperationBody;
  const meta = rest;
  const body: OperationBody = {
    ...(input !== undefined && { input }),
    ...(result !== undefined && { result }),
    ...(error !== undefined && { error }),
  };
  return { seq: index + 1, meta, changedAt: 1, body };
}

function eventRecord(event: HistoryEvent, recordById: ReadonlyMap<string, OperationRecord>): EventRecord {
  const { eventId, type, timestamp } = event;
  const { input, result, error, ...details } = event.details as HistoryEvent["details"] & EventBody;
  const record = event.operationId === undefined ? undefined : recordById.get(event.operationId);
  const member =
    input !== undefined ? "input" : result !== undefined ? "result" : error !== undefined ? "error" : undefined;
  const inline = {
    ...((input ?? result)?.payload !== undefined && { payload: (input ?? result)?.payload }),
    ...(error?.error !== undefined && { error: error.error }),
  } as const;
  const base = { eventId, type, timestamp, details, ...(record !== undefined && { seq: record.seq }) };
  if (member === undefined) return base;
  const from = sourceOf(event, record);
  return { ...base, payload: from === "inline" ? { from, member, ...inline } : { from, member } } as EventRecord;
}

interface EventBody {
  readonly input?: { readonly payload?: OperationBody["input"] };
  readonly result?: { readonly payload?: OperationBody["result"] };
  readonly error?: { readonly error?: OperationBody["error"] };
}

/** No payload is stored twice: an event that shows what its operation keeps refers to it. */
function sourceOf(event: HistoryEvent, record: OperationRecord | undefined): "operation" | "execution" | "inline" {
  if (event.type.startsWith("Execution")) return "execution";
  if (record === undefined || event.type === "WaitCancelled") return "inline";
  if (event.type === "ChainedInvokeStarted") return "operation";
  const { meta } = record;
  const last = isTerminal(meta.status) && "endTime" in meta && meta.endTime === event.timestamp;
  const retried =
    (event.type === "StepFailed" || event.type === "StepSucceeded") &&
    event.details.retry.nextAttemptDelaySeconds !== undefined;
  return last && !retried ? "operation" : "inline";
}
