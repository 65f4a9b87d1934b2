import {
  executionMethods,
  isTerminal,
  payloadText,
  type ExecutionDescription,
  type HistoryEvent,
} from "@clew/protocol";
import type { GrpcClient } from "../support/grpc-client.ts";
import type { Ledger } from "./workload.ts";

const once: readonly HistoryEvent["type"][] = ["ExecutionStarted", "ExecutionSucceeded"];

/** What is wrong with an execution that should have survived everything; empty when nothing is. */
export async function checkExecution(
  client: GrpcClient,
  executionId: string,
  ledger: Ledger,
): Promise<readonly string[]> {
  const { execution, data } = await client.call(executionMethods.getExecution, { executionId });
  const { events } = await client.call(executionMethods.getExecutionHistory, { executionId, maxItems: 1000 });
  const result = data?.result === undefined ? undefined : payloadText(data.result);
  return [
    ...(execution.status === "SUCCEEDED" ? [] : [`is ${execution.status}: ${JSON.stringify(data?.error)}`]),
    ...(result === JSON.stringify(execution.functionName) ? [] : [`result is ${String(result)}`]),
    ...events
      .filter(({ eventId }, index) => eventId !== index + 1)
      .map(({ eventId }) => `gap at event ${String(eventId)}`),
    ...once
      .filter((type) => events.filter((event) => event.type === type).length !== 1)
      .map((type) => `not one ${type}`),
    ...appliedTwice(events),
    ...lost(events, ledger.of(executionId)),
  ].map((problem) => `${execution.functionName} ${executionId}: ${problem}`);
}

/** An operation starts and ends once, whoever asked for it how often. */
function appliedTwice(events: readonly HistoryEvent[]): readonly string[] {
  const seen = new Set<string>();
  return events.flatMap(({ type, operationId }) => {
    if (type === "InvocationCompleted") return [];
    const key = `${type} of ${operationId ?? ""}`;
    if (seen.has(key)) return [`${key} twice`];
    seen.add(key);
    return [];
  });
}

function lost(events: readonly HistoryEvent[], acknowledged: ReturnType<Ledger["of"]>): readonly string[] {
  const ended = new Set(events.filter(({ type }) => /Succeeded$/.test(type)).map(({ operationId }) => operationId));
  const started = new Set(events.map(({ operationId }) => operationId));
  return [...acknowledged]
    .filter(([id, status]) => (isTerminal(status) ? !ended.has(id) : !started.has(id)))
    .map(([id, status]) => `${id} was acknowledged as ${status} and is lost`);
}

/** Every execution that the server has, page by page. */
export async function listAll(client: GrpcClient): Promise<readonly ExecutionDescription[]> {
  const all: ExecutionDescription[] = [];
  let marker: string | undefined;
  do {
    const request = { maxItems: 1000, ...(marker !== undefined && { marker }) };
    const page = await client.call(executionMethods.listExecutions, request);
    all.push(...page.executions);
    marker = page.nextMarker;
  } while (marker !== undefined);
  return all;
}
