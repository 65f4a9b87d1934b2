import type { Command } from "commander";
import type { HistoryEvent } from "@clew/protocol";
import { newestOf, readExecutionId, withExecution } from "../../client/execution-id.ts";
import { followHistory } from "../../client/follow-history.ts";
import { readHistory } from "../../client/pages.ts";
import type { Exit } from "../../exit-code.ts";
import { badValue } from "../../failure.ts";
import { integer } from "../../option.ts";
import { summarizeEvent } from "../../output/event.ts";
import type { Style } from "../../output/style.ts";
import { cut, oneLine } from "../../output/table.ts";
import { type Invocation, onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { annotate, executionArgument, serverOption } from "../define.ts";

interface HistoryOptions extends ServerOptions {
  readonly data: boolean;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly follow?: boolean;
}

type History = Invocation<HistoryOptions, readonly [execution: string]>;

/** `clew execution history`. */
export function addHistory(group: Command, session: Session): void {
  const command = group
    .command("history")
    .summary("print the events of an execution")
    .description("Prints the events of an execution, the oldest first.")
    .addArgument(executionArgument())
    .option("--no-data", "without payloads and errors")
    .option("--newest-first", "the newest first")
    .option("--limit <n>", "how many at most; all when left out", integer("--limit", 1, 1_000_000))
    .option("--follow", "go on with what comes, until the execution ends")
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew execution history 0c1b7a52", "all of it"],
      ["clew execution history 0c1b7a52 --newest-first --limit 5", "the last five events"],
      ["clew execution history 0c1b7a52 --follow --json | jq .type", "event types as they come"],
    ],
    exits: ["refused", "unreachable"],
    json: "one line an event.",
  });
  onRun<HistoryOptions, History["args"]>(command, session, history);
}

async function history(invocation: History): Promise<Exit> {
  const { options, args, terminal, note } = invocation;
  const { data: includeData, newestFirst = false, limit = Infinity, follow = false } = options;
  const named = readExecutionId(args[0]);
  if (follow && newestFirst) throw badValue("--follow", { expected: "no --newest-first beside it", actual: "both" });
  if (follow && limit !== Infinity) throw badValue("--follow", { expected: "no --limit beside it", actual: "both" });
  const show = printer(invocation);
  await withClient(invocation, (client) =>
    withExecution(named, newestOf(client), async (executionId) => {
      if (follow) return followHistory({ client, executionId, includeData, terminal, say: note }, show);
      const window = { executionId, includeData, newestFirst, limit };
      for (const event of await readHistory(client, window)) show(event);
    }),
  );
  return "done";
}

function printer({ json, print, printJson, style, terminal }: History): (event: HistoryEvent) => void {
  if (json) return printJson;
  const columns = terminal.live ? terminal.columns() : Infinity;
  return (event) => {
    print(eventLine(event, { style, columns }));
  };
}

/** An event on one line: number, time, type, operation, details. */
export function eventLine(
  event: HistoryEvent,
  { style, columns }: { readonly style: Style; readonly columns: number },
): string {
  const number = String(event.eventId).padStart(4);
  const time = new Date(event.timestamp).toISOString().slice(11);
  const type = event.type.padEnd(22);
  const operation = operationOf(event).padEnd(20);
  const left = `${number}  ${time}  ${type}  ${operation}  `;
  const summary = oneLine(summarizeEvent(event));
  // A callback's id is there to be copied.
  const details = event.type === "CallbackStarted" ? summary : cut(summary, Math.max(0, columns - left.length));
  const paint = /(?:Failed|TimedOut|Stopped)$/.test(event.type)
    ? style.bad
    : event.type.endsWith("Succeeded")
      ? style.good
      : (text: string): string => text;
  return `${style.faint(`${number}  ${time}`)}  ${paint(type)}  ${operation}  ${details}`.trimEnd();
}

function operationOf({ name, operationId, type }: HistoryEvent): string {
  return type.startsWith("Execution") ? "" : (name ?? operationId ?? "");
}
