import type { ProgramCase } from "../case/case.ts";
import { show } from "../check/compare.ts";
import type { Problem } from "../check/compare.ts";
import type { HostRefusal, Node } from "../program/program.ts";
import { readRefusal } from "../program/refusal.ts";
import type { RunRecord } from "../record/record.ts";
import type { Arena } from "../run/arena.ts";
import { refusalCase } from "./host-cases.ts";
import { describe } from "./program-tasks.ts";
import type { Contestant } from "./program-tasks.ts";
import type { Task } from "./task.ts";

interface Unreadable {
  readonly nodes: readonly unknown[];
  /** Path of the node that is wrong. */
  readonly path: string;
}

const fine = { observe: { label: "fine" } };

/** Programs that no host can read: the sound node that comes first must not run either. */
const unreadable: readonly Unreadable[] = [
  { nodes: [fine, { levitate: {} }], path: "/1" },
  { nodes: [fine, { to: "x" }], path: "/1" },
  { nodes: [fine, { value: 1, observe: { label: "x" } }], path: "/1" },
  { nodes: [fine, 7], path: "/1" },
  { nodes: [fine, { step: { body: [{ value: 1 }, { levitate: {} }] } }], path: "/1/body/1" },
  { nodes: [fine, { try: { body: [], finally: [{ if: { value: 1, else: [{}] } }] } }], path: "/1/finally/0/else/0" },
  { nodes: [fine, { repeat: { times: 0, body: [{}] } }], path: "/1/turn/0/0" },
];

/** One task for each SDK: its host refuses what it cannot read, and says why (PROG-36). */
export function refusalTasks(arena: Arena, contestants: readonly Contestant[]): readonly Task[] {
  return contestants.map((contestant): Task => {
    const { sdk, hello, missing } = contestant;
    return {
      ...describe(sdk, caseOf([])),
      configuration: "plain",
      ...(hello === undefined && { missing: missing ?? "its host did not answer" }),
      run: async () => {
        const problems: Problem[] = [];
        for (const { nodes, path } of unreadable) {
          const record = await arena.run({ sdk, case: caseOf(nodes), configuration: "plain" });
          problems.push(...refusalProblems(record, { nodes, path }));
        }
        return { problems };
      },
    };
  });
}

function caseOf(nodes: readonly unknown[]): ProgramCase {
  return {
    ...refusalCase,
    program: { nodes: nodes as readonly Node[], expect: { outcome: { status: "SUCCEEDED" } } },
  };
}

function refusalProblems({ ending, observations }: RunRecord, { nodes, path }: Unreadable): readonly Problem[] {
  const of = `program ${JSON.stringify(nodes)}`;
  const refused = readRefusal(ending.result);
  const problems: Problem[] = [];
  if (refused === undefined) problems.push(`${of}: expected a refusal, got ${show(ending)}`);
  else if (refused.path !== path) problems.push(`${of}: expected path ${path} refused, got ${show(refused)}`);
  else if (!/^PROG-\d+$/.test(refused.clause)) problems.push(`${of}: expected a clause, got ${show(refused)}`);
  else problems.push(...wordProblems(refused).map((problem) => `${of}: ${problem}`));
  if (observations.length > 0) problems.push(`${of}: expected nothing to run, got ${show(observations[0])}`);
  return problems;
}

/** A refusal without the words that tell what is wrong. */
function wordProblems(refused: HostRefusal["refused"]): readonly Problem[] {
  return (["expected", "actual"] as const).flatMap((name) => {
    const text: unknown = refused[name];
    return typeof text === "string" && text !== "" ? [] : [`expected a text as ${name}, got ${show(refused)}`];
  });
}
