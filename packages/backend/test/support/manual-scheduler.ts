import type { Scheduler } from "../../src/port/scheduler.ts";

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock that moves when a test says so. */
export class ManualScheduler implements Scheduler {
  #now: number;
  #order = 0;
  readonly #timers = new Set<Timer>();

  constructor(now = 1_700_000_000_000) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.#now + delayMs, order: (this.#order += 1), run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  turn(run: () => void): void {
    setImmediate(run);
  }

  /** Lets everything that can happen now happen. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (this.#fireDue()) await this.settle();
  }

  /** Moves the clock, stopping at every timer on the way. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.settle();
    for (;;) {
      const next = Math.min(...[...this.#timers].map(({ at }) => at));
      if (next > end) break;
      this.#now = Math.max(this.#now, next);
      await this.settle();
    }
    this.#now = end;
    await this.settle();
  }

  #fireDue(): boolean {
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at || a.order - b.order);
    for (const timer of due) if (this.#timers.delete(timer)) timer.run();
    return due.length > 0;
  }
}
