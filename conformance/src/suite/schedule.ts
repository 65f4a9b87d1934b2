import type { Evidence } from "../record/evidence.ts";
import type { CaseReport } from "../report/report.ts";
import { knownFailure } from "./known-failing.ts";
import type { KnownFailing } from "./known-failing.ts";
import type { Task, TaskResult } from "./task.ts";

/** What is told of a task that has ended. */
export interface TaskEnded extends Evidence {
  readonly task: Task;
  readonly report: CaseReport;
}

/** Runs tasks, for each target some at a time, and tells of each that has ended. */
export async function schedule(
  tasks: readonly Task[],
  options: {
    readonly lanes: number;
    readonly knownFailing: readonly KnownFailing[];
    readonly ended: (ended: TaskEnded) => void;
  },
): Promise<void> {
  const byTarget = Map.groupBy(tasks, ({ target }) => target);
  const lanes = [...byTarget.values()].flatMap((queue) => {
    const waiting = [...queue];
    return Array.from({ length: options.lanes }, async () => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
        options.ended(await runTask(task, options.knownFailing));
      }
    });
  });
  await Promise.all(lanes);
}

async function runTask(task: Task, knownFailing: readonly KnownFailing[]): Promise<TaskEnded> {
  const { case: id, title, configuration, clauses, missing } = task;
  const base = { case: id, title, configuration, clauses };
  if (missing !== undefined) {
    return { task, report: { ...base, outcome: "not-evaluable", reason: missing, durationMs: 0 } };
  }
  const begun = performance.now();
  const { problems, ...evidence } = await task.run().catch((error: unknown): TaskResult => ({
    problems: [`suite: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
  }));
  const durationMs = Math.round(performance.now() - begun);
  const known = knownFailure(knownFailing, task);
  const report = ((): CaseReport => {
    if (problems.length > 0) {
      const reason = problems.join("\n");
      if (known === undefined) return { ...base, outcome: "fail", reason, durationMs };
      return { ...base, outcome: "known-failing", reason: `${known.reason}\n${reason}`, link: known.link, durationMs };
    }
    if (known === undefined) return { ...base, outcome: "pass", durationMs };
    const reason = "listed as known failing, but it passes: take the entry out";
    return { ...base, outcome: "stale", reason, link: known.link, durationMs };
  })();
  return { task, report, ...evidence };
}
