import type { ExecutionId, Millis } from "@clew/protocol";
import type { NodeLease } from "../port.ts";
import type { Leases } from "./leases.ts";

interface Hold {
  readonly lease: NodeLease;
  readonly until: Millis;
}

/** Claims that have neither expired nor been ended by a commit, in a store that one process answers for. */
export class Holds {
  readonly #holds = new Map<ExecutionId, Hold>();

  /** How many there are at most: a limit of a query must be raised by as many. */
  get size(): number {
    return this.#holds.size;
  }

  hold(id: ExecutionId, lease: NodeLease, until: Millis): void {
    this.#holds.set(id, { lease, until });
  }

  release(id: ExecutionId): void {
    this.#holds.delete(id);
  }

  /** From when on another claim may succeed, as far as holds go. The asker's own lease is taken to last. */
  freeAt(id: ExecutionId, leases: Leases, asker: NodeLease): Millis {
    const hold = this.#holds.get(id);
    if (hold === undefined) return 0;
    const own = hold.lease.node === asker.node && hold.lease.epoch === asker.epoch;
    return own ? hold.until : Math.min(hold.until, leases.endOf(hold.lease));
  }

  /** Forgets what has expired. */
  sweep(now: Millis): void {
    for (const [id, hold] of this.#holds) if (hold.until <= now) this.#holds.delete(id);
  }
}
