import type { Problem } from "../check/compare.ts";
import type { Evidence } from "../record/evidence.ts";

/** One case, for one target, in one configuration. */
export interface Task {
  /** Id of an SDK, or `backend`. */
  readonly target: string;
  readonly case: string;
  readonly title: string;
  readonly configuration: string;
  readonly clauses: readonly string[];
  /** Why it cannot be tried, where that is known beforehand. */
  readonly missing?: string;
  /** Tries it. Rejects only when the suite itself fails; that counts as a failure of the case. */
  run(): Promise<TaskResult>;
}

export interface TaskResult extends Evidence {
  readonly problems: readonly Problem[];
}

/** Tasks that share what they run on: it is set up for them and torn down after them. */
export interface Phase {
  readonly name: string;
  /** How many tasks of a target run at a time, where it is not what was asked for. */
  readonly lanes?: number;
  /** Sets up and returns the tasks. `close` is called in any case once this has resolved. */
  open(): Promise<{ readonly tasks: readonly Task[]; close(): Promise<void> }>;
}
