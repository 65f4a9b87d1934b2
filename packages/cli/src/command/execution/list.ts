import type { Command } from "commander";
import { type ExecutionDescription, executionStatuses, type ExecutionStatus } from "@clew/protocol";
import { listExecutions } from "../../client/pages.ts";
import type { Exit } from "../../exit-code.ts";
import { badValue } from "../../failure.ts";
import { integer, moment, oneOf, repeated } from "../../option.ts";
import { formatDuration, formatSecond } from "../../output/duration.ts";
import { type Style, styleStatus } from "../../output/style.ts";
import { type Column, renderTable } from "../../output/table.ts";
import { type Invocation, onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { annotate, serverOption } from "../define.ts";

interface FunctionFilter {
  readonly functionName: string;
  readonly functionVersion?: string;
}

interface ListOptions extends ServerOptions {
  readonly function?: FunctionFilter;
  readonly functionVersion?: string;
  readonly name?: string;
  readonly status?: readonly ExecutionStatus[];
  readonly since?: number;
  readonly until?: number;
  readonly oldestFirst?: boolean;
  readonly limit: number;
}

/** `clew execution list`. */
export function addList(group: Command, session: Session): void {
  const { now } = session.terminal;
  const command = group
    .command("list")
    .summary("list executions")
    .description("Lists executions, the newest first.")
    .option("--function <name>", "only of this function, or of one of its versions: NAME or NAME:VERSION", functionOf)
    .option("--function-version <version>", "only of this version: a number or $LATEST")
    .option("--name <name>", "only of this name")
    .option(
      "--status <status>",
      `only with this status: ${executionStatuses.join(", ")}; may be given several times`,
      repeated(oneOf("--status", executionStatuses)),
    )
    .option("--since <time>", "only started after this: ISO 8601, or how long ago, such as 2h", moment("--since", now))
    .option("--until <time>", "only started before this", moment("--until", now))
    .option("--oldest-first", "the oldest first")
    .option("--limit <n>", "how many at most", integer("--limit", 1, 1_000_000), 50)
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew execution list --status RUNNING", "what is open"],
      ["clew execution list --function order --since 1h --limit 500", "executions of one function in the last hour"],
    ],
    exits: ["refused", "unreachable"],
    json: "one document: executions, and more, which tells whether the limit cut the list.",
  });
  onRun<ListOptions>(command, session, list);
}

/** An alias finds what is pinned to the version that it names now (LIST-9), which is not what was started by it. */
function functionOf(text: string): FunctionFilter {
  const [, functionName = text, functionVersion] = /^([a-zA-Z0-9_-]+):([^:]+)$/.exec(text) ?? [];
  if (functionVersion === undefined) return { functionName };
  if (/^(?:\$LATEST|\d+)$/.test(functionVersion)) return { functionName, functionVersion };
  const expected = "a function's name, or NAME:VERSION with a number or $LATEST";
  throw badValue("--function", { expected, actual: JSON.stringify(text) });
}

async function list(invocation: Invocation<ListOptions, readonly []>): Promise<Exit> {
  const { options, json, print, printJson, note, style, terminal } = invocation;
  const { function: filter, functionVersion, name, status, since, until, oldestFirst, limit } = options;
  const request = {
    ...filter,
    ...(functionVersion !== undefined && { functionVersion }),
    ...(name !== undefined && { name }),
    ...(status !== undefined && { statuses: status }),
    ...(since !== undefined && { startedAfter: since }),
    ...(until !== undefined && { startedBefore: until }),
    ...(oldestFirst !== undefined && { oldestFirst }),
  };
  const { executions, more } = await withClient(invocation, (client) => listExecutions(client, request, limit));
  if (json) {
    printJson({ executions, more });
    return "done";
  }
  const width = terminal.live ? terminal.columns() : Infinity;
  if (executions.length === 0)
    note(Object.keys(request).length === 0 ? "there are no executions" : "no execution fits");
  else print(...renderTable(columns(style, terminal.now()), executions, width));
  if (more) note(`there are more than these ${String(limit)}: raise --limit`);
  return "done";
}

function columns(style: Style, now: number): readonly Column<ExecutionDescription>[] {
  return [
    { title: "ID", text: ({ execution }) => execution.id, short: ({ execution }) => execution.id.slice(0, 8) },
    { title: "FUNCTION", text: ({ execution }) => `${execution.functionName}:${execution.functionVersion}`, least: 14 },
    { title: "NAME", text: ({ execution }) => execution.name, least: 8 },
    {
      title: "STATUS",
      text: ({ execution }) => execution.status,
      paint: ({ execution }, text) => styleStatus(style, execution.status)(text),
    },
    { title: "STARTED", text: ({ execution }) => formatSecond(execution.startTime) },
    {
      title: "DURATION",
      align: "right",
      text: ({ execution: { startTime, endTime = now } }) => formatDuration(endTime - startTime),
    },
  ];
}
