import type { Command } from "commander";
import type * as Suite from "@clew/conformance";
import type { CaseOutline } from "@clew/conformance";
import type { Exit } from "../../exit-code.ts";
import { renderTable } from "../../output/table.ts";
import { type Invocation, onRun, type Session } from "../../run.ts";
import { annotate } from "../define.ts";
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

function list(suite: typeof Suite, { options, args, json, print, printJson, note }: List): Exit {
  const { matchesPattern, outlineSuite } = suite;
  const [pattern = "*"] = args;
  const { clause } = options;
  const cases = outlineSuite().filter(
    ({ id, clauses }) =>
      matchesPattern(pattern, id) && (clause === undefined || clauses.includes(clause.toUpperCase())),
  );
  if (json) {
    printJson({ cases: cases.map(({ definition: _, ...rest }) => rest) });
    return "done";
  }
  if (cases.length === 0) note("no case fits");
  else
    print(
      ...renderTable<CaseOutline>(columns, cases),
      "",
      cases.length === 1 ? "1 case" : `${String(cases.length)} cases`,
    );
  return "done";
}

const columns = [
  { title: "CASE", text: ({ id }: CaseOutline) => id },
  { title: "KIND", text: ({ kind }: CaseOutline) => kind },
  { title: "RUNS", text: ({ configurations }: CaseOutline) => configurations.join(",") },
  { title: "CLAUSES", text: ({ clauses }: CaseOutline) => clauses.join(",") },
  { title: "TITLE", text: ({ title }: CaseOutline) => title },
];
