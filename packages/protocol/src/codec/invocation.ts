import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { DurableInvocation, Invocation, PlainInvocation } from "../model/invocation.ts";
import { readPayload, writePayload } from "./payload.ts";
import { type Place, refuse, within } from "./place.ts";
import { int64, optionalText, readInt64, text } from "./scalar.ts";
import { readStatePage, writeStatePage } from "./state-page.ts";

type Wire = clew.durable.v1.Invocation.$Properties;

export function writeInvocation(invocation: Invocation): Wire {
  return invocation.kind === "durable" ? { durable: writeDurable(invocation) } : { plain: writePlain(invocation) };
}

export function readInvocation(wire: Wire, place: Place): Invocation {
  if (wire.durable) return readDurable(wire.durable, within(place, "durable"));
  if (wire.plain) return readPlain(wire.plain, within(place, "plain"));
  return refuse("FIELD_REQUIRED", place, { field: "invocation", expected: "durable or plain" });
}

function writeDurable(invocation: DurableInvocation): clew.durable.v1.DurableInvocation.$Properties {
  return {
    requestId: text(invocation.requestId),
    executionId: text(invocation.executionId),
    executionArn: text(invocation.executionArn),
    functionName: text(invocation.functionName),
    functionVersion: text(invocation.functionVersion),
    checkpointToken: text(invocation.checkpointToken),
    initialState: writeStatePage(invocation.initialState),
    updatedOperationIds: invocation.updatedOperationIds.map(text),
    deadlineTimeMs: int64(invocation.deadline),
    tenantId: optionalText(invocation.tenantId),
    traceHeader: optionalText(invocation.traceHeader),
  };
}

function readDurable(wire: clew.durable.v1.DurableInvocation.$Properties, place: Place): DurableInvocation {
  const invocation: Draft<DurableInvocation> = {
    kind: "durable",
    requestId: wire.requestId ?? "",
    executionId: wire.executionId ?? "",
    executionArn: wire.executionArn ?? "",
    functionName: wire.functionName ?? "",
    functionVersion: wire.functionVersion ?? "",
    checkpointToken: wire.checkpointToken ?? "",
    initialState: readStatePage(wire.initialState, place, "initialState"),
    updatedOperationIds: wire.updatedOperationIds ?? [],
    deadline: readInt64(wire.deadlineTimeMs, place, "deadline"),
  };
  if (typeof wire.tenantId === "string") invocation.tenantId = wire.tenantId;
  if (typeof wire.traceHeader === "string") invocation.traceHeader = wire.traceHeader;
  return invocation;
}

function writePlain(invocation: PlainInvocation): clew.durable.v1.PlainInvocation.$Properties {
  return {
    requestId: text(invocation.requestId),
    functionName: text(invocation.functionName),
    functionVersion: text(invocation.functionVersion),
    input: writePayload(invocation.input),
    deadlineTimeMs: int64(invocation.deadline),
    tenantId: optionalText(invocation.tenantId),
    traceHeader: optionalText(invocation.traceHeader),
  };
}

function readPlain(wire: clew.durable.v1.PlainInvocation.$Properties, place: Place): PlainInvocation {
  if (!wire.input) return refuse("FIELD_REQUIRED", place, { field: "input", expected: "a payload" });
  const invocation: Draft<PlainInvocation> = {
    kind: "plain",
    requestId: wire.requestId ?? "",
    functionName: wire.functionName ?? "",
    functionVersion: wire.functionVersion ?? "",
    input: readPayload(wire.input, place, "input"),
    deadline: readInt64(wire.deadlineTimeMs, place, "deadline"),
  };
  if (typeof wire.tenantId === "string") invocation.tenantId = wire.tenantId;
  if (typeof wire.traceHeader === "string") invocation.traceHeader = wire.traceHeader;
  return invocation;
}
