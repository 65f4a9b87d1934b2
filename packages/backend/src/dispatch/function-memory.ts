import { isDeepStrictEqual } from "node:util";
import type { Millis } from "@clew/protocol";
import type { Store, StoredFunction } from "@clew/store";
import type { FunctionDescription } from "../port/invoker.ts";
import { Mutex } from "./mutex.ts";

/** What the memory works with. */
export interface FunctionMemoryOptions {
  readonly store: Store;
  readonly now: () => Millis;
  /** How long a function stays known that nobody serves (WORK-12). */
  readonly functionRetentionMs: Millis;
  /** How old the note of when a function was last seen may get while it is served. */
  readonly functionRefreshMs: Millis;
}

/**
 * The functions that workers serve or served, of all nodes of a store: known while their workers are away, over restarts
 * and on nodes that never had them (WORK-12).
 *
 * What the store said last is kept here, so that a decision need not wait for it. Calls take turns: what is read never
 * hides what was just written.
 */
export class FunctionMemory {
  readonly #options: FunctionMemoryOptions;
  readonly #turn = new Mutex();
  #loaded = false;
  #stored: ReadonlyMap<string, StoredFunction> = new Map();
  #descriptions: ReadonlyMap<string, FunctionDescription> = new Map();

  constructor(options: FunctionMemoryOptions) {
    this.#options = options;
  }

  /** As the store had them last. The map is replaced, never changed. */
  get descriptions(): ReadonlyMap<string, FunctionDescription> {
    return this.#descriptions;
  }

  /** Looks at what other nodes remember and forget. Where there are none, once is enough. */
  load(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#loaded || this.#shared) await this.#read();
    });
  }

  /**
   * Resolves when the store has these as they are described, whatever another node's workers said before: the worker
   * that came last wins. What it has already, and was seen of late, costs no write. Rejects when the store could not write.
   */
  remember(functions: Iterable<FunctionDescription>): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#shared) await this.#read();
      await this.#write([...functions].filter((each) => this.#isOld(each) || this.#isOther(each)));
    });
  }

  /** Notes that these are served still. Which of two nodes' descriptions is kept is left to the last worker that came. */
  refresh(functions: Iterable<FunctionDescription>): Promise<void> {
    return this.#inTurn(() => this.#write([...functions].filter((each) => this.#isOld(each))));
  }

  /** Forgets what nobody has served for long enough. */
  forget(): Promise<void> {
    const { store, now, functionRetentionMs, functionRefreshMs } = this.#options;
    return this.#inTurn(async () => {
      // The last note of a function can be two refreshes old when its workers leave: one was due, the next took its time.
      const forgotten = await store.forgetFunctions(now() - functionRetentionMs - 2 * functionRefreshMs);
      if (forgotten > 0) await this.#read();
    });
  }

  /** Resolves when all calls until now have ended. */
  settle(): Promise<void> {
    return this.#inTurn(() => Promise.resolve());
  }

  /** Whether the copy here may be older than what another node wrote. */
  get #shared(): boolean {
    return this.#options.store.capability.multiProcess;
  }

  #isOld({ name }: FunctionDescription): boolean {
    const { now, functionRefreshMs } = this.#options;
    const stored = this.#stored.get(name);
    return stored === undefined || stored.lastSeenTime + functionRefreshMs <= now();
  }

  #isOther(description: FunctionDescription): boolean {
    return !isDeepStrictEqual(this.#descriptions.get(description.name), description);
  }

  async #write(functions: readonly FunctionDescription[]): Promise<void> {
    if (functions.length === 0) return;
    const { store, now } = this.#options;
    const lastSeenTime = now();
    const written = functions.map((each) => toStored(each, lastSeenTime));
    await store.rememberFunctions(written);
    this.#keep([...this.#stored.values(), ...written]);
  }

  async #read(): Promise<void> {
    this.#keep(await this.#options.store.functions());
    this.#loaded = true;
  }

  /** Of two under one name, the later. */
  #keep(functions: readonly StoredFunction[]): void {
    this.#stored = new Map(functions.map((each) => [each.name, each]));
    this.#descriptions = new Map(functions.map((each) => [each.name, toDescription(each)]));
  }

  async #inTurn(run: () => Promise<void>): Promise<void> {
    await this.#turn.lock();
    try {
      await run();
    } finally {
      this.#turn.unlock();
    }
  }
}

function toStored({ aliases, ...rest }: FunctionDescription, lastSeenTime: Millis): StoredFunction {
  return { ...rest, aliases: Array.from(aliases, ([name, version]) => ({ name, version })), lastSeenTime };
}

function toDescription({ aliases, lastSeenTime: _lastSeenTime, ...rest }: StoredFunction): FunctionDescription {
  return { ...rest, aliases: new Map(aliases.map(({ name, version }) => [name, version])) };
}
