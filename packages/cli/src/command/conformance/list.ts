import type { Command } from "commander";
import type * as Suite from "@clew/conformance";
import type { CaseOutline } from "@clew/conformance";
import type { Exit } from "../../exit-code.ts";
import { badValue, type Failure } from "../../failure.ts";
import { renderTable } from "../../output/table.ts";
import { type Invocation, onRun, type Session } from "../../run.ts";
import { annotate } from "../define.ts";
import { caseHint, clauseHint } from "./near.ts";
import { withSuite } from "./with-suite.ts";

interface ListOptions {
  readonly clause?: string;
}

type List = Invocation<ListOptions, readonly [pattern?: string]>;

/** `clew conformance list`. */
export function addList(group: Command, session: Session): void {
  const command = group
    .command("list")
    .summary("list the cases of the suite")
    .description("Lists the cases of the suite: id, kind, configurations, clauses, title.")
    .argument("[pattern]", "only cases whose id fits; * stands for any characters")
    .option("--clause <id>", "only cases that defend this clause");
  annotate(command, {
    examples: [
      ["clew conformance list", "all of them"],
      ["clew conformance list 'wait/*'", "those about waits"],
      ["clew conformance list --clause INV-7", "those that defend a clause"],
    ],
    exits: [],
    json: "one document: cases, each with id, title, kind, clauses, configurations.",
  });
  onRun<ListOptions, List["args"]>(command, session, (invocation) => withSuite((suite) => list(suite, invocation)));
}

async function list(suite: typeof Suite, { options, args, json, print, printJson }: List): Promise<Exit> {
  const { matchesPattern, outlineSuite } = suite;
  const [pattern = "*"] = args;
  const { clause } = options;
  const all = outlineSuite();
  const cases = all.filter(
    ({ id, clauses }) =>
      matchesPattern(pattern, id) && (clause === undefined || clauses.includes(clause.toUpperCase())),
  );
  if (cases.length === 0) throw await refusal(all, pattern, clause);
  if (json) {
    printJson({ cases: cases.map(({ definition: _, ...rest }) => rest) });
    return "done";
  }
  print(
    ...renderTable<CaseOutline>(columns, cases),
    "",
    cases.length === 1 ? "1 case" : `${String(cases.length)} cases`,
  );
  return "done";
}

/** An empty list answers a question that nobody meant to ask. */
async function refusal(all: readonly CaseOutline[], pattern: string, clause: string | undefined): Promise<Failure> {
  const id = clause?.toUpperCase();
  if (id !== undefined && !all.some(({ clauses }) => clauses.includes(id))) {
    const hint = await clauseHint(all, id);
    return badValue("--clause", { expected: "a clause that a case defends", actual: JSON.stringify(clause), hint });
  }
  const of = id === undefined ? "cases" : `cases that defend ${id}`;
  const hint = await caseHint(all, pattern);
  return badValue("pattern", { expected: `a pattern of ${of}`, actual: JSON.stringify(pattern), hint });
}

const columns = [
  { title: "CASE", text: ({ id }: CaseOutline) => id },
  { title: "KIND", text: ({ kind }: CaseOutline) => kind },
  { title: "RUNS", text: ({ configurations }: CaseOutline) => configurations.join(",") },
  { title: "CLAUSES", text: ({ clauses }: CaseOutline) => clauses.join(",") },
  { title: "TITLE", text: ({ title }: CaseOutline) => title },
];
