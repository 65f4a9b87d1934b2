import {
  issue,
  limits,
  ProtocolError,
  type GetExecutionHistoryRequest,
  type GetExecutionHistoryResponse,
  type HistoryEvent,
  type WatchExecutionRequest,
} from "@clew/protocol";
import type { ExecutionHead } from "@clew/store";
import { readMarker, writeMarker } from "../core/token.ts";
import type { ReadContext } from "./read-context.ts";

const kind = "history";

/** A page of history (HIST). The last event is fixed by the first page, so that pages of a running execution fit together. */
export async function getHistory(
  request: GetExecutionHistoryRequest,
  head: ExecutionHead,
  { store, config, now }: ReadContext,
): Promise<GetExecutionHistoryResponse> {
  const descending = request.newestFirst ?? false;
  const limit = request.maxItems || limits.quota.defaultPageItems.value;
  const window =
    request.marker === undefined
      ? { after: 0, through: head.nextEventId - 1 }
      : readWindow(request.marker, { head, descending, now, lifetimeMs: config.markerLifetimeMs });
  const events = await store.history({
    id: head.id,
    ...window,
    order: descending ? "descending" : "ascending",
    limit,
    maxBytes: config.maxPageBytes,
    includeData: request.includeData ?? true,
  });
  const last = events.at(-1)?.eventId;
  if (last === undefined) return { events };
  const next = descending ? { ...window, through: last - 1 } : { ...window, after: last };
  if (next.after >= next.through) return { events };
  const nextMarker = writeMarker(kind, { id: head.id, a: next.after, p: next.through, d: Number(descending), at: now });
  return { events, nextMarker };
}

function readWindow(
  text: string,
  want: {
    readonly head: ExecutionHead;
    readonly descending: boolean;
    readonly now: number;
    readonly lifetimeMs: number;
  },
): { readonly after: number; readonly through: number } {
  const { id, a, p, d, at } = readMarker(kind, text) ?? {};
  const fits =
    id === want.head.id && d === Number(want.descending) && typeof at === "number" && want.now - at <= want.lifetimeMs;
  if (typeof a === "number" && typeof p === "number" && fits) return { after: a, through: p };
  const expected = "a marker of this execution's history in the same order, not over a day old";
  throw new ProtocolError(issue("MARKER_INVALID", { field: "marker", expected, actual: text }));
}

/** The next events for a watcher. */
export function watchBatch(
  store: ReadContext["store"],
  request: WatchExecutionRequest,
  window: { readonly after: number; readonly through: number },
): Promise<readonly HistoryEvent[]> {
  return store.history({
    id: request.executionId,
    ...window,
    order: "ascending",
    limit: limits.integer.maxItems.max,
    maxBytes: 1_048_576,
    includeData: request.includeData ?? true,
  });
}

const terminal: ReadonlySet<string> = new Set([
  "ExecutionSucceeded",
  "ExecutionFailed",
  "ExecutionTimedOut",
  "ExecutionStopped",
]);

/** Whether nothing can come after it. */
export function isTerminalEvent(event: HistoryEvent): boolean {
  return terminal.has(event.type);
}
