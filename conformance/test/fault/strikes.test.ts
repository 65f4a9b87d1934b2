import { expect, it } from "vitest";
import { loadFaults } from "../../src/fault/fault-case.ts";
import type { FaultCase } from "../../src/fault/fault-case.ts";
import { faultTasks } from "../../src/fault/tasks.ts";
import { contestantsOf } from "../../src/suite/contestants.ts";
import { sdkOf, sharedArena } from "../support/arena.ts";

const arena = sharedArena(1);

async function problemsOf(found: FaultCase): Promise<readonly string[]> {
  const own = await arena();
  const [task] = faultTasks(own, [found], await contestantsOf(own, [sdkOf("aws-js")]));
  if (task === undefined) throw new Error(`${found.id} is not for this SDK`);
  return (await task.run()).problems;
}

it("a fault case fails when none of its faults strikes (PROG-53)", { timeout: 60_000 }, async () => {
  const [found] = loadFaults().filter(({ id }) => id === "faults/server-error-once");
  if (found === undefined) throw new Error("no such case");
  expect(await problemsOf(found)).toEqual([]);
  const late = found.faults.map((fault) => ({ ...fault, index: 1000 }));
  expect(await problemsOf({ ...found, faults: late })).toEqual(["faults: expected one to strike, got no such request"]);
});
