import type { CheckpointRequest, Issue, OperationUpdate } from "@clew/protocol";
import { checkBatch, checkShape } from "@clew/protocol/rules";
import type { OperationRecord, Version } from "@clew/store";
import { applyUpdates, atUpdate } from "./apply-updates.ts";
import { checkLive, readTokenOf } from "./check-token.ts";
import type { CoreConfig } from "./config.ts";
import type { DecideContext } from "./context.ts";
import { refused, type Decision } from "./decision.ts";
import { Draft } from "./draft.ts";
import { fireDue } from "./due.ts";
import { settle } from "./settle.ts";
import type { State } from "./state.ts";
import { writeToken, type TokenParts } from "./token.ts";

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
  const misshapen = checkShapes(request.updates, context.config, head.maxResultBytes);
  if (misshapen !== undefined) return refused(misshapen);
  const token = readTokenOf(head, request.checkpointToken);
  if ("reason" in token) return refused(token);
  if (isRepeat(state, request, token)) return { kind: "unchanged", value: repeatAnswer(state, token.tokenSeq) };
  const stale = checkLive(head, token);
  if (stale !== undefined) return refused(stale);
  const problem = checkBatch(request.updates, (id) => state.operations.get(id)?.meta);
  if (problem !== undefined) return refused(problem);
  const draft = Draft.of(state, context.now);
  if (request.updates.length > 0) draft.patch({ idlePendings: 0 });
  const children = applyUpdates(draft, request.updates, context);
  if ("reason" in children) return refused(children);
  if (draft.head.status === "RUNNING") fireDue(draft);
  draft.patch({ tokenSeq: draft.head.version });
  // One slot: whatever comes later takes it, named or not (IDEM-2).
  if (request.clientToken === undefined) draft.clear("clientToken");
  else draft.patch({ clientToken: { token: request.clientToken, tokenSeq: token.tokenSeq } });
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

/** The same request again: its client token is in the slot, and it came in with the same checkpoint token (IDEM). */
function isRepeat({ head }: State, request: CheckpointRequest, token: TokenParts): boolean {
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

/**
 * Shape comes before anything that looks at the execution (CKPT-5).
 *
 * @param maxResultBytes the limit of the execution's result; default the larger one
 */
export function checkShapes(
  updates: readonly OperationUpdate[],
  { bytes }: CoreConfig,
  maxResultBytes: number = bytes.syncResult.maxBytes,
): Issue | undefined {
  for (const [index, update] of updates.entries()) {
    const problem = checkShape(update, bytes, { ...bytes.syncResult, maxBytes: maxResultBytes });
    if (problem !== undefined) return atUpdate(problem, index);
  }
  return undefined;
}

function deltaOf(draft: Draft): readonly OperationRecord[] {
  const records = draft.unseen().flatMap((id) => draft.record(id) ?? draft.base.operations.get(id) ?? []);
  return records.sort((a, b) => a.seq - b.seq);
}
