import { HostProcess } from "./host-process.ts";
import type { HostAnswer, HostCall } from "./host-process.ts";
import type { ProcessStarter } from "./process.ts";

/** A running call that can be killed. */
export interface RunningCall {
  readonly answer: Promise<HostAnswer>;
  /** Kills the process that runs it. */
  kill(): void;
}

/** Keeps warm processes of one host: once it was used it is kept full, so that a killed process has a spare. */
export class HostPool {
  readonly #starter: ProcessStarter;
  readonly #size: number;
  readonly #idle: HostProcess[] = [];
  readonly #queue: ((host: HostProcess) => void)[] = [];
  readonly #all = new Set<HostProcess>();
  #starting = 0;
  #closed = false;

  /** `size` processes at most run at once. */
  constructor(starter: ProcessStarter, size: number) {
    this.#starter = starter;
    this.#size = size;
  }

  /** Waits for a free process and runs one call on it. */
  async begin(call: HostCall): Promise<RunningCall> {
    const host = await this.#take();
    const answer = host.call(call).then((value) => {
      this.#release(host);
      return value;
    });
    return { answer, kill: () => host.kill() };
  }

  /** Ends all processes and waits until they are gone. */
  async close(): Promise<void> {
    this.#closed = true;
    const all = [...this.#all];
    for (const host of all) host.kill();
    await Promise.all(all.map((host) => host.exited));
    await this.#starter.close();
  }

  #take(): Promise<HostProcess> {
    const host = this.#idle.pop();
    if (host !== undefined && !host.dead) return Promise.resolve(host);
    const taken = new Promise<HostProcess>((resolve) => this.#queue.push(resolve));
    this.#grow();
    return taken;
  }

  #grow(): void {
    if (this.#closed || this.#all.size + this.#starting >= this.#size) return;
    this.#starting++;
    void HostProcess.start(this.#starter).then((host) => {
      this.#starting--;
      this.#all.add(host);
      void host.exited.then(() => {
        this.#all.delete(host);
        this.#grow();
      });
      if (this.#closed) host.kill();
      else this.#release(host);
      this.#grow();
    });
  }

  #release(host: HostProcess): void {
    if (host.dead) return;
    const next = this.#queue.shift();
    if (next === undefined) this.#idle.push(host);
    else next(host);
  }
}
