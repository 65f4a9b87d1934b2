import type { Millis } from "@clew/protocol";
import type { Task } from "./task.ts";

const stepMs = 1000;
const maxSteps = 10;

/** When the first of the parked operations is worth asking for. */
export function nextPollAt(parked: Iterable<Task>): Millis | undefined {
  let first: Millis | undefined;
  for (const { pollAt } of parked) {
    if (pollAt !== undefined && (first === undefined || pollAt < first)) first = pollAt;
  }
  return first;
}

/**
 * A reply of `now` had no news of the operation. One whose time is known is asked for at that time; after that, and
 * where no time is known, in 1, 2, 3 ... 10, 10 ... seconds.
 */
export function reschedulePoll(task: Task, now: Millis): void {
  if (task.pollAt !== undefined && task.pollAt > now) return;
  task.polls += 1;
  task.pollAt = now + stepMs * Math.min(task.polls, maxSteps);
}
