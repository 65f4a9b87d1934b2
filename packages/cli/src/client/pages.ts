import type { ExecutionDescription, HistoryEvent, ListExecutionsRequest, Operation } from "@clew/protocol";
import type { ServiceClient } from "./client.ts";

/** The largest page that a server gives (LIM-5). */
const maxPageItems = 1000;

/** What a listing found, and whether there is more. */
export interface Listing {
  readonly executions: readonly ExecutionDescription[];
  readonly more: boolean;
}

/** Reads executions page by page until there are `limit` of them, or no more. */
export async function listExecutions(
  client: Pick<ServiceClient, "listExecutions">,
  request: Omit<ListExecutionsRequest, "marker" | "maxItems">,
  limit: number,
): Promise<Listing> {
  const executions: ExecutionDescription[] = [];
  let marker: string | undefined;
  do {
    const maxItems = Math.min(limit - executions.length, maxPageItems);
    const page = await client.listExecutions({ ...request, maxItems, ...(marker !== undefined && { marker }) });
    executions.push(...page.executions);
    marker = page.nextMarker;
  } while (marker !== undefined && executions.length < limit);
  return { executions, more: marker !== undefined };
}

/** What of a history is wanted. */
export interface HistoryWindow {
  readonly executionId: string;
  readonly includeData: boolean;
  readonly newestFirst: boolean;
  /** Infinity: all of it. */
  readonly limit: number;
}

/** Reads history page by page. */
export async function readHistory(
  client: Pick<ServiceClient, "getExecutionHistory">,
  { limit, ...window }: HistoryWindow,
): Promise<readonly HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  let marker: string | undefined;
  do {
    const maxItems = Math.min(limit - events.length, maxPageItems);
    const page = await client.getExecutionHistory({ ...window, maxItems, ...(marker !== undefined && { marker }) });
    events.push(...page.events);
    marker = page.nextMarker;
  } while (marker !== undefined && events.length < limit);
  return events;
}

/** Every operation of an execution, at one moment. */
export interface OperationsAt {
  readonly operations: readonly Operation[];
  readonly version: number;
}

/** Reads the operations of an execution page by page; undefined when it changed between two pages (STATE-8). */
export async function readOperations(
  client: Pick<ServiceClient, "getExecutionOperations">,
  executionId: string,
): Promise<OperationsAt | undefined> {
  const first = await client.getExecutionOperations({ executionId, maxItems: maxPageItems });
  const { version } = first;
  const operations = [...first.operations];
  let marker = first.nextMarker;
  while (marker !== undefined) {
    const page = await client.getExecutionOperations({ executionId, maxItems: maxPageItems, marker });
    if (page.version !== version) return undefined;
    operations.push(...page.operations);
    marker = page.nextMarker;
  }
  return { operations, version };
}
