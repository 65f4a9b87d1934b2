import {
  checkBytes,
  errorObjectBytes,
  issue,
  type ErrorObject,
  type Issue,
  type OperationId,
  type Payload,
} from "@clew/protocol";
import { callbackDue, heartbeatCallback, settleCallback as settleRule, type MetaOf } from "@clew/protocol/rules";
import { checkText } from "./check-text.ts";
import { delayMs, type DecideContext } from "./context.ts";
import { refused, type Decision } from "./decision.ts";
import { Draft } from "./draft.ts";
import { settle } from "./settle.ts";
import type { State } from "./state.ts";
import { writeCallbackId } from "./token.ts";

/** What the outside world says of a callback. */
export type CallbackSignal =
  | { readonly kind: "succeed"; readonly result?: Payload }
  | { readonly kind: "fail"; readonly error: ErrorObject }
  | { readonly kind: "heartbeat" };

/** Settles a callback or notes its heartbeat (CB). A deadline that has passed counts, even before its timer has run. */
export function signalCallback(
  state: State,
  { operationId, signal }: { readonly operationId: OperationId; readonly signal: CallbackSignal },
  context: DecideContext,
): Decision<undefined> {
  const problem = checkSize(signal, context);
  if (problem !== undefined) return refused(problem);
  const notText = checkText(context.textOnly(state.head.functionName), "result", resultOf(signal));
  if (notText !== undefined) return refused(notText);
  const draft = Draft.of(state, context.now);
  const meta = openCallback(draft, operationId);
  if (typeof meta === "string") return refused(closedCallback(writeCallbackId(draft.head.id, operationId), meta));
  const transition =
    signal.kind === "heartbeat"
      ? heartbeatCallback(meta, {
          now: draft.now,
          delayMs: (seconds) => delayMs(context, seconds),
          callbackId: (id) => writeCallbackId(draft.head.id, id),
        })
      : settleRule(meta, signal.kind === "fail" ? { error: signal.error } : signal, draft.now);
  if (signal.kind === "heartbeat") {
    if (transition.meta === meta) return { kind: "unchanged", value: undefined };
    draft.applyQuietly(transition);
  } else draft.apply(transition);
  return { kind: "commit", settled: [settle(draft, context)], value: undefined };
}

function resultOf(signal: CallbackSignal): Payload | undefined {
  return signal.kind === "succeed" ? signal.result : undefined;
}

/** It is completed, timed out or unknown, or its execution is closed (CB-10); `why` says which, where that is known. */
export function closedCallback(callbackId: string, why = "unknown"): Issue {
  return issue("CALLBACK_CLOSED", {
    field: "callbackId",
    expected: "an open callback",
    actual: `${callbackId} (${why})`,
  });
}

/** The callback, or why it is not open. */
function openCallback(draft: Draft, operationId: OperationId): MetaOf<"CALLBACK"> | string {
  const meta = draft.get(operationId);
  if (meta?.type !== "CALLBACK") return "unknown in its execution";
  if (meta.status !== "STARTED") return `already ${meta.status}`;
  if (draft.head.status !== "RUNNING") return `its execution is ${draft.head.status}`;
  return (callbackDue(meta) ?? Infinity) <= draft.now ? "its deadline has passed" : meta;
}

function checkSize(signal: CallbackSignal, { config: { bytes } }: DecideContext): Issue | undefined {
  switch (signal.kind) {
    case "succeed":
      return checkBytes(bytes.callbackResult, "result", signal.result?.data.length ?? 0);
    case "fail":
      return checkBytes(bytes.errorObject, "error", errorObjectBytes(signal.error));
    case "heartbeat":
      return undefined;
    default:
      return signal satisfies never;
  }
}
