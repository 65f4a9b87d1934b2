import {
  issue,
  joinOperation,
  limits,
  ProtocolError,
  type GetExecutionOperationsRequest,
  type GetExecutionOperationsResponse,
  type Operation,
} from "@clew/protocol";
import type { ExecutionHead, OperationEntry, OperationRecord, Snapshot } from "@clew/store";
import { readMarker, writeMarker } from "../core/token.ts";
import type { ReadContext } from "./read-context.ts";

const kind = "operations";

/**
 * A page of every operation of an execution, as it is at the version of the snapshot (STATE-7, STATE-8). Which operations
 * there are is fixed by the first page, so that the pages of a running execution come to an end (STATE-9).
 *
 * @param snapshot from the store: what a lane holds goes on while its payloads are read
 * @returns undefined when payloads changed before they were read: then there is a newer snapshot to read by
 */
export async function getOperations(
  request: GetExecutionOperationsRequest,
  { head, operations }: Snapshot,
  { store, config, now }: ReadContext,
): Promise<GetExecutionOperationsResponse | undefined> {
  const { id, version } = head;
  const { after, through } =
    request.marker === undefined
      ? { after: 0, through: head.nextSeq - 1 }
      : readWindow(request.marker, head, now - config.markerLifetimeMs);
  const limit = Math.min(request.maxItems || limits.quota.defaultPageItems.value, config.maxStateItems);
  const entries = operations.filter(({ seq }) => seq > after && seq <= through).slice(0, limit);
  const records =
    request.includeData === false
      ? entries
      : await store.operations({ id, seqs: entries.map(({ seq }) => seq), limit, maxBytes: config.maxPageBytes });
  const page = joinPage(entries, records);
  if (page === undefined) return undefined;
  const last = entries[page.length - 1]?.seq ?? through;
  if (last >= through) return { operations: page, version };
  return { operations: page, version, nextMarker: writeMarker(kind, { id, a: last, p: through, at: now }) };
}

/** What a snapshot knows, with its payloads. A payload changes with its operation's `changedAt`, never alone. */
function joinPage(
  entries: readonly OperationEntry[],
  records: readonly OperationRecord[],
): readonly Operation[] | undefined {
  if (records.length === 0 && entries.length > 0) return undefined;
  const page: Operation[] = [];
  for (const [index, { changedAt, body }] of records.entries()) {
    const entry = entries[index];
    if (entry?.changedAt !== changedAt) return undefined;
    page.push(joinOperation(entry.meta, body));
  }
  return page;
}

function readWindow(text: string, head: ExecutionHead, oldest: number): { after: number; through: number } {
  const { id, a, p, at } = readMarker(kind, text) ?? {};
  const fits = id === head.id && typeof at === "number" && at >= oldest;
  if (typeof a === "number" && typeof p === "number" && p < head.nextSeq && fits) return { after: a, through: p };
  const expected = "a marker of this execution's operations, not over a day old";
  throw new ProtocolError(issue("MARKER_INVALID", { field: "marker", expected, actual: text }));
}
