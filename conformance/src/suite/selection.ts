import { matchesPattern } from "./known-failing.ts";
import type { Task } from "./task.ts";

/** Which tasks of the suite are run; an absent member leaves all. */
export interface Selection {
  /** Ids of SDKs, or `backend`. */
  readonly targets?: readonly string[];
  /** Patterns of case ids; `*` stands for any characters. */
  readonly cases?: readonly string[];
  readonly configurations?: readonly string[];
}

/** Whether a task is to run. */
export function selects(
  { targets, cases, configurations }: Selection,
  task: Pick<Task, "target" | "case" | "configuration">,
): boolean {
  return (
    (targets?.includes(task.target) ?? true) &&
    (cases?.some((pattern) => matchesPattern(pattern, task.case)) ?? true) &&
    (configurations?.includes(task.configuration) ?? true)
  );
}
