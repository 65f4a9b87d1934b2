import type { ErrorReason } from "../error/catalogue.ts";
import { issue, type Issue } from "../error/issue.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import { actionTable, type ActionRow, updateMembers, type UpdateMember } from "./table.ts";

/**
 * Refuses a member that the update's action does not take: to drop it would be to do something else than what was asked
 * (OP-7). The action is one that the type has.
 */
export function checkMembers(update: OperationUpdate): Issue | undefined {
  const { type, action } = update;
  const rows = rowsOf(type);
  const stray = strayMember(
    update,
    rows.filter((row) => row.action === action),
  );
  if (stray === undefined) return undefined;
  const others = rows.filter((row) => row.takes.includes(stray)).map((row) => row.action);
  return issue(reasonOf(stray), {
    field: stray,
    expected: others.length === 0 ? `none on ${type}` : `none but on ${others.join(" or ")}`,
    actual: action,
  });
}

/** Refuses options that no action of the update's type takes: a fault of its shape, whatever its action (CKPT-15). */
export function checkOptions(update: OperationUpdate): Issue | undefined {
  const { payload: _payload, error: _error, ...rest } = update;
  const stray = strayMember(rest, rowsOf(update.type));
  if (stray === undefined) return undefined;
  const owner = actionTable.find((row) => row.takes.includes(stray))?.type ?? "none";
  return issue("OPERATION_OPTIONS_INVALID", { field: stray, expected: `none but on ${owner}`, actual: update.type });
}

function rowsOf(type: OperationUpdate["type"]): readonly ActionRow[] {
  return actionTable.filter((row) => row.type === type);
}

/** A member that the update has and that none of the rows takes. */
function strayMember(update: OperationUpdate, rows: readonly ActionRow[]): UpdateMember | undefined {
  return updateMembers.find(
    (member) => update[member] !== undefined && !rows.some((row) => row.takes.includes(member)),
  );
}

function reasonOf(member: UpdateMember): ErrorReason {
  switch (member) {
    case "payload":
      return "PAYLOAD_NOT_ALLOWED";
    case "error":
      return "ERROR_NOT_ALLOWED";
    case "stepOptions":
      return "STEP_OPTIONS_INVALID";
    case "contextOptions":
    case "waitOptions":
    case "callbackOptions":
    case "chainedInvokeOptions":
      return "OPERATION_OPTIONS_INVALID";
    default:
      return member satisfies never;
  }
}
