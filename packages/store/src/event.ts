import type { ExecutionData, HistoryEvent } from "@clew/protocol";
import type { EventRecord, OperationBody, OperationMeta } from "./port.ts";

/** What `resolveEvent` looks payloads up in. */
export interface EventContext {
  /** The operation named by the record's seq; absent for events of the execution itself. */
  readonly meta?: OperationMeta;
  readonly body?: OperationBody;
  readonly data?: ExecutionData;
  readonly executionId: string;
  /** False: payloads come back as `{truncated: true}`. */
  readonly includeData: boolean;
}

/** Makes the public event of a stored one. Pure; every store uses it, so that history reads the same from all. */
export function resolveEvent(record: EventRecord, context: EventContext): HistoryEvent {
  const { meta } = context;
  const operation =
    meta === undefined
      ? record.type === "InvocationCompleted"
        ? {}
        : { operationId: context.executionId }
      : {
          operationId: meta.id,
          ...(meta.name === undefined ? {} : { name: meta.name }),
          ...(meta.parentId === undefined ? {} : { parentId: meta.parentId }),
          ...(meta.subType === undefined ? {} : { subType: meta.subType }),
        };
  const details = { ...record.details, ...resolvePayload(record, context) };
  const base = { eventId: record.eventId, timestamp: record.timestamp, ...operation };
  // The core wrote type and details together; this is the one place where they meet again.
  return { ...base, type: record.type, details } as HistoryEvent;
}

function resolvePayload(record: EventRecord, context: EventContext): Record<string, unknown> {
  const source = record.payload;
  if (source === undefined) return {};
  const { member } = source;
  if (!context.includeData) return { [member]: { truncated: true } };
  if (member === "error") {
    const error =
      source.from === "inline" ? source.error : source.from === "execution" ? context.data?.error : context.body?.error;
    return { error: error === undefined ? {} : { error } };
  }
  const { input, result } =
    source.from === "inline"
      ? { input: source.payload, result: source.payload }
      : ((source.from === "execution" ? context.data : context.body) ?? {});
  const payload = member === "input" ? input : result;
  return { [member]: payload === undefined ? {} : { payload } };
}
