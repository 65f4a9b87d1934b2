import type { Invocation, InvocationOutcome } from "@clew/protocol";
import type { FunctionDescription, Invoker } from "../port/invoker.ts";
import type { FunctionMemory } from "./function-memory.ts";

/** An invoker, and what becomes of its functions when it serves them no more. */
interface Entry {
  readonly invoker: Invoker;
  readonly remembered: boolean;
}

type Deliverable = ReadonlyMap<string, { readonly description: FunctionDescription; readonly entry: Entry }>;

/**
 * The functions of a node: several invokers as one. A function that a worker served stays known, since its worker may
 * come back, or be on another node: starts of it are accepted and wait. What an own host says of a function goes before
 * what is remembered of it.
 */
export class FunctionRegistry implements Invoker {
  readonly #memory: FunctionMemory;
  readonly #entries: Entry[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #running = new Set<Promise<InvocationOutcome>>();
  #deliverable: Deliverable = new Map();
  #known: ReadonlyMap<string, FunctionDescription> = new Map();

  constructor(memory: FunctionMemory, invokers: readonly Invoker[] = []) {
    this.#memory = memory;
    for (const invoker of invokers) this.add(invoker);
  }

  /**
   * Adds an invoker, for as long as the registry lives. Functions of one that is `remembered` stay known when its hosts
   * leave, provided that it has them remembered before it serves them.
   */
  add(invoker: Invoker, { remembered = false }: { readonly remembered?: boolean } = {}): void {
    this.#entries.push({ invoker, remembered });
    invoker.onChange(() => {
      this.#refresh();
    });
    this.#refresh();
  }

  /** Everything that can be started: what is served here, and what is remembered. */
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
    if (found !== undefined) return this.#track(found.entry.invoker.invoke(invocation, signal));
    const message = `no host serves the function ${JSON.stringify(invocation.functionName)}`;
    return Promise.resolve({ kind: "error", error: { type: "Runtime.HostUnavailable", message } });
  }

  /** Resolves when nothing runs on any host, what began meanwhile included. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  /** Also lets what is being remembered come to its end: the store may be closed after it. */
  async close(graceMs: number): Promise<void> {
    await Promise.all(this.#entries.map(({ invoker }) => invoker.close(graceMs)));
    await this.#memory.settle();
  }

  /** Resolves when these are known for good; rejects when the store could not write. */
  async remember(functions: Iterable<FunctionDescription>): Promise<void> {
    await this.#memory.remember(functions);
    this.#merge();
  }

  /** Takes over what other nodes remember, and notes what is served here still. */
  async exchange(): Promise<void> {
    await this.#memory.load();
    this.#merge();
    const served = [...this.#deliverable.values()].filter(({ entry }) => entry.remembered);
    await this.#memory.refresh(served.map(({ description }) => description));
    this.#merge();
  }

  /** Forgets what no worker has served for long enough (WORK-12). */
  async forget(): Promise<void> {
    await this.#memory.forget();
    this.#merge();
  }

  #track(running: Promise<InvocationOutcome>): Promise<InvocationOutcome> {
    this.#running.add(running);
    return running.finally(() => this.#running.delete(running));
  }

  #refresh(): void {
    this.#deliverable = this.#collect();
    this.#merge();
    for (const listener of this.#listeners) listener();
  }

  #merge(): void {
    const served = [...this.#deliverable].map(([name, { description }]) => [name, description] as const);
    this.#known = new Map([...this.#memory.descriptions, ...served]);
  }

  #collect(): Deliverable {
    const found = new Map<string, { readonly description: FunctionDescription; readonly entry: Entry }>();
    for (const entry of this.#entries) {
      for (const [name, description] of entry.invoker.functions()) {
        if (!found.has(name)) found.set(name, { description, entry });
      }
    }
    return found;
  }
}
