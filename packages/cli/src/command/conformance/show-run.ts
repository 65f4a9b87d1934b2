import type * as Suite from "@clew/conformance";
import type { Progress, Report, TaskEnded } from "@clew/conformance";
import { renderPairs } from "../../output/table.ts";
import type { Invocation } from "../../run.ts";
import { clauseTexts } from "./show-case.ts";

type Output = Pick<Invocation<object, readonly unknown[]>, "json" | "note" | "print" | "style">;

/** Prints of each case all that is needed to understand it: outcome, clauses, history, observations, the wire. */
export function withEvidence(suite: typeof Suite, progress: Progress, { json, note, print, style }: Output): Progress {
  return {
    phase: (name, tasks) => {
      progress.phase(name, tasks);
    },
    ended: (ended) => {
      progress.ended(ended);
      const text = renderEnded(suite, ended, style.strong).join("\n");
      if (json) note(text);
      else print("", text);
    },
  };
}

function renderEnded(suite: typeof Suite, ended: TaskEnded, strong: (text: string) => string): readonly string[] {
  const { task, report, history, observations, trace } = ended;
  const section = (title: string, text: string | undefined): string[] =>
    text === undefined || text === "" ? [] : ["", strong(title), text];
  const clauses = report.outcome === "pass" ? [] : renderPairs(clauseTexts(report.clauses));
  return [
    strong(`${report.outcome} ${task.target} ${task.case} [${task.configuration}]`),
    ...(report.reason === undefined ? [] : [report.reason]),
    ...(report.link === undefined ? [] : [report.link]),
    ...section("clauses", clauses.join("\n")),
    ...section("history", history),
    ...section("observations", observations),
    ...section("wire", trace),
    ...section("again", suite.rerunCommand(task.target, report)),
  ];
}

/** Who took part: versions, and how each host was started. */
export function partiesOf({ backend, suiteVersion, targets }: Report, commands: ReadonlyMap<string, string>): string {
  const against = backend.name === "" ? "its own peer" : `backend ${backend.name} ${backend.version}`;
  const sdks = targets.flatMap(({ id, sdk, language }) =>
    sdk === undefined
      ? []
      : [
          `${id}: ${sdk.name} ${sdk.version} on ${language?.name ?? "?"} ${language?.version ?? "?"}, started as`,
          `  ${commands.get(id) ?? "?"}`,
        ],
  );
  return [`suite ${suiteVersion}, ${against}`, ...sdks].join("\n");
}
