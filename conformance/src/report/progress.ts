import type { Progress } from "../suite/run-suite.ts";
import type { TaskEnded } from "../suite/schedule.ts";

/** Where progress is shown. */
export interface ProgressOutput {
  write(text: string): void;
  /** True: a line can be overwritten. */
  readonly isTerminal: boolean;
}

/** Shows a run as it goes: a live line on a terminal, plain lines elsewhere. Failures are told at once. */
export function showProgress(output: ProgressOutput): Progress & { done(): void } {
  let [name, total, count, failed] = ["", 0, 0, 0];
  const clear = output.isTerminal ? "\r\u001B[2K" : "";
  const live = (): void => {
    if (output.isTerminal)
      output.write(`${clear}${name}: ${count} of ${total}${failed > 0 ? `, ${failed} failed` : ""}`);
  };
  const closePhase = (): void => {
    if (name !== "") output.write(`${clear}${name}: ${count} of ${total}${failed > 0 ? `, ${failed} failed` : ""}\n`);
  };
  return {
    phase: (next, tasks) => {
      closePhase();
      [name, total, count, failed] = [next, tasks, 0, 0];
      if (!output.isTerminal) output.write(`${name}: ${total} runs\n`);
      live();
    },
    ended: ({ task, report }: TaskEnded) => {
      count++;
      if (report.outcome === "fail" || report.outcome === "stale") {
        failed++;
        const first = report.reason?.split("\n")[0] ?? "";
        output.write(`${clear}${report.outcome}: ${task.target} ${task.case} [${task.configuration}] ${first}\n`);
      }
      live();
    },
    done: () => {
      closePhase();
      name = "";
    },
  };
}
