import { Command } from "commander";
import { addCallback } from "./command/callback/callback.ts";
import { addConformance } from "./command/conformance/conformance.ts";
import { addDev } from "./command/dev.ts";
import { addDoctor } from "./command/doctor.ts";
import { addExecution } from "./command/execution/execution.ts";
import { addInit } from "./command/init.ts";
import { addInvoke } from "./command/invoke.ts";
import { addServe } from "./command/serve.ts";
import type { Session } from "./run.ts";
import { version } from "./version.ts";

/** The whole command line: every command, flag, argument and text of help. */
export function createProgram(session: Session): Command {
  const { terminal, json } = session;
  const program = new Command("clew")
    .description("Runs and inspects durable functions, and the suite that checks them.")
    .version(version, "--version", "print the version")
    .option("--json", "machine form: JSON on standard output, errors as JSON on standard error")
    .option("--no-color", "without colours; as does the environment variable NO_COLOR")
    .helpOption("-h, --help", "print the help of a command")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: Math.min(terminal.columns(), 120),
      minWidthToWrap: 20,
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({
      writeOut: terminal.out,
      // The help of a group whose command is missing.
      writeErr: json ? () => undefined : terminal.err,
      // Errors are told by `main`, in the form that was asked for.
      outputError: () => undefined,
    })
    .exitOverride();
  addInit(program, session);
  addServe(program, session);
  addDev(program, session);
  addInvoke(program, session);
  addExecution(program, session);
  addCallback(program, session);
  addConformance(program, session);
  addDoctor(program, session);
  return program;
}
