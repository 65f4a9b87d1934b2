import type { Case, Configuration, ProgramCase } from "../case/case.ts";
import { configurations } from "../case/case.ts";
import { featuresOf } from "../case/features.ts";
import { check } from "../check/check.ts";
import type { Sdk } from "../host/sdk.ts";
import type { HostHello } from "../program/program.ts";
import type { Arena } from "../run/arena.ts";
import { evidenceOf } from "../record/evidence.ts";
import type { RunRecord } from "../record/record.ts";
import type { Task } from "./task.ts";

/** An SDK with what its host said of itself; without a hello it cannot be tried, and `missing` says why. */
export interface Contestant {
  readonly sdk: Sdk;
  readonly hello?: HostHello;
  readonly missing?: string;
}

/** The tasks of program cases in one configuration. `recorded` is told of each run. */
export function programTasks(options: {
  readonly arena: Arena;
  readonly cases: readonly Case[];
  readonly contestants: readonly Contestant[];
  readonly configuration: Configuration;
  readonly recorded?: (contestant: Contestant, found: ProgramCase, record: RunRecord) => void;
}): readonly Task[] {
  const { arena, contestants, configuration, recorded } = options;
  const cases = options.cases.filter(
    (found): found is ProgramCase =>
      "program" in found && (found.configurations ?? configurations).includes(configuration),
  );
  return contestants.flatMap((contestant) =>
    cases.map((found): Task => {
      const { sdk } = contestant;
      const missing = missingFor(contestant, found);
      return {
        ...describe(sdk, found),
        configuration,
        ...(missing === undefined ? {} : { missing }),
        run: async () => {
          const record = await arena.run({ sdk, case: found, configuration });
          recorded?.(contestant, found, record);
          const problems = check(found, record, { profile: sdk.profile, configuration });
          return { problems, ...evidenceOf(record) };
        },
      };
    }),
  );
}

/** What a task says of an SDK and a case. */
export function describe(
  sdk: Sdk,
  { id, title, clauses }: ProgramCase,
): Pick<Task, "target" | "case" | "title" | "clauses"> {
  return { target: sdk.id, case: id, title, clauses };
}

/** Why a contestant cannot run a case, if it cannot. */
export function missingFor({ hello, missing }: Contestant, found: ProgramCase): string | undefined {
  if (hello === undefined) return missing ?? "its host did not answer";
  const lacking = [...featuresOf(found)].filter((feature) => !hello.features.includes(feature));
  return lacking.length === 0 ? undefined : `the host has no ${lacking.join(", ")}`;
}
