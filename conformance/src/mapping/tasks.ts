import type { Problem } from "../check/compare.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import { describe, missingFor } from "../suite/program-tasks.ts";
import type { Contestant } from "../suite/program-tasks.ts";
import type { Task } from "../suite/task.ts";
import { objectProblems, seenProblems } from "./compare-error.ts";
import { evaluateRow } from "./evaluate.ts";
import type { Outcome, Seen } from "./evaluate.ts";
import { mappingCase } from "./mapping.ts";
import type { Mapping, MappingRow } from "./mapping.ts";

/** The tasks of the error mapping: each row live, and on replay. */
export function mappingTasks(
  arena: PeerArena,
  rows: readonly MappingRow[],
  contestants: readonly Contestant[],
): readonly Task[] {
  return contestants.flatMap((contestant) => rows.flatMap((row) => tasksOf(arena, row, contestant)));
}

function tasksOf(arena: PeerArena, row: MappingRow, contestant: Contestant): Task[] {
  const { sdk } = contestant;
  const found = mappingCase(row);
  const mapping = row.sdks[sdk.id];
  const missing = mapping === undefined ? `the row says nothing of ${sdk.id}` : missingFor(contestant, found);
  let outcome: Promise<Outcome> | undefined;
  const evaluate = (): Promise<Outcome> => (outcome ??= evaluateRow(arena, sdk, row));
  return (["live", "replay"] as const).map((configuration) => ({
    ...describe(sdk, found),
    configuration,
    ...(missing === undefined ? {} : { missing }),
    run: async () => {
      const seen = (await evaluate())[configuration];
      return { problems: mapping === undefined ? [] : problemsOf(mapping, seen, configuration), ...seen.evidence };
    },
  }));
}

function problemsOf(mapping: Mapping, seen: Seen, configuration: "live" | "replay"): Problem[] {
  const live = configuration === "live";
  const { caught, caughtOnReplay = caught, uncaught, uncaughtOnReplay = uncaught, how = "FAILED" } = mapping;
  const problems = [
    ...seenProblems(live ? caught : caughtOnReplay, seen.caught, "caught"),
    ...objectProblems(live ? uncaught : uncaughtOnReplay, seen.uncaught, "uncaught"),
  ];
  const ending = live || mapping.uncaughtOnReplay === undefined ? how : "FAILED";
  if (ending !== seen.how) problems.push(`uncaught: expected the function to end as ${ending}, got ${seen.how}`);
  return problems;
}
