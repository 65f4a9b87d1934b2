import type { Command } from "commander";
import { readExecutionId } from "../../client/execution-id.ts";
import { formatTime } from "../../output/duration.ts";
import { onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { type ErrorOptions, readErrorOptions, withErrorOptions } from "../callback.ts";
import { annotate, serverOption } from "../define.ts";

/** `clew execution stop`. */
export function addStop(group: Command, session: Session): void {
  const command = withErrorOptions(
    group
      .command("stop")
      .summary("end an execution")
      .description("Ends an execution with the status STOPPED. One that has ended keeps its end.")
      .argument("<execution>", "execution id or ARN"),
  ).addOption(serverOption());
  annotate(command, {
    examples: [["clew execution stop 0c1b7a52 --error-message 'started by mistake'", "end it and say why"]],
    exits: ["refused", "unreachable"],
    json: "one document: executionId, status, stopTime.",
  });
  onRun<ServerOptions & ErrorOptions, readonly [string]>(command, session, async (invocation) => {
    const executionId = readExecutionId(invocation.args[0]);
    const error = readErrorOptions(invocation.options);
    const { stopTime, status } = await withClient(invocation, async (client) => {
      const stopped = await client.stopExecution({ executionId, ...(error !== undefined && { error }) });
      const { execution } = await client.getExecution({ executionId, includeData: false });
      return { ...stopped, status: execution.status };
    });
    if (invocation.json) invocation.printJson({ executionId, status, stopTime });
    else invocation.print(`${status} at ${formatTime(stopTime)}`);
    return "done";
  });
}
