import type { Invocation, InvocationOutcome, Millis } from "@clew/protocol";
import type { FunctionDescription, Invoker } from "../port/invoker.ts";

const none: ReadonlyMap<string, FunctionDescription> = new Map();

/**
 * An invoker that can be replaced by another while invocations run: new ones go to the new one at once, those that run
 * end where they began.
 */
export class ReplaceableInvoker implements Invoker {
  readonly #listeners = new Set<() => void>();
  #current: Invoker | undefined;

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

  /** Puts another in its place. Resolves when the one before has ended, which has `graceMs` for what it runs. */
  async replace(next: Invoker, graceMs: Millis): Promise<void> {
    const before = this.#current;
    this.#current = next;
    for (const listener of this.#listeners) listener();
    await before?.close(graceMs);
  }

  async close(graceMs: number): Promise<void> {
    await this.#current?.close(graceMs);
  }
}
