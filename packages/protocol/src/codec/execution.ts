import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { Execution, ExecutionData } from "../model/execution.ts";
import type { ExecutionDescription } from "../service/execution.ts";
import { executionStatus } from "./enum.ts";
import { readErrorObject, writeOptionalErrorObject } from "./error-object.ts";
import { readPayload, writeOptionalPayload } from "./payload.ts";
import { type Place, refuse, refuseUnknown, within } from "./place.ts";
import { int64, optionalInt32, optionalInt64, optionalText, readInt64, text } from "./scalar.ts";

type Wire = clew.durable.v1.ExecutionDescription.$Properties;

export function writeExecutionDescription({ execution, executionArn, data }: ExecutionDescription): Wire {
  return {
    execution: writeExecution(execution),
    executionArn: text(executionArn),
    data: data === undefined ? null : writeExecutionData(data),
  };
}

export function readExecutionDescription(
  wire: Wire | null | undefined,
  outer: Place,
  member: string,
): ExecutionDescription {
  if (!wire) return refuse("FIELD_REQUIRED", outer, { field: member, expected: "a description" });
  const place = within(outer, member);
  refuseUnknown(wire, place);
  if (!wire.execution) return refuse("FIELD_REQUIRED", place, { field: "execution", expected: "an execution" });
  const description: Draft<ExecutionDescription> = {
    execution: readExecution(wire.execution, within(place, "execution")),
    executionArn: wire.executionArn ?? "",
  };
  if (wire.data) description.data = readExecutionData(wire.data, within(place, "data"));
  return description;
}

function writeExecution(execution: Execution): clew.durable.v1.Execution.$Properties {
  const { parent } = execution;
  return {
    executionId: text(execution.id),
    name: text(execution.name),
    functionName: text(execution.functionName),
    functionVersion: text(execution.functionVersion),
    functionHash: optionalText(execution.functionHash),
    status: executionStatus.write(execution.status),
    startTimeMs: int64(execution.startTime),
    endTimeMs: optionalInt64(execution.endTime),
    executionTimeoutSeconds: optionalInt32(execution.executionTimeoutSeconds),
    retentionDays: optionalInt32(execution.retentionDays),
    tenantId: optionalText(execution.tenantId),
    traceHeader: optionalText(execution.traceHeader),
    parent: parent ? { executionId: text(parent.executionId), operationId: text(parent.operationId) } : null,
  };
}

function readExecution(wire: clew.durable.v1.Execution.$Properties, place: Place): Execution {
  refuseUnknown(wire, place);
  const execution: Draft<Execution> = {
    id: wire.executionId ?? "",
    name: wire.name ?? "",
    functionName: wire.functionName ?? "",
    functionVersion: wire.functionVersion ?? "",
    status: executionStatus.read(wire.status, place, "status"),
    startTime: readInt64(wire.startTimeMs, place, "startTime"),
  };
  if (typeof wire.functionHash === "string") execution.functionHash = wire.functionHash;
  if (wire.endTimeMs) execution.endTime = readInt64(wire.endTimeMs, place, "endTime");
  if (typeof wire.executionTimeoutSeconds === "number")
    execution.executionTimeoutSeconds = wire.executionTimeoutSeconds;
  if (typeof wire.retentionDays === "number") execution.retentionDays = wire.retentionDays;
  if (typeof wire.tenantId === "string") execution.tenantId = wire.tenantId;
  if (typeof wire.traceHeader === "string") execution.traceHeader = wire.traceHeader;
  if (wire.parent) {
    refuseUnknown(wire.parent, within(place, "parent"));
    execution.parent = { executionId: wire.parent.executionId ?? "", operationId: wire.parent.operationId ?? "" };
  }
  return execution;
}

function writeExecutionData({ input, result, error }: ExecutionData): clew.durable.v1.ExecutionData.$Properties {
  return {
    input: writeOptionalPayload(input),
    result: writeOptionalPayload(result),
    error: writeOptionalErrorObject(error),
  };
}

function readExecutionData(wire: clew.durable.v1.ExecutionData.$Properties, place: Place): ExecutionData {
  refuseUnknown(wire, place);
  const data: Draft<ExecutionData> = {};
  if (wire.input) data.input = readPayload(wire.input, place, "input");
  if (wire.result) data.result = readPayload(wire.result, place, "result");
  if (wire.error) data.error = readErrorObject(wire.error, place, "error");
  return data;
}
