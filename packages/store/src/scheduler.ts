import type { Millis } from "@clew/protocol";

/** What a store needs of the outside: a clock, and a way to gather. A part of the backend's `Scheduler` port. */
export interface StoreScheduler {
  now(): Millis;
  /** Calls `run` in a later turn of the event loop, after the work that is queued now. */
  turn(run: () => void): void;
}
