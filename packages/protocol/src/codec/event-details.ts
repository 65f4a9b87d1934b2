import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { EventBase, EventDetails, EventType, HistoryEvent } from "../model/history-event.ts";
import {
  readEventError,
  readEventPayload,
  readRetry,
  writeEventError,
  writeEventPayload,
  writeRetry,
} from "./event-payload.ts";
import { type Place, refuse, refuseUnknown, within } from "./place.ts";
import { int32, int64, optionalInt32, optionalText, readInt64, text } from "./scalar.ts";

type Wire = clew.durable.v1.HistoryEvent.$Properties;

/** The member of the wire's `details` that belongs to each type; two types have none. */
const members = {
  ExecutionStarted: "executionStarted",
  ExecutionSucceeded: "result",
  ExecutionFailed: "error",
  ExecutionTimedOut: "error",
  ExecutionStopped: "error",
  ContextStarted: undefined,
  ContextSucceeded: "result",
  ContextFailed: "error",
  StepStarted: undefined,
  StepSucceeded: "stepSucceeded",
  StepFailed: "stepFailed",
  WaitStarted: "waitStarted",
  WaitSucceeded: "waitSucceeded",
  WaitCancelled: "error",
  CallbackStarted: "callbackStarted",
  CallbackSucceeded: "result",
  CallbackFailed: "error",
  CallbackTimedOut: "error",
  ChainedInvokeStarted: "chainedInvokeStarted",
  ChainedInvokeSucceeded: "result",
  ChainedInvokeFailed: "error",
  ChainedInvokeTimedOut: "error",
  ChainedInvokeStopped: "error",
  InvocationCompleted: "invocationCompleted",
} as const satisfies Readonly<Record<EventType, keyof Wire | undefined>>;

const memberNames = [...new Set(Object.values(members))].filter((name) => name !== undefined);

/** Adds to `wire` what the event's type adds. */
export function writeEventDetails(event: HistoryEvent, wire: Wire): void {
  switch (event.type) {
    case "ContextStarted":
    case "StepStarted":
      return;
    case "ExecutionStarted":
      wire.executionStarted = {
        input: writeEventPayload(event.details.input),
        executionTimeoutSeconds: optionalInt32(event.details.executionTimeoutSeconds),
      };
      return;
    case "StepSucceeded":
      wire.stepSucceeded = {
        result: writeEventPayload(event.details.result),
        retry: writeRetry(event.details.retry),
      };
      return;
    case "StepFailed":
      wire.stepFailed = { error: writeEventError(event.details.error), retry: writeRetry(event.details.retry) };
      return;
    case "WaitStarted":
      wire.waitStarted = {
        durationSeconds: int32(event.details.durationSeconds),
        scheduledEndTimeMs: int64(event.details.scheduledEndTime),
      };
      return;
    case "WaitSucceeded":
      wire.waitSucceeded = { durationSeconds: int32(event.details.durationSeconds) };
      return;
    case "CallbackStarted":
      wire.callbackStarted = {
        callbackId: text(event.details.callbackId),
        timeoutSeconds: optionalInt32(event.details.timeoutSeconds),
        heartbeatTimeoutSeconds: optionalInt32(event.details.heartbeatTimeoutSeconds),
      };
      return;
    case "ChainedInvokeStarted":
      wire.chainedInvokeStarted = writeChainedInvokeStarted(event.details);
      return;
    case "InvocationCompleted":
      wire.invocationCompleted = writeInvocationCompleted(event.details);
      return;
    case "ExecutionSucceeded":
    case "ContextSucceeded":
    case "CallbackSucceeded":
    case "ChainedInvokeSucceeded":
      wire.result = { result: writeEventPayload(event.details.result) };
      return;
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
      wire.error = { error: writeEventError(event.details.error) };
      return;
  }
}

function writeChainedInvokeStarted(
  details: EventDetails["ChainedInvokeStarted"],
): clew.durable.v1.ChainedInvokeStartedDetails.$Properties {
  return {
    functionName: text(details.functionName),
    tenantId: optionalText(details.tenantId),
    input: details.input === undefined ? null : writeEventPayload(details.input),
    executedVersion: optionalText(details.executedVersion),
    childExecutionId: optionalText(details.childId),
  };
}

function writeInvocationCompleted(
  details: EventDetails["InvocationCompleted"],
): clew.durable.v1.InvocationCompletedDetails.$Properties {
  return {
    startTimeMs: int64(details.startTime),
    endTimeMs: int64(details.endTime),
    requestId: text(details.requestId),
    error: details.error === undefined ? null : writeEventError(details.error),
  };
}

interface Reading {
  readonly wire: Wire;
  readonly base: EventBase;
  readonly type: EventType;
  readonly place: Place;
}

/** Completes an event with what its type adds. Refuses the details of another type. */
export function readEventDetails({ wire, base, type, place: outer }: Reading): HistoryEvent {
  const place = detailsPlace(wire, type, outer);
  switch (type) {
    case "ContextStarted":
    case "StepStarted":
      return { ...base, type, details: {} };
    case "ExecutionStarted": {
      const details: Draft<EventDetails["ExecutionStarted"]> = {
        input: readEventPayload(wire.executionStarted?.input, place, "input"),
      };
      const timeout = wire.executionStarted?.executionTimeoutSeconds;
      if (typeof timeout === "number") details.executionTimeoutSeconds = timeout;
      return { ...base, type, details };
    }
    case "StepSucceeded": {
      const result = readEventPayload(wire.stepSucceeded?.result, place, "result");
      return { ...base, type, details: { result, retry: readRetry(wire.stepSucceeded?.retry, place) } };
    }
    case "StepFailed": {
      const error = readEventError(wire.stepFailed?.error, place, "error");
      return { ...base, type, details: { error, retry: readRetry(wire.stepFailed?.retry, place) } };
    }
    case "WaitStarted": {
      const durationSeconds = wire.waitStarted?.durationSeconds ?? 0;
      const scheduledEndTime = readInt64(wire.waitStarted?.scheduledEndTimeMs, place, "scheduledEndTime");
      return { ...base, type, details: { durationSeconds, scheduledEndTime } };
    }
    case "WaitSucceeded":
      return { ...base, type, details: { durationSeconds: wire.waitSucceeded?.durationSeconds ?? 0 } };
    case "CallbackStarted":
      return { ...base, type, details: readCallbackStarted(wire.callbackStarted ?? {}) };
    case "ChainedInvokeStarted":
      return { ...base, type, details: readChainedInvokeStarted(wire.chainedInvokeStarted ?? {}, place) };
    case "InvocationCompleted":
      return { ...base, type, details: readInvocationCompleted(wire.invocationCompleted ?? {}, place) };
    case "ExecutionSucceeded":
    case "ContextSucceeded":
    case "CallbackSucceeded":
    case "ChainedInvokeSucceeded":
      return { ...base, type, details: { result: readEventPayload(wire.result?.result, place, "result") } };
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
      return { ...base, type, details: { error: readEventError(wire.error?.error, place, "error") } };
    default:
      return { ...base, type, details: {} };
  }
}

/** Where the event's details stand; refuses details that do not go with the type. */
function detailsPlace(wire: Wire, type: EventType, outer: Place): Place {
  const known = Object.hasOwn(members, type);
  const member = members[type];
  const present = memberNames.find((name) => wire[name]);
  if (known && present !== undefined && present !== member) {
    refuse("FIELD_TYPE_INVALID", outer, { field: "details", expected: member ?? "no details", actual: present });
  }
  const place = within(outer, "details");
  if (present !== undefined) refuseUnknown(wire[present] ?? {}, place);
  return place;
}

function readCallbackStarted(
  wire: clew.durable.v1.CallbackStartedDetails.$Properties,
): EventDetails["CallbackStarted"] {
  const details: Draft<EventDetails["CallbackStarted"]> = { callbackId: wire.callbackId ?? "" };
  if (typeof wire.timeoutSeconds === "number") details.timeoutSeconds = wire.timeoutSeconds;
  if (typeof wire.heartbeatTimeoutSeconds === "number") details.heartbeatTimeoutSeconds = wire.heartbeatTimeoutSeconds;
  return details;
}

function readChainedInvokeStarted(
  wire: clew.durable.v1.ChainedInvokeStartedDetails.$Properties,
  place: Place,
): EventDetails["ChainedInvokeStarted"] {
  const details: Draft<EventDetails["ChainedInvokeStarted"]> = { functionName: wire.functionName ?? "" };
  if (typeof wire.tenantId === "string") details.tenantId = wire.tenantId;
  if (wire.input) details.input = readEventPayload(wire.input, place, "input");
  if (typeof wire.executedVersion === "string") details.executedVersion = wire.executedVersion;
  if (typeof wire.childExecutionId === "string") details.childId = wire.childExecutionId;
  return details;
}

function readInvocationCompleted(
  wire: clew.durable.v1.InvocationCompletedDetails.$Properties,
  place: Place,
): EventDetails["InvocationCompleted"] {
  const details: Draft<EventDetails["InvocationCompleted"]> = {
    startTime: readInt64(wire.startTimeMs, place, "startTime"),
    endTime: readInt64(wire.endTimeMs, place, "endTime"),
    requestId: wire.requestId ?? "",
  };
  if (wire.error) details.error = readEventError(wire.error, place, "error");
  return details;
}
