import { randomUUID } from "node:crypto";
import type { Ids, Scheduler } from "../port/scheduler.ts";

/** Longest delay that Node's timers take; a longer one is looked at again when it is over. */
const maxDelayMs = 2_147_483_647;

/** The machine's clock and event loop. */
export const systemScheduler: Scheduler = {
  now: () => Date.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, Math.min(Math.max(0, delayMs), maxDelayMs));
    return () => {
      clearTimeout(timer);
    };
  },
  turn: (run) => {
    setImmediate(run);
  },
};

/** Random UUIDs. */
export const systemIds: Ids = { next: () => randomUUID() };
