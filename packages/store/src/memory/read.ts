import type { HistoryEvent } from "@clew/protocol";
import { resolveEvent } from "../event.ts";
import type {
  EventRecord,
  ExecutionHead,
  HistoryQuery,
  ListQuery,
  OperationQuery,
  OperationRecord,
  Snapshot,
} from "../port.ts";
import { bodySize, eventPayloadSize, takePage } from "../record-size.ts";
import type { Row } from "./tables.ts";

/** Answers `Store.load` from one row. */
export function readSnapshot(row: Row): Snapshot {
  const operations = bySeq(row).map(({ seq, meta, changedAt }) => ({ seq, meta, changedAt }));
  return { head: row.head, operations };
}

/** Answers `Store.operations` from one row. */
export function readOperations(row: Row, query: OperationQuery): readonly OperationRecord[] {
  const { seqs } = query;
  const wanted = isList(seqs) ? new Set(seqs) : undefined;
  const found = bySeq(row).filter(({ seq }) =>
    isList(seqs) ? wanted?.has(seq) === true : seq > seqs.after && seq <= seqs.through,
  );
  return takePage(found, query, (record) => bodySize(record.body));
}

/** Answers `Store.history` from one row. */
export function readHistory(row: Row, query: HistoryQuery): readonly HistoryEvent[] {
  const found = row.events.filter(({ eventId }) => eventId > query.after && eventId <= query.through);
  const direction = query.order === "ascending" ? 1 : -1;
  found.sort((a, b) => direction * (a.eventId - b.eventId));
  const size = (record: EventRecord): number =>
    record.payload === undefined || !query.includeData
      ? 0
      : eventPayloadSize(record.payload, operationOf(row, record)?.body, row.data);
  return takePage(found, query, size).map((record) => {
    const operation = operationOf(row, record);
    return resolveEvent(record, {
      ...(operation === undefined ? {} : { meta: operation.meta }),
      ...(operation?.body === undefined ? {} : { body: operation.body }),
      data: row.data,
      executionId: row.head.id,
      includeData: query.includeData,
    });
  });
}

/** Answers `Store.list` from all heads. */
export function readList(heads: readonly ExecutionHead[], query: ListQuery): readonly ExecutionHead[] {
  const direction = query.order === "ascending" ? 1 : -1;
  const { after } = query;
  return heads
    .filter((head) => isListed(head, query))
    .filter((head) => after === undefined || direction * compareKeys(head, after) > 0)
    .sort((a, b) => direction * compareKeys(a, b))
    .slice(0, query.limit);
}

interface ListKey {
  readonly startTime: number;
  readonly id: string;
}

function compareKeys(a: ListKey, b: ListKey): number {
  if (a.startTime !== b.startTime) return a.startTime - b.startTime;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isListed(head: ExecutionHead, query: ListQuery): boolean {
  return (
    head.kind === "durable" &&
    (query.functionName === undefined || head.functionName === query.functionName) &&
    (query.functionVersion === undefined || head.functionVersion === query.functionVersion) &&
    (query.name === undefined || head.name === query.name) &&
    (query.statuses === undefined || query.statuses.includes(head.status)) &&
    (query.startedAfter === undefined || head.startTime > query.startedAfter) &&
    (query.startedBefore === undefined || head.startTime < query.startedBefore)
  );
}

function bySeq(row: Row): readonly OperationRecord[] {
  return [...row.operations.values()].sort((a, b) => a.seq - b.seq);
}

function operationOf(row: Row, record: EventRecord): OperationRecord | undefined {
  return record.seq === undefined ? undefined : row.operations.get(record.seq);
}

function isList(seqs: OperationQuery["seqs"]): seqs is readonly number[] {
  return Array.isArray(seqs);
}
