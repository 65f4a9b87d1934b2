/**
 * Group commit: many executions' Writes in one transaction, one flush, no timer.
 *
 * Writes gather until the next turn of the event loop, or for as long as a flush is under way; then one call of `applyGroup`
 * takes them in order of arrival. Nothing is retried here, and nothing is read.
 *
 * G1. A commit resolves only after `applyGroup` returned with its Write: what that method returns is durable.
 * G2. Writes reach `applyGroup` in the order of `commit`; so those of one execution do.
 * G3. At most one `applyGroup` runs at a time.
 * G4. Once `applyGroup` threw, nothing is applied or acknowledged any more: what the disk holds is known only to a new process.
 * G5. Hints follow the results that they tell of.
 */
import type { ExecutionId } from "@clew/protocol";
import { assertWrite } from "./assert-write.ts";
import type { CommitResult, Write } from "./port.ts";
import { StoreError, StoreFailedError } from "./store-error.ts";

/** What a store does with a group: one result per Write, in order, once all of them are durable. */
export type ApplyGroup = (writes: readonly Write[]) => readonly CommitResult[] | PromiseLike<readonly CommitResult[]>;

/** What a group commit works with. */
export interface GroupCommitOptions {
  readonly applyGroup: ApplyGroup;
  /** Calls its argument in a later turn of the event loop. */
  readonly turn: (run: () => void) => void;
  /** Called for each execution of each committed Write. */
  readonly onCommitted?: (id: ExecutionId) => void;
  /** Most Writes of one group, so that a burst does not hold up the event loop; 256 when absent. */
  readonly maxGroupSize?: number;
}

interface Waiting {
  readonly write: Write;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: StoreError) => void;
}

const defaultMaxGroupSize = 256;

/** Gathers commits into groups. One per store. */
export class GroupCommit {
  readonly #options: GroupCommitOptions;
  #waiting: Waiting[] = [];
  /** True from the first waiting Write to the end of the last flush. */
  #busy = false;
  #failure: StoreError | undefined;
  #closed: StoreError | undefined;
  readonly #idle: (() => void)[] = [];

  constructor(options: GroupCommitOptions) {
    this.#options = options;
  }

  /**
   * Resolves when the Write is durable, or known not to be applied.
   * Rejects with StoreFailedError once a group has failed, with StoreError `CLOSED` after `close`, and with TypeError for a
   * Write that contradicts itself.
   */
  commit(write: Write): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      this.assertOpen();
      assertWrite(write);
      this.#waiting.push({ write, resolve, reject });
      if (!this.#busy) this.#gather();
    });
  }

  /** Throws what ended this store, if anything did: reads of a failed or closed store are refused too. */
  assertOpen(): void {
    const ended = this.#failure ?? this.#closed;
    if (ended !== undefined) throw ended;
  }

  /** What failed this store, if anything did. */
  get failure(): StoreError | undefined {
    return this.#failure;
  }

  /** Refuses everything that waits and comes; also what is being flushed now, whose outcome is then unknown. */
  fail(cause: unknown): void {
    this.#failure ??= new StoreFailedError(cause);
    for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#failure);
  }

  /** Refuses new commits; resolves when those that wait have ended. */
  async close(): Promise<void> {
    this.#closed ??= new StoreError({ code: "CLOSED", message: "the store is closed" });
    if (this.#busy) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #gather(): void {
    this.#busy = true;
    this.#options.turn(() => this.#flush());
  }

  #flush(): void {
    const group = this.#waiting.splice(0, this.#options.maxGroupSize ?? defaultMaxGroupSize);
    if (group.length === 0) return this.#rest();
    let results: ReturnType<ApplyGroup>;
    try {
      results = this.#options.applyGroup(group.map((waiting) => waiting.write));
    } catch (error) {
      return this.#refuse(group, error);
    }
    if ("then" in results) {
      results.then(
        (settled) => this.#settle(group, settled),
        (error: unknown) => this.#refuse(group, error),
      );
    } else {
      this.#settle(group, results);
    }
  }

  #settle(group: readonly Waiting[], results: readonly CommitResult[]): void {
    // Failed while it was being flushed: whether it is durable is not known, so it is not acknowledged.
    if (this.#failure !== undefined) return this.#refuse(group, this.#failure);
    if (results.length !== group.length) {
      return this.#refuse(group, new TypeError(`expected ${group.length} results of a group, got ${results.length}`));
    }
    const committed: Write[] = [];
    for (const [index, result] of results.entries()) {
      const waiting = group[index];
      waiting?.resolve(result);
      if (waiting !== undefined && result.status === "committed") committed.push(waiting.write);
    }
    if (this.#waiting.length === 0) this.#rest();
    else this.#gather();
    for (const write of committed) for (const change of write.changes) this.#options.onCommitted?.(change.id);
  }

  #refuse(group: readonly Waiting[], cause: unknown): void {
    this.fail(cause);
    const error = this.#failure ?? new StoreFailedError(cause);
    for (const waiting of group) waiting.reject(error);
    this.#rest();
  }

  #rest(): void {
    this.#busy = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
