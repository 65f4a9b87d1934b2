/**
 * The memory store: the same promises as a store on disk, for tests and the simulator.
 *
 * A group is applied to one layer and, a turn later, to a second one, the disk. Reads see the disk alone; a crash loses what
 * only the first layer had. Nothing here is random and nothing reads a clock of its own: the same calls under the same
 * scheduler give the same results.
 */
import type { ExecutionData, ExecutionId, HistoryEvent, Millis } from "@clew/protocol";
import { claimAmong, nextDueAmong } from "../claim/due.ts";
import { GroupCommit } from "../group-commit.ts";
import { Hints } from "../hints.ts";
import type {
  Claim,
  ClaimQuery,
  CommitResult,
  ExecutionHead,
  HistoryQuery,
  ListQuery,
  NodeId,
  NodeLease,
  OperationQuery,
  OperationRecord,
  Snapshot,
  Store,
  StoredFunction,
  Unsubscribe,
  Write,
} from "../port.ts";
import type { StoreScheduler } from "../scheduler.ts";
import { StoreError } from "../store-error.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { readHistory, readList, readOperations, readSnapshot } from "./read.ts";
import type { Tables } from "./tables.ts";

/** What a memory store works with. */
export interface MemoryStoreOptions {
  readonly scheduler: StoreScheduler;
  /** What survives a crash; a new one when absent. Hand it to the next store to restart on it. */
  readonly disk?: MemoryDisk;
  /** Called when the disk would be written; a throw is a failing disk. */
  readonly onFlush?: (writes: readonly Write[]) => void;
}

/** A store without a disk, for tests and the simulator; see the head of this file. */
export class MemoryStore implements Store {
  readonly capability: Store["capability"] = { persistent: false, multiProcess: false, notify: true };
  readonly disk: MemoryDisk;
  readonly #scheduler: StoreScheduler;
  readonly #onFlush: ((writes: readonly Write[]) => void) | undefined;
  readonly #applied: Tables;
  readonly #hints = new Hints();
  readonly #group: GroupCommit;

  constructor(options: MemoryStoreOptions) {
    this.#scheduler = options.scheduler;
    this.#onFlush = options.onFlush;
    this.disk = options.disk ?? new MemoryDisk();
    this.#applied = this.disk.tables.copy();
    this.#group = new GroupCommit({
      applyGroup: (writes) => this.#applyGroup(writes),
      turn: (run) => this.#scheduler.turn(run),
      onCommitted: (id) => this.#hints.emit(id),
    });
  }

  commit(write: Write): Promise<CommitResult> {
    return this.#group.commit(write);
  }

  /** As if the process had died: what was not flushed is lost, and this store answers nothing more. */
  crash(): void {
    this.#group.fail(new StoreError({ code: "CLOSED", message: "the memory store has crashed" }));
  }

  load(id: ExecutionId): Promise<Snapshot | undefined> {
    return this.#read((tables) => {
      const row = tables.get(id);
      return row && readSnapshot(row);
    });
  }

  operations(query: OperationQuery): Promise<readonly OperationRecord[]> {
    return this.#read((tables) => {
      const row = tables.get(query.id);
      return row === undefined ? [] : readOperations(row, query);
    });
  }

  data(id: ExecutionId): Promise<ExecutionData | undefined> {
    return this.#read((tables) => tables.get(id)?.data);
  }

  history(query: HistoryQuery): Promise<readonly HistoryEvent[]> {
    return this.#read((tables) => {
      const row = tables.get(query.id);
      return row === undefined ? [] : readHistory(row, query);
    });
  }

  list(query: ListQuery): Promise<readonly ExecutionHead[]> {
    return this.#read((tables) => readList(tables.heads(), query));
  }

  claimDue(query: ClaimQuery): Promise<readonly Claim[]> {
    return this.#read((tables) => claimAmong(tables.wakes(), query, this.disk));
  }

  nextDue(query: Omit<ClaimQuery, "limit" | "holdMs">): Promise<Millis | undefined> {
    return this.#read((tables) => nextDueAmong(tables.wakes(), query, this.disk));
  }

  renew(node: NodeId, ttlMs: number, lease?: NodeLease): Promise<{ readonly lease: NodeLease; readonly now: Millis }> {
    return this.#read(() => {
      const now = this.#scheduler.now();
      return { lease: this.disk.renew(node, now + ttlMs, { now, ...(lease === undefined ? {} : { lease }) }), now };
    });
  }

  onHint(listener: (id?: ExecutionId) => void): Unsubscribe {
    return this.#hints.listen(listener);
  }

  prune(query: { readonly expiredBefore: Millis; readonly limit: number }): Promise<number> {
    return this.#read((tables) => {
      const ids = tables
        .expired(query.expiredBefore)
        // One that is being written now is left for the next time.
        .filter((head) => this.#applied.get(head.id)?.head === head)
        .slice(0, query.limit)
        .map((head) => head.id);
      for (const layer of [tables, this.#applied]) layer.forget(ids);
      for (const id of ids) this.disk.holds.release(id);
      return ids.length;
    });
  }

  functions(): Promise<readonly StoredFunction[]> {
    return this.#read(() => [...this.disk.functions.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
  }

  rememberFunctions(functions: readonly StoredFunction[]): Promise<void> {
    return this.#read(() => {
      for (const each of functions) this.disk.functions.set(each.name, each);
    });
  }

  forgetFunctions(seenBefore: Millis): Promise<number> {
    return this.#read(() => {
      const old = [...this.disk.functions.values()].filter(({ lastSeenTime }) => lastSeenTime < seenBefore);
      for (const { name } of old) this.disk.functions.delete(name);
      return old.length;
    });
  }

  close(): Promise<void> {
    return this.#group.close();
  }

  async #read<T>(read: (durable: Tables) => T): Promise<T> {
    this.#group.assertOpen();
    return read(this.disk.tables);
  }

  async #applyGroup(writes: readonly Write[]): Promise<readonly CommitResult[]> {
    const results = writes.map((write) => this.#applied.apply(write));
    const committed = writes.filter((_, index) => results[index]?.status === "committed");
    await new Promise<void>((resolve) => this.#scheduler.turn(resolve));
    // A crash in the turn between: the disk was never reached.
    if (this.#group.failure !== undefined) throw this.#group.failure;
    this.#onFlush?.(committed);
    for (const write of committed) this.disk.write(write);
    return results;
  }
}
