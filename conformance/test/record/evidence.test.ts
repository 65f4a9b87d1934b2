import { expect, it } from "vitest";
import { evidenceOf } from "../../src/record/evidence.ts";
import type { RunRecord } from "../../src/record/record.ts";

const record: RunRecord = {
  ending: { status: "FAILED" },
  events: [
    { type: "ExecutionStarted", operationId: "e1", name: "run", payload: "{}" },
    { type: "ContextStarted", operationId: "0123456789abcdef", subType: "RunInChildContext" },
    {
      type: "StepFailed",
      operationId: "b",
      name: "price",
      subType: "Step",
      parentId: "0123456789abcdef",
      attempt: 1,
      delaySeconds: 2,
      error: { type: "Oops" },
    },
    { type: "InvocationCompleted" },
  ],
  observations: [
    { path: "", phase: "invocation", invocation: 1 },
    { path: "/0/body/0", phase: "enter", invocation: 1, attempt: 2 },
    { path: "/0/body/0/body/0", phase: "note", invocation: 2, label: "seen", value: { n: 1 } },
    { path: "/0", phase: "caught", invocation: 2, error: { class: "Oops" } },
  ],
  trace: [{ invocation: 1, kind: "checkpoint", request: { a: 1 }, status: 200, response: "ok" }],
  invocations: 2,
  closedIn: new Map(),
  refusals: [],
};

it("a run is told a line for each event, observation and exchange", () => {
  const { history, observations, trace } = evidenceOf(record);
  expect(history?.split("\n")).toEqual([
    "ExecutionStarted {}",
    "ContextStarted 01234567 (RunInChildContext)",
    'StepFailed price (Step, in 01234567, attempt 1, 2 s) {"type":"Oops"}',
    "InvocationCompleted",
  ]);
  expect(observations?.split("\n")).toEqual([
    "#1 (function) invocation",
    "#1 /0/body/0 enter (attempt 2)",
    '#2 /0/body/0/body/0 note seen {"n":1}',
    '#2 /0 caught {"class":"Oops"}',
  ]);
  expect(trace).toBe('#1 checkpoint {"a":1} -> 200 "ok"');
});
