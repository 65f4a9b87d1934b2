import type { ErrorObject } from "../model/error-object.ts";
import type { Execution, ExecutionData, ExecutionStatus } from "../model/execution.ts";
import type { HistoryEvent } from "../model/history-event.ts";
import type { ExecutionId, Millis } from "../model/ids.ts";
import type { Operation } from "../model/operation.ts";
import type { Payload } from "../model/payload.ts";

/** Starts a durable function (EXEC, IDEM). */
export interface StartExecutionRequest {
  readonly functionName: string;
  /** Version, alias or `$LATEST`; a durable function needs one. */
  readonly qualifier?: string;
  /** Absent: a new execution under a generated name. */
  readonly name?: string;
  readonly input?: Payload;
  readonly tenantId?: string;
  readonly traceHeader?: string;
  /** Overrides the function's own. */
  readonly executionTimeoutSeconds?: number;
  /** Whether the caller waits: a synchronous start has the larger result limit (LIM). */
  readonly synchronous?: boolean;
}

/** What was started, or found under the name (IDEM). */
export interface StartExecutionResponse {
  readonly executionId: ExecutionId;
  readonly executionArn: string;
  readonly executedVersion: string;
  /** False: an execution of that name and input existed. */
  readonly started: boolean;
}

/** Asks for one execution. Refused as `EXECUTION_NOT_FOUND` (LIST-1, LIST-4). */
export interface GetExecutionRequest {
  readonly executionId: ExecutionId;
  /** Default true. */
  readonly includeData?: boolean;
}

/** An execution and, when asked for, its payloads (LIST-1, LIST-2). */
export interface ExecutionDescription {
  readonly execution: Execution;
  readonly executionArn: string;
  readonly data?: ExecutionData;
}

/**
 * Asks for a page of the executions that fit every filter given (LIST-7). Refused as `FUNCTION_NOT_FOUND` for a function of
 * another account or region, `FIELD_PATTERN` for two versions that differ, and `MARKER_INVALID`.
 */
export interface ListExecutionsRequest {
  /** A name, a qualified name or an ARN. */
  readonly functionName?: string;
  /** A version, or an alias of the function. */
  readonly functionVersion?: string;
  readonly name?: string;
  /** Empty: any. */
  readonly statuses?: readonly ExecutionStatus[];
  /** Only later than this (LIST-12). */
  readonly startedAfter?: Millis;
  /** Only earlier than this (LIST-12). */
  readonly startedBefore?: Millis;
  /** Default false: newest first. */
  readonly oldestFirst?: boolean;
  readonly marker?: string;
  /** 0 or absent: 100. */
  readonly maxItems?: number;
}

/** A page of executions, without their payloads (LIST-14, LIST-15). */
export interface ListExecutionsResponse {
  readonly executions: readonly ExecutionDescription[];
  readonly nextMarker?: string;
}

/** Asks for a page of every operation of an execution. Refused as `EXECUTION_NOT_FOUND` or `MARKER_INVALID` (STATE-7). */
export interface GetExecutionOperationsRequest {
  readonly executionId: ExecutionId;
  /** Default true; false leaves inputs, results and errors out. */
  readonly includeData?: boolean;
  readonly marker?: string;
  /** 0 or absent: 100. */
  readonly maxItems?: number;
}

/** A page of operations in the order in which they were started; the EXECUTION is not among them (STATE-7). */
export interface GetExecutionOperationsResponse {
  readonly operations: readonly Operation[];
  readonly nextMarker?: string;
  /** Grows with every change of the execution; answers of one version tell of one moment (STATE-8). */
  readonly version: number;
}

/** Asks for a page of an execution's events (HIST). */
export interface GetExecutionHistoryRequest {
  readonly executionId: ExecutionId;
  /** Default true. */
  readonly includeData?: boolean;
  /** Default false: oldest first. */
  readonly newestFirst?: boolean;
  readonly marker?: string;
  /** 0 or absent: 100. */
  readonly maxItems?: number;
}

/** A page of events, in the order that was asked for (HIST). */
export interface GetExecutionHistoryResponse {
  readonly events: readonly HistoryEvent[];
  readonly nextMarker?: string;
}

/** Ends an execution as STOPPED (EXEC). */
export interface StopExecutionRequest {
  readonly executionId: ExecutionId;
  /** Becomes the execution's error. */
  readonly error?: ErrorObject;
}

/** When it ended. */
export interface StopExecutionResponse {
  /** When it ended: now, or earlier if it was closed already. */
  readonly stopTime: Millis;
}

/** Streams history from a position until the terminal event (HIST). */
export interface WatchExecutionRequest {
  readonly executionId: ExecutionId;
  /** Only events with a larger id. Default 0. */
  readonly afterEventId?: number;
  /** Default true. */
  readonly includeData?: boolean;
}
