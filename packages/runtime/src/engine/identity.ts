import type { Operation, OperationId } from "@clew/protocol";
import { NonDeterministicExecutionError } from "../error/operation-errors.ts";
import type { BodyCompletion, Call } from "./call.ts";

/** What must be the same whenever a place in the code is reached (REPLAY). */
interface Identity {
  readonly type: string;
  readonly subType?: string | undefined;
  readonly name?: string | undefined;
  readonly parentId?: OperationId | undefined;
}

const members = ["type", "subType", "name", "parentId"] as const;

/** The error that says how the record at a place differs from what the code does there, or `undefined`. */
export function compareIdentity(
  recorded: Operation,
  call: Call,
  parentId: OperationId | undefined,
): NonDeterministicExecutionError | undefined {
  const { type, subType, name } = call;
  const now: Identity = { type, subType, name, parentId };
  const differing = members.filter((each) => (now[each] ?? "") !== (recorded[each] ?? ""));
  if (differing.length === 0) return undefined;
  const list = differing.map((each) => `${each} recorded ${show(recorded[each])}, now ${show(now[each])}`).join(", ");
  return new NonDeterministicExecutionError(
    `operation "${recorded.id}": the record has ${label(recorded)}, the code ${label(now)}: ${list} (REPLAY-3)`,
  );
}

/** The error that names recorded operations that a context's code ended without reaching. */
export function unreachedError(
  unreached: readonly Operation[],
  completion: BodyCompletion,
): NonDeterministicExecutionError {
  const how = completion.kind === "failed" ? `failed (${completion.error.message ?? "no message"})` : "ended";
  const list = unreached.slice(0, 3).map(label).join(", ");
  const more = unreached.length > 3 ? ` and ${unreached.length - 3} more` : "";
  return new NonDeterministicExecutionError(
    `the code ${how} without reaching what is recorded: ${list}${more} (REPLAY-6)`,
  );
}

/** The error for a context whose recorded success its code does not repeat. */
export function rerunError(recorded: Operation, message: string | undefined): NonDeterministicExecutionError {
  return new NonDeterministicExecutionError(
    `${label(recorded)} succeeded in the record and fails in the code: ${message ?? "no message"} (REPLAY-10)`,
  );
}

function label({ type, subType, name }: Identity): string {
  const kind = subType === undefined ? type : `${type}/${subType}`;
  return name === undefined ? `an unnamed ${kind}` : `${kind} ${JSON.stringify(name)}`;
}

function show(value: string | undefined): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
