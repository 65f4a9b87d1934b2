import { issue, type Issue } from "../error/issue.ts";
import type { OperationMeta } from "../model/operation.ts";
import type { OperationUpdate } from "../model/operation-update.ts";
import { applyCallback } from "./callback.ts";
import { applyChainedInvoke } from "./chained-invoke.ts";
import { applyContext } from "./context.ts";
import { applyStep } from "./step.ts";
import { checkMembers } from "./members.ts";
import { checkAction, legalFrom } from "./table.ts";
import { refuse, type MetaOf, type RuleContext, type RuleResult } from "./transition.ts";
import { applyWait } from "./wait.ts";

/**
 * What one update makes of its operation (OP): identity first, then whether the action is legal at the status, then
 * what it carries, then the rules of the type. EXECUTION updates close the execution and are not applied here.
 */
export function applyUpdate(
  current: OperationMeta | undefined,
  update: OperationUpdate,
  context: RuleContext,
): RuleResult {
  const differs = current === undefined ? undefined : checkIdentity(current, update);
  if (differs !== undefined) return refuse(differs);
  const from = current?.status ?? "NONE";
  const reason = checkAction(update.type, update.action, from);
  if (reason !== undefined) {
    const expected = legalFrom(update.type, update.action).join(" or ") || `an action of ${update.type}`;
    return refuse(issue(reason, { field: "action", expected, actual: `${update.action} at ${from}` }));
  }
  const stray = checkMembers(update);
  if (stray !== undefined) return refuse(stray);
  switch (update.type) {
    case "CONTEXT":
      return applyContext(of(current, "CONTEXT"), update, context);
    case "STEP":
      return applyStep(of(current, "STEP"), update, context);
    case "WAIT":
      return applyWait(of(current, "WAIT"), update, context);
    case "CALLBACK":
      return applyCallback(of(current, "CALLBACK"), update, context);
    case "CHAINED_INVOKE":
      return applyChainedInvoke(of(current, "CHAINED_INVOKE"), update, context);
    case "EXECUTION":
      return refuse(
        issue("EXECUTION_UPDATE_NOT_LAST", { field: "type", expected: "an operation", actual: "EXECUTION" }),
      );
    default:
      return update.type satisfies never;
  }
}

/** An operation is what it was started as: only members that the update carries are compared, the parent always (CKPT-10). */
export function checkIdentity(current: OperationMeta, update: OperationUpdate): Issue | undefined {
  if (current.type !== update.type) {
    return issue("OPERATION_TYPE_INCONSISTENT", { field: "type", expected: current.type, actual: update.type });
  }
  if (update.subType !== undefined && update.subType !== current.subType) {
    return issue("OPERATION_SUBTYPE_INCONSISTENT", {
      field: "subType",
      expected: show(current.subType),
      actual: update.subType,
    });
  }
  if (update.name !== undefined && update.name !== current.name) {
    return issue("OPERATION_NAME_INCONSISTENT", { field: "name", expected: show(current.name), actual: update.name });
  }
  if (update.parentId !== current.parentId) {
    return issue("OPERATION_PARENT_INCONSISTENT", {
      field: "parentId",
      expected: show(current.parentId),
      actual: show(update.parentId),
    });
  }
  return undefined;
}

function show(text: string | undefined): string {
  return text ?? "none";
}

function of<T extends OperationMeta["type"]>(current: OperationMeta | undefined, _type: T): MetaOf<T> | undefined {
  // checkIdentity has compared the types.
  return current as MetaOf<T> | undefined;
}
