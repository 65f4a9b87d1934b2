// Starts the project's command-line tools from the root of the repository.
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, without a slash at the end. */
export const root: string = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** A program and its arguments. */
export type Command = readonly [file: string, ...args: string[]];

/** How a command ended. `output` is what it wrote to both streams; empty when that went to the terminal. */
export type Outcome = { readonly ok: boolean; readonly ending: string; readonly output: string };

export type RunOptions = {
  /** Where to run it; the root of the repository by default. */
  readonly cwd?: string;
  /** Added to the environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Let it write to the terminal instead of keeping its output. */
  readonly show?: boolean;
  /** After this long it is killed, with everything that it started. Thirty minutes by default. */
  readonly limitMs?: number;
};

/** Runs a command with the project's own tools first on the path. A failure is an outcome, never a rejection. */
export function run(command: Command, options: RunOptions = {}): Promise<Outcome> {
  const [file, ...args] = command;
  const { cwd = root, env = {}, show = false, limitMs = 30 * 60_000 } = options;
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...(show ? {} : { NO_COLOR: "1" }), PATH: path, ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      detached: true, // a group of its own, so that the limit ends its children too
    });
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));

    const killGroup = (signal: NodeJS.Signals): void => {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    };
    let told: NodeJS.Signals | undefined;
    const forward = (signal: NodeJS.Signals): void => {
      told = signal;
      killGroup(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      killGroup("SIGKILL");
    }, limitMs);

    const settle = (ok: boolean, ending: string): void => {
      clearTimeout(limit);
      for (const signal of forwarded) process.off(signal, forward);
      if (told !== undefined) process.kill(process.pid, told); // now that the child is gone, we go too
      resolve({ ok, ending, output });
    };
    child.on("error", (error) => settle(false, error.message));
    child.on("close", (code, signal) => {
      if (late) settle(false, `was killed after ${limitMs / 60_000} minutes`);
      else settle(code === 0, code === null ? `was ended by ${signal}` : `ended with exit code ${code}`);
    });
  });
}

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
