import type { HistoryEvent } from "@clew/protocol";
import {
  eventPayloadSize,
  resolveEvent,
  takePage,
  type EventContext,
  type EventRecord,
  type ExecutionHead,
  type HistoryQuery,
  type OperationMeta,
} from "@clew/store";
import type { ExecutionNo } from "./sql/execution.ts";
import type { Statements } from "./statements.ts";

/**
 * One page of history. Events stand in two places, with their operations and in rows of their own; no index joins them.
 * Ids rise by one, so a page is a window of ids: each place is asked for that window alone.
 */
export function readHistory(
  execution: { readonly no: ExecutionNo; readonly head: ExecutionHead },
  query: HistoryQuery,
  statements: Statements,
): readonly HistoryEvent[] {
  const { no, head } = execution;
  const first = Math.max(query.after, 0) + 1;
  const last = Math.min(query.through, head.nextEventId - 1);
  const pairs = readWindows({ no, first, last }, query, statements);
  const context = createContext(execution, query, statements);
  const page = takePage(pairs, query, (record) => {
    if (record.payload === undefined || !query.includeData) return 0;
    const { body, data } = context(record);
    return eventPayloadSize(record.payload, body, data);
  });
  return page.map((record) => resolveEvent(record, context(record)));
}

interface IdRange {
  readonly no: ExecutionNo;
  readonly first: number;
  readonly last: number;
}

/** All events of the range in order, read one window at a time. */
function* readWindows(range: IdRange, query: HistoryQuery, statements: Statements): Iterable<EventRecord> {
  const ascending = query.order === "ascending";
  const width = Math.max(1, Math.min(query.limit, 1_000));
  for (let done = 0; range.first + done <= range.last; done += width) {
    const from = ascending ? range.first + done : Math.max(range.first, range.last - done - width + 1);
    const to = ascending ? Math.min(range.last, from + width - 1) : range.last - done;
    const window = { after: from - 1, through: to };
    const records = [...statements.operation.events(range.no, window), ...statements.event.range(range.no, window)];
    yield* records
      .filter(({ eventId }) => eventId >= from && eventId <= to)
      .sort((a, b) => (ascending ? a.eventId - b.eventId : b.eventId - a.eventId));
  }
}

/** Looks up what an event needs to be shown; payloads only when they are asked for, and the last operation only once. */
function createContext(
  { no, head }: { readonly no: ExecutionNo; readonly head: ExecutionHead },
  { includeData }: HistoryQuery,
  { execution, operation }: Statements,
): (record: EventRecord) => EventContext {
  const metas = new Map<number, OperationMeta>();
  let data: EventContext["data"];
  let last: { readonly seq: number; readonly body: EventContext["body"] } | undefined;
  const bodyOf = (seq: number): EventContext["body"] => {
    if (last?.seq !== seq) {
      const record = operation.get(no, seq);
      if (record !== undefined) metas.set(seq, record.meta);
      last = { seq, body: record?.body };
    }
    return last.body;
  };
  const metaOf = (seq: number): OperationMeta | undefined => {
    if (!metas.has(seq)) {
      const entry = operation.entry(no, seq);
      if (entry !== undefined) metas.set(seq, entry.meta);
    }
    return metas.get(seq);
  };
  return ({ seq, payload }) => {
    const body = includeData && payload?.from === "operation" && seq !== undefined ? bodyOf(seq) : undefined;
    const meta = seq === undefined ? undefined : metaOf(seq);
    if (includeData && payload?.from === "execution") data ??= execution.data(no);
    return {
      ...(meta === undefined ? {} : { meta }),
      ...(body === undefined ? {} : { body }),
      ...(data === undefined ? {} : { data }),
      executionId: head.id,
      includeData,
    };
  };
}
