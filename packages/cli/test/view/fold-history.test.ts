import { describe, expect, it } from "vitest";
import { textPayload } from "@clew/protocol";
import { foldHistory } from "../../src/view/fold-history.ts";
import { event, historyOf, orderHistory, startedAt } from "../support/history.ts";

const operations = () => foldHistory(orderHistory).operations.map(({ operation }) => operation);

describe("operations of a history", () => {
  it("are what their events made of them", () => {
    expect(operations()).toEqual([
      {
        id: "s1",
        name: "validate",
        subType: "Step",
        type: "STEP",
        status: "SUCCEEDED",
        attempt: 2,
        startTime: startedAt + 100,
        endTime: startedAt + 1300,
        result: textPayload('"ok"'),
      },
      {
        id: "c1",
        name: "group",
        subType: "RunInChildContext",
        type: "CONTEXT",
        status: "SUCCEEDED",
        startTime: startedAt + 1300,
        endTime: startedAt + 4000,
        result: textPayload("null"),
      },
      {
        id: "i1",
        parentId: "c1",
        name: "pay",
        type: "CHAINED_INVOKE",
        status: "FAILED",
        functionName: "payment:live",
        executedVersion: "3",
        childId: "e-2",
        startTime: startedAt + 1400,
        endTime: startedAt + 3900,
        input: textPayload("1"),
        error: { type: "Declined", message: "no money" },
      },
      {
        id: "w1",
        parentId: "c1",
        type: "WAIT",
        status: "SUCCEEDED",
        waitSeconds: 2,
        scheduledEndTime: startedAt + 3400,
        startTime: startedAt + 1400,
        endTime: startedAt + 3400,
      },
      {
        id: "cb1",
        name: "approval",
        type: "CALLBACK",
        status: "STARTED",
        callbackId: "Y2I=",
        timeoutSeconds: 60,
        timeoutTime: startedAt + 64_000,
        startTime: startedAt + 4000,
      },
    ]);
  });

  it("wait between attempts", () => {
    const [step] = foldHistory(orderHistory).operations;
    expect(step?.spans).toEqual([
      { from: startedAt + 100, to: startedAt + 200, kind: "working" },
      { from: startedAt + 200, to: startedAt + 1200, kind: "waiting" },
      { from: startedAt + 1200, to: startedAt + 1300, kind: "working" },
    ]);
  });

  it("keep the error of the last attempt only until the next one ends", () => {
    const [pending] = foldHistory(orderHistory.slice(0, 3)).operations;
    expect(pending?.operation).toMatchObject({
      status: "PENDING",
      attempt: 1,
      nextAttemptTime: startedAt + 1200,
      error: { type: "Busy" },
    });
    expect(operations()[0]).not.toHaveProperty("error");
  });

  it("may end without having been started", () => {
    const events = historyOf(
      event(5, "StepSucceeded", { operationId: "s", details: { result: {}, retry: { currentAttempt: 1 } } }),
    );
    expect(foldHistory(events).operations).toEqual([
      {
        operation: {
          id: "s",
          type: "STEP",
          status: "SUCCEEDED",
          attempt: 1,
          startTime: startedAt + 5,
          endTime: startedAt + 5,
        },
        spans: [],
      },
    ]);
  });

  it("come with the invocations that made them", () => {
    expect(foldHistory(orderHistory).invocations).toEqual([
      { from: startedAt + 10, to: startedAt + 210, kind: "working" },
    ]);
  });
});
