import { isClosed } from "./machine.ts";
import type { PeerOperation } from "./operation.ts";

/** A page of what a host is told of an execution. */
export interface PeerPage {
  readonly operations: readonly PeerOperation[];
  readonly nextMarker?: string;
}

/** The operations that a host needs: children of a closed context are left out unless it asked to replay them. */
export function visible(operations: readonly PeerOperation[]): PeerOperation[] {
  const shown = new Set<string>();
  return operations.filter(({ id, parentId }) => {
    const parent = operations.find((operation) => operation.id === parentId);
    const hidden =
      parent !== undefined && (!shown.has(parent.id) || (isClosed(parent) && parent.replayChildren !== true));
    if (!hidden) shown.add(id);
    return !hidden;
  });
}

/** The page after a marker. */
export function page(operations: readonly PeerOperation[], marker: string, size: number): PeerPage {
  const from = marker === "" ? 0 : Number(marker);
  const end = from + size;
  const part = operations.slice(from, end);
  return end < operations.length ? { operations: part, nextMarker: String(end) } : { operations: part };
}
