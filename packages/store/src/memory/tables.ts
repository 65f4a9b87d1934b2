import type { ExecutionData, ExecutionId, Millis } from "@clew/protocol";
import type { Candidate } from "../claim/due.ts";
import { mergeBody, mergeData } from "../merge.ts";
import type { Change, CommitResult, EventRecord, ExecutionHead, OperationRecord, Wake, Write } from "../port.ts";

/** One execution. Heads, records and events are never changed in place; the row and its collections are. */
export interface Row {
  head: ExecutionHead;
  data: ExecutionData;
  /** By seq, in order of first appearance. */
  readonly operations: Map<number, OperationRecord>;
  readonly events: EventRecord[];
  wake: Wake | undefined;
}

/** The state of a memory store: one layer of it. */
export class Tables {
  readonly #rows = new Map<ExecutionId, Row>();
  readonly #names = new Map<string, ExecutionId>();

  /** Applies a Write, or says why not; then nothing of it is applied. */
  apply(write: Write): CommitResult {
    for (const change of write.changes) {
      const refused = this.#check(change);
      if (refused !== undefined) return refused;
    }
    for (const change of write.changes) this.#put(change);
    return { status: "committed" };
  }

  get(id: ExecutionId): Row | undefined {
    return this.#rows.get(id);
  }

  heads(): readonly ExecutionHead[] {
    return Array.from(this.#rows.values(), (row) => row.head);
  }

  /** Everything with a wake. */
  *wakes(): Iterable<Candidate> {
    for (const [id, { wake }] of this.#rows) if (wake !== undefined) yield { id, wake };
  }

  /** What expired before the moment. */
  expired(before: Millis): readonly ExecutionHead[] {
    return this.heads().filter((head) => head.expireTime !== undefined && head.expireTime < before);
  }

  /** Removes executions and their names. */
  forget(ids: readonly ExecutionId[]): void {
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row === undefined) continue;
      this.#rows.delete(id);
      this.#names.delete(nameKey(row.head));
    }
  }

  /** Another layer with the same content. */
  copy(): Tables {
    const copy = new Tables();
    for (const [id, row] of this.#rows) {
      copy.#rows.set(id, { ...row, operations: new Map(row.operations), events: [...row.events] });
    }
    for (const [name, id] of this.#names) copy.#names.set(name, id);
    return copy;
  }

  #check({ id, expect, head }: Change): CommitResult | undefined {
    const row = this.#rows.get(id);
    if (expect !== "absent") return row?.head.version === expect ? undefined : { status: "conflict", id };
    const named = this.#names.get(nameKey(head));
    if (named !== undefined) return { status: "exists", id: named };
    return row === undefined ? undefined : { status: "conflict", id };
  }

  #put(change: Change): void {
    const row = this.#rows.get(change.id) ?? this.#insert(change.head);
    row.head = change.head;
    row.data = mergeData(row.data, change.data);
    for (const record of change.operations) {
      const body = mergeBody(row.operations.get(record.seq)?.body, record.body);
      row.operations.set(record.seq, { ...record, body });
    }
    row.events.push(...change.events);
    if (change.wake !== "keep") row.wake = change.wake ?? undefined;
  }

  #insert(head: ExecutionHead): Row {
    const row: Row = { head, data: {}, operations: new Map(), events: [], wake: undefined };
    this.#rows.set(head.id, row);
    this.#names.set(nameKey(head), head.id);
    return row;
  }
}

function nameKey(head: ExecutionHead): string {
  return JSON.stringify([head.functionName, head.name]);
}
