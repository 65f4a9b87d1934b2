import type { Case, ProgramCase } from "../case/case.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import { describe, missingFor } from "../suite/program-tasks.ts";
import type { Contestant } from "../suite/program-tasks.ts";
import type { Task } from "../suite/task.ts";
import { recordedCase, replayMutated } from "./mutated.ts";
import type { MutatedCase } from "./mutated.ts";
import { notReplayable, prefixReplay } from "./prefix.ts";

/** The tasks of mutated histories. */
export function mutatedTasks(
  arena: PeerArena,
  cases: readonly MutatedCase[],
  contestants: readonly Contestant[],
): readonly Task[] {
  return contestants.flatMap((contestant) =>
    cases.map((mutated): Task => {
      const found = recordedCase(mutated);
      const missing = missingFor(contestant, found);
      return {
        ...describe(contestant.sdk, found),
        configuration: "mutated-history",
        ...(missing === undefined ? {} : { missing }),
        run: () => replayMutated(arena, contestant.sdk, mutated),
      };
    }),
  );
}

/** Clauses that every prefix replay defends, whatever its case is about. */
const prefixClauses = ["REPLAY-1", "REPLAY-2"];

/** The tasks of prefix replay. Cases whose programs do something else in another invocation on purpose have none. */
export function prefixTasks(
  arena: PeerArena,
  options: {
    readonly cases: readonly Case[];
    readonly contestants: readonly Contestant[];
    /** At most so many prefixes of a history, evenly spread. */
    readonly maxPrefixes: number;
  },
): readonly Task[] {
  const programs = options.cases.filter((found): found is ProgramCase => "program" in found);
  return options.contestants.flatMap((contestant) =>
    programs.flatMap((found): Task[] => {
      const tellsAttempts = contestant.hello?.features.includes("attempt") ?? true;
      if (notReplayable(found, tellsAttempts) !== undefined) return [];
      const missing = missingFor(contestant, found);
      const { sdk } = contestant;
      return [
        {
          ...describe(sdk, found),
          clauses: [...new Set([...prefixClauses, ...found.clauses])],
          configuration: "prefix-replay",
          ...(missing === undefined ? {} : { missing }),
          run: () => prefixReplay(arena, { sdk, found, maxPrefixes: options.maxPrefixes }),
        },
      ];
    }),
  );
}
