import type { OperationAction, OperationUpdate } from "../model/operation-update.ts";
import type { OperationType } from "../model/operation.ts";
import type { Draft } from "../decoded.ts";
import { readErrorObject, renderOptionalErrorObject, type WireErrorObject } from "./error-object.ts";
import { type JsonObject, present } from "./json.ts";
import { readPayload, renderOptionalPayload } from "./payload.ts";

/** OperationUpdate as a validated body holds it. */
export interface WireUpdate {
  readonly Id: string;
  readonly Type: OperationType;
  readonly Action: OperationAction;
  readonly ParentId?: string | null;
  readonly Name?: string | null;
  readonly SubType?: string | null;
  readonly Payload?: string | null;
  readonly Error?: WireErrorObject | null;
  readonly ContextOptions?: { readonly ReplayChildren?: boolean | null } | null;
  readonly StepOptions?: { readonly NextAttemptDelaySeconds?: number | null } | null;
  readonly WaitOptions?: { readonly WaitSeconds?: number | null } | null;
  readonly CallbackOptions?: {
    readonly TimeoutSeconds?: number | null;
    readonly HeartbeatTimeoutSeconds?: number | null;
  } | null;
  readonly ChainedInvokeOptions?: {
    readonly FunctionName?: string | null;
    readonly TenantId?: string | null;
    readonly XAmznTraceId?: string | null;
  } | null;
}

/** An update in domain terms; null members are absent (LAM-13). */
export function readUpdate(wire: WireUpdate): OperationUpdate {
  const update: Draft<OperationUpdate> = { id: wire.Id, type: wire.Type, action: wire.Action };
  if (typeof wire.ParentId === "string") update.parentId = wire.ParentId;
  if (typeof wire.Name === "string") update.name = wire.Name;
  if (typeof wire.SubType === "string") update.subType = wire.SubType;
  const payload = readPayload(wire.Payload);
  if (payload) update.payload = payload;
  const error = readErrorObject(wire.Error);
  if (error) update.error = error;
  readOptions(wire, update);
  return update;
}

/** Options members that came as null are absent, like any other. */
function readOptions(wire: WireUpdate, update: Draft<OperationUpdate>): void {
  const { ContextOptions: context, StepOptions: step, WaitOptions: wait } = wire;
  const { CallbackOptions: callback, ChainedInvokeOptions: invoke } = wire;
  if (context) update.contextOptions = optionalMember("replayChildren", context.ReplayChildren);
  if (step) update.stepOptions = optionalMember("nextAttemptDelaySeconds", step.NextAttemptDelaySeconds);
  if (wait) update.waitOptions = optionalMember("waitSeconds", wait.WaitSeconds);
  if (callback) {
    update.callbackOptions = {
      ...optionalMember("timeoutSeconds", callback.TimeoutSeconds),
      ...optionalMember("heartbeatTimeoutSeconds", callback.HeartbeatTimeoutSeconds),
    };
  }
  if (invoke) {
    update.chainedInvokeOptions = {
      ...optionalMember("functionName", invoke.FunctionName),
      ...optionalMember("tenantId", invoke.TenantId),
      ...optionalMember("traceHeader", invoke.XAmznTraceId),
    };
  }
}

function optionalMember<K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}

/** An update as the API takes it; `field` names it where its payload is refused. Throws a Refusal (ENV-6). */
export function renderUpdate(update: OperationUpdate, field: string): JsonObject {
  const { contextOptions, stepOptions, waitOptions, callbackOptions, chainedInvokeOptions } = update;
  return present({
    Id: update.id,
    Type: update.type,
    Action: update.action,
    ParentId: update.parentId,
    Name: update.name,
    SubType: update.subType,
    Payload: renderOptionalPayload(update.payload, `${field}.payload`),
    Error: renderOptionalErrorObject(update.error),
    ContextOptions: contextOptions && present({ ReplayChildren: contextOptions.replayChildren }),
    StepOptions: stepOptions && present({ NextAttemptDelaySeconds: stepOptions.nextAttemptDelaySeconds }),
    WaitOptions: waitOptions && present({ WaitSeconds: waitOptions.waitSeconds }),
    CallbackOptions:
      callbackOptions &&
      present({
        TimeoutSeconds: callbackOptions.timeoutSeconds,
        HeartbeatTimeoutSeconds: callbackOptions.heartbeatTimeoutSeconds,
      }),
    ChainedInvokeOptions:
      chainedInvokeOptions &&
      present({
        FunctionName: chainedInvokeOptions.functionName,
        TenantId: chainedInvokeOptions.tenantId,
        XAmznTraceId: chainedInvokeOptions.traceHeader,
      }),
  });
}
