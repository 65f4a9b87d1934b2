import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { guardProcess } from "../guard/guard.ts";
import type { HostCommand } from "../peer/process.ts";

/** A worker process that is one run's own for a while. */
export interface Lane {
  /** The function that it alone serves. */
  readonly functionName: string;
}

/**
 * Keeps worker processes of a host. Each serves a function of its own and is used by one run at a time, so that a program
 * that ends its process ends nobody else's; a process that has ended is started again.
 */
export class WorkerPool {
  readonly #command: (env: Readonly<Record<string, string>>) => HostCommand;
  readonly #endpoint: string;
  readonly #idle: Lane[] = [];
  readonly #queue: ((lane: Lane) => void)[] = [];
  readonly #children = new Set<ChildProcess>();
  #closed = false;

  private constructor(command: (env: Readonly<Record<string, string>>) => HostCommand, endpoint: string) {
    this.#command = command;
    this.#endpoint = endpoint;
  }

  /** Starts the processes and waits until the backend has welcomed all of them. */
  static async start(
    command: (env: Readonly<Record<string, string>>) => HostCommand,
    options: { readonly endpoint: string; readonly name: string; readonly size: number },
  ): Promise<WorkerPool> {
    const pool = new WorkerPool(command, options.endpoint);
    const lanes = Array.from({ length: options.size }, (_, index) => ({
      functionName: `${options.name}-${index + 1}`,
    }));
    await Promise.all(lanes.map((lane) => pool.#keepRunning(lane)));
    pool.#idle.push(...lanes);
    return pool;
  }

  /** Waits for a process that nobody uses. */
  take(): Promise<Lane> {
    const lane = this.#idle.pop();
    return lane === undefined ? new Promise((resolve) => this.#queue.push(resolve)) : Promise.resolve(lane);
  }

  /** Gives it back. */
  release(lane: Lane): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#idle.push(lane);
    else next(lane);
  }

  /** Ends all processes at once. */
  close(): void {
    this.#closed = true;
    for (const child of this.#children) child.kill("SIGKILL");
  }

  #keepRunning(lane: Lane): Promise<void> {
    const { command, args, cwd, env } = this.#command({
      CLEW_ENDPOINT: this.#endpoint,
      CLEW_FUNCTION: lane.functionName,
    });
    const child = guardProcess(spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true }));
    this.#children.add(child);
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-2000);
    });
    return new Promise((resolve, reject) => {
      createInterface(child.stdout).on("line", (line) => {
        if (line === "ready") resolve();
      });
      child.once("exit", (code, signal) => {
        this.#children.delete(child);
        reject(new Error(`worker ${lane.functionName} ended (${signal ?? code}): ${errors}`));
        if (!this.#closed) this.#keepRunning(lane).catch(() => undefined);
      });
    });
  }
}
