import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Command } from "commander";
import type * as Suite from "@clew/conformance";
import type { Report, Selection, StartBackend } from "@clew/conformance";
import { findCheckout } from "../../checkout.ts";
import type { Exit } from "../../exit-code.ts";
import { badValue } from "../../failure.ts";
import { integer, type Parse, repeated } from "../../option.ts";
import { type Invocation, onRun, type Session } from "../../run.ts";
import { annotate } from "../define.ts";
import { partiesOf, withEvidence } from "./show-run.ts";
import { caseHint } from "./near.ts";
import { withSuite } from "./with-suite.ts";

interface RunOptions {
  readonly sdk?: readonly string[];
  readonly configuration?: readonly string[];
  readonly keep?: boolean;
  readonly reports?: string;
  readonly lanes?: number;
  readonly thorough?: boolean;
  readonly pythonRoot?: string;
}

type Run = Invocation<RunOptions, readonly [cases: readonly string[]]>;

/** `clew conformance run`. */
export function addRun(group: Command, session: Session): void {
  const asIs: Parse<string> = (text) => text;
  const command = group
    .command("run")
    .summary("run the suite, or some of it")
    .description(
      "Runs the suite against this release's backend, on free ports and a temporary store, and against each SDK that the machine has; prints the matrix and, of a whole run, writes reports. Nothing is left running, and a run that is interrupted reports nothing. A failure that is listed as known, or a case that lacks something, is no unexpected result.",
    )
    .argument("[cases...]", "ids of cases; * stands for any characters; all when left out")
    .option("--sdk <id>", "only this SDK, or backend; may be given several times", repeated(asIs))
    .option("--configuration <name>", "only in this configuration; may be given several times", repeated(asIs))
    .option(
      "--keep",
      "of each case print clauses, history, observations and what passed on the wire, then versions and how hosts are started; leave the stores there",
    )
    .option("--reports <folder>", "write the reports here; of a whole run, reports where left out")
    .option("--lanes <n>", "cases of one SDK at a time", integer("--lanes", 1, 64))
    .option(
      "--thorough",
      "leave nothing out to save time, as a run of everything does: every program killed with every SDK, every prefix with Python too, every program over the second wire",
    )
    .option("--python-root <folder>", "folder of Python environments aws-3 and aws-1; .tools/python of a checkout");
  annotate(command, {
    examples: [
      ["clew conformance run", "everything; what npm start does"],
      ["clew conformance run 'wait/*' --sdk aws-js", "some cases with one SDK"],
      ["clew conformance run wait/one --sdk aws-js --keep", "reproduce one, with all that there is to read"],
    ],
    exits: ["negative", "interrupted", "terminated"],
    json: "one document: the report.",
  });
  onRun<RunOptions, Run["args"]>(command, session, (invocation) => withSuite((suite) => run(suite, invocation)));
}

async function run(suite: typeof Suite, invocation: Run): Promise<Exit> {
  const { preparePython } = await import("../../suite/python-environments.ts");
  const { options, args, terminal, json, note, print, style } = invocation;
  const { keep = false, pythonRoot, lanes } = options;
  const selection = await select(suite, args[0], options);
  const whole = Object.keys(selection).length === 0;
  const sdks = suite.sdkIds.filter((id) => selection.targets?.includes(id) ?? true);
  const shown = suite.showProgress({ write: json ? () => undefined : terminal.err, isTerminal: terminal.live });
  const forget = endOnStop(invocation, shown);
  if (pythonRoot === undefined) await preparePython(findCheckout(), sdks, note);
  const report = await withFolder(invocation, (startBackend, folder) =>
    suite.runSuite({
      startBackend,
      selection,
      ...(keep && { keep: folder }),
      progress: keep ? withEvidence(suite, shown, invocation) : shown,
      ...(pythonRoot !== undefined && { pythonRoot }),
      ...(lanes !== undefined && { lanes }),
      ...(options.thorough === true && { thorough: true }),
    }),
  );
  forget();
  shown.done();
  if (keep) note(partiesOf(report, suite.hostCommands(pythonRoot === undefined ? {} : { pythonRoot })));
  if (json) print(JSON.stringify(report));
  else print(suite.renderMatrix(report, { color: style.colored }).trimEnd());
  const folder = options.reports ?? (whole ? "reports" : undefined);
  if (whole && options.thorough !== true) {
    note(
      "some programs were not killed with some SDKs, and some prefixes not tried, to save time; --thorough does all",
    );
  }
  if (folder !== undefined) {
    const files = suite.writeReports(report, resolve(terminal.folder, folder));
    note(`reports: ${files.map((file) => relative(terminal.folder, file)).join(", ")}`);
  }
  return suite.isGreen(report) ? "done" : "negative";
}

/** What the flags and arguments select; a word that selects nothing is a mistake. */
async function select(
  suite: typeof Suite,
  cases: readonly string[],
  { sdk, configuration }: RunOptions,
): Promise<Selection> {
  const known = suite.outlineSuite();
  const targets = [...suite.sdkIds, suite.backendTarget];
  const configurations = [
    ...new Set([...known.flatMap((each) => each.configurations), "prefix-replay", "prefix-replay-lambda"]),
  ];
  const ids = known.map(({ id }) => id);
  for (const pattern of cases) {
    if (ids.some((id) => suite.matchesPattern(pattern, id))) continue;
    const hint = await caseHint(known, pattern);
    throw badValue("cases", { expected: "ids of cases, or patterns of them", actual: JSON.stringify(pattern), hint });
  }
  refuseUnknown("--sdk", sdk, targets);
  refuseUnknown("--configuration", configuration, configurations);
  return {
    ...(cases.length > 0 && { cases }),
    ...(sdk !== undefined && { targets: sdk }),
    ...(configuration !== undefined && { configurations: configuration }),
  };
}

function refuseUnknown(flag: string, words: readonly string[] = [], known: readonly string[]): void {
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) throw badValue(flag, { expected: known.join(", "), actual: JSON.stringify(unknown) });
}

/** Gives a run a folder of its own, and removes it afterwards, whatever ends the run; `--keep` leaves it. */
async function withFolder(
  { options, terminal, note }: Run,
  use: (startBackend: StartBackend, folder: string) => Promise<Report>,
): Promise<Report> {
  const { makeGuardedFolder } = await import("@clew/conformance");
  const { suiteBackend } = await import("../../suite/start-backend.ts");
  const keep = options.keep === true;
  const folder = keep ? mkdtempSync(join(tmpdir(), "clew-conformance-")) : makeGuardedFolder("clew-conformance-");
  if (keep) note(`stores, clew.yaml and observations are kept in ${folder}`);
  const { environment } = terminal;
  const onError = (error: unknown): void => {
    note(`fault of the backend: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  try {
    return await use(suiteBackend({ environment, folder, onError }), folder);
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Ends the process when it is asked to. What it has started is ended by the guards of the suite and the backend, and
 * nothing is reported: half a run would read like a whole one (PROG-58).
 */
function endOnStop({ terminal, note }: Run, shown: { done(): void }): () => void {
  return terminal.onStop((signal) => {
    shown.done();
    note("interrupted: no report is written");
    terminal.quit(signal === "SIGINT" ? "interrupted" : "terminated");
  });
}
