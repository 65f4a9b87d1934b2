import assert from "node:assert/strict";
import { textPayload } from "@clew/protocol";
import type { EventRecord, HistoryQuery, Store } from "../port.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import { epoch, headOf, mustCommit, next, resultOf, stepOf, successOf, wholePage, write } from "./fixture.ts";

/** Events: their order, their pages and where their payloads are found. */
export const historyCases: readonly ContractCase[] = [
  caseOf("events come in order of their ids, both ways", async (store) => {
    await putSteps(store, "x");
    assert.deepEqual(await idsOf(store, {}), [1, 2, 3, 4, 5, 6]);
    assert.deepEqual(await idsOf(store, { order: "descending" }), [6, 5, 4, 3, 2, 1]);
  }),
  caseOf("a range of events leaves out its start and includes its end", async (store) => {
    await putSteps(store, "x");
    for (const order of ["ascending", "descending"] as const) {
      const ids = await idsOf(store, { after: 1, through: 4, order });
      assert.deepEqual(ids, order === "ascending" ? [2, 3, 4] : [4, 3, 2]);
    }
    assert.deepEqual(await idsOf(store, { after: 6, through: 100 }), []);
  }),
  caseOf("history stops at the limit", async (store) => {
    await putSteps(store, "x");
    assert.deepEqual(await idsOf(store, { limit: 2 }), [1, 2]);
    assert.deepEqual(await idsOf(store, { limit: 2, order: "descending" }), [6, 5]);
    assert.deepEqual(await idsOf(store, { limit: 0 }), []);
  }),
  caseOf("history stops before too many bytes, never before the first", async (store) => {
    await putSteps(store, "x".repeat(100_000));
    assert.deepEqual(await idsOf(store, { maxBytes: 250_000 }), [1, 2, 3, 4, 5]);
    assert.deepEqual(await idsOf(store, { after: 1, maxBytes: 10 }), [2]);
    assert.deepEqual(await idsOf(store, { maxBytes: 250_000, includeData: false }), [1, 2, 3, 4, 5, 6]);
  }),
  caseOf("an event tells of its operation", async (store) => {
    const step = stepOf(1, 1, resultOf("done"));
    const meta = { ...step.meta, name: "pay", parentId: "p", subType: "Step" };
    const events = [successOf(1, 1)];
    await mustCommit(store, write(headOf("a", { nextEventId: 2 }), { operations: [{ ...step, meta }], events }));
    assert.deepEqual(await read(store, {}), [
      {
        eventId: 1,
        type: "StepSucceeded",
        timestamp: epoch + 1,
        operationId: "step-1",
        name: "pay",
        parentId: "p",
        subType: "Step",
        details: { retry: { currentAttempt: 1 }, result: { payload: textPayload("done") } },
      },
    ]);
  }),
  caseOf("payloads come from the operation, the execution or the event itself", async (store) => {
    await putEveryKind(store);
    const shown = (await read(store, {})).map(({ type, details }) => [type, details]);
    assert.deepEqual(shown, [
      ["ExecutionStarted", { executionTimeoutSeconds: 9, input: { payload: textPayload("in") } }],
      ["StepFailed", { retry: { currentAttempt: 1 }, error: { error: { message: "first" } } }],
      ["StepFailed", { retry: { currentAttempt: 2 }, error: { error: { message: "second" } } }],
      ["CallbackSucceeded", { result: { payload: textPayload("inline") } }],
      ["InvocationCompleted", { requestId: "r", startTime: epoch, endTime: epoch }],
      ["ExecutionFailed", { error: { error: { type: "T", stackTrace: ["s"] } } }],
    ]);
  }),
  caseOf("events of the execution carry its id, those of an invocation none", async (store) => {
    await putEveryKind(store);
    const ids = (await read(store, {})).map(({ operationId }) => operationId);
    assert.deepEqual(ids, ["a", "step-1", "step-1", "step-2", undefined, "a"]);
  }),
  caseOf("without data, payloads and errors are truncated", async (store) => {
    await putEveryKind(store);
    const shown = (await read(store, { includeData: false })).map(({ details }) => details);
    const truncated = { truncated: true };
    assert.deepEqual(shown, [
      { executionTimeoutSeconds: 9, input: truncated },
      { retry: { currentAttempt: 1 }, error: truncated },
      { retry: { currentAttempt: 2 }, error: truncated },
      { result: truncated },
      { requestId: "r", startTime: epoch, endTime: epoch },
      { error: truncated },
    ]);
  }),
  caseOf("a payload that is not there reads as empty", async (store) => {
    const events = [successOf(1, 1)];
    await mustCommit(store, write(headOf("a", { nextEventId: 2 }), { operations: [stepOf(1, 1)], events }));
    const [event] = await read(store, {});
    assert.deepEqual(event?.details, { retry: { currentAttempt: 1 }, result: {} });
  }),
  caseOf("an event may tell of an operation that its commit does not write", async (store) => {
    const operations = [stepOf(1, 1, resultOf("x"))];
    await mustCommit(store, write(headOf("a", { nextEventId: 2 }), { operations, events: [successOf(1, 1)] }));
    await mustCommit(store, write(next(headOf("a", { nextEventId: 3 })), { events: [successOf(2, 1)] }));
    assert.deepEqual(
      (await read(store, {})).map(({ eventId, operationId }) => [eventId, operationId]),
      [
        [1, "step-1"],
        [2, "step-1"],
      ],
    );
  }),
  caseOf("a long history is the same by pages as at once", async (store) => {
    for (let version = 1; version <= 40; version += 1) {
      const eventId = version * 2 - 1;
      const attempt: EventRecord = {
        eventId,
        type: "StepStarted",
        timestamp: epoch,
        seq: (version % 7) + 1,
        details: {},
      };
      const head = headOf("a", { version, nextEventId: eventId + 2 });
      const operations = [stepOf((version % 7) + 1, version)];
      await mustCommit(store, write(head, { operations, events: [attempt, inlineOf(eventId + 1)] }));
    }
    const whole = await read(store, {});
    assert.equal(whole.length, 80);
    for (const limit of [1, 7, 80]) {
      const pages = [];
      for (let after = 0; after < 80;) {
        const page = await read(store, { after, limit });
        pages.push(...page);
        after = page.at(-1)?.eventId ?? 80;
      }
      assert.deepEqual(pages, whole);
    }
  }),
];

/** Three steps; each one's start and success are events. */
async function putSteps(store: Store, text: string): Promise<void> {
  const steps = [1, 2, 3];
  const events = steps.flatMap((seq): readonly EventRecord[] => [
    { eventId: seq * 2 - 1, type: "StepStarted", timestamp: epoch, seq, details: {} },
    successOf(seq * 2, seq),
  ]);
  const operations = steps.map((seq) => stepOf(seq, 1, resultOf(text)));
  await mustCommit(store, write(headOf("a", { nextEventId: 7 }), { operations, events }));
}

async function putEveryKind(store: Store): Promise<void> {
  const base = { timestamp: epoch } as const;
  const events: readonly EventRecord[] = [
    {
      ...base,
      eventId: 1,
      type: "ExecutionStarted",
      details: { executionTimeoutSeconds: 9 },
      payload: { from: "execution", member: "input" },
    },
    {
      ...base,
      eventId: 2,
      type: "StepFailed",
      seq: 1,
      details: { retry: { currentAttempt: 1 } },
      payload: { from: "inline", member: "error", error: { message: "first" } },
    },
    {
      ...base,
      eventId: 3,
      type: "StepFailed",
      seq: 1,
      details: { retry: { currentAttempt: 2 } },
      payload: { from: "operation", member: "error" },
    },
    inlineOf(4),
    { ...base, eventId: 5, type: "InvocationCompleted", details: { requestId: "r", startTime: epoch, endTime: epoch } },
    { ...base, eventId: 6, type: "ExecutionFailed", details: {}, payload: { from: "execution", member: "error" } },
  ];
  const operations = [stepOf(1, 1, { error: { message: "second" } }), stepOf(2, 1)];
  const data = { input: textPayload("in"), error: { type: "T", stackTrace: ["s"] } };
  await mustCommit(store, write(headOf("a", { nextEventId: 7 }), { operations, events, data }));
}

function inlineOf(eventId: number): EventRecord {
  const payload = { from: "inline", member: "result", payload: textPayload("inline") } as const;
  return { eventId, type: "CallbackSucceeded", timestamp: epoch, seq: 2, details: {}, payload };
}

type Query = Partial<Omit<HistoryQuery, "id">>;

async function read(store: Store, query: Query): ReturnType<Store["history"]> {
  const all = { after: 0, through: 1_000, order: "ascending", includeData: true } as const;
  return store.history({ id: "a", ...all, ...wholePage, ...query });
}

async function idsOf(store: Store, query: Query): Promise<readonly number[]> {
  return (await read(store, query)).map(({ eventId }) => eventId);
}
