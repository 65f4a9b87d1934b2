import { issue } from "../error/issue.ts";
import type { ErrorObject } from "../model/error-object.ts";
import type { EventFacts } from "../model/history-event.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import type { Payload } from "../model/payload.ts";
import {
  accept,
  refuse,
  startOf,
  type MetaOf,
  type EventDraft,
  type RuleContext,
  type RuleResult,
  type Transition,
} from "./transition.ts";

/** How a target ended, as its caller is told (INV). */
export interface ChainedOutcome {
  readonly status: "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "STOPPED";
  readonly result?: Payload;
  readonly error?: ErrorObject;
}

/** What a qualifier was found to name. */
export interface ChainedTarget {
  readonly executedVersion: string;
  readonly childId: string;
  /** Plain targets have no execution that a reader could look up (INV-16). */
  readonly durable: boolean;
}

/** INV: a runtime only starts it; the target, found by the backend, ends it. */
export function applyChainedInvoke(
  _current: MetaOf<"CHAINED_INVOKE"> | undefined,
  update: OperationUpdate,
  context: RuleContext,
): RuleResult {
  const { functionName, tenantId } = update.chainedInvokeOptions ?? {};
  if (functionName === undefined) {
    return refuse(
      issue("INVOKE_OPTIONS_REQUIRED", {
        field: "chainedInvokeOptions.functionName",
        expected: "a function name",
        actual: "none",
      }),
    );
  }
  return accept({
    meta: {
      ...startOf(update, context.now),
      type: "CHAINED_INVOKE",
      status: "STARTED",
      functionName,
      ...(tenantId !== undefined && { tenantId }),
    },
    body: update.payload === undefined ? {} : { input: update.payload },
    event: startedEvent({ functionName, ...(tenantId !== undefined && { tenantId }) }, update.payload !== undefined),
  });
}

/** The started operation with what its qualifier named (INV-18). */
export function resolveChainedInvoke(started: Transition, target: ChainedTarget): Transition {
  const meta = started.meta as MetaOf<"CHAINED_INVOKE">;
  const { executedVersion, childId, durable } = target;
  return {
    ...started,
    meta: { ...meta, executedVersion, childId },
    event: startedEvent(
      {
        functionName: meta.functionName,
        ...(meta.tenantId !== undefined && { tenantId: meta.tenantId }),
        executedVersion,
        ...(durable && { childId }),
      },
      started.body?.input !== undefined,
    ),
  };
}

function startedEvent(details: EventFacts<"ChainedInvokeStarted">, hasInput: boolean): EventDraft {
  return { type: "ChainedInvokeStarted", details, ...(hasInput && { payload: { member: "input" as const } }) };
}

const closedEvent = {
  SUCCEEDED: "ChainedInvokeSucceeded",
  FAILED: "ChainedInvokeFailed",
  TIMED_OUT: "ChainedInvokeTimedOut",
  STOPPED: "ChainedInvokeStopped",
} as const;

/** The target ended. A body replaces result and error; the input stays, since history shows it. */
export function closeChainedInvoke(
  current: MetaOf<"CHAINED_INVOKE">,
  outcome: ChainedOutcome,
  now: number,
): Transition {
  const { result, error } = outcome;
  const succeeded = outcome.status === "SUCCEEDED";
  return {
    meta: { ...current, status: outcome.status, endTime: now },
    body: succeeded ? (result === undefined ? {} : { result }) : { error: error ?? {} },
    event: {
      type: closedEvent[outcome.status],
      details: {},
      payload: { member: succeeded ? "result" : "error" },
    },
  };
}
