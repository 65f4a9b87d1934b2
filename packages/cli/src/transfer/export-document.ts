import {
  type ExecutionDescription,
  type ExecutionExport,
  executionExportFormat,
  type ExecutionOperation,
  type HistoryEvent,
  joinOperation,
  type Operation,
} from "@clew/protocol";
import type { ExecutionHead, Store } from "@clew/store";
import { foldHistory } from "../view/fold-history.ts";

/** An execution as a server tells of it. Its operations are made of its history, and hold no more than that. */
export function exportOfHistory(description: ExecutionDescription, events: readonly HistoryEvent[]): ExecutionExport {
  const operations = foldHistory(events).operations.map(({ operation }) => operation);
  return documentOf(description, operations, events);
}

/** Everything that a store holds of an execution; undefined when it holds none of that id. */
export async function exportOfStore(
  store: Pick<Store, "load" | "data" | "operations" | "history">,
  id: string,
  arnOf: (head: ExecutionHead) => string,
): Promise<ExecutionExport | undefined> {
  const snapshot = await store.load(id);
  if (snapshot === undefined || snapshot.head.kind !== "durable") return undefined;
  const { head, operations: entries } = snapshot;
  const all = { limit: Infinity, maxBytes: Infinity };
  const data = await store.data(id);
  const records = await store.operations({ id, seqs: entries.map(({ seq }) => seq), ...all });
  const through = head.nextEventId - 1;
  const events = await store.history({ id, after: 0, through, order: "ascending", includeData: true, ...all });
  const operations = records.map(({ meta, body }) => joinOperation(meta, body));
  return documentOf(
    describe(head, { executionArn: arnOf(head), ...(data !== undefined && { data }) }),
    operations,
    events,
  );
}

function describe(head: ExecutionHead, rest: Omit<ExecutionDescription, "execution">): ExecutionDescription {
  const { functionHash, endTime, executionTimeoutSeconds, retentionDays, tenantId, traceHeader, parent } = head;
  return {
    execution: {
      id: head.id,
      name: head.name,
      functionName: head.functionName,
      functionVersion: head.functionVersion,
      status: head.status,
      startTime: head.startTime,
      ...(functionHash !== undefined && { functionHash }),
      ...(endTime !== undefined && { endTime }),
      ...(executionTimeoutSeconds !== undefined && { executionTimeoutSeconds }),
      ...(retentionDays !== undefined && { retentionDays }),
      ...(tenantId !== undefined && { tenantId }),
      ...(traceHeader !== undefined && { traceHeader }),
      ...(parent !== undefined && { parent }),
    },
    ...rest,
  };
}

function documentOf(
  description: ExecutionDescription,
  operations: readonly Operation[],
  events: readonly HistoryEvent[],
): ExecutionExport {
  const { execution, data = {} } = description;
  const { status, id, name, startTime, endTime } = execution;
  const first: ExecutionOperation = {
    ...data,
    type: "EXECUTION",
    id,
    name,
    status: status === "RUNNING" ? "STARTED" : status,
    startTime,
    ...(endTime !== undefined && { endTime }),
  };
  return { format: executionExportFormat, description, operations: [first, ...operations], events };
}
