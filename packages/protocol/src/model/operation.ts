import type { ErrorObject } from "./error-object.ts";
import type { Millis, OperationId } from "./ids.ts";
import type { Payload } from "./payload.ts";

/** Kinds of operation that an execution records (OP). */
export type OperationType = "EXECUTION" | "CONTEXT" | "STEP" | "WAIT" | "CALLBACK" | "CHAINED_INVOKE";

/** Where an operation stands. SUCCEEDED and the four after it are terminal. */
export type OperationStatus =
  "STARTED" | "PENDING" | "READY" | "SUCCEEDED" | "FAILED" | "CANCELLED" | "TIMED_OUT" | "STOPPED";

/** What every operation has. `parentId`, `name` and `subType` come back exactly as they were stored. */
export interface OperationBase {
  readonly id: OperationId;
  readonly status: OperationStatus;
  readonly parentId?: OperationId;
  readonly name?: string;
  readonly subType?: string;
  readonly startTime: Millis;
  readonly endTime?: Millis;
}

/** What an operation that ended left behind: at most one of the two. */
export interface Outcome {
  readonly result?: Payload;
  readonly error?: ErrorObject;
}

/** The execution itself, first in every state (EXEC). */
export interface ExecutionOperation extends OperationBase, Outcome {
  readonly type: "EXECUTION";
  readonly input?: Payload;
}

/** A child context: a named scope with ids of its own (CTX). */
export interface ContextOperation extends OperationBase, Outcome {
  readonly type: "CONTEXT";
  /** True: the result is too large to keep; children stay readable so that the body can be replayed. */
  readonly replayChildren?: boolean;
}

/** A unit of user code that is retried (STEP). On RETRY without an error, `result` carries the state of a condition. */
export interface StepOperation extends OperationBase, Outcome {
  readonly type: "STEP";
  /** Finished attempts. */
  readonly attempt: number;
  /** When a PENDING step becomes READY. */
  readonly nextAttemptTime?: Millis;
}

/** A durable timer (WAIT). */
export interface WaitOperation extends OperationBase {
  readonly type: "WAIT";
  readonly scheduledEndTime: Millis;
  /** What was asked for; history keeps it whatever the time scale. */
  readonly waitSeconds: number;
}

/** A promise that the outside world settles (CB). */
export interface CallbackOperation extends OperationBase, Outcome {
  readonly type: "CALLBACK";
  readonly callbackId: string;
  /** 0 or absent: none. */
  readonly timeoutSeconds?: number;
  /** 0 or absent: none. */
  readonly heartbeatTimeoutSeconds?: number;
  /** When the timeout strikes. */
  readonly timeoutTime?: Millis;
  /** When the next heartbeat is overdue. */
  readonly heartbeatTime?: Millis;
}

/** A call of another function (INV). */
export interface ChainedInvokeOperation extends OperationBase, Outcome {
  readonly type: "CHAINED_INVOKE";
  readonly functionName: string;
  readonly tenantId?: string;
  readonly input?: Payload;
  /** The version that the target's qualifier named when it was started. */
  readonly executedVersion?: string;
  /** The target's execution; absent when it could not be started. */
  readonly childId?: string;
}

/** One recorded operation. */
export type Operation =
  ExecutionOperation | ContextOperation | StepOperation | WaitOperation | CallbackOperation | ChainedInvokeOperation;

/** An operation's payloads: kept apart, since most decisions need none of them. */
export interface OperationBody extends Outcome {
  readonly input?: Payload;
}

type WithoutBody<T> = T extends Operation ? Omit<T, keyof OperationBody> : never;
/** An operation without its payloads. */
export type OperationMeta = WithoutBody<Operation>;

/** The operation that meta and body make together. */
export function joinOperation(meta: OperationMeta, body: OperationBody | undefined): Operation {
  // The members of a body are optional members of every operation type that can have them.
  return { ...meta, ...body };
}

const terminal: ReadonlySet<OperationStatus> = new Set(["SUCCEEDED", "FAILED", "CANCELLED", "TIMED_OUT", "STOPPED"]);

/** Whether the operation can change no more. */
export function isTerminal(status: OperationStatus): boolean {
  return terminal.has(status);
}
