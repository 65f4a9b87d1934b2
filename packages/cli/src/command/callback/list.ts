import type { Command } from "commander";
import type { CallbackOperation, Millis } from "@clew/protocol";
import type { ServiceClient } from "../../client/client.ts";
import { newestOf, readExecutionId, withExecution } from "../../client/execution-id.ts";
import type { Exit } from "../../exit-code.ts";
import { formatDuration, formatSecond } from "../../output/duration.ts";
import { type Column, renderTable } from "../../output/table.ts";
import { type Invocation, onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { annotate, executionArgument, serverOption } from "../define.ts";

type List = Invocation<ServerOptions, readonly [execution: string]>;

/** `clew callback list`. */
export function addList(group: Command, session: Session): void {
  const command = group
    .command("list")
    .summary("list the callbacks that an execution waits for")
    .description("Lists the callbacks that an execution waits for, the oldest first, with their ids.")
    .addArgument(executionArgument())
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew callback list 0c1b7a52", "what can be answered"],
      ["clew callback list 0c1b7a52 --json | jq -r '.callbacks[0].callbackId'", "the id of the first"],
    ],
    exits: ["refused", "unreachable"],
    json: "one document: executionId, and callbacks, which are operations as in execution show.",
  });
  onRun<ServerOptions, List["args"]>(command, session, list);
}

async function list(invocation: List): Promise<Exit> {
  const named = readExecutionId(invocation.args[0]);
  const { json, note, print, printJson, terminal } = invocation;
  const { executionId, callbacks } = await withClient(invocation, (client) =>
    withExecution(named, newestOf(client), async (id) => ({
      executionId: id,
      callbacks: await readOpenCallbacks(client, id),
    })),
  );
  if (json) printJson({ executionId, callbacks });
  else if (callbacks.length === 0) note("the execution waits for no callback");
  else print(...renderTable(columns(terminal.now()), callbacks));
  return "done";
}

/** Those of an execution that has ended are open no more, whatever their status. */
async function readOpenCallbacks(
  client: Pick<ServiceClient, "getExecution" | "getExecutionOperations">,
  executionId: string,
): Promise<readonly CallbackOperation[]> {
  const { execution } = await client.getExecution({ executionId, includeData: false });
  if (execution.status !== "RUNNING") return [];
  const callbacks: CallbackOperation[] = [];
  let marker: string | undefined;
  do {
    const request = { executionId, includeData: false, ...(marker !== undefined && { marker }) };
    const page = await client.getExecutionOperations(request);
    for (const operation of page.operations) {
      if (operation.type === "CALLBACK" && operation.status === "STARTED") callbacks.push(operation);
    }
    marker = page.nextMarker;
  } while (marker !== undefined);
  return callbacks;
}

/** The id stands last: it is long, and there to be copied. */
function columns(now: Millis): readonly Column<CallbackOperation>[] {
  return [
    { title: "NAME", text: ({ name = "" }) => name },
    { title: "SINCE", text: ({ startTime }) => formatSecond(startTime) },
    { title: "TIMES OUT", text: (callback) => timeLeft(callback, now) },
    { title: "ID", text: ({ callbackId }) => callbackId },
  ];
}

/** How long until the timeout or the next heartbeat is missed, whichever comes first. */
function timeLeft({ timeoutTime, heartbeatTime }: CallbackOperation, now: Millis): string {
  const end = Math.min(timeoutTime ?? Infinity, heartbeatTime ?? Infinity);
  return end === Infinity ? "never" : `in ${formatDuration(end - now)}`;
}
