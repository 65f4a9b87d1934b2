import { describe, expect, it } from "vitest";
import type { OutsideAction, ProgramCase } from "../../src/case/case.ts";
import { caseOf, sdkOf, sharedArena } from "../support/arena.ts";

const arena = sharedArena(1);
const sdk = sdkOf("aws-js");

/** What the history says of callbacks when the outside does these things. */
async function settled(found: ProgramCase, outside: readonly OutsideAction[]): Promise<readonly string[]> {
  const program = { ...found.program, outside };
  const record = await (await arena()).run({ sdk, case: { ...found, program }, configuration: "plain" });
  return record.events.flatMap(({ type, name = "" }) =>
    ["CallbackSucceeded", "CallbackFailed", "ExecutionStopped"].includes(type) ? [`${name}:${type}`] : [],
  );
}

describe("what happens outside (PROG-49)", { timeout: 60_000 }, () => {
  const both = caseOf("callback/settled-in-the-order-of-the-actions");
  const [second, first] = both.program.outside ?? [];

  it("happens in the order of the list, not in that of the code", async () => {
    if (first === undefined || second === undefined) throw new Error("the case has two actions");
    const inOrder = ["first:CallbackSucceeded", "second:CallbackSucceeded"];
    expect(await settled(both, [first, second])).toEqual(inOrder);
    expect(await settled(both, [second, first])).toEqual(inOrder.toReversed());
  });

  it("waits for its moment, and a stop for what is to happen before it", async () => {
    const found = caseOf("callback/settled-then-stopped");
    expect(await settled(found, found.program.outside ?? [])).toEqual(["first:CallbackSucceeded", ":ExecutionStopped"]);
    expect(await settled(found, [{ stop: { message: "at once" } }])).toEqual([":ExecutionStopped"]);
  });
});
