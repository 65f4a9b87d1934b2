import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventType, eventTypes, type HistoryEvent, textPayload } from "../../src/index.ts";
import { renderHistoryResponse } from "../../src/lambda-json/index.ts";
import { eventOf } from "../support/arbitrary/history.ts";

const arnOf = (id: string): string | undefined => (id === "gone" ? undefined : `arn:of:${id}`);

/** The members of each type's details in the service model. */
const members: Readonly<Record<EventType, readonly string[]>> = {
  ExecutionStarted: ["Input", "ExecutionTimeout"],
  ExecutionSucceeded: ["Result"],
  ExecutionFailed: ["Error"],
  ExecutionTimedOut: ["Error"],
  ExecutionStopped: ["Error"],
  ContextStarted: [],
  ContextSucceeded: ["Result"],
  ContextFailed: ["Error"],
  WaitStarted: ["Duration", "ScheduledEndTimestamp"],
  WaitSucceeded: ["Duration"],
  WaitCancelled: ["Error"],
  StepStarted: [],
  StepSucceeded: ["Result", "RetryDetails"],
  StepFailed: ["Error", "RetryDetails"],
  ChainedInvokeStarted: ["FunctionName", "TenantId", "Input", "ExecutedVersion", "DurableExecutionArn"],
  ChainedInvokeSucceeded: ["Result"],
  ChainedInvokeFailed: ["Error"],
  ChainedInvokeTimedOut: ["Error"],
  ChainedInvokeStopped: ["Error"],
  CallbackStarted: ["CallbackId", "HeartbeatTimeout", "Timeout"],
  CallbackSucceeded: ["Result"],
  CallbackFailed: ["Error"],
  CallbackTimedOut: ["Error"],
  InvocationCompleted: ["StartTimestamp", "EndTimestamp", "RequestId", "Error"],
};

const envelope = ["EventType", "SubType", "EventId", "Id", "Name", "EventTimestamp", "ParentId"];

function render(event: HistoryEvent): Record<string, Record<string, unknown>> {
  const rendered = renderHistoryResponse({ events: [event] }, arnOf);
  if (!rendered.ok) throw new Error(rendered.issue.reason);
  return (rendered.value["Events"] as readonly Record<string, Record<string, unknown>>[])[0] ?? {};
}

describe.each(eventTypes)("%s", (type) => {
  it("has the members of the service model and no others (HIST-6)", () => {
    const text = eventOf(type).filter((event) => renderHistoryResponse({ events: [event] }, arnOf).ok);
    fc.assert(
      fc.property(text, (event) => {
        const rendered = render(event);
        const details = rendered[`${type}Details`];
        expect([...envelope, `${type}Details`]).toEqual(expect.arrayContaining(Object.keys(rendered)));
        expect(members[type]).toEqual(expect.arrayContaining(Object.keys(details ?? { absent: true })));
      }),
      { numRuns: 30 },
    );
  });
});

describe("history in JSON", () => {
  const base = { eventId: 3, timestamp: 1_767_225_600_500, operationId: "a", name: "n", subType: "Step" } as const;

  it("tells a failed attempt as the service does", () => {
    const error = { error: { type: "E", message: "m" } };
    const details = { error, retry: { currentAttempt: 1, nextAttemptDelaySeconds: 5 } };
    expect(render({ ...base, type: "StepFailed", details })).toEqual({
      EventType: "StepFailed",
      SubType: "Step",
      EventId: 3,
      Id: "a",
      Name: "n",
      EventTimestamp: 1_767_225_600.5,
      StepFailedDetails: {
        Error: { Payload: { ErrorType: "E", ErrorMessage: "m" } },
        RetryDetails: { CurrentAttempt: 1, NextAttemptDelaySeconds: 5 },
      },
    });
  });

  it("says that a payload was left out", () => {
    expect(render({ ...base, type: "ContextSucceeded", details: { result: { truncated: true } } })).toMatchObject({
      ContextSucceededDetails: { Result: { Truncated: true } },
    });
  });

  it("names the target's execution by its ARN while it is known", () => {
    const started = { functionName: "pay:live", executedVersion: "3" };
    const event = (childId: string): HistoryEvent => ({
      ...base,
      type: "ChainedInvokeStarted",
      details: { ...started, childId, input: { payload: textPayload("{}") } },
    });
    expect(render(event("77"))["ChainedInvokeStartedDetails"]).toEqual({
      FunctionName: "pay:live",
      ExecutedVersion: "3",
      Input: { Payload: "{}" },
      DurableExecutionArn: "arn:of:77",
    });
    expect(render(event("gone"))["ChainedInvokeStartedDetails"]).not.toHaveProperty("DurableExecutionArn");
  });

  it("refuses a payload that is not text, by its event (ENV-6)", () => {
    const payload = { data: Uint8Array.from([0xc3]), mediaType: "a/b" };
    const good: HistoryEvent = { ...base, type: "StepStarted", details: {} };
    const bad: HistoryEvent = { ...base, type: "ExecutionSucceeded", details: { result: { payload } } };
    expect(renderHistoryResponse({ events: [good, bad] }, arnOf)).toMatchObject({
      issue: { reason: "PAYLOAD_NOT_TEXT", field: "events[1].details.result" },
    });
  });
});
