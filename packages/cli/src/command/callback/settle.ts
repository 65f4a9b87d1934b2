import type { Command } from "commander";
import { readPayload } from "../../payload-argument.ts";
import { onRun, type ServerOptions, type Session, withClient } from "../../run.ts";
import { type ErrorOptions, readErrorOptions, withErrorOptions } from "../error-option.ts";
import { annotate, mediaTypeOption, serverOption } from "../define.ts";

const exits = ["refused", "unreachable"] as const;
const json = "one document: callbackId and what was done.";

/** `clew callback succeed`. */
export function addSucceed(group: Command, session: Session): void {
  const command = group
    .command("succeed")
    .summary("settle a callback with a result")
    .description("Settles a callback with a result.")
    .argument("<id>", "callback id")
    .argument("[result]", "the result as JSON; - reads standard input, @FILE a file")
    .addOption(mediaTypeOption())
    .addOption(serverOption());
  annotate(command, {
    examples: [
      ["clew callback succeed YzEuMQ== '{\"approved\": true}'", "the result stands on the command line"],
      ["clew callback succeed YzEuMQ== @approval.json", "or in a file"],
    ],
    exits,
    json,
  });
  type Options = ServerOptions & { readonly mediaType?: string };
  onRun<Options, readonly [string, string?]>(command, session, async (invocation) => {
    const { args, options, terminal, printJson, note } = invocation;
    const [callbackId, text] = args;
    const { mediaType } = options;
    const argument = { field: "result", text, ...(mediaType !== undefined && { mediaType }) };
    const result = await readPayload(argument, terminal);
    const request = result === undefined ? { callbackId } : { callbackId, result };
    await withClient(invocation, (client) => client.succeedCallback(request));
    if (invocation.json) printJson({ callbackId, status: "SUCCEEDED" });
    note("the callback has succeeded");
    return "done";
  });
}

/** `clew callback fail`. */
export function addFail(group: Command, session: Session): void {
  const command = withErrorOptions(
    group
      .command("fail")
      .summary("settle a callback with an error")
      .description("Settles a callback with an error.")
      .argument("<id>", "callback id"),
  ).addOption(serverOption());
  annotate(command, {
    examples: [["clew callback fail YzEuMQ== --error-type Rejected --error-message 'over budget'", "with an error"]],
    exits,
    json,
  });
  onRun<ServerOptions & ErrorOptions, readonly [string]>(command, session, async (invocation) => {
    const [callbackId] = invocation.args;
    const error = readErrorOptions(invocation.options) ?? {};
    await withClient(invocation, (client) => client.failCallback({ callbackId, error }));
    if (invocation.json) invocation.printJson({ callbackId, status: "FAILED" });
    invocation.note("the callback has failed");
    return "done";
  });
}

/** `clew callback heartbeat`. */
export function addHeartbeat(group: Command, session: Session): void {
  const command = group
    .command("heartbeat")
    .summary("say that work on a callback goes on")
    .description("Says that work on a callback goes on: its heartbeat timeout starts anew.")
    .argument("<id>", "callback id")
    .addOption(serverOption());
  annotate(command, {
    examples: [["clew callback heartbeat YzEuMQ==", "the heartbeat timeout starts anew"]],
    exits,
    json,
  });
  onRun<ServerOptions, readonly [string]>(command, session, async (invocation) => {
    const [callbackId] = invocation.args;
    await withClient(invocation, (client) => client.heartbeatCallback({ callbackId }));
    if (invocation.json) invocation.printJson({ callbackId, heartbeat: true });
    invocation.note("the heartbeat was taken");
    return "done";
  });
}
