import type { Json } from "../program/program.ts";
import { isObject, textOf } from "./expression.ts";
import { AnswerError } from "./reply.ts";
import type { RestOperation } from "./wire-case.ts";

/** Reads one member of an answer; throws an AnswerError that names the place. */
type Reader = (value: Json, place: string) => Json;

/** Which members an object of the Lambda API has, and what they are in neutral form. */
type Shape = Readonly<Record<string, readonly [name: string, read: Reader]>>;

const text: Reader = (value, place) => (typeof value === "string" ? value : wrong(place, "a text", value));
const count: Reader = (value, place) => (Number.isInteger(value) ? value : wrong(place, "a whole number", value));
const flag: Reader = (value, place) => (typeof value === "boolean" ? value : wrong(place, "true or false", value));

/** Seconds since the epoch (LAM-3); what would be before 2001 or after 2286 was written in another unit. */
const time: Reader = (value, place) =>
  typeof value === "number" && value > 1e9 && value < 1e10
    ? Math.round(value * 1000)
    : wrong(place, "a time in seconds (LAM-3)", value);

const texts: Reader = (value, place) =>
  Array.isArray(value) ? value.map((item: Json) => text(item, place)) : wrong(place, "a list", value);

/** An object of a known shape. Members that the suite does not know pass; `null` never comes (LAM-13). */
function object(shape: Shape): Reader {
  return (value, place) => {
    if (!isObject(value)) return wrong(place, "an object", value);
    const members = Object.entries(value).flatMap(([key, member]) => {
      if (member === null) return wrong(`${place}.${key}`, "no member at all rather than null (LAM-13)", member);
      const found = shape[key];
      return found === undefined ? [] : [[found[0], found[1](member, `${place}.${key}`)] as const];
    });
    return Object.fromEntries(members);
  };
}

function list(read: Reader): Reader {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((item: Json, index) => read(item, `${place}[${index}]`))
      : wrong(place, "a list", value);
}

function wrong(place: string, expected: string, value: Json): never {
  throw new AnswerError(`${place}: expected ${expected}, got ${JSON.stringify(value)}`);
}

const error = object({
  ErrorType: ["type", text],
  ErrorMessage: ["message", text],
  ErrorData: ["data", text],
  StackTrace: ["stackTrace", texts],
});

const outcome: Shape = { Result: ["result", text], Error: ["error", error] };

const operationDetails: Shape = {
  ExecutionDetails: ["EXECUTION", object({ InputPayload: ["input", text] })],
  ContextDetails: ["CONTEXT", object({ ...outcome, ReplayChildren: ["replayChildren", flag] })],
  StepDetails: [
    "STEP",
    object({ ...outcome, Attempt: ["attempt", count], NextAttemptTimestamp: ["nextAttemptTime", time] }),
  ],
  WaitDetails: ["WAIT", object({ ScheduledEndTimestamp: ["scheduledEndTime", time] })],
  CallbackDetails: ["CALLBACK", object({ ...outcome, CallbackId: ["callbackId", text] })],
  ChainedInvokeDetails: ["CHAINED_INVOKE", object(outcome)],
};

const operationBase = object({
  Id: ["id", text],
  Type: ["type", text],
  Status: ["status", text],
  ParentId: ["parentId", text],
  Name: ["name", text],
  SubType: ["subType", text],
  StartTimestamp: ["startTime", time],
  EndTimestamp: ["endTime", time],
});

/** An operation, its details lifted; details of another type are a fault (ENV-2). */
const operation: Reader = (value, place) => {
  const base = operationBase(value, place);
  const details = object(operationDetails)(value, place);
  if (!isObject(base) || !isObject(details)) return wrong(place, "an operation", value);
  const own = Object.entries(details).map(([type, members]) =>
    type === base["type"] && isObject(members)
      ? members
      : wrong(place, `details of ${textOf(base["type"])} alone`, type),
  );
  return Object.assign({}, base, ...own) as Json;
};

const payloadInHistory = object({ Payload: ["payload", text], Truncated: ["truncated", flag] });

const eventDetails: Shape = {
  Input: ["input", payloadInHistory],
  Result: ["result", payloadInHistory],
  Error: ["error", object({ Payload: ["error", error], Truncated: ["truncated", flag] })],
  RetryDetails: [
    "retry",
    object({ CurrentAttempt: ["currentAttempt", count], NextAttemptDelaySeconds: ["nextAttemptDelaySeconds", count] }),
  ],
  ExecutionTimeout: ["executionTimeoutSeconds", count],
  Duration: ["durationSeconds", count],
  ScheduledEndTimestamp: ["scheduledEndTime", time],
  CallbackId: ["callbackId", text],
  Timeout: ["timeoutSeconds", count],
  HeartbeatTimeout: ["heartbeatTimeoutSeconds", count],
  FunctionName: ["functionName", text],
  TenantId: ["tenantId", text],
  ExecutedVersion: ["executedVersion", text],
  DurableExecutionArn: ["childId", (value, place) => textOf(text(value, place)).split("/").at(-1) ?? ""],
  StartTimestamp: ["startTime", time],
  EndTimestamp: ["endTime", time],
  RequestId: ["requestId", text],
};

const eventBase = object({
  EventId: ["eventId", count],
  EventTimestamp: ["timestamp", time],
  EventType: ["type", text],
  Id: ["operationId", text],
  Name: ["name", text],
  ParentId: ["parentId", text],
  SubType: ["subType", text],
});

const event: Reader = (value, place) => {
  const base = eventBase(value, place);
  if (!isObject(base) || !isObject(value)) return wrong(place, "an event", value);
  const key = `${textOf(base["type"])}Details`;
  return { ...base, details: object(eventDetails)(value[key] ?? {}, `${place}.${key}`) };
};

const summary: Shape = {
  DurableExecutionName: ["name", text],
  FunctionArn: ["functionName", (value, place) => textOf(text(value, place)).split(":")[6] ?? ""],
  Version: ["functionVersion", text],
  Status: ["status", text],
  StartTimestamp: ["startTime", time],
  EndTimestamp: ["endTime", time],
  TraceHeader: ["trace", object({ XAmznTraceId: ["header", text] })],
  DurableConfig: [
    "config",
    object({ ExecutionTimeout: ["executionTimeoutSeconds", count], RetentionPeriodInDays: ["retentionDays", count] }),
  ],
};

/** The description of an execution as gRPC has it. */
const description: Reader = (value, place) => {
  const read = object(summary)(value, place);
  if (!isObject(read) || !isObject(value)) return wrong(place, "an execution", value);
  const { trace, config, ...execution } = read;
  const executionArn = textOf(text(value["DurableExecutionArn"] ?? null, `${place}.DurableExecutionArn`));
  const traceHeader = isObject(trace) ? trace["header"] : undefined;
  const rest = { ...(isObject(config) && config), ...(traceHeader !== undefined && { traceHeader }) };
  return {
    execution: { id: executionArn.split("/").at(-1) ?? "", ...execution, ...rest },
    executionArn,
    ...(value["ExecutionDataIncluded"] === true && { data: object(data)(value, place) }),
  };
};

const data: Shape = { InputPayload: ["input", text], Result: ["result", text], Error: ["error", error] };

const page: Shape = { Operations: ["operations", list(operation)], NextMarker: ["nextMarker", text] };

/** Readers of the answers, by operation: the Lambda API's JSON to neutral form. */
export const readAnswer: Readonly<Record<Exclude<RestOperation, "start">, Reader>> = {
  checkpoint: object({ CheckpointToken: ["checkpointToken", text], NewExecutionState: ["newState", object(page)] }),
  state: object(page),
  get: description,
  history: object({ Events: ["events", list(event)], NextMarker: ["nextMarker", text] }),
  list: object({ DurableExecutions: ["executions", list(description)], NextMarker: ["nextMarker", text] }),
  stop: object({ StopTimestamp: ["stopTime", time] }),
  succeed: object({}),
  fail: object({}),
  heartbeat: object({}),
};
