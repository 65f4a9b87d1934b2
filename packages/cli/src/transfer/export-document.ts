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
import type { ServiceClient } from "../client/client.ts";
import { readHistory, readOperations } from "../client/pages.ts";
import { Failure } from "../failure.ts";

type Reader = Pick<ServiceClient, "getExecution" | "getExecutionHistory" | "getExecutionOperations">;

/** An execution that changes while it is read is read again, so often at most. */
const maxReadings = 20;

/**
 * Everything that a server holds of an execution, as it was at one moment.
 *
 * @throws Failure `negative` when the execution changed during every reading
 */
export async function exportOfServer(client: Reader, executionId: string): Promise<ExecutionExport> {
  for (let reading = 0; reading < maxReadings; reading += 1) {
    const document = await readOnce(client, executionId);
    if (document !== undefined) return document;
  }
  throw new Failure(
    "negative",
    `execution ${executionId} changed each of the ${String(maxReadings)} times it was read`,
    {
      field: "execution",
      expected: "an execution that stays as it is while it is read",
      actual: executionId,
      hint: "wait until it is closed or waits for something, or end its server and export with --data",
    },
  );
}

/** Undefined when the execution changed meanwhile: its version, read first and last, tells (STATE-8). */
async function readOnce(client: Reader, executionId: string): Promise<ExecutionExport | undefined> {
  const found = await readOperations(client, executionId);
  if (found === undefined) return undefined;
  const events = await readHistory(client, { executionId, includeData: true, newestFirst: false, limit: Infinity });
  const description = await client.getExecution({ executionId });
  const last = await client.getExecutionOperations({ executionId, includeData: false, maxItems: 1 });
  return last.version === found.version ? documentOf(description, found.operations, events) : undefined;
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
