import { type ExecutionDescription, type HistoryEvent, textPayload } from "@clew/protocol";

export const startedAt = 1_800_000_000_000;

type EventParts = Partial<Pick<HistoryEvent, "name" | "operationId" | "parentId" | "subType">>;

/** An event of a history in the making: the time since its start, its type, its details. */
export function event<T extends HistoryEvent["type"]>(
  afterMs: number,
  type: T,
  parts: EventParts & { readonly details?: Extract<HistoryEvent, { readonly type: T }>["details"] },
): Omit<HistoryEvent, "eventId"> {
  return { timestamp: startedAt + afterMs, type, details: {}, ...parts };
}

/** Numbers events from 1. */
export function historyOf(...events: readonly Omit<HistoryEvent, "eventId">[]): readonly HistoryEvent[] {
  return events.map((each, index) => ({ ...each, eventId: index + 1 }) as HistoryEvent);
}

const json = (value: unknown) => ({ payload: textPayload(JSON.stringify(value)) });

/** An order: a step that is tried twice, a group with an invoke, a wait, two invocations. */
export const orderHistory: readonly HistoryEvent[] = historyOf(
  event(0, "ExecutionStarted", { operationId: "e-1", details: { input: json({ id: 7 }) } }),
  event(100, "StepStarted", { operationId: "s1", name: "validate", subType: "Step" }),
  event(200, "StepFailed", {
    operationId: "s1",
    name: "validate",
    subType: "Step",
    details: {
      error: { error: { type: "Busy", message: "try later" } },
      retry: { currentAttempt: 1, nextAttemptDelaySeconds: 1 },
    },
  }),
  event(210, "InvocationCompleted", {
    details: { startTime: startedAt + 10, endTime: startedAt + 210, requestId: "r1" },
  }),
  event(1200, "StepStarted", { operationId: "s1", name: "validate", subType: "Step" }),
  event(1300, "StepSucceeded", {
    operationId: "s1",
    name: "validate",
    subType: "Step",
    details: { result: json("ok"), retry: { currentAttempt: 2 } },
  }),
  event(1300, "ContextStarted", { operationId: "c1", name: "group", subType: "RunInChildContext" }),
  event(1400, "ChainedInvokeStarted", {
    operationId: "i1",
    parentId: "c1",
    name: "pay",
    details: { functionName: "payment:live", input: json(1), executedVersion: "3", childId: "e-2" },
  }),
  event(1400, "WaitStarted", {
    operationId: "w1",
    parentId: "c1",
    details: { durationSeconds: 2, scheduledEndTime: startedAt + 3400 },
  }),
  event(3400, "WaitSucceeded", { operationId: "w1", parentId: "c1", details: { durationSeconds: 2 } }),
  event(3900, "ChainedInvokeFailed", {
    operationId: "i1",
    parentId: "c1",
    name: "pay",
    details: { error: { error: { type: "Declined", message: "no money" } } },
  }),
  event(4000, "ContextSucceeded", {
    operationId: "c1",
    name: "group",
    subType: "RunInChildContext",
    details: { result: json(null) },
  }),
  event(4000, "CallbackStarted", {
    operationId: "cb1",
    name: "approval",
    details: { callbackId: "Y2I=", timeoutSeconds: 60 },
  }),
);

/** The execution of that history, still open. */
export const orderDescription: ExecutionDescription = {
  execution: {
    id: "e-1",
    name: "order-7",
    functionName: "order",
    functionVersion: "1",
    status: "RUNNING",
    startTime: startedAt,
  },
  executionArn: "arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/order-7/e-1",
  data: { input: textPayload('{"id":7}') },
};

/** The same execution, four seconds later. */
export const orderSucceeded: ExecutionDescription = {
  ...orderDescription,
  execution: { ...orderDescription.execution, status: "SUCCEEDED", endTime: startedAt + 4000 },
  data: { ...orderDescription.data, result: textPayload('{"paid":true}') },
};
