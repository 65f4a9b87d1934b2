import type { Scheduler } from "@clew/backend";

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A party of the world: dead, it does nothing any more; paused, it does everything later. */
export interface Party {
  alive: boolean;
  pausedUntil: number;
}

interface Event {
  readonly at: number;
  readonly tie: number;
  readonly run: () => void;
  readonly party: Party;
}

/** Virtual time, and one queue of everything that may happen next. Ties are broken by the seed. */
export class SimWorld {
  readonly random: () => number;
  readonly #events = new Set<Event>();
  #now = 0;

  constructor(seed: number) {
    this.random = createRandom(seed);
  }

  get now(): number {
    return this.#now;
  }

  /** A node's view of time. What a dead node had planned never happens. */
  scheduler(party: Party): Scheduler {
    return {
      now: () => this.#now,
      after: (delayMs, run) => this.#plan(delayMs, run, party),
      turn: (run) => void this.#plan(0, run, party),
    };
  }

  /** Lets a random number of other things happen first. */
  async hop(party: Party): Promise<void> {
    await new Promise<void>((resolve) => this.#plan(this.random() < 0.2 ? this.random() * 20 : 0, resolve, party));
  }

  /** Runs until `done` or the time is over. */
  async run(untilMs: number, done: () => boolean): Promise<void> {
    while (!done()) {
      const next = this.#next();
      if (next === undefined || next.at > untilMs) return;
      this.#events.delete(next);
      this.#now = Math.max(this.#now, next.at);
      const { alive, pausedUntil } = next.party;
      if (alive && pausedUntil > this.#now) this.#plan(pausedUntil - this.#now, next.run, next.party);
      else if (alive) next.run();
      // Everything that follows from the event without waiting happens before the next one.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #plan(delayMs: number, run: () => void, party: Party): () => void {
    const event = { at: this.#now + delayMs, tie: this.random(), run, party };
    this.#events.add(event);
    return () => this.#events.delete(event);
  }

  #next(): Event | undefined {
    let first: Event | undefined;
    for (const event of this.#events) {
      if (first === undefined || event.at < first.at || (event.at === first.at && event.tie < first.tie)) first = event;
    }
    return first;
  }
}
