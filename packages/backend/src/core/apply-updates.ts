import {
  checkBytes,
  issue,
  type ErrorObject,
  type ErrorReason,
  type Issue,
  type OperationUpdate,
} from "@clew/protocol";
import {
  applyUpdate,
  closeChainedInvoke,
  resolveChainedInvoke,
  type MetaOf,
  type RuleContext,
} from "@clew/protocol/rules";
import { checkText, notTextError } from "./check-text.ts";
import { closeExecution } from "./close.ts";
import { delayMs, type DecideContext } from "./context.ts";
import { createExecution } from "./create-execution.ts";
import type { Settled } from "./decision.ts";
import type { Draft } from "./draft.ts";
import { errorOf } from "./error-of.ts";
import { settle } from "./settle.ts";
import { writeCallbackId } from "./token.ts";

/** Applies the updates of a batch in order; the answer is the targets to start, or why the batch is refused. */
export function applyUpdates(
  draft: Draft,
  updates: readonly OperationUpdate[],
  context: DecideContext,
): readonly Settled[] | Issue {
  const children: Settled[] = [];
  const rules: RuleContext = {
    now: draft.now,
    delayMs: (seconds) => delayMs(context, seconds),
    callbackId: (operationId) => writeCallbackId(draft.head.id, operationId),
  };
  for (const [index, update] of updates.entries()) {
    const problem =
      update.type === "EXECUTION"
        ? applyExecution(draft, update, context)
        : applyOperation(draft, update, { rules, context, children });
    if (problem !== undefined) return atUpdate(problem, index);
  }
  return overQuota(draft, context) ? [] : children;
}

/** Names the update that an issue is about. */
export function atUpdate(problem: Issue, index: number): Issue {
  const prefix = `updates[${String(index)}]`;
  return { ...problem, field: problem.field === undefined ? prefix : `${prefix}.${problem.field}` };
}

/** A name that cannot mean any function here is a fault of the request, not of the target (INV-8). */
const refusesRequest: ReadonlySet<ErrorReason> = new Set([
  "INVOKE_TARGET_ACCOUNT_FOREIGN",
  "INVOKE_TARGET_REGION_FOREIGN",
  "INVOKE_TARGET_ARN_INVALID",
]);

function applyOperation(
  draft: Draft,
  update: OperationUpdate,
  to: { readonly rules: RuleContext; readonly context: DecideContext; readonly children: Settled[] },
): Issue | undefined {
  const result = applyUpdate(draft.get(update.id), update, to.rules);
  if (!result.ok) return result.issue;
  if (draft.get(update.id) === undefined || update.action === "RETRY") {
    draft.patch({ operationCount: draft.head.operationCount + 1 });
  }
  if (update.type !== "CHAINED_INVOKE") {
    draft.apply(result.transition);
    return undefined;
  }
  const target = to.context.resolve(update.chainedInvokeOptions?.functionName ?? "");
  if ("reason" in target) {
    if (refusesRequest.has(target.reason)) return { ...target, field: "chainedInvokeOptions.functionName" };
    failToStart(draft, result.transition, errorOf(target));
    return undefined;
  }
  const notText = checkText(target.textOnly ?? false, "payload", update.payload);
  if (notText !== undefined) {
    failToStart(draft, result.transition, notTextError(notText));
    return undefined;
  }
  const childId = to.context.newId();
  draft.apply(
    resolveChainedInvoke(result.transition, {
      executedVersion: target.version,
      childId,
      durable: target.kind === "durable",
    }),
  );
  const trace = update.chainedInvokeOptions?.traceHeader ?? draft.head.traceHeader;
  const tenantId = update.chainedInvokeOptions?.tenantId;
  const child = createExecution(
    {
      id: childId,
      name: to.context.newId(),
      target,
      ...(update.payload !== undefined && { input: update.payload }),
      ...(tenantId !== undefined && { tenantId }),
      ...(trace !== undefined && { traceHeader: trace }),
      synchronous: false,
      parent: { executionId: draft.head.id, operationId: update.id },
    },
    to.context,
  );
  to.children.push(settle(child, to.context));
  return undefined;
}

/** A target that cannot be started fails its operation in the same answer (INV). */
function failToStart(draft: Draft, started: Parameters<Draft["apply"]>[0], error: ErrorObject): void {
  draft.apply(started);
  const meta = started.meta as MetaOf<"CHAINED_INVOKE">;
  draft.apply(closeChainedInvoke(meta, { status: "FAILED", error }, draft.now));
}

/** SUCCEED or FAIL of the EXECUTION closes it: later answers of the invocation are ignored (EXEC). */
function applyExecution(draft: Draft, update: OperationUpdate, context: DecideContext): Issue | undefined {
  const { action, payload, error } = update;
  if (action === "SUCCEED") {
    if (error !== undefined)
      return issue("ERROR_NOT_ALLOWED", { field: "error", expected: "no error on SUCCEED", actual: "an error" });
    closeExecution(draft, { status: "SUCCEEDED", ...(payload !== undefined && { result: payload }) }, context);
    return undefined;
  }
  if (action !== "FAIL") {
    return issue("OPERATION_ACTION_INVALID", { field: "action", expected: "SUCCEED or FAIL", actual: action });
  }
  if (payload !== undefined) {
    return issue("PAYLOAD_NOT_ALLOWED", { field: "payload", expected: "no payload on FAIL", actual: "a payload" });
  }
  closeExecution(draft, { status: "FAILED", ...(error !== undefined && { error }) }, context);
  return undefined;
}

/** Over the quota, the updates are kept and the execution fails: the answer has no token (LIM). */
function overQuota(draft: Draft, context: DecideContext): boolean {
  if (draft.head.status !== "RUNNING") return false;
  const { maxOperations, bytes } = context.config;
  const { operationCount, dataBytes } = draft.head;
  const problem =
    operationCount > maxOperations
      ? issue("OPERATION_QUOTA_EXCEEDED", {
          expected: `less than or equal to ${String(maxOperations)}`,
          actual: String(operationCount),
        })
      : checkBytes(bytes.writtenData, "updates", dataBytes);
  if (problem === undefined) return false;
  closeExecution(draft, { status: "FAILED", error: errorOf(problem) }, context);
  return true;
}
