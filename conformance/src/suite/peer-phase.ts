import type { Case } from "../case/case.ts";
import { loadCases } from "../case/load.ts";
import { loadFaults } from "../fault/fault-case.ts";
import { faultTasks } from "../fault/tasks.ts";
import { loadMapping } from "../mapping/mapping.ts";
import { mappingTasks } from "../mapping/tasks.ts";
import { loadMutated } from "../replay/mutated.ts";
import { mutatedTasks, prefixTasks } from "../replay/tasks.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import { overLambda } from "./over-lambda.ts";
import { programTasks } from "./program-tasks.ts";
import type { Contestant } from "./program-tasks.ts";
import { selects } from "./selection.ts";
import type { Selection } from "./selection.ts";
import type { Phase, Task } from "./task.ts";

/** What runs on the suite's own peer. */
export interface PeerPhaseOptions {
  readonly peer: PeerArena;
  readonly contestants: readonly Contestant[];
  readonly selection: Selection;
  /** True: nothing is left out to save time. */
  readonly thorough?: boolean;
}

/** How many prefixes of a history prefix replay tries for an SDK in Python, whose invocations take a tenth of a second. */
const maxPythonPrefixes = 3;

/** Of the programs, which run many times each here, one in so many is run over a host's second wire too. */
const secondWireShare = 3;

/** Each SDK is spared the killed process in one program of so many, and no program is spared by two SDKs of so many. */
const sparedShare = 3;

/** What the suite's own peer is for: killed processes, errors, histories that never were, and prefixes of those that were. */
export function peerPhase(options: PeerPhaseOptions): Phase {
  const { contestants, selection } = options;
  return {
    name: "peer",
    open: () => {
      const cases = loadCases();
      const share = secondWireCases(options, cases);
      const tasks = [
        ...tasksOf(options, { cases, contestants }),
        ...overLambda(contestants, (some) => tasksOf(options, { cases: share, contestants: some })),
      ];
      return Promise.resolve({
        tasks: tasks.filter((task) => selects(selection, task)),
        close: () => Promise.resolve(),
      });
    },
  };
}

/** Whether time is saved: in a run of everything, unless it is to be thorough. */
function savesTime({ thorough = false, selection }: PeerPhaseOptions): boolean {
  return !thorough && Object.keys(selection).length === 0;
}

function secondWireCases(options: PeerPhaseOptions, cases: readonly Case[]): readonly Case[] {
  return savesTime(options) ? cases.filter((_, index) => index % secondWireShare === 0) : cases;
}

/** Programs whose process is killed, for the SDK at that place among all. */
function killedCases(options: PeerPhaseOptions, cases: readonly Case[], place: number): readonly Case[] {
  const spares = savesTime(options) && options.contestants.length > 1;
  return spares ? cases.filter((_, index) => index % sparedShare !== place % sparedShare) : cases;
}

function tasksOf(
  options: PeerPhaseOptions,
  { cases, contestants }: { readonly cases: readonly Case[]; readonly contestants: readonly Contestant[] },
): readonly Task[] {
  const { peer, thorough = false } = options;
  const places = options.contestants.map(({ sdk }) => sdk.id);
  const isPython = ({ sdk }: Contestant): boolean => sdk.language === "python";
  const [slow, quick] = [contestants.filter(isPython), contestants.filter((one) => !isPython(one))];
  return [
    ...contestants.flatMap((contestant) => {
      const killed = killedCases(options, cases, places.indexOf(contestant.sdk.id));
      return programTasks({ arena: peer, cases: killed, contestants: [contestant], configuration: "replay-each" });
    }),
    ...mappingTasks(peer, loadMapping(), contestants),
    ...faultTasks(peer, loadFaults(), contestants),
    ...mutatedTasks(peer, loadMutated(), contestants),
    ...prefixTasks(peer, { cases, contestants: quick, maxPrefixes: Infinity }),
    ...prefixTasks(peer, { cases, contestants: slow, maxPrefixes: thorough ? Infinity : maxPythonPrefixes }),
  ];
}
