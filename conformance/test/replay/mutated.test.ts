import { expect, it } from "vitest";
import { loadMutated, replayMutated } from "../../src/replay/mutated.ts";
import type { MutatedCase } from "../../src/replay/mutated.ts";
import type { Node } from "../../src/program/program.ts";
import { sdkOf, sharedArena } from "../support/arena.ts";

const arena = sharedArena(1);
const sdk = sdkOf("aws-js");

const step = (name: string, value: string): Node => ({ step: { name, body: [{ return: value }] }, to: "x" });
const result: Node = { return: { $var: "x" } };
const recorded = [step("a", "1"), result];

const history = (more: Partial<MutatedCase>): MutatedCase => ({
  id: "a/b",
  title: "t",
  clauses: ["PROG-52"],
  nodes: recorded,
  ...more,
});

/** A case in which this SDK finds the mismatch and goes on. */
function knownCase(id: string): MutatedCase {
  const found = loadMutated().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

it.each<[string, MutatedCase, RegExp | undefined]>([
  ["is detected and runs no body", history({ code: [step("other", "1"), result], watch: "/0" }), undefined],
  ["is not noticed", history({}), /got silent success/],
  ["leads to another result", history({ code: [step("a", "1"), { return: "else" }] }), /got wrong result/],
  ["fails in another way", history({ code: [{ throw: { message: "no" } }] }), /got failed otherwise/],
  ["hangs", history({ code: [step("a", "1"), { callback: { name: "nobody answers" } }] }), /got hang/],
  [
    "is detected, but after the body has run",
    knownCase("determinism/type/step-where-a-wait-runs"),
    /got detected, body ran/,
  ],
])(
  "a mutated history that %s passes only in the first of these cases (PROG-52)",
  { timeout: 60_000 },
  async (_, mutated, wrong) => {
    const { problems } = await replayMutated(await arena(), sdk, mutated);
    if (wrong === undefined) expect(problems).toEqual([]);
    else expect(problems.join("\n")).toMatch(wrong);
  },
);
