import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../packages/cli/bin/clew.js", import.meta.url));

/** How a command ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where a command runs. */
export interface Place {
  readonly cwd: string;
  /** The server that commands talk to. */
  readonly server?: string;
  /** No file may grow beyond this: what a full disk is like. */
  readonly maxFileKiB?: number;
}

/** Where commands talk to a server. */
export type ServedPlace = Place & { readonly server: string };

/** Runs `clew` to its end. */
export async function clew(place: Place, ...args: readonly string[]): Promise<Ran> {
  const child = start(place, args);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code: child.exitCode, out, err };
}

/** Runs `clew ... --json` and reads the one document that it prints. */
export async function clewJson(place: Place, ...args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await clew(place, ...args, "--json");
  if (code !== 0) throw new Error(`clew ${args.join(" ")} ended with ${String(code)}: ${err}`);
  return JSON.parse(out);
}

function start(place: Place, args: readonly string[]): ChildProcessByStdio<null, Readable, Readable> {
  const { cwd, server, maxFileKiB } = place;
  const env = { ...process.env, NO_COLOR: "1", ...(server !== undefined && { CLEW_SERVER: server }) };
  const line = [process.execPath, program, ...args] as const;
  // The shell counts in blocks of 512 bytes.
  const limit = `trap "" XFSZ; ulimit -f ${String((maxFileKiB ?? 0) * 2)}; exec "$@"`;
  const [command, ...rest] = maxFileKiB === undefined ? line : (["sh", "-c", limit, "sh", ...line] as const);
  return spawn(command, rest, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
}

/** A `clew serve --json`, `clew dev --json` or `... --follow --json` that goes on. */
export class RunningClew {
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #lines: Readonly<Record<string, unknown>>[] = [];
  readonly #stderr: string[] = [];
  #arrived: () => void = () => undefined;

  constructor(place: Place, ...args: readonly string[]) {
    this.#child = start(place, [...args, "--json"]);
    this.#child.stderr.on("data", (chunk: Buffer) => this.#stderr.push(chunk.toString()));
    createInterface(this.#child.stdout).on("line", (line) => {
      this.#lines.push(JSON.parse(line) as Readonly<Record<string, unknown>>);
      this.#arrived();
    });
    this.#child.on("exit", () => this.#arrived());
  }

  /** Resolves with the first document, of those that came and those that come, with this member. */
  document<T>(member: string): Promise<T> {
    return this.documentWhere((document) => member in document);
  }

  /** Resolves with the first document, of those that came and those that come, that is wanted. */
  async documentWhere<T>(wanted: (document: Readonly<Record<string, unknown>>) => boolean): Promise<T> {
    for (;;) {
      const found = this.#lines.find(wanted);
      if (found !== undefined) return found as T;
      if (this.#child.exitCode !== null) throw new Error(`clew ended before: ${this.#stderr.join("")}`);
      await new Promise<void>((resolve) => (this.#arrived = resolve));
    }
  }

  /** Forgets the documents that came, so that `document` waits for the next. */
  forget(): void {
    this.#lines.splice(0);
  }

  /** Sends a signal and resolves with the exit code. */
  async end(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const gone = once(this.#child, "close");
      this.#child.kill(signal);
      await gone;
    }
    return this.#child.exitCode;
  }

  /** Resolves when the process has ended by itself. */
  async ended(): Promise<Ran> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, "close");
    return { code: this.#child.exitCode, out: "", err: this.#stderr.join("") };
  }
}

/** What a server says first. */
export interface Listening {
  readonly grpc: string;
  readonly rest: string;
  readonly pid: number;
}

/** Starts `clew serve` or `clew dev` on free ports. */
export async function serve(
  place: Place,
  ...args: readonly string[]
): Promise<{
  readonly process: RunningClew;
  readonly place: Place & { readonly server: string };
  readonly listening: Listening;
}> {
  const process = new RunningClew(place, ...args, "--grpc-port", "0", "--http-port", "0");
  const listening = await process.document<Listening>("grpc");
  return { process, place: { cwd: place.cwd, server: listening.grpc }, listening };
}

/** A folder of its own with these files, in which functions find the AWS SDK. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): {
  readonly cwd: string;
  readonly remove: () => void;
} {
  const cwd = mkdtempSync(join(tmpdir(), "clew-e2e-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  return { cwd, remove: () => rmSync(cwd, { recursive: true, force: true }) };
}

/** Puts the AWS SDK for JavaScript where `npm install` in the folder would. */
export function installAwsSdk(cwd: string): void {
  const name = "@aws/durable-execution-sdk-js";
  const entry = createRequire(import.meta.url).resolve(name);
  const sdk = entry.slice(0, entry.indexOf(name) + name.length);
  mkdirSync(join(cwd, "node_modules", dirname(name)), { recursive: true });
  symlinkSync(sdk, join(cwd, "node_modules", name));
}

/** The id of the callback that an execution waits for, once it does. */
export async function awaitedCallback(place: ServedPlace, executionId: string): Promise<string> {
  const history = new RunningClew(place, "execution", "history", executionId, "--follow");
  try {
    const started = await history.documentWhere<{ readonly details: { readonly callbackId: string } }>(
      ({ type }) => type === "CallbackStarted",
    );
    return started.details.callbackId;
  } finally {
    await history.end("SIGKILL");
  }
}
