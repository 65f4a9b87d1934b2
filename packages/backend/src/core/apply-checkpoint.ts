import {
  checkBytes,
  issue,
  type CheckpointRequest,
  type ErrorReason,
  type Issue,
  type OperationUpdate,
} from "@clew/protocol";
import {
  applyUpdate,
  checkBatch,
  checkShape,
  closeChainedInvoke,
  resolveChainedInvoke,
  type MetaOf,
  type RuleContext,
} from "@clew/protocol/rules";
import type { OperationRecord, Version } from "@clew/store";
import { closeExecution } from "./close.ts";
import { delayMs, type DecideContext } from "./context.ts";
import { createExecution } from "./create-execution.ts";
import { errorOf } from "./error-of.ts";
import { refused, type Decision, type Settled } from "./decision.ts";
import { Draft } from "./draft.ts";
import { fireDue } from "./due.ts";
import { settle } from "./settle.ts";
import type { State } from "./state.ts";
import { readToken, writeCallbackId, writeToken } from "./token.ts";

/** What the answer to a checkpoint is made of once the change is durable. */
export interface CheckpointAnswer {
  /** Absent when the execution closed. */
  readonly checkpointToken?: string;
  /** What the host has not seen, by seq; a record without body has to be read. */
  readonly delta: readonly OperationRecord[];
}

/** Decides a checkpoint, in the order of CKPT-5; all or nothing (CKPT). */
export function applyCheckpoint(
  state: State,
  request: CheckpointRequest,
  context: DecideContext,
): Decision<CheckpointAnswer> {
  const { head } = state;
  const misshapen = checkShapes(request.updates, head.maxResultBytes, context);
  if (misshapen !== undefined) return refused(misshapen);
  const token = readToken(request.checkpointToken);
  if (token === undefined) return refused(issue("CHECKPOINT_TOKEN_INVALID", { field: "checkpointToken" }));
  if (token.executionId !== head.id) return refused(issue("CHECKPOINT_TOKEN_FOREIGN", { field: "checkpointToken" }));
  if (isRepeat(state, request, token)) return { kind: "unchanged", value: repeatAnswer(state, token.tokenSeq) };
  if (head.status !== "RUNNING" || head.invocation === undefined || !isLive(state, token)) {
    return refused(staleToken(state, token));
  }
  const problem = checkBatch(request.updates, (id) => state.operations.get(id)?.meta);
  if (problem !== undefined) return refused(problem);
  const draft = Draft.of(state, context.now);
  if (request.updates.length > 0) draft.patch({ idlePendings: 0 });
  const children = applyUpdates(draft, request.updates, context);
  if ("reason" in children) return refused(children);
  if (draft.head.status === "RUNNING") fireDue(draft);
  draft.patch({ tokenSeq: draft.head.version });
  if (request.clientToken !== undefined) {
    draft.patch({ clientToken: { token: request.clientToken, tokenSeq: token.tokenSeq } });
  }
  const settled = settle(draft, context);
  const closed = draft.head.status !== "RUNNING";
  return {
    kind: "commit",
    settled: [settled, ...children],
    value: {
      ...(!closed && { checkpointToken: writeToken({ ...token, tokenSeq: draft.head.version }) }),
      delta: deltaOf(draft),
    },
  };
}

type Token = NonNullable<ReturnType<typeof readToken>>;

function isLive({ head }: State, token: Token): boolean {
  return token.epoch === head.epoch && token.tokenSeq === head.tokenSeq;
}

function staleToken({ head }: State, token: Token): Issue {
  const position = (epoch: number, seq: Version): string => `invocation ${String(epoch)}, position ${String(seq)}`;
  return issue("CHECKPOINT_TOKEN_STALE", {
    field: "checkpointToken",
    expected: head.invocation === undefined ? "no token: no invocation is live" : position(head.epoch, head.tokenSeq),
    actual: position(token.epoch, token.tokenSeq),
  });
}

/** The same request again: its client token is in the slot, and it came in with the same checkpoint token (IDEM). */
function isRepeat({ head }: State, request: CheckpointRequest, token: Token): boolean {
  const slot = head.clientToken;
  return (
    slot !== undefined &&
    request.clientToken === slot.token &&
    token.tokenSeq === slot.tokenSeq &&
    token.epoch === head.epoch
  );
}

/** Recomputed, so it may show newer state than the first answer did; its token is the live one, or none (IDEM-5). */
function repeatAnswer(state: State, since: Version): CheckpointAnswer {
  const { head } = state;
  return {
    ...(head.status === "RUNNING" && {
      checkpointToken: writeToken({ executionId: head.id, epoch: head.epoch, tokenSeq: head.tokenSeq }),
    }),
    delta: [...state.operations.values()].filter(({ changedAt }) => changedAt > since && changedAt <= head.tokenSeq),
  };
}

/** Shape comes before anything that looks at the operations (CKPT). */
function checkShapes(
  updates: readonly OperationUpdate[],
  maxBytes: number,
  { config: { bytes } }: DecideContext,
): Issue | undefined {
  for (const [index, update] of updates.entries()) {
    const problem = checkShape(update, bytes, { ...bytes.syncResult, maxBytes });
    if (problem !== undefined) return at(problem, index);
  }
  return undefined;
}

/** Applies the updates in order; the answer is the targets to start, or why the batch is refused. */
function applyUpdates(
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
    if (problem !== undefined) return at(problem, index);
  }
  return overQuota(draft, context) ? [] : children;
}

function at(problem: Issue, index: number): Issue {
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
    failToStart(draft, result.transition, target);
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
function failToStart(draft: Draft, started: Parameters<Draft["apply"]>[0], problem: Issue): void {
  draft.apply(started);
  const meta = started.meta as MetaOf<"CHAINED_INVOKE">;
  draft.apply(closeChainedInvoke(meta, { status: "FAILED", error: errorOf(problem) }, draft.now));
}

/** SUCCEED or FAIL of the EXECUTION closes it: later answers of the invocation are ignored (EXEC). */
function applyExecution(draft: Draft, update: OperationUpdate, context: DecideContext): Issue | undefined {
  const { action, payload, error } = update;
  if (action === "SUCCEED") {
    if (error !== undefined) return issue("ERROR_NOT_ALLOWED", { field: "error", expected: "no error on SUCCEED" });
    closeExecution(draft, { status: "SUCCEEDED", ...(payload !== undefined && { result: payload }) }, context);
    return undefined;
  }
  if (action !== "FAIL") {
    return issue("OPERATION_ACTION_INVALID", { field: "action", expected: "SUCCEED or FAIL", actual: action });
  }
  if (payload !== undefined) {
    return issue("PAYLOAD_NOT_ALLOWED", { field: "payload", expected: "no payload on FAIL" });
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

function deltaOf(draft: Draft): readonly OperationRecord[] {
  const records = draft.unseen().flatMap((id) => draft.record(id) ?? draft.base.operations.get(id) ?? []);
  return records.sort((a, b) => a.seq - b.seq);
}
