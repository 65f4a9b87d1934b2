import type { StoreScheduler } from "@clew/store";

/** Turns of the real event loop, and a clock that stands. */
export function eventLoop(now: number = 1_800_000_000_000): StoreScheduler {
  return { now: () => now, turn: (run) => void setImmediate(run) };
}
