import type { Millis } from "@clew/protocol";
import type { Store } from "@clew/store";
import type { Scheduler } from "../port/scheduler.ts";

const batch = 50;

/**
 * Removes closed executions whose retention is over, a batch at a time so that nothing waits long for it (EXEC).
 *
 * @returns stops it
 */
export function startPruner(
  store: Store,
  scheduler: Scheduler,
  options: { readonly intervalMs: Millis; readonly onError: (error: unknown) => void },
): () => void {
  let stopped = false;
  let cancel: () => void = () => undefined;
  const sleep = (delayMs: Millis): void => {
    if (!stopped) cancel = scheduler.after(delayMs, () => void run());
  };
  const run = async (): Promise<void> => {
    try {
      const removed = await store.prune({ expiredBefore: scheduler.now(), limit: batch });
      sleep(removed < batch ? options.intervalMs : 0);
    } catch (error) {
      options.onError(error);
      sleep(options.intervalMs);
    }
  };
  sleep(options.intervalMs);
  return () => {
    stopped = true;
    cancel();
  };
}
