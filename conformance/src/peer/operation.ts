import type { ErrorObject, EventType, OperationAction, OperationStatus, OperationType } from "@clew/protocol";

/** An operation as the peer keeps it: flat, with payloads as text. Members that a type does not have stay absent. */
export interface PeerOperation {
  readonly id: string;
  readonly type: OperationType;
  readonly status: OperationStatus;
  readonly name?: string;
  readonly subType?: string;
  readonly parentId?: string;
  readonly startTime: number;
  readonly endTime?: number;
  /** STEP: finished attempts. */
  readonly attempt?: number;
  /** STEP that is PENDING, WAIT, CALLBACK: when its time comes, in nominal milliseconds of the peer's clock. */
  readonly dueTime?: number;
  readonly waitSeconds?: number;
  readonly callbackId?: string;
  readonly timeoutSeconds?: number;
  readonly heartbeatTimeoutSeconds?: number;
  readonly replayChildren?: boolean;
  readonly functionName?: string;
  readonly tenantId?: string;
  readonly input?: string;
  readonly result?: string;
  readonly error?: ErrorObject;
}

/** An update as it came in, with the payload as text. */
export interface PeerUpdate {
  readonly id: string;
  readonly type: OperationType;
  readonly action: OperationAction;
  readonly name?: string;
  readonly subType?: string;
  readonly parentId?: string;
  readonly payload?: string;
  readonly error?: ErrorObject;
  readonly replayChildren?: boolean;
  readonly nextAttemptDelaySeconds?: number;
  readonly waitSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly heartbeatTimeoutSeconds?: number;
  readonly functionName?: string;
  readonly tenantId?: string;
}

/** An event of a history, reduced to what is comparable between backends: no timestamps, no event ids. */
export interface PeerEvent {
  readonly type: EventType;
  /** Absent on InvocationCompleted. */
  readonly operationId?: string;
  readonly name?: string;
  readonly subType?: string;
  readonly parentId?: string;
  readonly payload?: string;
  readonly error?: ErrorObject;
  readonly attempt?: number;
  /** Nominal seconds: of a wait, or until the next attempt. */
  readonly delaySeconds?: number;
  readonly callbackId?: string;
  readonly timeoutSeconds?: number;
  readonly heartbeatTimeoutSeconds?: number;
  readonly functionName?: string;
  readonly tenantId?: string;
}

/** Removes members that are undefined, as `exactOptionalPropertyTypes` wants it. */
export function compact<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(kept) as T;
}
