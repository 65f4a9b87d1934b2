import type { Scheduler } from "../../src/port/scheduler.ts";

/** The machine's clock, for servers whose peers are real. No test waits by it. */
export const realScheduler: Scheduler = {
  now: () => Date.now(),
  after: (delayMs, run) => {
    const timer = globalThis.setTimeout(run, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
  turn: (run) => {
    setImmediate(run);
  },
};
