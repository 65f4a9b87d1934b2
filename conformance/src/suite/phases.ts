import type { StartBackend } from "../backend/plan.ts";
import { loadCases } from "../case/load.ts";
import { loadMapping } from "../mapping/mapping.ts";
import { mappingTasks } from "../mapping/tasks.ts";
import { loadMutated } from "../replay/mutated.ts";
import { mutatedTasks, prefixTasks } from "../replay/tasks.ts";
import type { Party } from "../report/report.ts";
import { BackendArena } from "../run/backend-arena.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import { loadWireCases } from "../wire/load-wire-cases.ts";
import { programTasks } from "./program-tasks.ts";
import type { Contestant } from "./program-tasks.ts";
import { selects } from "./selection.ts";
import type { Selection } from "./selection.ts";
import type { Phase } from "./task.ts";
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

/** Everything that a run does, one thing after another; phases without a selected task are left out. */
export function phasesOf(options: PhaseOptions): readonly Phase[] {
  const { configurations, targets } = options.selection;
  const wants = (configuration: string): boolean => configurations?.includes(configuration) ?? true;
  const wire = ["rest", "grpc", "stream"].some(wants) && (targets?.includes(backendTarget) ?? true);
  return [
    ...(wants("plain") || wants("plain-lambda") || wire ? [backendPhase(options, "plain")] : []),
    ...(wants("page-size-1") ? [backendPhase(options, "page-size-1")] : []),
    peerPhase(options),
  ];
}

/** Program cases on a backend that hosts the SDKs; in the plain configuration, the wire cases with them. */
function backendPhase(options: PhaseOptions, configuration: "plain" | "page-size-1"): Phase {
  const { contestants, keep, lanes, startBackend } = options;
  return {
    name: `backend, ${configuration}`,
    open: async () => {
      const cases = loadCases();
      const present = contestants.filter(({ hello }) => hello !== undefined).map(({ sdk }) => sdk);
      const arena = await BackendArena.start({
        startBackend,
        sdks: present,
        processes: lanes,
        ...(configuration === "page-size-1" ? { pageSize: 1 } : {}),
        ...(keep === undefined ? {} : { folder: keep, proxied: true }),
      });
      options.found({ name: arena.backend.name, version: arena.backend.version });
      const wires = configuration === "plain" ? wireTasks(arena.backend, loadWireCases()) : [];
      const both = contestants.filter(({ sdk }) => configuration === "plain" && sdk.worker !== undefined);
      const tasks = [
        ...programTasks({ arena, cases, contestants, configuration }),
        ...programTasks({ arena, cases, contestants: both, configuration, overLambda: true }),
        ...wires,
      ];
      return { tasks, close: () => arena.close() };
    },
  };
}

/** What the suite's own peer is for: killed processes, errors, histories that never were, and prefixes of those that were. */
function peerPhase({ peer, contestants, selection, maxPythonPrefixes = 3 }: PhaseOptions): Phase {
  return {
    name: "peer",
    open: () => {
      const cases = loadCases();
      const isPython = ({ sdk }: Contestant): boolean => sdk.language === "python";
      const tasks = [
        ...programTasks({ arena: peer, cases, contestants, configuration: "replay-each" }),
        ...mappingTasks(peer, loadMapping(), contestants),
        ...mutatedTasks(peer, loadMutated(), contestants),
        ...prefixTasks(peer, {
          cases,
          contestants: contestants.filter((one) => !isPython(one)),
          maxPrefixes: Infinity,
        }),
        ...prefixTasks(peer, { cases, contestants: contestants.filter(isPython), maxPrefixes: maxPythonPrefixes }),
      ];
      return Promise.resolve({
        tasks: tasks.filter((task) => selects(selection, task)),
        close: () => Promise.resolve(),
      });
    },
  };
}
