// Writes docs/reference/cli.md from the definitions of commands and flags. A test compares it with what is committed.
// usage: node --conditions=@clew/source packages/cli/scripts/gen-docs.ts
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command, Option } from "commander";
import { defaultServer, serverVariable } from "../src/client/address.ts";
import { exitsOf, readNotes } from "../src/command/define.ts";
import { type ExitEntry, exitCodes } from "../src/exit-code.ts";
import { createProgram } from "../src/program.ts";
import { systemTerminal } from "../src/terminal.ts";

/** Where the page is kept. */
export const cliPageFile: string = fileURLToPath(new URL("../../../docs/reference/cli.md", import.meta.url));

/** The page: what holds for every command, then each command. */
export function cliPage(): string {
  const program = createProgram({ terminal: systemTerminal(), json: false, finish: () => undefined });
  const commands = leaves(program);
  const parts = [
    "# The clew command",
    "<!-- Generated from packages/cli/src by `npm run gen`. -->",
    `Commands that talk to a server find it by \`--server\`, else by the environment variable \`${serverVariable}\`, else at \`${defaultServer}\`: the gRPC address that \`clew serve\` prints. An execution is named by its id, by the beginning of it (four characters or more, looked for among the newest 10,000 executions; \`execution stop\` takes it only where there are no more), or by its ARN. Durations have a unit (\`500ms\`, \`30s\`, \`5m\`, \`2h\`, \`7d\`); a bare number is seconds.`,
    markdownTable(
      ["Command", "Does"],
      commands.map(({ name, command }) => [`[\`${name}\`](#${name.replaceAll(" ", "-")})`, command.summary()]),
    ),
    "## For every command",
    flagTable(program.options),
    "## JSON",
    "With `--json` the answer stands on standard output: one document, or, where a command says so, one document a line. Moments are ISO 8601 in UTC. A payload is `{mediaType, json}` where it is JSON, else `{mediaType, text}`, else `{mediaType, base64}`. An error is one document on standard error, `{error: {kind, exitCode, message, ...}}`, with `reason`, `field`, `expected`, `actual`, `clause`, `hint` and `issues` where there are any. Nothing else is printed.",
    "## Exit codes",
    markdownTable(
      ["Code", "Kind", "Meaning"],
      Object.entries<ExitEntry>(exitCodes).map(([kind, { code, meaning }]) => [String(code), `\`${kind}\``, meaning]),
    ),
    ...commands.flatMap(({ name, command }) => commandSection(name, command)),
  ];
  return `${parts.join("\n\n")}\n`;
}

interface Leaf {
  readonly name: string;
  readonly command: Command;
}

/** Commands that do something, groups left out. */
function leaves(group: Command, prefix: readonly string[] = ["clew"]): readonly Leaf[] {
  return group.commands.flatMap((command) => {
    const path = [...prefix, command.name()];
    return command.commands.length > 0 ? leaves(command, path) : [{ name: path.join(" "), command }];
  });
}

function commandSection(name: string, command: Command): readonly string[] {
  const notes = readNotes(command);
  if (notes === undefined) throw new Error(`${name}: expected notes, got none`);
  const args = command.registeredArguments.map((argument) => {
    const { required, variadic, description } = argument;
    const defaultValue: unknown = argument.defaultValue;
    const label = `${argument.name()}${variadic ? "..." : ""}`;
    return [`\`${required ? `<${label}>` : `[${label}]`}\``, withDefault(description, defaultValue)];
  });
  const codes = exitsOf(notes).map((exit) => `${String(exitCodes[exit].code)} ${exitCodes[exit].label}`);
  return [
    `## ${name}`,
    command.description(),
    ["```", `${name} ${command.usage()}`.trimEnd(), "```"].join("\n"),
    ...(args.length === 0 ? [] : [markdownTable(["Argument", "What it is"], args)]),
    ...(command.options.length === 0 ? [] : [flagTable(command.options)]),
    ["```", ...notes.examples.flatMap(([line, does]) => [`# ${does}`, line]), "```"].join("\n"),
    `With \`--json\`: ${notes.json}`,
    `Exit codes: ${codes.join(", ")}.`,
  ];
}

function flagTable(options: readonly Option[]): string {
  return markdownTable(
    ["Flag", "What it does"],
    options.map(({ flags, description, defaultValue, negate, mandatory }) => [
      `\`${flags}\``,
      `${withDefault(description, negate ? undefined : defaultValue)}${mandatory ? " (required)" : ""}`,
    ]),
  );
}

function withDefault(description: string, value: unknown): string {
  const plain = typeof value === "string" || typeof value === "number";
  return plain ? `${description} (default \`${String(value)}\`)` : description;
}

/** A Markdown table, padded as Prettier pads it, so that a generated page passes the format check. */
function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((size, column) => (row[column] ?? "").padEnd(size)).join(" | ")} |`;
  const rule = `| ${widths.map((size) => "-".repeat(size)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  return [line(first), rule, ...rest.map(line)].join("\n");
}

if (import.meta.main) writeFileSync(cliPageFile, cliPage());
