import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { ExecutionExport } from "@clew/protocol";
import type { Change, CommitResult } from "@clew/store";
import type { Exit } from "../../exit-code.ts";
import { badValue, Failure } from "../../failure.ts";
import { type Invocation, onRun, type Session } from "../../run.ts";
import { annotate } from "../define.ts";

interface ImportOptions {
  readonly data: string;
}

type Import = Invocation<ImportOptions, readonly [file: string]>;

/** `clew execution import`. */
export function addImport(group: Command, session: Session): void {
  const command = group
    .command("import")
    .summary("put an exported execution into a store")
    .description(
      "Puts an execution that was exported into a store file that no server has open. A closed execution is there to be read, for its retention from now on. An open one is suspended: it goes on, beginning with one call of its function, when a server that has this function opens the file. An execution that the store has, by id or by function and name, is refused. So is an open one that waits for another (a chained invoke) which the store does not have open: import that one first, and export the one that waits last. One that waits for a plain function cannot be moved until that has answered.",
    )
    .argument("<file>", "file that `clew execution export` wrote; - reads standard input")
    .requiredOption("--data <file>", "SQLite file to put it into; made where it is missing");
  annotate(command, {
    examples: [["clew execution import order.json --data inspect.db", "then: clew serve --data inspect.db"]],
    exits: ["refused", "store"],
    json: "one document: executionId, status, operations, events.",
  });
  onRun<ImportOptions, Import["args"]>(command, session, run);
}

async function run({ options, args, terminal, json, note, printJson }: Import): Promise<Exit> {
  const { checkTargets } = await import("../../transfer/check-targets.ts");
  const { importChange } = await import("../../transfer/import-change.ts");
  const { parseExport } = await import("../../transfer/parse-export.ts");
  const { openStore } = await import("../../serve/open-store.ts");
  const [name] = args;
  const document = parseExport(name === "-" ? "standard input" : name, await readText(name, terminal));
  const commitId = `import.${randomUUID()}`;
  const change = importChange(document, { now: terminal.now(), commitId });
  const store = await openStore({ data: resolve(terminal.folder, options.data), durability: "full" }, note);
  try {
    await checkTargets(store, change);
    assertCommitted(await store.commit({ commitId, changes: [change] }), change);
  } finally {
    await store.close();
  }
  report(document, { json, note, printJson });
  return "done";
}

async function readText(name: string, { folder, readStdin }: Import["terminal"]): Promise<string> {
  if (name === "-") return Buffer.from(await readStdin()).toString("utf8");
  try {
    return await readFile(resolve(folder, name), "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw badValue("file", { expected: "a file that can be read", actual: `${JSON.stringify(name)} (${why})` });
  }
}

function assertCommitted(result: CommitResult, { id, head }: Change): void {
  if (result.status === "committed") return;
  if (result.status === "exists" || result.status === "conflict") {
    const what =
      result.status === "exists"
        ? `an execution "${head.name}" of ${head.functionName} (${result.id})`
        : `execution ${id}`;
    throw new Failure("refused", `the store has ${what} already`, {
      field: result.status === "exists" ? "description.execution.name" : "description.execution.id",
      expected: "an execution that the store does not have",
      actual: result.id,
    });
  }
  throw new Failure("store", "the store did not say whether the import was written: look with `clew execution list`");
}

function report(
  { description, operations, events }: ExecutionExport,
  { json, note, printJson }: Pick<Import, "json" | "note" | "printJson">,
): void {
  const { id, status, functionName } = description.execution;
  if (json) return printJson({ executionId: id, status, operations: operations.length, events: events.length });
  const fate =
    status === "RUNNING" ? `suspended; it goes on when a server that has ${functionName} opens the file` : status;
  note(`imported ${id}: ${fate}`);
}
