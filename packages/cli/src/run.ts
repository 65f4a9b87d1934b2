import type { Command } from "commander";
import { connect, type ServiceClient } from "./client/client.ts";
import { namedServer, serverAddress } from "./client/address.ts";
import { explainAddress } from "./client/rest-address.ts";
import type { Exit } from "./exit-code.ts";
import { createStyle, type Style } from "./output/style.ts";
import { jsonLine } from "./output/json.ts";
import type { Terminal } from "./terminal.ts";

/** One run of the program: what it runs on, and how it ends. */
export interface Session {
  readonly terminal: Terminal;
  /** Whether the machine form is asked for, also where the command line cannot be read. */
  readonly json: boolean;
  readonly finish: (exit: Exit) => void;
}

/** Flags that every command has. */
export interface GlobalOptions {
  readonly json?: boolean;
  /** Commander's name for `--no-color`: true unless that is given. */
  readonly color?: boolean;
}

/** What a command is run with. */
export interface Invocation<Options, Arguments extends readonly unknown[]> {
  readonly options: Options & GlobalOptions;
  readonly args: Arguments;
  readonly terminal: Terminal;
  readonly style: Style;
  /** Whether the machine form is asked for. */
  readonly json: boolean;
  /** Prints lines for people. */
  readonly print: (...lines: readonly string[]) => void;
  /** Prints one document of the machine form. */
  readonly printJson: (value: unknown) => void;
  /** Prints what is no answer: progress, advice. Silent in machine form. */
  readonly note: (text: string) => void;
}

/** Gives a command its work. `Arguments` must be what the command declares; commander has checked their number. */
export function onRun<Options extends object, Arguments extends readonly unknown[] = readonly []>(
  command: Command,
  { terminal, finish }: Session,
  run: (invocation: Invocation<Options, Arguments>) => Promise<Exit>,
): void {
  command.action(async () => {
    const options = command.optsWithGlobals<Options & GlobalOptions>();
    const json = options.json === true;
    const exit = await run({
      options,
      args: argumentsOf(command),
      terminal,
      json,
      style: createStyle(terminal.color && options.color !== false && !json),
      print: (...lines) => {
        terminal.out(lines.map((line) => `${line}\n`).join(""));
      },
      printJson: (value) => {
        terminal.out(jsonLine(value));
      },
      note: (text) => {
        if (!json) terminal.err(`${text}\n`);
      },
    });
    finish(exit);
  });
}

function argumentsOf<Arguments>(command: Command): Arguments {
  const args: unknown = command.processedArgs;
  return args as Arguments;
}

/** The flag of commands that talk to a server. */
export interface ServerOptions {
  readonly server?: string;
}

/** Does something with a server, and ends the connection. */
export async function withClient<T>(
  { options, terminal }: Pick<Invocation<ServerOptions, readonly unknown[]>, "options" | "terminal">,
  use: (client: ServiceClient) => Promise<T>,
): Promise<T> {
  const server = namedServer(options.server, terminal.environment);
  let client: ServiceClient | undefined;
  try {
    client = connect(serverAddress(server));
    return await use(client);
  } catch (error) {
    throw await explainAddress(error, server);
  } finally {
    client?.close();
  }
}
