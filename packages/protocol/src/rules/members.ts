import type { ErrorReason } from "../error/catalogue.ts";
import { issue, type Issue } from "../error/issue.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import { actionTable, type UpdateMember } from "./table.ts";

const members = [
  "payload",
  "error",
  "contextOptions",
  "stepOptions",
  "waitOptions",
  "callbackOptions",
  "chainedInvokeOptions",
] as const satisfies readonly UpdateMember[];

/**
 * Refuses a member that the update's action does not take: to drop it would be to do something else than what was asked
 * (OP-7). The action is one that the type has.
 */
export function checkMembers(update: OperationUpdate): Issue | undefined {
  const { type, action } = update;
  const rows = actionTable.filter((row) => row.type === type);
  const takes = rows.find((row) => row.action === action)?.takes ?? [];
  const stray = members.find((member) => update[member] !== undefined && !takes.includes(member));
  if (stray === undefined) return undefined;
  const others = rows.filter((row) => row.takes.includes(stray)).map((row) => row.action);
  return issue(reasonOf(stray), {
    field: stray,
    expected: others.length === 0 ? `none on ${type}` : `none but on ${others.join(" or ")}`,
    actual: action,
  });
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
