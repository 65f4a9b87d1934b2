import type { StoreScheduler } from "@clew/store";

/** Turns that happen when a test says so. */
export class ManualScheduler implements StoreScheduler {
  #turns: (() => void)[] = [];
  time = 1_800_000_000_000;

  now(): number {
    return this.time;
  }

  turn(run: () => void): void {
    this.#turns.push(run);
  }

  get waiting(): number {
    return this.#turns.length;
  }

  /** Runs what waits now, and then what follows from it without another turn. */
  async runTurn(): Promise<void> {
    for (const run of this.#turns.splice(0)) run();
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
