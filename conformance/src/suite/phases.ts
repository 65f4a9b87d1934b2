import type { StartBackend } from "../backend/plan.ts";
import { loadCases } from "../case/load.ts";
import type { Party } from "../report/report.ts";
import { BackendArena } from "../run/backend-arena.ts";
import { loadWireCases } from "../wire/load-wire-cases.ts";
import { overLambda, overLambdaName } from "./over-lambda.ts";
import { peerPhase } from "./peer-phase.ts";
import type { PeerPhaseOptions } from "./peer-phase.ts";
import { programTasks } from "./program-tasks.ts";
import type { Contestant } from "./program-tasks.ts";
import { selects } from "./selection.ts";
import type { Selection } from "./selection.ts";
import type { Phase, Task } from "./task.ts";
import { backendTarget, wireTasks } from "./wire-tasks.ts";

interface PhaseOptions extends PeerPhaseOptions {
  readonly startBackend: StartBackend;
  readonly lanes: number;
  readonly keep?: string;
  /** Told which backend answers. */
  readonly found: (party: Party) => void;
}

/** Everything that a run does, one thing after another. */
export function phasesOf(options: PhaseOptions): readonly Phase[] {
  return [backendPhase(options, "plain"), backendPhase(options, "page-size-1"), wirePhase(options), peerPhase(options)];
}

/** Whether any of these cases is to run for any of these targets in any of these configurations. */
function selectsAny(
  selection: Selection,
  at: {
    readonly targets: readonly string[];
    readonly cases: readonly string[];
    readonly configurations: readonly string[];
  },
): boolean {
  return at.targets.some((target) =>
    at.configurations.some((configuration) =>
      at.cases.some((id) => selects(selection, { target, case: id, configuration })),
    ),
  );
}

const nothing = { tasks: [], close: (): Promise<void> => Promise.resolve() };

/** Program cases on a backend that hosts the SDKs. */
function backendPhase(options: PhaseOptions, configuration: "plain" | "page-size-1"): Phase {
  const { contestants, keep, lanes, selection, startBackend } = options;
  return {
    name: `backend, ${configuration}`,
    open: async () => {
      const cases = loadCases();
      const names = configuration === "plain" ? ["plain", overLambdaName("plain")] : [configuration];
      const [targets, ids] = [contestants.map(({ sdk }) => sdk.id), cases.map(({ id }) => id)];
      if (!selectsAny(selection, { targets, cases: ids, configurations: names })) return nothing;
      const arena = await BackendArena.start({
        startBackend,
        sdks: contestants.filter(({ hello }) => hello !== undefined).map(({ sdk }) => sdk),
        processes: lanes,
        ...(configuration === "page-size-1" ? { pageSize: 1 } : {}),
        ...(keep === undefined ? {} : { folder: keep, proxied: true }),
      });
      options.found({ name: arena.backend.name, version: arena.backend.version });
      const tasksOf = (some: readonly Contestant[]): readonly Task[] =>
        programTasks({ arena, cases, contestants: some, configuration });
      const tasks = [...tasksOf(contestants), ...(configuration === "plain" ? overLambda(contestants, tasksOf) : [])];
      return { tasks, close: () => arena.close() };
    },
  };
}

/** How many times faster than the clock a backend's time runs for wire cases. */
const wireTimeScale = 25;

/** Wire cases, by themselves: they look at times, and nothing else should take the machine's. */
function wirePhase({ selection, startBackend, found }: PhaseOptions): Phase {
  return {
    name: "wire",
    lanes: 8, // they wait more than they work
    open: async () => {
      const cases = loadWireCases();
      const at = {
        targets: [backendTarget],
        cases: cases.map(({ id }) => id),
        configurations: ["rest", "grpc", "stream"],
      };
      if (!selectsAny(selection, at)) return nothing;
      const backend = await startBackend({ timeScale: wireTimeScale, functions: [] });
      found({ name: backend.name, version: backend.version });
      return { tasks: wireTasks(backend, cases), close: () => backend.close() };
    },
  };
}
