import type { Issue } from "../error/issue.ts";
import { checkBytes, checkInteger, checkString, errorObjectBytes } from "../limit-check.ts";
import { limits, type ByteLimit, type ByteLimitName } from "../limits.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import { checkOptions } from "./members.ts";

/** The byte limits in force. */
export type ByteLimits = Readonly<Record<ByteLimitName, ByteLimit>>;

/**
 * Checks an update's members on their own: lengths, patterns, ranges, then sizes (LIM). It comes before every check that
 * looks at the operation. Fields are named from the update on.
 *
 * @param resultLimit the limit of the execution's result, which depends on how it was started
 */
export function checkShape(
  update: OperationUpdate,
  bytes: ByteLimits,
  resultLimit: ByteLimit = bytes.syncResult,
): Issue | undefined {
  return (
    checkTexts(update) ?? checkRanges(update) ?? checkOptions(update) ?? checkUpdateBytes(update, bytes, resultLimit)
  );
}

function checkTexts(update: OperationUpdate): Issue | undefined {
  const { string } = limits;
  const { functionName, tenantId, traceHeader } = update.chainedInvokeOptions ?? {};
  return (
    // The id of an EXECUTION update names nothing: every SDK writes another one (OP).
    checkString(string.operationId, "id", update.id) ??
    optional(update.parentId, (value) => checkString(string.operationId, "parentId", value)) ??
    optional(update.name, (value) => checkString(string.operationName, "name", value)) ??
    optional(update.subType, (value) => checkString(string.operationSubType, "subType", value)) ??
    optional(functionName, (value) =>
      checkString(string.invokedFunctionName, "chainedInvokeOptions.functionName", value),
    ) ??
    optional(tenantId, (value) => checkString(string.tenantId, "chainedInvokeOptions.tenantId", value)) ??
    optional(traceHeader, (value) => checkString(string.traceHeader, "chainedInvokeOptions.traceHeader", value))
  );
}

function checkRanges({ waitOptions, stepOptions, callbackOptions }: OperationUpdate): Issue | undefined {
  const { integer } = limits;
  return (
    optional(waitOptions?.waitSeconds, (value) =>
      checkInteger(integer.waitSeconds, "waitOptions.waitSeconds", value),
    ) ??
    optional(stepOptions?.nextAttemptDelaySeconds, (value) =>
      checkInteger(integer.nextAttemptDelaySeconds, "stepOptions.nextAttemptDelaySeconds", value),
    ) ??
    optional(callbackOptions?.timeoutSeconds, (value) =>
      checkInteger(integer.callbackTimeoutSeconds, "callbackOptions.timeoutSeconds", value),
    ) ??
    optional(callbackOptions?.heartbeatTimeoutSeconds, (value) =>
      checkInteger(integer.callbackHeartbeatTimeoutSeconds, "callbackOptions.heartbeatTimeoutSeconds", value),
    )
  );
}

function checkUpdateBytes(update: OperationUpdate, bytes: ByteLimits, resultLimit: ByteLimit): Issue | undefined {
  const { payload, error } = update;
  if (error !== undefined) {
    const problem = checkBytes(bytes.errorObject, "error", errorObjectBytes(error));
    if (problem !== undefined) return problem;
  }
  return payload === undefined
    ? undefined
    : checkBytes(payloadLimit(update, bytes, resultLimit), "payload", payload.data.length);
}

function payloadLimit({ type }: OperationUpdate, bytes: ByteLimits, resultLimit: ByteLimit): ByteLimit {
  switch (type) {
    case "STEP":
    case "WAIT":
    case "CALLBACK":
      return bytes.stepPayload;
    case "CONTEXT":
      return bytes.contextPayload;
    case "CHAINED_INVOKE":
      return bytes.chainedInput;
    case "EXECUTION":
      return resultLimit;
    default:
      return type satisfies never;
  }
}

function optional<T>(value: T | undefined, check: (value: T) => Issue | undefined): Issue | undefined {
  return value === undefined ? undefined : check(value);
}
