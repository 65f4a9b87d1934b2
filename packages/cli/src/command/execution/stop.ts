import type { Command } from "commander";
import type { Execution } from "@clew/protocol";
import type { ServiceClient } from "../../client/client.ts";
import { newestOf, readExecutionId, withCertainExecution } from "../../client/execution-id.ts";
import type { Exit } from "../../exit-code.ts";
import { formatTime } from "../../output/duration.ts";
import { type Invocation, onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { type ErrorOptions, readErrorOptions, withErrorOptions } from "../error-option.ts";
import { annotate, executionArgument, serverOption } from "../define.ts";

type Stop = Invocation<ServerOptions & ErrorOptions, readonly [execution: string]>;

/** `clew execution stop`. */
export function addStop(group: Command, session: Session): void {
  const command = withErrorOptions(
    group
      .command("stop")
      .summary("end an execution")
      .description(
        "Ends an execution with the status STOPPED. One that has ended keeps its end, which is told: the exit code is 1 unless that was STOPPED too. The beginning of an id is taken only where there are no more than 10,000 executions: another may begin so.",
      )
      .addArgument(executionArgument()),
  ).addOption(serverOption());
  annotate(command, {
    examples: [["clew execution stop 0c1b7a52 --error-message 'started by mistake'", "end it and say why"]],
    exits: ["negative", "refused", "unreachable"],
    json: "one document: executionId, status, stopTime, and endedBefore, which tells whether there was nothing to stop.",
  });
  onRun<ServerOptions & ErrorOptions, Stop["args"]>(command, session, stop);
}

async function stop(invocation: Stop): Promise<Exit> {
  const named = readExecutionId(invocation.args[0]);
  const error = readErrorOptions(invocation.options);
  return withClient(invocation, (client) =>
    withCertainExecution(named, newestOf(client), async (executionId) => {
      const before = await read(client, executionId);
      if (before.status !== "RUNNING") return tell(invocation, before, true);
      await client.stopExecution({ executionId, ...(error !== undefined && { error }) });
      // It may have ended by itself meanwhile.
      const after = await read(client, executionId);
      return tell(invocation, after, after.status !== "STOPPED");
    }),
  );
}

async function read(client: ServiceClient, executionId: string): Promise<Execution> {
  return (await client.getExecution({ executionId, includeData: false })).execution;
}

function tell({ json, print, printJson, terminal }: Stop, execution: Execution, endedBefore: boolean): Exit {
  const { id: executionId, status, endTime: stopTime = terminal.now() } = execution;
  if (json) printJson({ executionId, status, stopTime, endedBefore });
  else if (endedBefore) print(`${executionId} had already ended: ${status} at ${formatTime(stopTime)}`);
  else print(`${status} at ${formatTime(stopTime)}`);
  return status === "STOPPED" ? "done" : "negative";
}
