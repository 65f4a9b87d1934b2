/**
 * The embedded store: one SQLite file, one process, the main thread.
 *
 * A group of commits is one transaction that ends with a flush of the write-ahead log; nothing runs in between, so a read
 * cannot see what is not durable. What only a living process can mean, leases and claims, is kept in memory: whoever opens the
 * file next finds every lease dead, as it is.
 */
import type { ExecutionData, ExecutionId, HistoryEvent, Millis } from "@clew/protocol";
import {
  bodySize,
  claimAmong,
  GroupCommit,
  Hints,
  Holds,
  Leases,
  nextDueAmong,
  takePage,
  type Claim,
  type ClaimQuery,
  type CommitResult,
  type ExecutionHead,
  type HistoryQuery,
  type ListQuery,
  type NodeId,
  type NodeLease,
  type OperationQuery,
  type OperationRecord,
  type Snapshot,
  type Store,
  type StoredFunction,
  type StoreScheduler,
  type Unsubscribe,
  type Write,
} from "@clew/store";
import { prepareApplyGroup, type ApplyGroup } from "./apply.ts";
import { dueCandidates, nextCandidates } from "./claim.ts";
import { normalDurabilityWarning, openFile, type Durability, type OpenFile } from "./file/open.ts";
import { readHistory } from "./read-history.ts";
import { listExecutions } from "./sql/list.ts";
import { toStoreError } from "./sqlite-error.ts";
import { prepareStatements, type Statements } from "./statements.ts";

/** What a store on a file is opened with. */
export interface SqliteStoreOptions {
  /** The file; it is created when missing, its folder is not. */
  readonly path: string;
  readonly scheduler: StoreScheduler;
  /** `full` when absent: a commit is acknowledged when the disk has it. */
  readonly durability?: Durability;
  /** Gets texts for the user; silent when absent. */
  readonly onWarning?: (text: string) => void;
  /** Told the size of each group after its transaction. */
  readonly onGroup?: (size: number) => void;
}

/**
 * Opens or creates a store file and takes it for this process.
 * @throws StoreError `IN_USE`, `SCHEMA_TOO_NEW`, `CORRUPT`, `READ_ONLY`, `DISK_FULL`, `IO_ERROR` or `CANNOT_OPEN`, naming the file
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { path, durability = "full" } = options;
  if (durability === "normal") options.onWarning?.(normalDurabilityWarning);
  const file = openFile(path, durability);
  try {
    return new SqliteStore(file, options);
  } catch (error) {
    file.close();
    throw toStoreError(path, error);
  }
}

class SqliteStore implements Store {
  readonly capability: Store["capability"] = { persistent: true, multiProcess: false, notify: true };
  readonly #path: string;
  readonly #scheduler: StoreScheduler;
  readonly #file: OpenFile;
  readonly #statements: Statements;
  readonly #applyGroup: ApplyGroup;
  readonly #onGroup: ((size: number) => void) | undefined;
  readonly #members = { leases: new Leases(), holds: new Holds() };
  readonly #hints = new Hints();
  readonly #group: GroupCommit;

  constructor(file: OpenFile, options: SqliteStoreOptions) {
    this.#path = options.path;
    this.#scheduler = options.scheduler;
    this.#onGroup = options.onGroup;
    this.#file = file;
    this.#statements = prepareStatements(file.database);
    this.#statements.node.clear();
    this.#applyGroup = prepareApplyGroup(file.database, this.#statements);
    this.#group = new GroupCommit({
      applyGroup: (writes) => this.#apply(writes),
      turn: (run) => this.#scheduler.turn(run),
      onCommitted: (id) => this.#hints.emit(id),
    });
  }

  commit(write: Write): Promise<CommitResult> {
    return this.#group.commit(write);
  }

  load(id: ExecutionId): Promise<Snapshot | undefined> {
    return this.#read(({ execution, operation }) => {
      const found = execution.find(id);
      return found && { head: found.head, operations: operation.index(found.no) };
    });
  }

  operations(query: OperationQuery): Promise<readonly OperationRecord[]> {
    return this.#read(({ execution, operation }) => {
      const no = execution.number(query.id);
      if (no === undefined) return [];
      const { seqs } = query;
      const found = "after" in seqs ? operation.range(no, seqs) : operation.some(no, seqs);
      return takePage(found, query, (record) => bodySize(record.body));
    });
  }

  data(id: ExecutionId): Promise<ExecutionData | undefined> {
    return this.#read(({ execution }) => {
      const no = execution.number(id);
      return no === undefined ? undefined : execution.data(no);
    });
  }

  history(query: HistoryQuery): Promise<readonly HistoryEvent[]> {
    return this.#read((statements) => {
      const found = statements.execution.find(query.id);
      return found === undefined ? [] : readHistory(found, query, statements);
    });
  }

  list(query: ListQuery): Promise<readonly ExecutionHead[]> {
    return this.#read(() => listExecutions(this.#file.database, query));
  }

  claimDue(query: ClaimQuery): Promise<readonly Claim[]> {
    return this.#read((statements) =>
      claimAmong(dueCandidates(query, this.#members, statements), query, this.#members),
    );
  }

  nextDue(query: Omit<ClaimQuery, "limit" | "holdMs">): Promise<Millis | undefined> {
    return this.#read((statements) =>
      nextDueAmong(nextCandidates(query, this.#members, statements), query, this.#members),
    );
  }

  renew(node: NodeId, ttlMs: number, lease?: NodeLease): Promise<{ readonly lease: NodeLease; readonly now: Millis }> {
    return this.#write(({ node: nodes }) => {
      const now = this.#scheduler.now();
      const { leases } = this.#members;
      const alive = lease?.node === node && leases.isAlive(lease, now);
      const renewed = alive ? lease : { node, epoch: this.#transact(() => nodes.join(node)) };
      leases.set({ lease: renewed, until: now + ttlMs });
      return { lease: renewed, now };
    });
  }

  onHint(listener: (id?: ExecutionId) => void): Unsubscribe {
    return this.#hints.listen(listener);
  }

  prune(query: { readonly expiredBefore: Millis; readonly limit: number }): Promise<number> {
    return this.#write((statements) => {
      const expired = statements.execution.expired(query.expiredBefore, query.limit);
      if (expired.length === 0) return 0;
      this.#transact(() => {
        for (const { no } of expired) removeExecution(no, statements);
      });
      for (const { id } of expired) this.#members.holds.release(id);
      return expired.length;
    });
  }

  functions(): Promise<readonly StoredFunction[]> {
    return this.#read((statements) => statements.function.all());
  }

  rememberFunctions(functions: readonly StoredFunction[]): Promise<void> {
    return this.#write((statements) => {
      if (functions.length === 0) return;
      this.#transact(() => {
        for (const each of functions) statements.function.put(each);
      });
    });
  }

  forgetFunctions(seenBefore: Millis): Promise<number> {
    return this.#write((statements) => this.#transact(() => statements.function.removeSeenBefore(seenBefore)));
  }

  async close(): Promise<void> {
    await this.#group.close();
    if (this.#file.database.isOpen) this.#file.close();
  }

  #apply(writes: readonly Write[]): readonly CommitResult[] {
    try {
      const results = this.#applyGroup(writes);
      for (const [index, { changes }] of writes.entries()) {
        if (results[index]?.status !== "committed") continue;
        for (const { id, wake } of changes) if (wake !== "keep") this.#members.holds.release(id);
      }
      this.#onGroup?.(writes.length);
      return results;
    } catch (error) {
      throw toStoreError(this.#path, error);
    }
  }

  /** Never left to a statement's own transaction: where a row is returned, its commit can fail after anybody looks. */
  #transact<T>(write: () => T): T {
    this.#file.database.exec("BEGIN IMMEDIATE");
    const result = write();
    this.#file.database.exec("COMMIT");
    return result;
  }

  async #read<T>(read: (statements: Statements) => T): Promise<T> {
    this.#group.assertOpen();
    try {
      return read(this.#statements);
    } catch (error) {
      throw toStoreError(this.#path, error);
    }
  }

  /** Writes outside of commits: a failure fails the store like one in a commit. */
  async #write<T>(write: (statements: Statements) => T): Promise<T> {
    this.#group.assertOpen();
    try {
      return write(this.#statements);
    } catch (error) {
      this.#group.fail(toStoreError(this.#path, error));
      this.#group.assertOpen();
      throw error;
    }
  }
}

function removeExecution(no: number, { execution, operation, event, wake }: Statements): void {
  wake.remove(no);
  event.remove(no);
  operation.remove(no);
  execution.remove(no);
}
