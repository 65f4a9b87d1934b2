import type { Millis } from "@clew/protocol";
import { processSystem, type System } from "../../src/system.ts";

/** The process's turns and ticks with a clock that only `advance` moves, numbered ids, and a seeded randomness. */
export interface ManualSystem extends System {
  advance(ms: number): void;
  advanceTo(time: Millis): void;
}

export function createManualSystem(seed = 1, startTime = 1_700_000_000_000): ManualSystem {
  let now = startTime;
  let ids = 0;
  let state = seed;
  const timers = new Set<{ readonly time: Millis; readonly callback: () => void }>();
  const advanceTo = (time: Millis): void => {
    now = Math.max(now, time);
    for (const timer of [...timers].filter((each) => each.time <= now).sort((a, b) => a.time - b.time)) {
      if (timers.delete(timer)) timer.callback();
    }
  };
  return {
    now: () => now,
    tick: (callback) => processSystem.tick(callback),
    turn: (callback) => processSystem.turn(callback),
    at(time, callback) {
      const timer = { time, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    random() {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state / 2 ** 32;
    },
    newId: () => `id-${String(++ids)}`,
    advance: (ms) => advanceTo(now + ms),
    advanceTo,
  };
}

/** Resolves when the event loop has turned `times` times. */
export async function turns(times = 4): Promise<void> {
  for (let i = 0; i < times; i++) await new Promise<void>((resolve) => processSystem.turn(resolve));
}
