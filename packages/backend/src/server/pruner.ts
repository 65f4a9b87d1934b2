import type { Millis } from "@clew/protocol";
import type { Store } from "@clew/store";
import type { FunctionRegistry } from "../dispatch/function-registry.ts";
import type { Scheduler } from "../port/scheduler.ts";

const batch = 50;

/** What is looked through. */
export interface Pruned {
  readonly store: Pick<Store, "prune">;
  readonly functions: Pick<FunctionRegistry, "forget">;
}

/**
 * Removes closed executions whose retention is over, a batch at a time so that nothing waits long for it (EXEC), and
 * functions that no worker has served for as long as they are kept (WORK-12).
 *
 * @returns stops it; resolves when it asks nothing of the store any more
 */
export function startPruner(
  { store, functions }: Pruned,
  scheduler: Scheduler,
  options: { readonly intervalMs: Millis; readonly onError: (error: unknown) => void },
): () => Promise<void> {
  let stopped = false;
  let cancel: () => void = () => undefined;
  let running = Promise.resolve();
  const sleep = (delayMs: Millis): void => {
    if (stopped) return;
    cancel = scheduler.after(delayMs, () => {
      running = run();
    });
  };
  const run = async (): Promise<void> => {
    try {
      const removed = await store.prune({ expiredBefore: scheduler.now(), limit: batch });
      if (removed === batch) return sleep(0);
      await functions.forget();
      sleep(options.intervalMs);
    } catch (error) {
      options.onError(error);
      sleep(options.intervalMs);
    }
  };
  sleep(options.intervalMs);
  return () => {
    stopped = true;
    cancel();
    return running;
  };
}
