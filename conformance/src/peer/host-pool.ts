import type { CallListener, Host, HostAnswer, HostStarter, PeerInvocation } from "./host.ts";

/** A running call that can be disturbed. */
export interface RunningCall {
  readonly answer: Promise<HostAnswer>;
  /** Kills the process that runs it. */
  kill(): void;
  /** Says that no more calls come on the process's stream; nothing where there is none. */
  drain(): void;
  /** Breaks the process's stream; nothing where there is none. */
  disconnect(): void;
}

/** Keeps warm processes of one host: once it was used it is kept full, so that a killed process has a spare. */
export class HostPool {
  readonly #starter: HostStarter;
  readonly #size: number;
  readonly #idle: Host[] = [];
  readonly #queue: ((host: Host) => void)[] = [];
  readonly #all = new Set<Host>();
  #starting = 0;
  #closed = false;

  /** `size` processes at most run at once. */
  constructor(starter: HostStarter, size: number) {
    this.#starter = starter;
    this.#size = size;
  }

  /** Waits for a free process and runs one call on it. */
  async begin(invocation: PeerInvocation, listener: CallListener): Promise<RunningCall> {
    const host = await this.#take();
    const answer = host.call(invocation, listener).then((value) => {
      this.#release(host);
      return value;
    });
    return {
      answer,
      kill: () => host.kill(),
      drain: () => host.drain?.(),
      disconnect: () => host.disconnect?.(),
    };
  }

  /** Ends all processes and waits until they are gone. */
  async close(): Promise<void> {
    this.#closed = true;
    const all = [...this.#all];
    for (const host of all) host.kill();
    await Promise.all(all.map((host) => host.exited));
    await this.#starter.close();
  }

  #take(): Promise<Host> {
    for (let host = this.#idle.pop(); host !== undefined; host = this.#idle.pop()) {
      if (!host.dead) return Promise.resolve(host);
    }
    const taken = new Promise<Host>((resolve) => this.#queue.push(resolve));
    this.#grow();
    return taken;
  }

  #grow(): void {
    if (this.#closed || this.#all.size + this.#starting >= this.#size) return;
    this.#starting++;
    void this.#starter.start().then((host) => {
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

  #release(host: Host): void {
    if (host.dead) return;
    const next = this.#queue.shift();
    if (next === undefined) this.#idle.push(host);
    else next(host);
  }
}
