import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type {
  CallbackOperation,
  ChainedInvokeOperation,
  ContextOperation,
  ExecutionOperation,
  Operation,
  OperationBase,
  OperationType,
  Outcome,
  StepOperation,
} from "../model/operation.ts";
import { readErrorObject, writeOptionalErrorObject } from "./error-object.ts";
import { readPayload, writeOptionalPayload } from "./payload.ts";
import { type Place, refuse, refuseUnknown, within } from "./place.ts";
import { int32, int64, optionalInt32, optionalInt64, optionalText, readInt64, text } from "./scalar.ts";

type Wire = clew.durable.v1.Operation.$Properties;

/** The member of the wire's `details` that belongs to each type. */
const members = {
  EXECUTION: "executionDetails",
  CONTEXT: "contextDetails",
  STEP: "stepDetails",
  WAIT: "waitDetails",
  CALLBACK: "callbackDetails",
  CHAINED_INVOKE: "chainedInvokeDetails",
} as const satisfies Readonly<Record<OperationType, keyof Wire>>;

const memberNames = Object.values(members);

/** Adds to `wire` what the operation's type adds. */
export function writeDetails(operation: Operation, wire: Wire): void {
  switch (operation.type) {
    case "EXECUTION":
      wire.executionDetails = { input: writeOptionalPayload(operation.input), ...writeOutcome(operation) };
      return;
    case "CONTEXT":
      wire.contextDetails = { replayChildren: operation.replayChildren ?? null, ...writeOutcome(operation) };
      return;
    case "STEP":
      wire.stepDetails = {
        attempt: int32(operation.attempt),
        nextAttemptTimeMs: optionalInt64(operation.nextAttemptTime),
        result: writeOptionalPayload(operation.result),
        error: writeOptionalErrorObject(operation.error),
      };
      return;
    case "WAIT":
      wire.waitDetails = {
        scheduledEndTimeMs: int64(operation.scheduledEndTime),
        waitSeconds: int32(operation.waitSeconds),
      };
      return;
    case "CALLBACK":
      wire.callbackDetails = writeCallback(operation);
      return;
    case "CHAINED_INVOKE":
      wire.chainedInvokeDetails = writeChainedInvoke(operation);
      return;
  }
}

function writeOutcome({
  result,
  error,
}: Outcome): Pick<clew.durable.v1.ContextDetails.$Properties, "result" | "error"> {
  return { result: writeOptionalPayload(result), error: writeOptionalErrorObject(error) };
}

function writeCallback(operation: CallbackOperation): clew.durable.v1.CallbackDetails.$Properties {
  return {
    callbackId: text(operation.callbackId),
    timeoutSeconds: optionalInt32(operation.timeoutSeconds),
    heartbeatTimeoutSeconds: optionalInt32(operation.heartbeatTimeoutSeconds),
    timeoutTimeMs: optionalInt64(operation.timeoutTime),
    heartbeatTimeMs: optionalInt64(operation.heartbeatTime),
    ...writeOutcome(operation),
  };
}

function writeChainedInvoke(operation: ChainedInvokeOperation): clew.durable.v1.ChainedInvokeDetails.$Properties {
  return {
    functionName: text(operation.functionName),
    tenantId: optionalText(operation.tenantId),
    input: writeOptionalPayload(operation.input),
    executedVersion: optionalText(operation.executedVersion),
    childExecutionId: optionalText(operation.childId),
    ...writeOutcome(operation),
  };
}

interface Reading {
  readonly wire: Wire;
  readonly base: OperationBase;
  readonly type: OperationType;
  readonly place: Place;
}

/** Completes an operation with what its type adds. Refuses the details of another type. */
export function readDetails({ wire, base, type, place: outer }: Reading): Operation {
  const member = members[type] as (typeof members)[OperationType] | undefined;
  const present = memberNames.find((name) => wire[name]);
  if (present !== undefined && member !== undefined && present !== member) {
    refuse("FIELD_TYPE_INVALID", outer, { field: "details", expected: member, actual: present });
  }
  const place = member === undefined ? outer : within(outer, member);
  if (present !== undefined) refuseUnknown(wire[present] ?? {}, place);
  switch (type) {
    case "EXECUTION": {
      const details = wire.executionDetails ?? {};
      const operation: Draft<ExecutionOperation> = { ...base, type };
      if (details.input) operation.input = readPayload(details.input, place, "input");
      return withOutcome(operation, details, place);
    }
    case "CONTEXT": {
      const details = wire.contextDetails ?? {};
      const operation: Draft<ContextOperation> = { ...base, type };
      if (typeof details.replayChildren === "boolean") operation.replayChildren = details.replayChildren;
      return withOutcome(operation, details, place);
    }
    case "STEP": {
      const details = wire.stepDetails ?? {};
      const operation: Draft<StepOperation> = { ...base, type, attempt: details.attempt ?? 0 };
      if (details.nextAttemptTimeMs) {
        operation.nextAttemptTime = readInt64(details.nextAttemptTimeMs, place, "nextAttemptTime");
      }
      return withOutcome(operation, details, place);
    }
    case "WAIT": {
      const details = wire.waitDetails ?? {};
      const scheduledEndTime = readInt64(details.scheduledEndTimeMs, place, "scheduledEndTime");
      return { ...base, type, scheduledEndTime, waitSeconds: details.waitSeconds ?? 0 };
    }
    case "CALLBACK":
      return readCallback(base, wire.callbackDetails ?? {}, place);
    case "CHAINED_INVOKE":
      return readChainedInvoke(base, wire.chainedInvokeDetails ?? {}, place);
    default:
      return { ...base, type };
  }
}

function readCallback(
  base: OperationBase,
  details: clew.durable.v1.CallbackDetails.$Properties,
  place: Place,
): CallbackOperation {
  const operation: Draft<CallbackOperation> = { ...base, type: "CALLBACK", callbackId: details.callbackId ?? "" };
  if (typeof details.timeoutSeconds === "number") operation.timeoutSeconds = details.timeoutSeconds;
  if (typeof details.heartbeatTimeoutSeconds === "number") {
    operation.heartbeatTimeoutSeconds = details.heartbeatTimeoutSeconds;
  }
  if (details.timeoutTimeMs) operation.timeoutTime = readInt64(details.timeoutTimeMs, place, "timeoutTime");
  if (details.heartbeatTimeMs) operation.heartbeatTime = readInt64(details.heartbeatTimeMs, place, "heartbeatTime");
  return withOutcome(operation, details, place);
}

function readChainedInvoke(
  base: OperationBase,
  details: clew.durable.v1.ChainedInvokeDetails.$Properties,
  place: Place,
): ChainedInvokeOperation {
  const operation: Draft<ChainedInvokeOperation> = {
    ...base,
    type: "CHAINED_INVOKE",
    functionName: details.functionName ?? "",
  };
  if (typeof details.tenantId === "string") operation.tenantId = details.tenantId;
  if (details.input) operation.input = readPayload(details.input, place, "input");
  if (typeof details.executedVersion === "string") operation.executedVersion = details.executedVersion;
  if (typeof details.childExecutionId === "string") operation.childId = details.childExecutionId;
  return withOutcome(operation, details, place);
}

function withOutcome<T extends Draft<Outcome>>(
  operation: T,
  { result, error }: Pick<clew.durable.v1.ContextDetails.$Properties, "result" | "error">,
  place: Place,
): T {
  if (result) operation.result = readPayload(result, place, "result");
  if (error) operation.error = readErrorObject(error, place, "error");
  return operation;
}
