import type { Operation, OperationBase, OperationStatus, OperationType, Outcome } from "../model/operation.ts";
import { readErrorObject, type WireErrorObject } from "./error-object.ts";
import { readPayload } from "./payload.ts";
import type { TimeFormat } from "./time.ts";

interface WireOutcome {
  readonly Result?: string | null;
  readonly Error?: WireErrorObject | null;
}

/** Operation as a validated state page holds it. Times are read by the page's format. */
export interface WireOperation {
  readonly Id: string;
  readonly Type: string;
  readonly Status: string;
  readonly ParentId?: string | null;
  readonly Name?: string | null;
  readonly SubType?: string | null;
  readonly StartTimestamp?: unknown;
  readonly EndTimestamp?: unknown;
  readonly ExecutionDetails?: { readonly InputPayload?: string | null } | null;
  readonly ContextDetails?: (WireOutcome & { readonly ReplayChildren?: boolean | null }) | null;
  readonly StepDetails?:
    (WireOutcome & { readonly Attempt?: number | null; readonly NextAttemptTimestamp?: unknown }) | null;
  readonly WaitDetails?: { readonly ScheduledEndTimestamp?: unknown } | null;
  readonly CallbackDetails?: (WireOutcome & { readonly CallbackId?: string | null }) | null;
  readonly ChainedInvokeDetails?: WireOutcome | null;
}

/**
 * An operation that a host is shown. The API leaves out what a host does not need: the wait's seconds are computed, the
 * target of a chained invoke is empty. A type or status that is newer than this reader stays as the text that came.
 * Throws a Refusal for a time that is not one.
 */
export function readOperation(wire: WireOperation, time: TimeFormat, field: string): Operation {
  const base: OperationBase = {
    id: wire.Id,
    status: wire.Status as OperationStatus,
    ...(typeof wire.ParentId === "string" && { parentId: wire.ParentId }),
    ...(typeof wire.Name === "string" && { name: wire.Name }),
    ...(typeof wire.SubType === "string" && { subType: wire.SubType }),
    startTime: time.read(wire.StartTimestamp, `${field}.startTimestamp`),
    ...optionalTime("endTime", wire.EndTimestamp, { time, field: `${field}.endTimestamp` }),
  };
  const type = wire.Type as OperationType;
  switch (type) {
    case "EXECUTION": {
      const input = readPayload(wire.ExecutionDetails?.InputPayload);
      return { ...base, type, ...(input && { input }) };
    }
    case "CONTEXT": {
      const { ReplayChildren: replayChildren } = wire.ContextDetails ?? {};
      const flag = typeof replayChildren === "boolean" && { replayChildren };
      return { ...base, type, ...flag, ...readOutcome(wire.ContextDetails) };
    }
    case "STEP": {
      const { Attempt: attempt, NextAttemptTimestamp: next } = wire.StepDetails ?? {};
      const nextAttempt = optionalTime("nextAttemptTime", next, { time, field: `${field}.nextAttemptTimestamp` });
      return { ...base, type, attempt: attempt ?? 0, ...nextAttempt, ...readOutcome(wire.StepDetails) };
    }
    case "WAIT": {
      const scheduled = wire.WaitDetails?.ScheduledEndTimestamp;
      const scheduledEndTime = time.read(scheduled, `${field}.waitDetails.scheduledEndTimestamp`);
      return { ...base, type, scheduledEndTime, waitSeconds: Math.round((scheduledEndTime - base.startTime) / 1000) };
    }
    case "CALLBACK": {
      const callbackId = wire.CallbackDetails?.CallbackId ?? "";
      return { ...base, type, callbackId, ...readOutcome(wire.CallbackDetails) };
    }
    case "CHAINED_INVOKE":
      return { ...base, type, functionName: "", ...readOutcome(wire.ChainedInvokeDetails) };
    default:
      return { ...base, type };
  }
}

function readOutcome(wire: WireOutcome | null | undefined): Outcome {
  const result = readPayload(wire?.Result);
  const error = readErrorObject(wire?.Error);
  return { ...(result && { result }), ...(error && { error }) };
}

function optionalTime<K extends string>(
  key: K,
  value: unknown,
  { time, field }: { readonly time: TimeFormat; readonly field: string },
): { readonly [P in K]?: number } {
  if (value === undefined || value === null) return {};
  return { [key]: time.read(value, field) } as { readonly [P in K]: number };
}
