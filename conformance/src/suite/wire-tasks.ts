import type { WireCase } from "../case/case.ts";
import { runWireCase, wiresOf } from "../wire/run-wire-case.ts";
import type { WireTarget } from "../wire/run-wire-case.ts";
import type { Task } from "./task.ts";

/** The target that wire cases are counted to: the backend itself. */
export const backendTarget = "backend";

/** The tasks of wire cases, over each wire that a case runs over. */
export function wireTasks(target: WireTarget, cases: readonly WireCase[]): readonly Task[] {
  return cases.flatMap((found) =>
    wiresOf(found).map((wire): Task => ({
      target: backendTarget,
      case: found.id,
      title: found.title,
      clauses: found.clauses,
      configuration: wire,
      run: async () => {
        const { outcome, reason, trace } = await runWireCase(found, target, wire);
        const problems = outcome === "pass" ? [] : [reason ?? "failed"];
        return { problems, trace: trace.map((line) => JSON.stringify(line)).join("\n") };
      },
    })),
  );
}
