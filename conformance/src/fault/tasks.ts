import { check } from "../check/check.ts";
import { evidenceOf } from "../record/evidence.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import { describe, missingFor } from "../suite/program-tasks.ts";
import type { Contestant } from "../suite/program-tasks.ts";
import type { Task } from "../suite/task.ts";
import { faultsOf } from "./fault-case.ts";
import type { FaultCase } from "./fault-case.ts";

/** The tasks of fault cases, on the suite's own peer. */
export function faultTasks(
  arena: PeerArena,
  cases: readonly FaultCase[],
  contestants: readonly Contestant[],
): readonly Task[] {
  return contestants.flatMap((contestant) =>
    cases
      .filter((found) => hasWire(contestant, found))
      .map((found): Task => {
        const { sdk } = contestant;
        const { profile } = sdk;
        const missing = missingFor(contestant, found);
        return {
          ...describe(sdk, found),
          configuration: "faulty-peer",
          ...(missing === undefined ? {} : { missing }),
          run: async () => {
            const paged = found.faults.some(({ operation }) => operation === "state");
            const configuration = paged ? "page-size-1" : "plain";
            let struck = 0;
            const faults = faultsOf(found, profile);
            const record = await arena.run({ sdk, case: found, configuration }, (target) => {
              const fault = faults(target);
              if (fault !== undefined) struck++;
              return fault;
            });
            const problems = check(found, record, { profile, configuration });
            const missed = struck > 0 ? [] : ["faults: expected one to strike, got no such request"];
            return { problems: [...problems, ...missed], ...evidenceOf(record) };
          },
        };
      }),
  );
}

/** Whether a contestant speaks a wire that can have the faults of a case. */
function hasWire({ sdk }: Contestant, { wires }: FaultCase): boolean {
  return wires?.includes(sdk.worker === undefined ? "rest" : "grpc") ?? true;
}
