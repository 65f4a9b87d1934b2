import type { clew } from "../../gen/durable.js";
import type { Draft } from "../decoded.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import { operationAction, operationType } from "./enum.ts";
import { readErrorObject, writeOptionalErrorObject } from "./error-object.ts";
import { readPayload, writeOptionalPayload } from "./payload.ts";
import { type Place, refuseUnknown, within } from "./place.ts";
import { optionalInt32, optionalText, text } from "./scalar.ts";

type Wire = clew.durable.v1.OperationUpdate.$Properties;
type Options<K extends keyof OperationUpdate> = Draft<NonNullable<OperationUpdate[K]>>;

export function writeOperationUpdate(update: OperationUpdate): Wire {
  const wire: Wire = {
    operationId: text(update.id),
    type: operationType.write(update.type),
    action: operationAction.write(update.action),
    parentId: optionalText(update.parentId),
    name: optionalText(update.name),
    subType: optionalText(update.subType),
    payload: writeOptionalPayload(update.payload),
    error: writeOptionalErrorObject(update.error),
  };
  const { contextOptions, stepOptions, waitOptions, callbackOptions, chainedInvokeOptions } = update;
  if (contextOptions) wire.contextOptions = { replayChildren: contextOptions.replayChildren ?? null };
  if (stepOptions) {
    wire.stepOptions = { nextAttemptDelaySeconds: optionalInt32(stepOptions.nextAttemptDelaySeconds) };
  }
  if (waitOptions) wire.waitOptions = { waitSeconds: optionalInt32(waitOptions.waitSeconds) };
  if (callbackOptions) {
    wire.callbackOptions = {
      timeoutSeconds: optionalInt32(callbackOptions.timeoutSeconds),
      heartbeatTimeoutSeconds: optionalInt32(callbackOptions.heartbeatTimeoutSeconds),
    };
  }
  if (chainedInvokeOptions) {
    wire.chainedInvokeOptions = {
      functionName: optionalText(chainedInvokeOptions.functionName),
      tenantId: optionalText(chainedInvokeOptions.tenantId),
      traceHeader: optionalText(chainedInvokeOptions.traceHeader),
    };
  }
  return wire;
}

export function readOperationUpdate(wire: Wire, place: Place): OperationUpdate {
  refuseUnknown(wire, place);
  const update: Draft<OperationUpdate> = {
    id: wire.operationId ?? "",
    type: operationType.read(wire.type, place, "type"),
    action: operationAction.read(wire.action, place, "action"),
  };
  if (typeof wire.parentId === "string") update.parentId = wire.parentId;
  if (typeof wire.name === "string") update.name = wire.name;
  if (typeof wire.subType === "string") update.subType = wire.subType;
  if (wire.payload) update.payload = readPayload(wire.payload, place, "payload");
  if (wire.error) update.error = readErrorObject(wire.error, place, "error");
  readOptions(wire, update, place);
  return update;
}

/** Keeps every options member that came, also those of another type: the rules refuse them by name. */
function readOptions(wire: Wire, update: Draft<OperationUpdate>, place: Place): void {
  const { contextOptions, stepOptions, waitOptions, callbackOptions, chainedInvokeOptions } = wire;
  if (contextOptions) {
    refuseUnknown(contextOptions, within(place, "contextOptions"));
    const { replayChildren } = contextOptions;
    update.contextOptions = typeof replayChildren === "boolean" ? { replayChildren } : {};
  }
  if (stepOptions) {
    refuseUnknown(stepOptions, within(place, "stepOptions"));
    const { nextAttemptDelaySeconds } = stepOptions;
    update.stepOptions = typeof nextAttemptDelaySeconds === "number" ? { nextAttemptDelaySeconds } : {};
  }
  if (waitOptions) {
    refuseUnknown(waitOptions, within(place, "waitOptions"));
    const { waitSeconds } = waitOptions;
    update.waitOptions = typeof waitSeconds === "number" ? { waitSeconds } : {};
  }
  if (callbackOptions) update.callbackOptions = readCallbackOptions(callbackOptions, place);
  if (chainedInvokeOptions) update.chainedInvokeOptions = readChainedInvokeOptions(chainedInvokeOptions, place);
}

function readCallbackOptions(
  wire: clew.durable.v1.CallbackOptions.$Properties,
  place: Place,
): Options<"callbackOptions"> {
  refuseUnknown(wire, within(place, "callbackOptions"));
  const options: Options<"callbackOptions"> = {};
  if (typeof wire.timeoutSeconds === "number") options.timeoutSeconds = wire.timeoutSeconds;
  if (typeof wire.heartbeatTimeoutSeconds === "number") options.heartbeatTimeoutSeconds = wire.heartbeatTimeoutSeconds;
  return options;
}

function readChainedInvokeOptions(
  wire: clew.durable.v1.ChainedInvokeOptions.$Properties,
  place: Place,
): Options<"chainedInvokeOptions"> {
  refuseUnknown(wire, within(place, "chainedInvokeOptions"));
  const options: Options<"chainedInvokeOptions"> = {};
  if (typeof wire.functionName === "string") options.functionName = wire.functionName;
  if (typeof wire.tenantId === "string") options.tenantId = wire.tenantId;
  if (typeof wire.traceHeader === "string") options.traceHeader = wire.traceHeader;
  return options;
}
