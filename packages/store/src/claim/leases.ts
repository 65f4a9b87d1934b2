import type { Millis } from "@clew/protocol";
import type { NodeId, NodeLease } from "../port.ts";

/** A lease and the moment at which it ends unless it is renewed. */
export interface LeaseTerm {
  readonly lease: NodeLease;
  readonly until: Millis;
}

/** Who is a member, in a store that one process answers for. Epochs are given out by the store, and never twice. */
export class Leases {
  readonly #terms = new Map<NodeId, LeaseTerm>();

  /** Replaces the node's lease: one of an older epoch is dead from now on. */
  set(term: LeaseTerm): void {
    this.#terms.set(term.lease.node, term);
  }

  /** When the lease ends; 0 when it is gone already. */
  endOf(lease: NodeLease): Millis {
    const term = this.#terms.get(lease.node);
    return term?.lease.epoch === lease.epoch ? term.until : 0;
  }

  /** A lease ends at its `until`, not after it. */
  isAlive(lease: NodeLease, now: Millis): boolean {
    return now < this.endOf(lease);
  }
}
