import fc, { type Arbitrary } from "fast-check";
import { type EventType, eventTypes, type HistoryEvent } from "../../../src/index.ts";
import { errorObject, int32, merged, millis, optional, payload, record, text } from "./scalar.ts";

const eventPayload = optional({ payload, truncated: fc.boolean() });
const eventError = optional({ error: errorObject, truncated: fc.boolean() });
const result = record({ result: eventPayload });
const failure = record({ error: eventError });
const retry = merged(record({ currentAttempt: int32 }), optional({ nextAttemptDelaySeconds: int32 }));

/** The details of the types whose details are not only a result or an error. */
const special: { readonly [T in EventType]?: Arbitrary<object> } = {
  ExecutionStarted: merged(record({ input: eventPayload }), optional({ executionTimeoutSeconds: int32 })),
  ContextStarted: fc.constant({}),
  StepStarted: fc.constant({}),
  StepSucceeded: record({ result: eventPayload, retry }),
  StepFailed: record({ error: eventError, retry }),
  WaitStarted: record({ durationSeconds: int32, scheduledEndTime: millis }),
  WaitSucceeded: record({ durationSeconds: int32 }),
  CallbackStarted: merged(
    record({ callbackId: text }),
    optional({ timeoutSeconds: int32, heartbeatTimeoutSeconds: int32 }),
  ),
  ChainedInvokeStarted: merged(
    record({ functionName: text }),
    optional({ tenantId: text, input: eventPayload, executedVersion: text, childId: text }),
  ),
  InvocationCompleted: merged(
    record({ startTime: millis, endTime: millis, requestId: text }),
    optional({ error: eventError }),
  ),
};

/** An event of one type. */
export function eventOf(type: EventType): Arbitrary<HistoryEvent> {
  const details = special[type] ?? (type.endsWith("Succeeded") ? result : failure);
  return merged<HistoryEvent>(
    record({ eventId: int32, timestamp: millis, type: fc.constant(type), details }),
    optional({ operationId: text, name: text, parentId: text, subType: text }),
  );
}

export const historyEvent: Arbitrary<HistoryEvent> = fc.oneof(...eventTypes.map(eventOf));
