import type {
  ErrorObject,
  HistoryEvent,
  Millis,
  Operation,
  OperationBase,
  OperationStatus,
  Payload,
} from "@clew/protocol";

/** A stretch of time in which an operation, or an invocation, did one thing; without an end it still does. */
export interface Span {
  readonly from: Millis;
  readonly to?: Millis;
  /** Waiting: for time, for the outside world, or for the next attempt. */
  readonly kind: "working" | "waiting";
}

/** An operation as its history tells of it. */
export interface OperationTrack {
  readonly operation: Operation;
  readonly spans: readonly Span[];
}

/** What a history tells. */
export interface ExecutionTracks {
  /** In the order in which they first appear; the execution itself is not among them. */
  readonly operations: readonly OperationTrack[];
  readonly invocations: readonly Span[];
}

interface Track {
  operation: Operation;
  spans: Span[];
}

/**
 * Makes the operations of a history, oldest event first (HIST), for drawing. What history does not say is not there: whether
 * a context's children stay (`replayChildren`), the deadlines that heartbeats moved, and that a step's delay has passed.
 */
export function foldHistory(events: readonly HistoryEvent[]): ExecutionTracks {
  const tracks = new Map<string, Track>();
  const invocations: Span[] = [];
  for (const event of events) {
    if (event.type === "InvocationCompleted") {
      invocations.push({ from: event.details.startTime, to: event.details.endTime, kind: "working" });
      continue;
    }
    const id = event.operationId;
    if (id === undefined) continue;
    const next = foldEvent(tracks.get(id), event);
    if (next !== undefined) tracks.set(id, next);
  }
  return { operations: [...tracks.values()], invocations };
}

type OperationEvent = Exclude<HistoryEvent, { readonly type: "InvocationCompleted" }>;

function foldEvent(track: Track | undefined, event: OperationEvent): Track | undefined {
  switch (event.type) {
    case "ExecutionStarted":
    case "ExecutionSucceeded":
    case "ExecutionFailed":
    case "ExecutionTimedOut":
    case "ExecutionStopped":
      return undefined;
    case "ContextStarted":
      return begin({ ...baseOf(event), type: "CONTEXT" }, "working");
    case "StepStarted":
      return startStep(track, event);
    case "StepSucceeded":
    case "StepFailed":
      return endAttempt(track, event);
    case "WaitStarted": {
      const { durationSeconds: waitSeconds, scheduledEndTime } = event.details;
      return begin({ ...baseOf(event), type: "WAIT", waitSeconds, scheduledEndTime }, "waiting");
    }
    case "CallbackStarted":
      return startCallback(event);
    case "ChainedInvokeStarted":
      return startInvoke(event);
    case "WaitSucceeded":
      return end(track, event, "SUCCEEDED");
    case "WaitCancelled":
      return end(track, event, "CANCELLED");
    case "ContextSucceeded":
    case "CallbackSucceeded":
    case "ChainedInvokeSucceeded":
      return end(track, event, "SUCCEEDED", resultOf(event.details.result.payload));
    case "ContextFailed":
    case "CallbackFailed":
    case "ChainedInvokeFailed":
      return end(track, event, "FAILED", errorOf(event.details.error.error));
    case "CallbackTimedOut":
    case "ChainedInvokeTimedOut":
      return end(track, event, "TIMED_OUT", errorOf(event.details.error.error));
    case "ChainedInvokeStopped":
      return end(track, event, "STOPPED", errorOf(event.details.error.error));
    default:
      // A newer server may tell of more than this release knows (VER-4).
      return (event satisfies never, track);
  }
}

function baseOf(event: OperationEvent): OperationBase {
  const { operationId = "", name, parentId, subType, timestamp } = event;
  return {
    id: operationId,
    status: "STARTED",
    ...(parentId !== undefined && { parentId }),
    ...(name !== undefined && { name }),
    ...(subType !== undefined && { subType }),
    startTime: timestamp,
  };
}

function begin(operation: Operation, kind: Span["kind"]): Track {
  return { operation, spans: [{ from: operation.startTime, kind }] };
}

/** A step may be reported without having been started (STEP). */
function stepOf(track: Track | undefined, event: OperationEvent): Extract<Operation, { readonly type: "STEP" }> {
  return track?.operation.type === "STEP" ? track.operation : { ...baseOf(event), type: "STEP", attempt: 0 };
}

function startStep(track: Track | undefined, event: OperationEvent): Track {
  const { nextAttemptTime: _, ...step } = stepOf(track, event);
  const from = event.timestamp;
  return { operation: { ...step, status: "STARTED" }, spans: [...closed(track, from), { from, kind: "working" }] };
}

type AttemptEvent = Extract<HistoryEvent, { readonly type: "StepSucceeded" | "StepFailed" }>;

function endAttempt(track: Track | undefined, event: AttemptEvent): Track {
  const { nextAttemptTime: _, result: _result, error: _error, ...step } = stepOf(track, event);
  const { currentAttempt: attempt, nextAttemptDelaySeconds: delay } = event.details.retry;
  const outcome =
    event.type === "StepSucceeded" ? resultOf(event.details.result.payload) : errorOf(event.details.error.error);
  const at = event.timestamp;
  const spans = closed(track, at);
  if (delay === undefined) {
    const status = event.type === "StepSucceeded" ? "SUCCEEDED" : "FAILED";
    return { operation: { ...step, ...outcome, attempt, status, endTime: at }, spans };
  }
  const nextAttemptTime = at + delay * 1000;
  return {
    operation: { ...step, ...outcome, attempt, status: "PENDING", nextAttemptTime },
    spans: [...spans, { from: at, kind: "waiting" }],
  };
}

function startCallback(event: Extract<HistoryEvent, { readonly type: "CallbackStarted" }>): Track {
  const { callbackId, timeoutSeconds, heartbeatTimeoutSeconds } = event.details;
  const { timestamp } = event;
  return begin(
    {
      ...baseOf(event),
      type: "CALLBACK",
      callbackId,
      ...(timeoutSeconds !== undefined && { timeoutSeconds, timeoutTime: timestamp + timeoutSeconds * 1000 }),
      ...(heartbeatTimeoutSeconds !== undefined && {
        heartbeatTimeoutSeconds,
        heartbeatTime: timestamp + heartbeatTimeoutSeconds * 1000,
      }),
    },
    "waiting",
  );
}

function startInvoke(event: Extract<HistoryEvent, { readonly type: "ChainedInvokeStarted" }>): Track {
  const { functionName, tenantId, input, executedVersion, childId } = event.details;
  return begin(
    {
      ...baseOf(event),
      type: "CHAINED_INVOKE",
      functionName,
      ...(tenantId !== undefined && { tenantId }),
      ...(input?.payload !== undefined && { input: input.payload }),
      ...(executedVersion !== undefined && { executedVersion }),
      ...(childId !== undefined && { childId }),
    },
    "working",
  );
}

interface Outcome {
  readonly result?: Payload;
  readonly error?: ErrorObject;
}

function resultOf(result: Payload | undefined): Outcome {
  return result === undefined ? {} : { result };
}

function errorOf(error: ErrorObject | undefined): Outcome {
  return error === undefined ? {} : { error };
}

/** An end whose start is not in the history tells nothing that could be drawn. */
function end(
  track: Track | undefined,
  event: OperationEvent,
  ...[status, outcome = {}]: readonly [status: OperationStatus, outcome?: Outcome]
): Track | undefined {
  if (track === undefined) return undefined;
  const operation = { ...track.operation, ...outcome, status, endTime: event.timestamp };
  return { operation, spans: closed(track, event.timestamp) };
}

function closed(track: Track | undefined, to: Millis): Span[] {
  return (track?.spans ?? []).map((span) => (span.to === undefined ? { ...span, to } : span));
}
