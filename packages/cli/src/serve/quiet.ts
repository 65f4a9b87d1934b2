/** An editor that saves changes a file several times in a moment. */
const shortestMs = 100;
/** What follows a report sooner than this may come of it. */
const afterwardsMs = 2_000;
const longestMs = 6_400;

/** How long things must be quiet before changes are reported. */
export interface Quiet {
  readonly lengthMs: number;
  /** How long they must be quiet from now on: whoever never pauses is heard 6.4 s after the first change. */
  readonly leftMs: number;
  /** Something changed, the first since the last report. */
  readonly begin: () => void;
  readonly reported: () => void;
}

/**
 * A quiet of 100 ms, and of twice as long as before, 6.4 s at most, for changes that begin within two seconds of a report:
 * code that writes code would otherwise be restarted without a pause.
 *
 * @param now in milliseconds
 */
export function createQuiet(now: () => number): Quiet {
  let lengthMs = shortestMs;
  let reportedAt = -Infinity;
  let begunAt = 0;
  return {
    get lengthMs() {
      return lengthMs;
    },
    get leftMs() {
      return Math.max(0, Math.min(lengthMs, begunAt + longestMs - now()));
    },
    begin: () => {
      begunAt = now();
      lengthMs = now() - reportedAt < afterwardsMs ? Math.min(lengthMs * 2, longestMs) : shortestMs;
    },
    reported: () => {
      reportedAt = now();
    },
  };
}
