import type { Scheduler } from "../port/scheduler.ts";
import type { FunctionProcess } from "./function-process.ts";

/** What a pool needs. */
export interface PoolOptions {
  readonly scheduler: Scheduler;
  /** Processes at once, all versions together. */
  readonly limit: number;
  readonly idleTimeoutMs: number;
  readonly start: (version: string) => Promise<FunctionProcess>;
}

interface Waiter {
  readonly version: string;
  readonly settle: (process: FunctionProcess | Error | undefined) => void;
}

interface Idle {
  readonly process: FunctionProcess;
  readonly cancelStop: () => void;
}

/**
 * The processes of one function. A process that is free is used again, the last used first, so that the others can
 * become idle long enough to be stopped. Above the limit callers wait in the order in which they came; an idle process
 * of another version makes room.
 */
export class ProcessPool {
  readonly #options: PoolOptions;
  readonly #live = new Set<FunctionProcess>();
  readonly #waiting: Waiter[] = [];
  #idle: Idle[] = [];
  #starting = 0;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * Takes a process, started if need be. Undefined when the signal was aborted or the pool closed first; rejects when no
   * process can be started.
   */
  take(version: string, signal: AbortSignal): Promise<FunctionProcess | undefined> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        const place = this.#waiting.indexOf(waiter);
        if (place < 0) return;
        this.#waiting.splice(place, 1);
        resolve(undefined);
      };
      const settle: Waiter["settle"] = (process) => {
        signal.removeEventListener("abort", abort);
        if (process instanceof Error) reject(process);
        else resolve(process);
      };
      const waiter: Waiter = { version, settle };
      if (this.#closed || signal.aborted) return void resolve(undefined);
      signal.addEventListener("abort", abort, { once: true });
      this.#waiting.push(waiter);
      this.#serve();
    });
  }

  /** Gives a process back that can take another event. */
  release(process: FunctionProcess): void {
    if (!this.#live.has(process)) return;
    const cancelStop = this.#options.scheduler.after(this.#options.idleTimeoutMs, () => {
      this.#stop(process);
    });
    this.#idle.push({ process, cancelStop });
    this.#serve();
  }

  /** Stops the processes that are idle; `version` narrows it. */
  stopIdle(version?: string): void {
    for (const { process } of this.#idle) {
      if (version === undefined || process.version === version) this.#stop(process);
    }
  }

  /** Refuses further callers and those that wait, and stops what is idle. */
  close(): void {
    this.#closed = true;
    for (const { settle } of this.#waiting.splice(0)) settle(undefined);
    this.stopIdle();
  }

  /** Kills what still runs; resolves when no process is left. */
  async kill(): Promise<void> {
    for (const process of this.#live) process.kill();
    await Promise.all([...this.#live].map((process) => process.exited));
  }

  /** Gives processes to those who wait, in their order, as long as there are any. */
  #serve(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const process = this.#takeIdle(next.version);
      if (process !== undefined) {
        this.#waiting.shift();
        next.settle(process);
      } else if (this.#live.size + this.#starting < this.#options.limit) {
        this.#waiting.shift();
        void this.#start(next);
      } else {
        const other = this.#idle[0];
        if (other !== undefined) this.#stop(other.process); // its exit serves again
        return;
      }
    }
  }

  async #start({ version, settle }: Waiter): Promise<void> {
    this.#starting += 1;
    try {
      const process = await this.#options.start(version);
      this.#live.add(process);
      void process.exited.then(() => {
        this.#forget(process);
      });
      if (this.#closed) process.kill();
      settle(process);
    } catch (error) {
      settle(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#starting -= 1;
    }
    this.#serve();
  }

  #takeIdle(version: string): FunctionProcess | undefined {
    const place = this.#idle.findLastIndex(({ process }) => process.version === version);
    const [idle] = place < 0 ? [] : this.#idle.splice(place, 1);
    idle?.cancelStop();
    return idle?.process;
  }

  #stop(process: FunctionProcess): void {
    this.#removeIdle(process);
    process.kill();
  }

  #forget(process: FunctionProcess): void {
    this.#live.delete(process);
    this.#removeIdle(process);
    this.#serve();
  }

  #removeIdle(process: FunctionProcess): void {
    this.#idle.find((idle) => idle.process === process)?.cancelStop();
    this.#idle = this.#idle.filter((idle) => idle.process !== process);
  }
}
