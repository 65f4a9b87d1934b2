import type { ErrorObject } from "./error-object.ts";
import type { ExecutionId, Millis } from "./ids.ts";
import type { Payload } from "./payload.ts";

/** Where an execution stands; all but RUNNING are terminal (EXEC). */
export type ExecutionStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "STOPPED";

/** One run of a durable function, as its readers see it. */
export interface Execution {
  readonly id: ExecutionId;
  /** Unique within the function; given by the starter or generated (IDEM). */
  readonly name: string;
  readonly functionName: string;
  /** The version that the execution is pinned to: digits or `$LATEST`. */
  readonly functionVersion: string;
  /** Hash of the code that the version names, where the backend knows it. */
  readonly functionHash?: string;
  readonly status: ExecutionStatus;
  readonly startTime: Millis;
  readonly endTime?: Millis;
  readonly executionTimeoutSeconds?: number;
  readonly retentionDays?: number;
  readonly tenantId?: string;
  readonly traceHeader?: string;
  /** The execution and operation that invoked this one. */
  readonly parent?: { readonly executionId: ExecutionId; readonly operationId: string };
}

/** The large parts of an execution. `result` only when SUCCEEDED; `error` only when it failed, timed out or was stopped. */
export interface ExecutionData {
  readonly input?: Payload;
  readonly result?: Payload;
  readonly error?: ErrorObject;
}
