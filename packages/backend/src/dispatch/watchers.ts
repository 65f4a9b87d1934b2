import type { ExecutionId, Millis } from "@clew/protocol";
import type { Scheduler } from "../port/scheduler.ts";

/**
 * Wakes whoever waits for an execution to change. A hint wakes at once; polling wakes when no hint comes, so that losing
 * every hint only costs time.
 */
export class Watchers {
  readonly #waiting = new Map<ExecutionId, Set<() => void>>();
  readonly #scheduler: Scheduler;
  readonly #pollMs: Millis;

  constructor(scheduler: Scheduler, pollMs: Millis) {
    this.#scheduler = scheduler;
    this.#pollMs = pollMs;
  }

  /** The execution, or any, may have changed. */
  notify(id?: ExecutionId): void {
    if (id !== undefined) this.#wake(id);
    else for (const each of [...this.#waiting.keys()]) this.#wake(each);
  }

  /**
   * Starts to listen; `changed()` resolves at the next hint or poll since the last call, so that nothing is missed between
   * a read and the wait. `stop` must be called.
   */
  watch(id: ExecutionId): { readonly changed: (signal: AbortSignal) => Promise<void>; readonly stop: () => void } {
    let pending = false;
    let wake: (() => void) | undefined;
    const listener = (): void => {
      pending = true;
      wake?.();
    };
    const listeners = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, listeners.add(listener));
    const changed = async (signal: AbortSignal): Promise<void> => {
      signal.throwIfAborted();
      if (!pending) {
        await new Promise<void>((resolve) => {
          const end = (): void => {
            cancel();
            signal.removeEventListener("abort", end);
            resolve();
          };
          const cancel = this.#scheduler.after(this.#pollMs, end);
          wake = end;
          signal.addEventListener("abort", end);
        });
      }
      wake = undefined;
      pending = false;
      signal.throwIfAborted();
    };
    const stop = (): void => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#waiting.get(id) === listeners) this.#waiting.delete(id);
    };
    return { changed, stop };
  }

  #wake(id: ExecutionId): void {
    for (const listener of [...(this.#waiting.get(id) ?? [])]) listener();
  }
}
