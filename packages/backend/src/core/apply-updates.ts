import { checkBytes, issue, type ErrorObject, type Issue, type OperationUpdate } from "@clew/protocol";
import {
  applyUpdate,
  checkAction,
  checkMembers,
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
import { foreignReasons } from "./resolve-function.ts";
import { settle } from "./settle.ts";
import { writeCallbackId } from "./token.ts";

/**
 * Applies the updates of a batch in order; the answer is the targets to start, or why the batch is refused. Over the
 * quota the updates are kept, their targets run, and the execution fails: the answer has no token (LIM-12).
 */
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
  closeOverQuota(draft, context);
  return children;
}

/** Names the update that an issue is about. */
export function atUpdate(problem: Issue, index: number): Issue {
  const prefix = `updates[${String(index)}]`;
  return { ...problem, field: problem.field === undefined ? prefix : `${prefix}.${problem.field}` };
}

function applyOperation(
  draft: Draft,
  update: OperationUpdate,
  to: { readonly rules: RuleContext; readonly context: DecideContext; readonly children: Settled[] },
): Issue | undefined {
  const result = applyUpdate(draft.get(update.id), update, to.rules);
  if (!result.ok) return result.issue;
  // One for the operation, one for each retry: a first attempt that fails without a START is both (LIM-11).
  const counted = Number(draft.get(update.id) === undefined) + Number(update.action === "RETRY");
  if (counted > 0) draft.patch({ operationCount: draft.head.operationCount + counted });
  if (update.type !== "CHAINED_INVOKE") {
    draft.apply(result.transition);
    return undefined;
  }
  const target = to.context.resolve(update.chainedInvokeOptions?.functionName ?? "");
  if ("reason" in target) {
    // A name that cannot mean any function here is a fault of the request, not of the target (INV-8).
    if (foreignReasons.has(target.reason)) return { ...target, field: "chainedInvokeOptions.functionName" };
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

/**
 * SUCCEED or FAIL of the EXECUTION closes it, unless the updates before it went over the quota: later answers of the
 * invocation are ignored (EXEC-7).
 */
function applyExecution(draft: Draft, update: OperationUpdate, context: DecideContext): Issue | undefined {
  const { action, payload, error } = update;
  const reason = checkAction("EXECUTION", action, "STARTED");
  if (reason !== undefined) {
    return issue(reason, { field: "action", expected: "SUCCEED or FAIL", actual: action });
  }
  const stray = checkMembers(update);
  if (stray !== undefined) return stray;
  if (closeOverQuota(draft, context)) return undefined;
  const ending =
    action === "SUCCEED"
      ? ({ status: "SUCCEEDED", ...(payload !== undefined && { result: payload }) } as const)
      : ({ status: "FAILED", ...(error !== undefined && { error }) } as const);
  closeExecution(draft, ending, context);
  return undefined;
}

/** Fails the execution if it is over its quota of operations or data (LIM-11, LIM-12). */
function closeOverQuota(draft: Draft, context: DecideContext): boolean {
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
