import { payloadText } from "@clew/protocol";
import type { ErrorObject, HistoryEvent, Payload } from "@clew/protocol";
import { compact } from "../peer/operation.ts";
import type { PeerEvent } from "../peer/operation.ts";

/** Members that the details of events may have, whatever their type. */
interface AnyDetails {
  readonly input?: { readonly payload?: Payload };
  readonly result?: { readonly payload?: Payload };
  readonly error?: { readonly error?: ErrorObject };
  readonly retry?: { readonly currentAttempt: number; readonly nextAttemptDelaySeconds?: number };
  readonly durationSeconds?: number;
  readonly callbackId?: string;
  readonly timeoutSeconds?: number;
  readonly heartbeatTimeoutSeconds?: number;
  readonly functionName?: string;
  readonly tenantId?: string;
}

/** An event of a backend in the suite's form. */
export function neutralEvent(event: HistoryEvent): PeerEvent {
  const details: AnyDetails = event.details;
  const payload = details.input?.payload ?? details.result?.payload;
  return compact<PeerEvent>({
    type: event.type,
    operationId: event.operationId,
    name: event.name,
    subType: event.subType,
    parentId: event.parentId,
    payload: payload === undefined ? undefined : payloadText(payload),
    error: details.error?.error,
    attempt: details.retry?.currentAttempt,
    delaySeconds: details.retry?.nextAttemptDelaySeconds ?? details.durationSeconds,
    callbackId: details.callbackId,
    timeoutSeconds: details.timeoutSeconds,
    heartbeatTimeoutSeconds: details.heartbeatTimeoutSeconds,
    functionName: details.functionName,
    tenantId: details.tenantId,
  });
}
