import type { Invocation, InvocationOutcome } from "@clew/protocol";
import type { FunctionDescription, Invoker } from "../port/invoker.ts";

/**
 * The functions of a node: several invokers as one. A function that was served once stays known, since its worker may
 * come back: starts of it are accepted and wait.
 */
export class FunctionRegistry implements Invoker {
  readonly #invokers: Invoker[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #known = new Map<string, FunctionDescription>();
  #deliverable: ReadonlyMap<string, { readonly description: FunctionDescription; readonly invoker: Invoker }>;

  constructor(invokers: readonly Invoker[]) {
    this.#deliverable = new Map();
    for (const invoker of invokers) this.add(invoker);
  }

  /** Adds an invoker, for as long as the registry lives. */
  add(invoker: Invoker): void {
    this.#invokers.push(invoker);
    invoker.onChange(() => {
      this.#refresh();
    });
    this.#refresh();
  }

  /** Everything that was ever served here. */
  known(): ReadonlyMap<string, FunctionDescription> {
    return this.#known;
  }

  functions(): ReadonlyMap<string, FunctionDescription> {
    return new Map([...this.#deliverable].map(([name, { description }]) => [name, description]));
  }

  /** Names that can be delivered to now. */
  names(): ReadonlySet<string> {
    return new Set(this.#deliverable.keys());
  }

  runnable(name: string): boolean {
    return this.#deliverable.has(name);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome> {
    const found = this.#deliverable.get(invocation.functionName);
    if (found !== undefined) return found.invoker.invoke(invocation, signal);
    const message = `no host serves the function ${JSON.stringify(invocation.functionName)}`;
    return Promise.resolve({ kind: "error", error: { type: "Runtime.HostUnavailable", message } });
  }

  async close(graceMs: number): Promise<void> {
    await Promise.all(this.#invokers.map((invoker) => invoker.close(graceMs)));
  }

  #refresh(): void {
    this.#deliverable = this.#collect();
    for (const listener of this.#listeners) listener();
  }

  #collect(): Map<string, { description: FunctionDescription; invoker: Invoker }> {
    const found = new Map<string, { description: FunctionDescription; invoker: Invoker }>();
    for (const invoker of this.#invokers) {
      for (const [name, description] of invoker.functions()) {
        this.#known.set(name, description);
        if (!found.has(name)) found.set(name, { description, invoker });
      }
    }
    return found;
  }
}
