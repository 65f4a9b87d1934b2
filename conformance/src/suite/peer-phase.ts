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

/** Of the cases whose process is killed at every checkpoint one in so many is run over a host's second wire too. */
const secondWireShare = 3;

/** What the suite's own peer is for: killed processes, errors, histories that never were, and prefixes of those that were. */
export function peerPhase(options: PeerPhaseOptions): Phase {
  const { contestants, selection } = options;
  return {
    name: "peer",
    open: () => {
      const cases = loadCases();
      const killed = secondWireCases(options, cases);
      const tasks = [
        ...tasksOf(options, { cases, killed: cases, contestants }),
        ...overLambda(contestants, (some) => tasksOf(options, { cases, killed, contestants: some })),
      ];
      return Promise.resolve({
        tasks: tasks.filter((task) => selects(selection, task)),
        close: () => Promise.resolve(),
      });
    },
  };
}

/** A share of the cases, unless they were asked for by name. */
function secondWireCases({ thorough = false, selection }: PeerPhaseOptions, cases: readonly Case[]): readonly Case[] {
  return thorough || selection.cases !== undefined ? cases : cases.filter((_, index) => index % secondWireShare === 0);
}

function tasksOf(
  { peer, thorough = false }: PeerPhaseOptions,
  run: {
    readonly cases: readonly Case[];
    /** Those whose process is killed at every checkpoint. */
    readonly killed: readonly Case[];
    readonly contestants: readonly Contestant[];
  },
): readonly Task[] {
  const { cases, killed, contestants } = run;
  const isPython = ({ sdk }: Contestant): boolean => sdk.language === "python";
  const [slow, quick] = [contestants.filter(isPython), contestants.filter((one) => !isPython(one))];
  return [
    ...programTasks({ arena: peer, cases: killed, contestants, configuration: "replay-each" }),
    ...mappingTasks(peer, loadMapping(), contestants),
    ...faultTasks(peer, loadFaults(), contestants),
    ...mutatedTasks(peer, loadMutated(), contestants),
    ...prefixTasks(peer, { cases, contestants: quick, maxPrefixes: Infinity }),
    ...prefixTasks(peer, { cases, contestants: slow, maxPrefixes: thorough ? Infinity : maxPythonPrefixes }),
  ];
}
