import type { Millis } from "../model/ids.ts";
import type { Operation, Outcome } from "../model/operation.ts";
import { renderOptionalErrorObject } from "./error-object.ts";
import { type JsonObject, present } from "./json.ts";
import { renderOptionalPayload } from "./payload.ts";
import type { TimeFormat } from "./time.ts";

/** An operation as the API shows it; `field` names it where a payload is refused. Throws a Refusal (ENV-6). */
export function renderOperation(operation: Operation, time: TimeFormat, field: string): JsonObject {
  return present({
    Id: operation.id,
    ParentId: operation.parentId,
    Name: operation.name,
    Type: operation.type,
    SubType: operation.subType,
    StartTimestamp: time.write(operation.startTime),
    EndTimestamp: optionalTime(operation.endTime, time),
    Status: operation.status,
    ...renderDetails(operation, time, field),
  });
}

function renderDetails(operation: Operation, time: TimeFormat, field: string): Readonly<Record<string, JsonObject>> {
  switch (operation.type) {
    case "EXECUTION":
      return { ExecutionDetails: present({ InputPayload: renderOptionalPayload(operation.input, `${field}.input`) }) };
    case "CONTEXT":
      return {
        ContextDetails: present({
          ReplayChildren: operation.replayChildren,
          ...renderOutcome(operation, field),
        }),
      };
    case "STEP":
      return {
        StepDetails: present({
          Attempt: operation.attempt,
          NextAttemptTimestamp: optionalTime(operation.nextAttemptTime, time),
          ...renderOutcome(operation, field),
        }),
      };
    case "WAIT":
      return { WaitDetails: { ScheduledEndTimestamp: time.write(operation.scheduledEndTime) } };
    case "CALLBACK":
      return { CallbackDetails: present({ CallbackId: operation.callbackId, ...renderOutcome(operation, field) }) };
    case "CHAINED_INVOKE":
      return { ChainedInvokeDetails: present(renderOutcome(operation, field)) };
  }
}

function renderOutcome(
  { result, error }: Outcome,
  field: string,
): Readonly<Record<string, string | JsonObject | undefined>> {
  return { Result: renderOptionalPayload(result, `${field}.result`), Error: renderOptionalErrorObject(error) };
}

function optionalTime(value: Millis | undefined, time: TimeFormat): number | undefined {
  return value === undefined ? undefined : time.write(value);
}
