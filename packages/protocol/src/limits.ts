import type { ErrorReason } from "./error/catalogue.ts";

/** A text's length in characters and, where it has one, the pattern that it matches from end to end. */
export type StringLimit = {
  readonly minLength: number;
  readonly maxLength: number;
  /** Source of an anchored regular expression without flags. */
  readonly pattern?: string;
  readonly clause: string;
  /** Replaces `FIELD_OUT_OF_RANGE` and `FIELD_PATTERN`. */
  readonly reason?: ErrorReason;
};

/** A whole number's range, both ends included. The unit is in the limit's name. */
export type IntegerLimit = { readonly min: number; readonly max: number; readonly clause: string };

/** The most bytes that something may have, and how more is refused. */
export type ByteLimit = { readonly maxBytes: number; readonly reason: ErrorReason; readonly clause: string };

/** A number that the protocol fixes or sets a default for. The unit is in its name. */
export type FixedNumber = { readonly value: number; readonly clause: string };

/**
 * Every limit of the protocol with its clause (LIM). Both wires check against this object and ajv schemas are made
 * from it. `string` and `integer` are fixed by the service model; `bytes` and `quota` are defaults of a configuration.
 */
export const limits = {
  string: {
    operationId: { minLength: 1, maxLength: 64, pattern: "^[a-zA-Z0-9_-]+$", clause: "LIM-1" },
    operationName: { minLength: 1, maxLength: 256, pattern: "^[\\x20-\\x7E]+$", clause: "LIM-1" },
    operationSubType: { minLength: 1, maxLength: 32, pattern: "^[a-zA-Z0-9_-]+$", clause: "LIM-1" },
    checkpointToken: { minLength: 1, maxLength: 2048, pattern: "^[A-Za-z0-9+/]+={0,2}$", clause: "LIM-2" },
    callbackId: { minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9+/]+={0,2}$", clause: "LIM-2" },
    clientToken: { minLength: 1, maxLength: 64, pattern: "^[\\x21-\\x7E]+$", clause: "LIM-2" },
    marker: { minLength: 1, maxLength: 2048, clause: "LIM-2" },
    executionId: { minLength: 1, maxLength: 64, pattern: "^[a-zA-Z0-9_-]+$", clause: "LIM-3" },
    executionName: { minLength: 1, maxLength: 64, pattern: "^[a-zA-Z0-9_-]+$", clause: "LIM-3" },
    executionArn: {
      minLength: 1,
      maxLength: 1024,
      pattern:
        "^arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)$",
      clause: "LIM-3",
    },
    functionName: {
      minLength: 1,
      maxLength: 256,
      pattern:
        "^(?:arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:function:|(?:\\d{12}:)?function:|\\d{12}:)?[a-zA-Z0-9_-]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9_-]+))?$",
      clause: "LIM-3",
    },
    /** What begins like an ARN passes: whether it is one is told by a reason of its own (INV-8). */
    invokedFunctionName: {
      minLength: 1,
      maxLength: 256,
      pattern:
        "^(?:arn:.*|(?:(?:\\d{12}:)?function:|\\d{12}:)?[a-zA-Z0-9_-]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9_-]+))?)$",
      clause: "LIM-3",
    },
    functionVersion: {
      minLength: 1,
      maxLength: 1024,
      pattern: "^(?:\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)$",
      clause: "LIM-3",
    },
    qualifier: {
      minLength: 1,
      maxLength: 128,
      pattern: "^(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9_-]+)$",
      clause: "LIM-3",
    },
    tenantId: {
      minLength: 1,
      maxLength: 256,
      pattern: "^[a-zA-Z0-9._:/=+\\-@ ]+$",
      clause: "LIM-3",
      reason: "TENANT_ID_INVALID",
    },
    traceHeader: { minLength: 0, maxLength: 8192, clause: "LIM-3" },
  },
  integer: {
    waitSeconds: { min: 1, max: 31_622_400, clause: "LIM-4" },
    nextAttemptDelaySeconds: { min: 1, max: 31_622_400, clause: "LIM-4" },
    executionTimeoutSeconds: { min: 1, max: 31_622_400, clause: "LIM-4" },
    callbackTimeoutSeconds: { min: 0, max: 99_999_999, clause: "LIM-4" },
    callbackHeartbeatTimeoutSeconds: { min: 0, max: 99_999_999, clause: "LIM-4" },
    retentionDays: { min: 1, max: 90, clause: "LIM-4" },
    maxItems: { min: 0, max: 1000, clause: "LIM-5" },
    invocationTimeoutSeconds: { min: 1, max: 900, clause: "LIM-15" },
  },
  bytes: {
    stepPayload: { maxBytes: 262_144, reason: "STEP_PAYLOAD_TOO_LARGE", clause: "LIM-6" },
    contextPayload: { maxBytes: 262_144, reason: "CONTEXT_PAYLOAD_TOO_LARGE", clause: "LIM-6" },
    errorObject: { maxBytes: 262_144, reason: "ERROR_OBJECT_TOO_LARGE", clause: "LIM-6" },
    chainedInput: { maxBytes: 1_048_576, reason: "INVOKE_INPUT_TOO_LARGE", clause: "LIM-7" },
    syncResult: { maxBytes: 6_291_456, reason: "EXECUTION_RESULT_TOO_LARGE", clause: "LIM-8" },
    asyncResult: { maxBytes: 1_048_576, reason: "EXECUTION_RESULT_TOO_LARGE", clause: "LIM-8" },
    callbackResult: { maxBytes: 262_144, reason: "CALLBACK_RESULT_TOO_LARGE", clause: "LIM-9" },
    syncInput: { maxBytes: 6_291_456, reason: "START_INPUT_TOO_LARGE", clause: "LIM-10" },
    asyncInput: { maxBytes: 1_048_576, reason: "START_INPUT_TOO_LARGE", clause: "LIM-10" },
    writtenData: { maxBytes: 104_857_600, reason: "DATA_QUOTA_EXCEEDED", clause: "LIM-11" },
    request: { maxBytes: 10_485_760, reason: "REQUEST_TOO_LARGE", clause: "LIM-13" },
  },
  quota: {
    operationsPerExecution: { value: 3000, clause: "LIM-11" },
    chainedResultBytes: { value: 1_048_576, clause: "INV-12" },
    defaultPageItems: { value: 100, clause: "LIM-5" },
    markerTtlSeconds: { value: 86_400, clause: "STATE-3" },
    countedEmptyPendings: { value: 4, clause: "EXEC-10" },
    invocationFailures: { value: 5, clause: "EXEC-13" },
    defaultRetentionDays: { value: 14, clause: "EXEC-21" },
    syncExecutionTimeoutSeconds: { value: 900, clause: "LAM-10" },
    handshakeTimeoutSeconds: { value: 10, clause: "VER-6" },
    knownFunctionDays: { value: 14, clause: "WORK-12" },
    replayChildrenBytes: { value: 262_144, clause: "REPLAY-9" },
    outputResultBytes: { value: 6_291_406, clause: "REPLAY-9" },
    batchUpdates: { value: 250, clause: "CKPT-17" },
    batchBytes: { value: 768_000, clause: "CKPT-17" },
    errorPartCharacters: { value: 256, clause: "ERR-7" },
  },
} as const;

/** Names of the limits on texts. */
export type StringLimitName = keyof typeof limits.string;
/** Names of the limits on whole numbers. */
export type IntegerLimitName = keyof typeof limits.integer;
/** Names of the limits on bytes, each of which a configuration may change. */
export type ByteLimitName = keyof typeof limits.bytes;

/** The limits on bytes with those of a configuration in place of the defaults (LIM-6 to LIM-13). */
export function resolveByteLimits(
  overrides: { readonly [N in ByteLimitName]?: number } = {},
): Readonly<Record<ByteLimitName, ByteLimit>> {
  const resolved: Record<ByteLimitName, ByteLimit> = { ...limits.bytes };
  for (const name of Object.keys(limits.bytes) as ByteLimitName[]) {
    const maxBytes = overrides[name];
    if (maxBytes !== undefined) resolved[name] = { ...limits.bytes[name], maxBytes };
  }
  return resolved;
}
