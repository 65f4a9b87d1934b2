import type { Command } from "commander";
import type * as Suite from "@clew/conformance";
import type { CaseOutline } from "@clew/conformance";
import { findCheckout } from "../../checkout.ts";
import type { Exit } from "../../exit-code.ts";
import { badValue } from "../../failure.ts";
import { renderPairs } from "../../output/table.ts";
import { type Invocation, onRun, type Session } from "../../run.ts";
import { type Clause, readClause } from "../../suite/clause.ts";
import { annotate } from "../define.ts";
import { caseHint, clauseHint, looksLikeClause } from "./near.ts";
import { clauseTexts, renderNested } from "./show-case.ts";
import { withSuite } from "./with-suite.ts";

type Explain = Invocation<object, readonly [subject: string]>;

/** `clew conformance explain`. */
export function addExplain(group: Command, session: Session): void {
  const command = group
    .command("explain")
    .summary("print a clause with what defends it, or a case")
    .description(
      "Prints a clause of the spec with the cases and tests that defend it; or a case with what its clauses say, who is known to fail it, how to run it, and its program or script.",
    )
    .argument("<subject>", "id of a clause, such as WAIT-3, or of a case");
  annotate(command, {
    examples: [
      ["clew conformance explain WAIT-3", "a clause"],
      ["clew conformance explain wait/one", "a case"],
    ],
    exits: [],
    json: "one document: clause and cases; or the case.",
  });
  onRun<object, Explain["args"]>(command, session, (invocation) => withSuite((suite) => explain(suite, invocation)));
}

async function explain(suite: typeof Suite, invocation: Explain): Promise<Exit> {
  const [subject] = invocation.args;
  const cases = suite.outlineSuite();
  const found = cases.find(({ id }) => id === subject);
  if (found !== undefined) return explainCase(suite, found, invocation);
  const id = subject.toUpperCase();
  const clause = readClause(findCheckout(), id);
  const defenders = cases.filter(({ clauses }) => clauses.includes(id));
  if (clause === undefined && defenders.length === 0) {
    throw badValue("subject", {
      expected: "the id of a clause or a case",
      actual: JSON.stringify(subject),
      hint: await (looksLikeClause(subject) ? clauseHint(cases, id) : caseHint(cases, subject)),
    });
  }
  return explainClause({ id, clause, defenders }, invocation);
}

function explainCase(suite: typeof Suite, found: CaseOutline, { json, print, style }: Explain): Exit {
  if (json) {
    print(JSON.stringify(found)); // the definition is the suite's, to the letter
    return "done";
  }
  const { id, title, kind, clauses, configurations, definition } = found;
  const known = suite.loadKnownFailing().filter((entry) => entry.case === id);
  const target = kind === "wire" ? suite.backendTarget : "<sdk>";
  const replayed = kind === "program" ? ["and prefix-replay, where every invocation of its program does the same"] : [];
  print(
    style.strong(id),
    ...renderPairs([
      ["title", title],
      ["kind", kind],
      ["runs", [configurations.join(", "), ...replayed].join(", ")],
      ...known.map((entry) => [`fails on ${entry.target}`, `${entry.reason} (${entry.link})`] as const),
      ["run it", `clew conformance run ${id} --sdk ${target} --keep`],
      ...(kind === "wire" ? [] : [["<sdk>", `one of ${suite.sdkIds.join(", ")}`] as const]),
    ]),
    "",
    ...renderPairs(clauseTexts(clauses)),
    ...(definition === undefined ? [] : ["", renderNested(definition)]),
  );
  return "done";
}

interface ClauseFound {
  readonly id: string;
  /** Absent where the spec is not at hand. */
  readonly clause: Clause | undefined;
  readonly defenders: readonly CaseOutline[];
}

function explainClause({ id, clause, defenders }: ClauseFound, { json, print, printJson, style }: Explain): Exit {
  const cases = defenders.map(({ id: each, title, kind }) => ({ id: each, title, kind }));
  if (json) {
    printJson({ clause: clause ?? { id }, cases });
    return "done";
  }
  const text = clause === undefined ? "(the spec is in the repository, docs/spec)" : `${clause.text}\n\n${clause.page}`;
  const defence = [
    ...cases.map((each) => [each.id, `${each.kind}: ${each.title}`] as const),
    ...(clause?.exemption === undefined ? [] : [exemptionPair(clause.exemption)]),
  ];
  print(style.strong(id), "", text, "", ...(defence.length === 0 ? ["no case defends it"] : renderPairs(defence)));
  return "done";
}

/** `test:<path>` defends it elsewhere; the others say why nothing does. */
function exemptionPair(exemption: string): readonly [string, string] {
  const [kind = "", ...rest] = exemption.split(":");
  return [kind, rest.join(":")];
}
