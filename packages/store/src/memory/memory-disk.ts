import type { Millis } from "@clew/protocol";
import { Holds } from "../claim/holds.ts";
import { Leases } from "../claim/leases.ts";
import type { NodeId, NodeLease, StoredFunction, Write } from "../port.ts";
import { Tables } from "./tables.ts";

/** What a memory store keeps over a crash: the durable layer, the members with their claims, and the functions. */
export class MemoryDisk {
  readonly tables: Tables = new Tables();
  readonly leases: Leases = new Leases();
  readonly holds: Holds = new Holds();
  /** By name. */
  readonly functions: Map<string, StoredFunction> = new Map();
  #epochs = 0;

  /** Writes what the applied layer has accepted. */
  write(write: Write): void {
    const result = this.tables.apply(write);
    if (result.status !== "committed")
      throw new Error(`the durable layer answered "${result.status}" to an applied write`);
    for (const change of write.changes) if (change.wake !== "keep") this.holds.release(change.id);
  }

  /** Extends a live lease; without one, or when it has ended, gives out a new epoch. */
  renew(node: NodeId, until: Millis, current: { readonly now: Millis; readonly lease?: NodeLease }): NodeLease {
    const { lease, now } = current;
    const renewed =
      lease?.node === node && this.leases.isAlive(lease, now) ? lease : { node, epoch: (this.#epochs += 1) };
    this.leases.set({ lease: renewed, until });
    return renewed;
  }
}
