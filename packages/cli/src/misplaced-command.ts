import { type Command, CommanderError } from "commander";
import { Failure } from "./failure.ts";

/**
 * A failure to find a command, told better where a group has one of that name: `clew show` for `clew execution show`.
 *
 * @param argv begins with what was taken for the command, flags left out: those of the program itself have no values
 */
export function explainMisplaced(error: unknown, program: Command, argv: readonly string[]): unknown {
  if (!(error instanceof CommanderError) || error.code !== "commander.unknownCommand") return error;
  const name = argv.find((word) => !word.startsWith("-")) ?? "";
  const places = program.commands
    .filter((group) => group.commands.some((command) => command.name() === name))
    .map((group) => `\`clew ${group.name()} ${name}\``);
  if (places.length === 0) return error;
  return new Failure("usage", `unknown command '${name}'`, {
    hint: `did you mean ${places.join(" or ")}?`,
    cause: error,
  });
}
