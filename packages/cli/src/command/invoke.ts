import type { Command } from "commander";
import type { ExecutionDescription, StartExecutionRequest, StartExecutionResponse } from "@clew/protocol";
import type { ServiceClient } from "../client/client.ts";
import { outlive } from "../client/reconnect.ts";
import type { Exit } from "../exit-code.ts";
import { toFailure } from "../explain.ts";
import { badValue, Failure } from "../failure.ts";
import { durationMs, durationSeconds, longestTimer } from "../option.ts";
import { formatDuration } from "../output/duration.ts";
import { summarizeError } from "../output/error-object.ts";
import { styleStatus } from "../output/style.ts";
import { readPayload } from "../payload-argument.ts";
import { type Invocation, onRun, type ServerOptions, type Session, withClient } from "../run.ts";
import { annotate, mediaTypeOption, serverOption } from "./define.ts";

interface InvokeOptions extends ServerOptions {
  readonly name?: string;
  readonly tenant?: string;
  readonly executionTimeout?: number;
  readonly mediaType?: string;
  readonly wait?: boolean;
  readonly timeout?: number;
}

type Invoke = Invocation<InvokeOptions, readonly [target: string, payload?: string]>;

/** `clew invoke`: starts an execution and, when asked to, waits for its end. */
export function addInvoke(program: Command, session: Session): void {
  const command = program
    .command("invoke")
    .summary("start an execution of a durable function")
    .description("Starts an execution of a durable function and prints its id; with --wait, its result.")
    .argument("<function>", "NAME:QUALIFIER or ARN; the qualifier is a version, an alias or $LATEST")
    .argument("[payload]", "its input as JSON; - reads standard input, @FILE a file")
    .option("--name <name>", "name of the execution; the same name with the same input finds the existing one")
    .option("--tenant <id>", "tenant that the execution is for")
    .option(
      "--execution-timeout <duration>",
      "how long the execution may take in all, such as 90s or 2h",
      durationSeconds("--execution-timeout"),
    )
    .addOption(mediaTypeOption())
    .option("--wait", "wait for the end and print the result")
    .option("--timeout <duration>", "how long to wait at most; with --wait only", durationMs("--timeout", longestTimer))
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew invoke order:live '{\"id\": 7}'", "start it and print the execution's id"],
      ["clew invoke order:live @order.json --name order-7 --wait", "wait and print the result"],
      ["jq . order.json | clew invoke order:1 - --wait --timeout 30s", "input from a pipe, half a minute at most"],
    ],
    exits: ["negative", "refused", "unreachable", "timeout", "interrupted", "terminated"],
    json: "one document: executionId, executionArn, executedVersion, started; with --wait also execution and data.",
  });
  onRun<InvokeOptions, Invoke["args"]>(command, session, invoke);
}

async function invoke(invocation: Invoke): Promise<Exit> {
  const { options } = invocation;
  if (options.timeout !== undefined && options.wait !== true) {
    throw badValue("--timeout", {
      expected: "--wait beside it",
      actual: "no --wait",
      hint: "to limit the execution itself use --execution-timeout",
    });
  }
  const request = await buildRequest(invocation);
  return withClient(invocation, async (client) => {
    const started = await client.startExecution(request);
    if (options.wait !== true) return printStarted(invocation, started);
    // Whoever gives up waiting can look for it by this.
    invocation.note(`${started.started ? "started" : "found"} ${started.executionId}; waiting for its end`);
    const ended = await awaitEnd(invocation, client, started);
    return printEnded(invocation, started, ended);
  });
}

async function buildRequest({ options, args, terminal }: Invoke): Promise<StartExecutionRequest> {
  const [functionName, text] = args;
  const { mediaType, name, tenant, executionTimeout, wait } = options;
  const argument = { field: "payload", text, ...(mediaType !== undefined && { mediaType }) };
  const input = await readPayload(argument, terminal);
  return {
    functionName,
    ...(name !== undefined && { name }),
    ...(input !== undefined && { input }),
    ...(tenant !== undefined && { tenantId: tenant }),
    ...(executionTimeout !== undefined && { executionTimeoutSeconds: executionTimeout }),
    ...(wait === true && { synchronous: true }),
  };
}

function printStarted({ json, print, printJson, note }: Invoke, started: StartExecutionResponse): Exit {
  if (json) printJson(started);
  else print(started.executionId);
  if (!started.started) note("an execution of this name and input exists already: this is its id");
  return "done";
}

/** Waits for the end, for as long as it may and until the process is asked to end: the execution goes on either way. */
async function awaitEnd(
  { options: { timeout }, terminal, note }: Invoke,
  client: ServiceClient,
  { executionId }: StartExecutionResponse,
): Promise<ExecutionDescription> {
  const given = new AbortController();
  const giveUp = (exit: Exit, message: string, field?: string): void => {
    const hint = `see how far it is with \`clew execution show ${executionId}\``;
    given.abort(new Failure(exit, message, { field, hint, executionId }));
  };
  const forget = terminal.onStop((stop) => {
    giveUp(stop === "SIGINT" ? "interrupted" : "terminated", `stopped waiting: execution ${executionId} goes on`);
  });
  const timer =
    timeout === undefined
      ? undefined
      : setTimeout(() => {
          const waited = `execution ${executionId} has not ended after ${formatDuration(timeout)} and goes on`;
          giveUp("timeout", `--timeout: ${waited}`, "--timeout");
        }, timeout);
  try {
    const wait = { client, executionId, terminal, say: note };
    return await outlive(wait, () => client.awaitExecution({ executionId }, given.signal), given.signal);
  } catch (error) {
    given.signal.throwIfAborted();
    throw toFailure(error).about(executionId);
  } finally {
    clearTimeout(timer);
    forget();
  }
}

function printEnded(
  { json, printJson, note, style, terminal }: Invoke,
  started: StartExecutionResponse,
  { execution, data = {} }: ExecutionDescription,
): Exit {
  const exit = execution.status === "SUCCEEDED" ? "done" : "negative";
  if (json) {
    printJson({ ...started, execution, data });
    return exit;
  }
  const { id, status, startTime, endTime = startTime } = execution;
  const why = data.error === undefined ? "" : summarizeError(data.error);
  note(
    `${styleStatus(style, status)(status)} in ${formatDuration(endTime - startTime)} (${id})${why === "" ? "" : `: ${why}`}`,
  );
  if (data.result !== undefined) {
    terminal.out(data.result.data);
    terminal.out("\n");
  }
  return exit;
}
