import { attempt, type Decoded } from "../decoded.ts";
import type { EventError, EventPayload, HistoryEvent, RetryDetails } from "../model/history-event.ts";
import type { ExecutionId } from "../model/ids.ts";
import type { GetExecutionHistoryResponse } from "../service/execution.ts";
import { renderOptionalErrorObject } from "./error-object.ts";
import { type JsonObject, present } from "./json.ts";
import { renderOptionalPayload } from "./payload.ts";
import { epochSeconds } from "./time.ts";

/** The ARN of an execution; `undefined` where it is not known any more. */
export type ArnOf = (id: ExecutionId) => string | undefined;

/** The answer to GetDurableExecutionHistory (HIST-10). Refuses a payload that is not text (ENV-6). */
export function renderHistoryResponse(
  { events, nextMarker }: GetExecutionHistoryResponse,
  arnOf: ArnOf,
): Decoded<JsonObject> {
  return attempt(() =>
    present({
      Events: events.map((event, index) => renderEvent(event, arnOf, `events[${index}]`)),
      NextMarker: nextMarker,
    }),
  );
}

function renderEvent(event: HistoryEvent, arnOf: ArnOf, field: string): JsonObject {
  return present({
    EventType: event.type,
    SubType: event.subType,
    EventId: event.eventId,
    Id: event.operationId,
    Name: event.name,
    EventTimestamp: epochSeconds.write(event.timestamp),
    ParentId: event.parentId,
    [`${event.type}Details`]: renderDetails(event, arnOf, `${field}.details`),
  });
}

function renderDetails(event: HistoryEvent, arnOf: ArnOf, field: string): JsonObject {
  switch (event.type) {
    case "ContextStarted":
    case "StepStarted":
      return {};
    case "ExecutionStarted":
      return present({
        Input: renderPayload(event.details.input, `${field}.input`),
        ExecutionTimeout: event.details.executionTimeoutSeconds,
      });
    case "StepSucceeded":
      return {
        Result: renderPayload(event.details.result, `${field}.result`),
        RetryDetails: renderRetry(event.details.retry),
      };
    case "StepFailed":
      return { Error: renderError(event.details.error), RetryDetails: renderRetry(event.details.retry) };
    case "WaitStarted":
      return {
        Duration: event.details.durationSeconds,
        ScheduledEndTimestamp: epochSeconds.write(event.details.scheduledEndTime),
      };
    case "WaitSucceeded":
      return { Duration: event.details.durationSeconds };
    case "CallbackStarted":
      return present({
        CallbackId: event.details.callbackId,
        Timeout: event.details.timeoutSeconds,
        HeartbeatTimeout: event.details.heartbeatTimeoutSeconds,
      });
    case "ChainedInvokeStarted": {
      const { functionName, tenantId, input, executedVersion, childId } = event.details;
      return present({
        FunctionName: functionName,
        TenantId: tenantId,
        Input: input && renderPayload(input, `${field}.input`),
        ExecutedVersion: executedVersion,
        DurableExecutionArn: childId === undefined ? undefined : arnOf(childId),
      });
    }
    case "InvocationCompleted":
      return present({
        StartTimestamp: epochSeconds.write(event.details.startTime),
        EndTimestamp: epochSeconds.write(event.details.endTime),
        RequestId: event.details.requestId,
        Error: event.details.error && renderError(event.details.error),
      });
    case "ExecutionSucceeded":
    case "ContextSucceeded":
    case "CallbackSucceeded":
    case "ChainedInvokeSucceeded":
      return { Result: renderPayload(event.details.result, `${field}.result`) };
    case "ExecutionFailed":
    case "ExecutionTimedOut":
    case "ExecutionStopped":
    case "ContextFailed":
    case "WaitCancelled":
    case "CallbackFailed":
    case "CallbackTimedOut":
    case "ChainedInvokeFailed":
    case "ChainedInvokeTimedOut":
    case "ChainedInvokeStopped":
      return { Error: renderError(event.details.error) };
  }
}

function renderPayload({ payload, truncated }: EventPayload, field: string): JsonObject {
  return present({ Payload: renderOptionalPayload(payload, field), Truncated: truncated });
}

function renderError({ error, truncated }: EventError): JsonObject {
  return present({ Payload: renderOptionalErrorObject(error), Truncated: truncated });
}

function renderRetry({ currentAttempt, nextAttemptDelaySeconds }: RetryDetails): JsonObject {
  return present({ CurrentAttempt: currentAttempt, NextAttemptDelaySeconds: nextAttemptDelaySeconds });
}
