import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { guardProcess } from "../guard/guard.ts";

/** How a process of a host is started. */
export interface HostCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A process of a host, however it was started. */
export interface FunctionProcess {
  readonly kill: () => void;
  /** Resolves with an exit code or a signal's name when it is gone. */
  readonly ended: Promise<string>;
}

/**
 * Starts processes of a host, each with a name of its own: the address of its Runtime API, or the function that it alone
 * serves as a worker. Output goes to the listener.
 */
export interface ProcessStarter {
  start(name: string, output: (text: string) => void): Promise<FunctionProcess>;
  close(): Promise<void>;
}

/** Starts each process afresh, by the command for its name. */
export function spawnStarter(commandOf: (name: string) => HostCommand): ProcessStarter {
  return {
    start: (name, output) => {
      const { command, args, cwd, env } = commandOf(name);
      const child = guardProcess(spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true }));
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output(chunk.toString()));
      const ended = new Promise<string>((resolve) => {
        child.once("exit", (code, signal) => resolve(String(signal ?? code)));
        child.once("error", (error) => resolve(error.message));
      });
      return Promise.resolve({ kill: () => void child.kill("SIGKILL"), ended });
    },
    close: () => Promise.resolve(),
  };
}

interface Child {
  readonly output: (text: string) => void;
  readonly end: (status: string) => void;
}

/**
 * Starts processes by forking one that has everything loaded: see `hosts/aws-python/zygote.py` for its lines. A tenth of
 * the cost of a fresh process, and as dead after a SIGKILL.
 */
export function forkStarter({ command, args, cwd, env }: HostCommand): ProcessStarter {
  const options = { cwd, env: { ...env, AWS_LAMBDA_RUNTIME_API: "" }, stdio: "pipe", detached: true } as const;
  const zygote = guardProcess(spawn(command, args, options));
  const waiting: ((pid: number) => void)[] = [];
  const children = new Map<number, Child>();
  let errors = "";
  createInterface(zygote.stdout).on("line", (line) => {
    const [word, pid = "", status = ""] = line.split(" ");
    if (word === "started") waiting.shift()?.(Number(pid));
    else if (word === "ended") children.get(Number(pid))?.end(status);
  });
  zygote.stderr.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000);
    for (const child of children.values()) child.output(chunk.toString());
  });
  const gone = new Promise<void>((resolve) => zygote.once("exit", () => resolve()));
  return {
    start: async (address, output) => {
      const started = new Promise<number>((resolve) => waiting.push(resolve));
      zygote.stdin.write(`${address}\n`);
      const pid = await Promise.race([
        started,
        gone.then(() => Promise.reject(new Error(`the zygote of a host ended: ${errors}`))),
      ]);
      const ended = new Promise<string>((resolve) => {
        children.set(pid, {
          output,
          end: (status) => {
            children.delete(pid);
            resolve(status);
          },
        });
      });
      return { kill: () => children.has(pid) && process.kill(pid, "SIGKILL"), ended };
    },
    close: async () => {
      zygote.stdin.end();
      await gone;
    },
  };
}
