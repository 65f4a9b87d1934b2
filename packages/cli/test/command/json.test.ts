import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { createProgram } from "../../src/program.ts";
import { systemTerminal } from "../../src/terminal.ts";
import { clew } from "../support/terminal.ts";

/** Every group and every command, as a command line without flags. */
function linesOf(group: Command, path: readonly string[] = []): readonly (readonly string[])[] {
  return group.commands.flatMap((command) => {
    const line = [...path, command.name()];
    return [line, ...linesOf(command, line)];
  });
}

const program = createProgram({ terminal: systemTerminal(), json: true, finish: () => undefined });
const lines = linesOf(program);
const groups = lines.filter((line) => lines.some((other) => other.length > line.length && other[0] === line[0]));

/** One document on standard error, an error, and nothing else. */
async function expectError(argv: readonly string[], exitCode: number): Promise<void> {
  const { code, out, err } = await clew(argv);
  expect([code, out, err.split("\n").length]).toEqual([exitCode, "", 2]);
  expect(JSON.parse(err)).toMatchObject({ error: { exitCode, message: expect.any(String) as unknown } });
}

describe("with --json, one document tells of a failure and nothing else is printed", () => {
  it.each(lines)("by %s %s", async (...line) => {
    await expectError([...line, "--json", "--no-such-flag"], 2);
    await expectError(["--json", ...line, "--no-such-flag"], 2);
  });

  it.each([[], ...groups])("where the command is missing: %s", async (...line) => {
    await expectError([...line, "--json"], 2);
    await expectError([...line, "--json", "no-such-command"], 2);
  });

  it.each([
    [["execution", "list"]],
    [["execution", "get", "0c1b7a52"]],
    [["execution", "history", "0c1b7a52", "--follow"]],
    [["execution", "show", "0c1b7a52", "--follow"]],
    [["execution", "stop", "0c1b7a52"]],
    [["execution", "export", "0c1b7a52"]],
    [["invoke", "order:live", "--wait"]],
    [["callback", "list", "0c1b7a52"]],
    [["callback", "succeed", "YzEuMQ=="]],
    [["callback", "fail", "YzEuMQ=="]],
    [["callback", "heartbeat", "YzEuMQ=="]],
  ])("where there is no server: %j", async (line) => {
    await expectError([...line, "--json", "--server", "127.0.0.1:1"], 4);
  });

  it.each([
    [["execution", "import", "no-such-file", "--data", "x.db"]],
    [["execution", "get", "a b"]],
    [["invoke", "order:live", "@no-such-file"]],
    [["callback", "succeed", "YzEuMQ==", "{"]],
    [["conformance", "explain", "NO-1"]],
    [["conformance", "run", "no-such-case"]],
    [["serve", "--config", "no-such-file"]],
    [["dev", "--config", "no-such-file"]],
  ])("where an argument is wrong: %j", async (line) => {
    await expectError([...line, "--json"], 2);
  });
});
