import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { type Exit, exitCodes } from "./exit-code.ts";

/** Everything of the process that commands see: tests give them another. */
export interface Terminal {
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Whether standard output can be redrawn. */
  readonly live: boolean;
  readonly columns: () => number;
  readonly rows: () => number;
  /** Whether standard output takes colours. */
  readonly color: boolean;
  /** Whether it shows more than ASCII. */
  readonly unicode: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Calls the listener when the process is asked to end, instead of ending it; the returned function takes that back. */
  readonly onStop: (listener: (signal: StopSignal) => void) => () => void;
  /** Ends the process at once. */
  readonly quit: (exit: Exit) => void;
}

/** How a process is asked to end. */
export type StopSignal = "SIGINT" | "SIGTERM";

const defaultColumns = 100;
const defaultRows = 40;

/** The terminal of this process. */
export function systemTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  // A reader that has seen enough, such as `head`, closes the pipe.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const live = stdout.isTTY && env["TERM"] !== "dumb";
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    readStdin: () => buffer(stdin),
    live,
    // A terminal that nobody has told its size says 0.
    columns: () => (stdout.isTTY ? stdout.columns || defaultColumns : (readSize(env["COLUMNS"]) ?? defaultColumns)),
    rows: () => (stdout.isTTY ? stdout.rows || defaultRows : defaultRows),
    color: wantsColor(env, live),
    unicode: showsUnicode(env),
    environment: env,
    folder: process.cwd(),
    now: () => Date.now(),
    pause: (ms) => setTimeout(ms),
    onStop: (listener) => {
      process.on("SIGINT", listener).on("SIGTERM", listener);
      return () => {
        process.off("SIGINT", listener).off("SIGTERM", listener);
      };
    },
    quit: (exit) => process.exit(exitCodes[exit].code),
  };
}

/** https://no-color.org: any value but an empty one. */
export function wantsColor(env: Terminal["environment"], live: boolean): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return live || !["", "0", "false"].includes(env["FORCE_COLOR"] ?? "");
}

/** Without any word on the locale, a terminal of today is taken for one that shows UTF-8. */
export function showsUnicode(env: Terminal["environment"]): boolean {
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return locale === undefined || /utf-?8/i.test(locale);
}

function readSize(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
