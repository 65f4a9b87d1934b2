import type { Invocation, InvocationOutcome, Millis } from "@clew/protocol";
import { Mutex } from "../dispatch/mutex.ts";
import type { FunctionDescription, Invoker } from "../port/invoker.ts";

const none: ReadonlyMap<string, FunctionDescription> = new Map();

/**
 * An invoker that can be replaced by another while invocations run: new ones go to the new one at once, those that run
 * end where they began.
 */
export class ReplaceableInvoker implements Invoker {
  readonly #listeners = new Set<() => void>();
  /** Held while the next one is made. */
  readonly #making = new Mutex();
  /** Those that were replaced and have not ended yet. */
  readonly #leaving = new Set<Invoker>();
  #current: Invoker | undefined;
  #closed = false;

  functions(): ReadonlyMap<string, FunctionDescription> {
    return this.#current?.functions() ?? none;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome> {
    if (this.#current !== undefined) return this.#current.invoke(invocation, signal);
    const message = `no host serves the function ${JSON.stringify(invocation.functionName)}`;
    return Promise.resolve({ kind: "error", error: { type: "Runtime.HostUnavailable", message } });
  }

  /**
   * Makes another and puts it in place of the one that is there. Resolves when the one before has ended, which has
   * `graceMs` for what it runs; rejects, and leaves all as it is, when the new one cannot be made.
   *
   * Calls take effect in their order, however long each takes to make its own. Once closed, nothing is made any more, and
   * what was being made is closed at once.
   */
  async replace(make: () => Promise<Invoker>, graceMs: Millis): Promise<void> {
    const before = await this.#put(make);
    if (before !== undefined) await this.#leave(before, graceMs);
  }

  /** Also ends those that were replaced and have longer than `graceMs` left. */
  async close(graceMs: number): Promise<void> {
    this.#closed = true;
    await this.#making.lock();
    this.#making.unlock();
    const all = [...this.#leaving, ...(this.#current === undefined ? [] : [this.#current])];
    await Promise.all(all.map((each) => each.close(graceMs)));
  }

  /** The one that was there before. */
  async #put(make: () => Promise<Invoker>): Promise<Invoker | undefined> {
    await this.#making.lock();
    try {
      if (this.#closed) return undefined;
      const next = await make();
      if (this.#isClosed()) {
        await next.close(0);
        return undefined;
      }
      const before = this.#current;
      this.#current = next;
      for (const listener of this.#listeners) listener();
      return before;
    } finally {
      this.#making.unlock();
    }
  }

  async #leave(before: Invoker, graceMs: Millis): Promise<void> {
    this.#leaving.add(before);
    try {
      await before.close(graceMs);
    } finally {
      this.#leaving.delete(before);
    }
  }

  /** A call, since it may have changed while something was awaited. */
  #isClosed(): boolean {
    return this.#closed;
  }
}
