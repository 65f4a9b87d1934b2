import { issue, type Issue } from "../error/issue.ts";
import type { OperationId } from "../model/ids.ts";
import type { OperationMeta } from "../model/operation.ts";
import type { OperationUpdate } from "../model/operation-update.ts";

/**
 * Rules about a batch as a whole (CKPT): at most one EXECUTION update, and that last; an id twice only as START
 * followed by one other action of a STEP or CONTEXT; a parent that is a CONTEXT known before.
 *
 * @param stored looks an operation up as it was before the batch
 */
export function checkBatch(
  updates: readonly OperationUpdate[],
  stored: (id: OperationId) => OperationMeta | undefined,
): Issue | undefined {
  return checkExecutionUpdates(updates) ?? checkIds(updates, stored);
}

function checkExecutionUpdates(updates: readonly OperationUpdate[]): Issue | undefined {
  const first = updates.findIndex((update) => update.type === "EXECUTION");
  if (first === -1) return undefined;
  const second = updates.findIndex((update, index) => index > first && update.type === "EXECUTION");
  if (second !== -1) {
    return issue("EXECUTION_UPDATE_MULTIPLE", {
      field: `updates[${String(second)}]`,
      expected: "one EXECUTION update",
      actual: "a second one",
    });
  }
  if (first !== updates.length - 1) {
    return issue("EXECUTION_UPDATE_NOT_LAST", {
      field: `updates[${String(first)}]`,
      expected: `the last of ${String(updates.length)} updates`,
      actual: String(first),
    });
  }
  return undefined;
}

function checkIds(
  updates: readonly OperationUpdate[],
  stored: (id: OperationId) => OperationMeta | undefined,
): Issue | undefined {
  const seen = new Map<OperationId, OperationUpdate | "closed">();
  const contexts = new Set<OperationId>();
  for (const [index, update] of updates.entries()) {
    if (update.type === "EXECUTION") continue;
    const before = seen.get(update.id);
    if (before !== undefined && !mayFollow(before, update)) {
      return issue("OPERATION_DUPLICATE", {
        field: `updates[${String(index)}].id`,
        expected: "an id once, or START and one other action of a STEP or CONTEXT",
        actual: update.id,
      });
    }
    seen.set(update.id, before === undefined ? update : "closed");
    const { parentId } = update;
    if (parentId !== undefined && !contexts.has(parentId) && stored(parentId)?.type !== "CONTEXT") {
      return issue("PARENT_INVALID", {
        field: `updates[${String(index)}].parentId`,
        expected: "a CONTEXT that was started before",
        actual: parentId,
      });
    }
    if (update.type === "CONTEXT" && update.action === "START") contexts.add(update.id);
  }
  return undefined;
}

function mayFollow(before: OperationUpdate | "closed", update: OperationUpdate): boolean {
  return (
    before !== "closed" &&
    before.action === "START" &&
    update.action !== "START" &&
    (update.type === "STEP" || update.type === "CONTEXT")
  );
}
