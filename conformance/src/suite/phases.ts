import type { StartBackend } from "../backend/plan.ts";
import { loadCases } from "../case/load.ts";
import { loadFaults } from "../fault/fault-case.ts";
import { faultTasks } from "../fault/tasks.ts";
import { loadMapping } from "../mapping/mapping.ts";
import { mappingTasks } from "../mapping/tasks.ts";
import { loadMutated } from "../replay/mutated.ts";
import { mutatedTasks, prefixTasks } from "../replay/tasks.ts";
import type { Party } from "../report/report.ts";
import { BackendArena } from "../run/backend-arena.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import { loadWireCases } from "../wire/load-wire-cases.ts";
import { overLambda, overLambdaName } from "./over-lambda.ts";
import { programTasks } from "./program-tasks.ts";
import type { Contestant } from "./program-tasks.ts";
import { selects } from "./selection.ts";
import type { Selection } from "./selection.ts";
import type { Phase, Task } from "./task.ts";
import { backendTarget, wireTasks } from "./wire-tasks.ts";

interface PhaseOptions {
  readonly startBackend: StartBackend;
  readonly peer: PeerArena;
  readonly contestants: readonly Contestant[];
  readonly selection: Selection;
  readonly lanes: number;
  readonly maxPythonPrefixes?: number;
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

/** What the suite's own peer is for: killed processes, errors, histories that never were, and prefixes of those that were. */
function peerPhase(options: PhaseOptions): Phase {
  const { contestants, selection } = options;
  return {
    name: "peer",
    open: () => {
      const tasksOf = (some: readonly Contestant[]): readonly Task[] => peerTasks({ ...options, contestants: some });
      const tasks = [...tasksOf(contestants), ...overLambda(contestants, tasksOf)];
      return Promise.resolve({
        tasks: tasks.filter((task) => selects(selection, task)),
        close: () => Promise.resolve(),
      });
    },
  };
}

function peerTasks({ peer, contestants, maxPythonPrefixes = 3 }: PhaseOptions): readonly Task[] {
  const cases = loadCases();
  const isPython = ({ sdk }: Contestant): boolean => sdk.language === "python";
  const quick = contestants.filter((one) => !isPython(one));
  return [
    ...programTasks({ arena: peer, cases, contestants, configuration: "replay-each" }),
    ...mappingTasks(peer, loadMapping(), contestants),
    ...faultTasks(peer, loadFaults(), contestants),
    ...mutatedTasks(peer, loadMutated(), contestants),
    ...prefixTasks(peer, { cases, contestants: quick, maxPrefixes: Infinity }),
    ...prefixTasks(peer, { cases, contestants: contestants.filter(isPython), maxPrefixes: maxPythonPrefixes }),
  ];
}
