import { type Command, Option } from "commander";
import { integer, oneOf } from "../option.ts";
import { onRun, type Session } from "../run.ts";
import { applyFlags, grace, loopbackHost, port, type ServeOptions, timeScale } from "../serve/settings.ts";
import { annotate } from "./define.ts";

/** `clew serve`: a server, until it is asked to end. */
export function addServe(program: Command, session: Session): void {
  const command = withServerFlags(
    program
      .command("serve")
      .summary("start a server")
      .description(
        "Starts a server: gRPC, the AWS Lambda durable REST API, and the functions that clew.yaml names. Flags go before what clew.yaml says. SIGTERM or Ctrl-C drains it: no new work, running invocations may end, the rest stays suspended in the store; a second Ctrl-C ends it at once. On Linux, one that npm or npx has started drains when they end; a process group of its own (setsid) or the environment variable CLEW_STAY=1 keeps it.",
      ),
  );
  command.option("--config <file>", "configuration; clew.yaml where there is one");
  annotate(command, {
    examples: [
      ["clew serve", "what clew.yaml says, or an empty server on clew.db"],
      ["clew serve --memory --grpc-port 0 --http-port 0 --json", "for a test: free ports, nothing kept"],
      ["clew serve --config prod.yaml --data /var/lib/clew/clew.db", "another configuration, another file"],
    ],
    exits: ["store"],
    json: "lines: first grpc, rest and pid; then log, warning, fault, failed and closed as they come, made where a folder was made, and open where executions go on; last stopped with the executions that stay suspended.",
  });
  onRun<ServeOptions>(command, session, async (invocation) => {
    const { readConfiguration, refuseUnready } = await import("../serve/configuration.ts");
    const { runServer } = await import("../serve/run-server.ts");
    const { options, terminal } = invocation;
    const configuration = await readConfiguration(options.config, terminal);
    const unready = await configuration.findUnready();
    if (unready !== undefined) throw refuseUnready(unready);
    return runServer(applyFlags(configuration, options, terminal), invocation);
  });
}

/** Adds the flags that `serve` and `dev` share. */
export function withServerFlags(command: Command): Command {
  return command
    .addOption(new Option("--memory", "keep everything in memory").conflicts("data"))
    .option("--data <file>", "SQLite file that holds everything; made where it is missing")
    .option(
      "--durability <level>",
      "full: a commit is acknowledged when the disk has it; normal: a power cut can lose the last moments",
      oneOf("--durability", ["full", "normal"]),
    )
    .option("--host <address>", "loopback address to listen on", loopbackHost("--host"))
    .option("--grpc-port <port>", "port of the gRPC services; 0 takes a free one", port("--grpc-port"))
    .option("--http-port <port>", "port of the REST API and /health; 0 takes a free one", port("--http-port"))
    .option("--retention <days>", "how long closed executions are kept", integer("--retention", 1, 90))
    .option("--drain <duration>", "how long running invocations may go on at the end", grace("--drain"))
    .option(
      "--time-scale <n>",
      "waits, retries and timeouts pass n times faster; for tests",
      timeScale("--time-scale"),
    );
}
