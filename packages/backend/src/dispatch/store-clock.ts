import type { Millis } from "@clew/protocol";
import type { Scheduler } from "../port/scheduler.ts";

/**
 * The store's clock, as far as this node knows it: the node's own, moved by what the last renewal has shown. Nodes that
 * share a store agree so on what is due and whose lease has ended, however wrong the clock of one may be.
 *
 * A time that was read from the store between two moments of the own clock tells the difference up to the length of that
 * stretch; the difference is moved no further than it must be. So a store that runs on this very clock moves nothing.
 */
export class StoreClock implements Scheduler {
  readonly #own: Scheduler;
  #differenceMs = 0;

  constructor(own: Scheduler) {
    this.#own = own;
  }

  now(): Millis {
    return this.#own.now() + this.#differenceMs;
  }

  after(delayMs: number, run: () => void): () => void {
    return this.#own.after(delayMs, run);
  }

  turn(run: () => void): void {
    this.#own.turn(run);
  }

  /** Asks the store for its time, and goes by it from then on. */
  async adjust<T extends { readonly now: Millis }>(ask: () => Promise<T>): Promise<T> {
    const asked = this.#own.now();
    const answer = await ask();
    const answered = this.#own.now();
    this.#differenceMs = Math.max(answer.now - answered, Math.min(answer.now - asked, this.#differenceMs));
    return answer;
  }
}
