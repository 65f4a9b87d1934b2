import { Argument, type Command, type Help, Option } from "commander";
import { defaultServer, serverVariable } from "../client/address.ts";
import { type Exit, exitCodes } from "../exit-code.ts";

/** What a command's help and its page say beyond its flags. */
export interface CommandNotes {
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** How it ends besides `done`, `usage` and `defect`. */
  readonly exits: readonly Exit[];
  /** What it prints with `--json`. */
  readonly json: string;
}

const notesOf = new WeakMap<Command, CommandNotes>();

/** Attaches notes to a command: they follow its flags in `--help`. */
export function annotate(command: Command, notes: CommandNotes): Command {
  notesOf.set(command, notes);
  return command.addHelpText("after", () => notesText(notes, command.createHelp()));
}

function notesText(notes: CommandNotes, help: Help): string {
  const wrap = (text: string): string => help.boxWrap(text, help.helpWidth ?? 80);
  const ends = exitsOf(notes).map((exit) => `${String(exitCodes[exit].code)} ${exitCodes[exit].label}`);
  const examples = notes.examples.flatMap(([line, does]) => [wrap(`  # ${does}`), `  $ ${line}`]);
  return [
    "",
    "Examples:",
    ...examples,
    "",
    wrap(`With --json: ${notes.json}`),
    "",
    wrap(`Exit codes: ${ends.join(", ")}.`),
  ].join("\n");
}

/** Every way in which a command can end, by code. */
export function exitsOf({ exits }: CommandNotes): readonly Exit[] {
  const all: readonly Exit[] = ["done", "usage", "defect", ...exits];
  return all.toSorted((a, b) => exitCodes[a].code - exitCodes[b].code);
}

/** The notes that were attached to a command. */
export function readNotes(command: Command): CommandNotes | undefined {
  return notesOf.get(command);
}

/** The argument that names an execution. */
export function executionArgument(): Argument {
  return new Argument("<execution>", "execution id, the beginning of one, or ARN");
}

/** The flag that names the server, for every command that talks to one. */
export function serverOption(): Option {
  return new Option(
    "--server <host:port>",
    `gRPC address of the server; else ${serverVariable}, else ${defaultServer}`,
  );
}

/** The flag that says what a payload is. */
export function mediaTypeOption(): Option {
  return new Option("--media-type <type>", "what the payload is; only application/json is checked here");
}
