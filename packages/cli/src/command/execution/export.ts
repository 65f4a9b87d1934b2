import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { type ExecutionExport, executionExportCodec, issue, ProtocolError } from "@clew/protocol";
import { toJson } from "@clew/protocol/json";
import type { ExecutionHead } from "@clew/store";
import { newestIn, newestOf, readExecutionId, withExecution } from "../../client/execution-id.ts";
import type { Exit } from "../../exit-code.ts";
import { badValue } from "../../failure.ts";
import { type Invocation, onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { exportOfServer, exportOfStore } from "../../transfer/export-document.ts";
import { annotate, executionArgument, serverOption } from "../define.ts";

interface ExportOptions extends ServerOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly data?: string;
  readonly config?: string;
}

type Export = Invocation<ExportOptions, readonly [execution: string]>;

/** `clew execution export`. */
export function addExport(group: Command, session: Session): void {
  const command = group
    .command("export")
    .summary("write everything of an execution to one file")
    .description(
      "Writes everything of an execution, its payloads and its history included, as it is at one moment, as one ProtoJSON document (clew.durable.v1.ExecutionExport). A running server and, with --data, its file tell the same. An open execution goes on where it is: to move one, end its server before a copy goes on elsewhere.",
    )
    .addArgument(executionArgument())
    .option("--output <file>", "file to write; standard output where left out")
    .option("--force", "replace a file that exists")
    .option("--data <file>", "read this SQLite file, which no server has open")
    .option("--config <file>", "configuration whose region and account ARNs name; with --data")
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew execution export 0c1b7a52 --output order.json", "from the server, to a file"],
      ["clew execution export 0c1b7a52 --data clew.db | gzip > order.json.gz", "from a store whose server has ended"],
    ],
    exits: ["negative", "refused", "unreachable", "store"],
    json: "the same document; with --output one document: file, executionId, status, operations, events.",
  });
  onRun<ExportOptions, Export["args"]>(command, session, run);
}

async function run(invocation: Export): Promise<Exit> {
  const { options, args, terminal, json, note, printJson } = invocation;
  const named = readExecutionId(args[0]);
  const document =
    options.data === undefined ? await fromServer(invocation, named) : await fromStore(invocation, named, options.data);
  const { id, status } = document.description.execution;
  if (status === "RUNNING" && options.data === undefined) {
    note("note: the execution is open and goes on here; end its server before a copy of it goes on elsewhere");
  }
  const text = `${JSON.stringify(toJson(executionExportCodec, document), undefined, 2)}\n`;
  if (options.output === undefined) {
    terminal.out(text);
    return "done";
  }
  const file = resolve(terminal.folder, options.output);
  await writeNew(file, text, options.force === true);
  const counts = { operations: document.operations.length, events: document.events.length };
  if (json) printJson({ file, executionId: id, status, ...counts });
  else note(`wrote ${file}: ${String(counts.operations)} operations, ${String(counts.events)} events`);
  return "done";
}

function fromServer(invocation: Export, named: string): Promise<ExecutionExport> {
  return withClient(invocation, (client) =>
    withExecution(named, newestOf(client), (executionId) => exportOfServer(client, executionId)),
  );
}

async function fromStore({ options, terminal, note }: Export, named: string, data: string): Promise<ExecutionExport> {
  const { executionArn } = await import("@clew/backend");
  const { readConfiguration } = await import("../../serve/configuration.ts");
  const { openExistingStore } = await import("../../serve/open-store.ts");
  const { config } = await readConfiguration(options.config, terminal);
  const { region, accountId } = config.server;
  const store = await openExistingStore(resolve(terminal.folder, data), note);
  try {
    return await withExecution(named, newestIn(store), async (id) => {
      const arnOf = (head: ExecutionHead): string => executionArn({ partition: "aws", region, accountId }, head);
      const found = await exportOfStore(store, id, arnOf);
      if (found !== undefined) return found;
      throw new ProtocolError(
        issue("EXECUTION_NOT_FOUND", { field: "execution", expected: `an execution in ${data}`, actual: id }),
      );
    });
  } finally {
    await store.close();
  }
}

async function writeNew(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw badValue("--output", {
      expected: exists ? "a file that does not exist" : "a file that can be written",
      actual: exists ? file : `${file} (${error instanceof Error ? error.message : String(error)})`,
      ...(exists && { hint: "--force replaces it" }),
    });
  }
}
