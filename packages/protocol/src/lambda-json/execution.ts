import { attempt, type Decoded } from "../decoded.ts";
import type { Millis } from "../model/ids.ts";
import type { ExecutionDescription, ListExecutionsResponse, StopExecutionResponse } from "../service/execution.ts";
import { renderOptionalErrorObject } from "./error-object.ts";
import { type JsonObject, present } from "./json.ts";
import { renderOptionalPayload } from "./payload.ts";
import { epochSeconds } from "./time.ts";

/** The answer to GetDurableExecution (LIST-1, LIST-2). Refuses a payload that is not text (ENV-6). */
export function renderExecution(description: ExecutionDescription): Decoded<JsonObject> {
  const { execution, data } = description;
  return attempt(() =>
    present({
      ...summary(description),
      Version: execution.functionVersion,
      InputPayload: renderOptionalPayload(data?.input, "data.input"),
      Result: renderOptionalPayload(data?.result, "data.result"),
      Error: renderOptionalErrorObject(data?.error),
      ExecutionDataIncluded: data !== undefined,
      TraceHeader: execution.traceHeader === undefined ? undefined : { XAmznTraceId: execution.traceHeader },
      DurableConfig: present({
        ExecutionTimeout: execution.executionTimeoutSeconds,
        RetentionPeriodInDays: execution.retentionDays,
      }),
    }),
  );
}

/** The answer to ListDurableExecutionsByFunction (LIST-15). */
export function renderExecutionList({ executions, nextMarker }: ListExecutionsResponse): JsonObject {
  return present({ DurableExecutions: executions.map(summary), NextMarker: nextMarker });
}

/** The answer to StopDurableExecution. */
export function renderStopResponse({ stopTime }: StopExecutionResponse): JsonObject {
  return { StopTimestamp: epochSeconds.write(stopTime) };
}

function summary({ execution, executionArn }: ExecutionDescription): JsonObject {
  return present({
    DurableExecutionArn: executionArn,
    DurableExecutionName: execution.name,
    FunctionArn: functionArn(executionArn),
    Status: execution.status,
    StartTimestamp: epochSeconds.write(execution.startTime),
    EndTimestamp: optionalTime(execution.endTime),
  });
}

/** The function that an execution's ARN belongs to, without its version (LAM-11). */
function functionArn(executionArn: string): string {
  return executionArn.replace(/:[^:/]*\/durable-execution\/.*$/, "");
}

function optionalTime(time: Millis | undefined): number | undefined {
  return time === undefined ? undefined : epochSeconds.write(time);
}
