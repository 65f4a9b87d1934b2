import type { Millis } from "@clew/protocol";

/** The only source of time. Under test it is a manual clock; under the simulator, a seeded one. */
export interface Scheduler {
  now(): Millis;
  /** Calls `run` after at least `delayMs`; the returned function cancels it. */
  after(delayMs: number, run: () => void): () => void;
  /** Calls `run` in a later turn of the event loop, after the work that is queued now. */
  turn(run: () => void): void;
}

/** The only source of ids: unguessable, unique, `[a-zA-Z0-9-]`. */
export interface Ids {
  next(): string;
}
