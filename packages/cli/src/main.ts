import { CommanderError } from "commander";
import { type Exit, exitCodes } from "./exit-code.ts";
import { toFailure } from "./explain.ts";
import type { Failure } from "./failure.ts";
import { explainMisplaced } from "./misplaced-command.ts";
import { createProgram } from "./program.ts";
import { systemTerminal, type Terminal } from "./terminal.ts";

/**
 * Runs one command line to its end.
 *
 * @param argv the arguments, without the program
 * @returns the exit code; `exitCodes` says what it means
 */
export async function main(argv: readonly string[], terminal: Terminal = systemTerminal()): Promise<number> {
  let exit: Exit = "done";
  const json = asksForJson(argv);
  const session = {
    terminal,
    json,
    finish: (ending: Exit) => {
      exit = ending;
    },
  };
  const program = createProgram(session);
  try {
    await program.parseAsync(spellOutHelp(argv), { from: "user" });
  } catch (error) {
    if (isHelp(error)) return exitCodes.done.code;
    const failure = toFailure(explainMisplaced(error, program, argv));
    report(failure, { terminal, json });
    exit = failure.exit;
  }
  return exitCodes[exit].code;
}

/** Commander's own `help` knows no commands of groups: `clew help execution list`. */
function spellOutHelp(argv: readonly string[]): readonly string[] {
  return argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
}

/** Commander ends a command line that asks for help or the version as if it had failed. */
function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

/** Also where the command line could not be read. */
function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return argv.slice(0, end < 0 ? argv.length : end).includes("--json");
}

function report(failure: Failure, { terminal, json }: { readonly terminal: Terminal; readonly json: boolean }): void {
  if (json) {
    terminal.err(`${JSON.stringify({ error: describe(failure) })}\n`);
    return;
  }
  const hint = failure.hint === undefined ? "" : `hint: ${failure.hint}\n`;
  terminal.err(`error: ${failure.message}\n${hint}`);
  if (failure.exit === "defect" && failure.cause instanceof Error) terminal.err(`${failure.cause.stack ?? ""}\n`);
}

/** An error in machine form; `kind` names the exit code. */
function describe({
  exit,
  message,
  field,
  expected,
  actual,
  hint,
  reason,
  clause,
  executionId,
  issues,
}: Failure): Readonly<Record<string, unknown>> {
  const { code: exitCode } = exitCodes[exit];
  return { kind: exit, exitCode, message, reason, field, expected, actual, clause, hint, executionId, issues };
}
