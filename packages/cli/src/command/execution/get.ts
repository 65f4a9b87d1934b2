import type { Command } from "commander";
import type { ExecutionDescription } from "@clew/protocol";
import { newestOf, readExecutionId, withExecution } from "../../client/execution-id.ts";
import { formatDuration, formatTime } from "../../output/duration.ts";
import { formatError } from "../../output/error-object.ts";
import { formatPayload } from "../../output/payload.ts";
import { styleStatus, type Style } from "../../output/style.ts";
import { renderPairs } from "../../output/table.ts";
import { onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { annotate, executionArgument, serverOption } from "../define.ts";

interface GetOptions extends ServerOptions {
  readonly data: boolean;
}

/** `clew execution get`. */
export function addGet(group: Command, session: Session): void {
  const command = group
    .command("get")
    .summary("print one execution with its input and its result or error")
    .description("Prints one execution with its input and its result or error.")
    .addArgument(executionArgument())
    .option("--no-data", "without input, result and error")
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew execution get 0c1b7a52", "everything but its history"],
      ["clew execution get 0c1b7a52 --json | jq .data.result.json", "its result alone"],
    ],
    exits: ["refused", "unreachable"],
    json: "one document: execution, executionArn, data.",
  });
  onRun<GetOptions, readonly [string]>(command, session, async (invocation) => {
    const { args, options, json, print, printJson, style, terminal } = invocation;
    const named = readExecutionId(args[0]);
    const description = await withClient(invocation, (client) =>
      withExecution(named, newestOf(client), (executionId) =>
        client.getExecution({ executionId, includeData: options.data }),
      ),
    );
    if (json) printJson(description);
    else print(...renderPairs(describe(description, style, terminal.now())));
    return "done";
  });
}

type Pair = readonly [name: string, value: string];

/** An execution as pairs of name and value; what is absent has no pair. */
function describe({ execution, executionArn, data }: ExecutionDescription, style: Style, now: number): readonly Pair[] {
  const { status, startTime, endTime, parent, executionTimeoutSeconds, retentionDays, functionHash } = execution;
  const pair = (name: string, value: string | undefined): readonly Pair[] =>
    value === undefined || value === "" ? [] : [[name, value]];
  return [
    ["id", execution.id],
    ["arn", executionArn],
    ["name", execution.name],
    ["function", `${execution.functionName}:${execution.functionVersion}`],
    ...pair("code", functionHash),
    ["status", styleStatus(style, status)(status)],
    ["started", formatTime(startTime)],
    ...pair("ended", endTime === undefined ? undefined : formatTime(endTime)),
    ["duration", formatDuration((endTime ?? now) - startTime)],
    ...pair("timeout", executionTimeoutSeconds?.toFixed().concat(" s")),
    ...pair("retention", retentionDays?.toFixed().concat(" d")),
    ...pair("tenant", execution.tenantId),
    ...pair("trace", execution.traceHeader),
    ...pair("parent", parent && `${parent.executionId}, operation ${parent.operationId}`),
    ...pair("input", data?.input && formatPayload(data.input)),
    ...pair("result", data?.result && formatPayload(data.result)),
    ...pair("error", data?.error && formatError(data.error)),
  ];
}
