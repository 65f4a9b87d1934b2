import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server in a process of its own, so that it can be killed for real. */
export interface ServerProcess {
  readonly grpcAddress: string;
  readonly restUrl: string;
  readonly pid: number;
  /** What it has told of faults until now. */
  stderr(): string;
  /** Sends the signal and resolves when the process is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

export interface ServerSettings {
  readonly path: string;
  readonly grpcPort?: number;
  readonly restPort?: number;
  readonly timeScale?: number;
}

const entry = fileURLToPath(new URL("server-main.ts", import.meta.url));

/** Starts a server on a SQLite file and resolves when it listens. Rejects with what it wrote when it ends before that. */
export async function startServer(settings: ServerSettings): Promise<ServerProcess> {
  const child = spawn(process.execPath, ["--conditions=@clew/source", entry, JSON.stringify(settings)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: string[] = [];
  child.stderr.on("data", (data: Buffer) => errors.push(data.toString()));
  const line = await Promise.race([once(createInterface(child.stdout), "line"), once(child, "exit")]);
  const text: unknown = line[0];
  if (typeof text !== "string") throw new Error(`the server ended: ${errors.join("")}`);
  const { grpcAddress, restUrl } = JSON.parse(text) as Pick<ServerProcess, "grpcAddress" | "restUrl">;
  const stderr = (): string => errors.join("");
  return { grpcAddress, restUrl, pid: child.pid ?? 0, stderr, kill: (signal) => kill(child, signal) };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
