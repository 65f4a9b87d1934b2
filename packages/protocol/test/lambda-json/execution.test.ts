import { describe, expect, it } from "vitest";
import { textPayload } from "../../src/index.ts";
import {
  parseErrorObject,
  parseExecutionQuery,
  parseHistoryQuery,
  parseListQuery,
  parseStateQuery,
  renderExecution,
  renderExecutionList,
  renderStopResponse,
} from "../../src/lambda-json/index.ts";
import { body } from "../support/json-bytes.ts";

const executionArn = "arn:aws:lambda:us-east-1:123456789012:function:order:$LATEST/durable-execution/order-1/3f2a";
const execution = {
  id: "3f2a",
  name: "order-1",
  functionName: "order",
  functionVersion: "$LATEST",
  status: "FAILED",
  startTime: 1_767_225_600_000,
  endTime: 1_767_225_601_500,
  executionTimeoutSeconds: 3600,
  retentionDays: 14,
  traceHeader: "Root=1",
} as const;

describe("a described execution", () => {
  const summary = {
    DurableExecutionArn: executionArn,
    DurableExecutionName: "order-1",
    FunctionArn: "arn:aws:lambda:us-east-1:123456789012:function:order",
    Status: "FAILED",
    StartTimestamp: 1_767_225_600,
    EndTimestamp: 1_767_225_601.5,
  };

  it("has what GetDurableExecution tells", () => {
    const data = { input: textPayload("{}"), error: { type: "E" } };
    expect(renderExecution({ execution, executionArn, data })).toStrictEqual({
      ok: true,
      value: {
        ...summary,
        Version: "$LATEST",
        InputPayload: "{}",
        Error: { ErrorType: "E" },
        ExecutionDataIncluded: true,
        TraceHeader: { XAmznTraceId: "Root=1" },
        DurableConfig: { ExecutionTimeout: 3600, RetentionPeriodInDays: 14 },
      },
    });
  });

  it("says when its data was left out", () => {
    expect(renderExecution({ execution, executionArn })).toMatchObject({ value: { ExecutionDataIncluded: false } });
  });

  it("is shorter in a list", () => {
    expect(renderExecutionList({ executions: [{ execution, executionArn }], nextMarker: "m" })).toStrictEqual({
      DurableExecutions: [summary],
      NextMarker: "m",
    });
  });

  it("was stopped at a time in seconds", () => {
    expect(renderStopResponse({ stopTime: 1_767_225_600_250 })).toStrictEqual({ StopTimestamp: 1_767_225_600.25 });
  });
});

describe("an error object as a body", () => {
  it.each(["", "{}", '{"ErrorType":null}'])("of %j is none (LAM-6)", (text) => {
    expect(parseErrorObject(body(text))).toStrictEqual({ ok: true, value: undefined });
  });

  it("is read", () => {
    expect(parseErrorObject(body({ ErrorMessage: "", StackTrace: [] }))).toStrictEqual({
      ok: true,
      value: { message: "", stackTrace: [] },
    });
  });

  it.each<[unknown, object]>([
    ["[", { reason: "BODY_MALFORMED" }],
    ["7", { reason: "FIELD_TYPE_INVALID", field: "body" }],
    [{ ErrorType: 7 }, { reason: "FIELD_TYPE_INVALID", field: "errorType" }],
    [{ StackTrace: [1] }, { reason: "FIELD_TYPE_INVALID", field: "stackTrace[0]" }],
  ])("of %j is refused", (value, issue) => {
    expect(parseErrorObject(body(value))).toMatchObject({ ok: false, issue });
  });
});

describe("a query", () => {
  const query = (text: string): URLSearchParams => new URLSearchParams(text);

  it("of a list is read as both clients send it (LAM-14)", () => {
    const text =
      "Qualifier=%24LATEST&DurableExecutionName=a&Statuses=RUNNING&Statuses=FAILED&ReverseOrder=true&MaxItems=0" +
      "&StartedAfter=2026-01-01T00%3A00%3A00.500Z&StartedBefore=2026-01-01T00%3A00%3A01.000000Z&Marker=m%20k";
    expect(parseListQuery(query(text))).toStrictEqual({
      ok: true,
      value: {
        functionVersion: "$LATEST",
        name: "a",
        statuses: ["RUNNING", "FAILED"],
        startedAfter: 1_767_225_600_500,
        startedBefore: 1_767_225_601_000,
        oldestFirst: true,
        marker: "m k",
        maxItems: 0,
      },
    });
  });

  it.each([
    ["01.000", 0, 0],
    ["01.000000", 0, 0],
    ["01.0000004", 0, 1],
    ["01.0005", 0, 1],
    ["01.9999", 999, 1000],
    ["01.5", 500, 500],
  ])("of a list has bounds that let pass what lies beyond %s exactly (LIST-12)", (seconds, after, before) => {
    const time = `2026-01-01T00:00:${seconds}Z`;
    expect(parseListQuery(query(`StartedAfter=${time}&StartedBefore=${time}`))).toStrictEqual({
      ok: true,
      value: { startedAfter: 1_767_225_601_000 + after, startedBefore: 1_767_225_601_000 + before },
    });
  });

  it("without members asks for the defaults", () => {
    const none = { ok: true, value: {} };
    expect(parseListQuery(query(""))).toStrictEqual(none);
    expect(parseHistoryQuery(query(""))).toStrictEqual(none);
    expect(parseExecutionQuery(query(""))).toStrictEqual(none);
  });

  it("of a state page needs a token", () => {
    expect(parseStateQuery(query("MaxItems=1"))).toMatchObject({
      issue: { reason: "FIELD_REQUIRED", field: "checkpointToken" },
    });
    expect(parseStateQuery(query("CheckpointToken=QUJ%2B%2FD%3D%3D&MaxItems=1000"))).toStrictEqual({
      ok: true,
      value: { checkpointToken: "QUJ+/D==", maxItems: 1000 },
    });
  });

  it("of history is read", () => {
    expect(parseHistoryQuery(query("IncludeExecutionData=false&ReverseOrder=true"))).toStrictEqual({
      ok: true,
      value: { includeData: false, newestFirst: true },
    });
  });

  it.each([
    ["MaxItems=ten", { reason: "FIELD_TYPE_INVALID", field: "maxItems", actual: "ten" }],
    ["MaxItems=1.5", { reason: "FIELD_TYPE_INVALID", field: "maxItems" }],
    ["ReverseOrder=yes", { reason: "FIELD_TYPE_INVALID", field: "oldestFirst", expected: "true or false" }],
    ["Statuses=RUNNING&Statuses=LOST", { reason: "ENUM_UNKNOWN", field: "statuses[1]", actual: "LOST" }],
    ["StartedAfter=1767225600", { reason: "FIELD_TYPE_INVALID", field: "startedAfter" }],
    ["StartedBefore=2026-13-01T00:00:00Z", { reason: "FIELD_TYPE_INVALID", field: "startedBefore" }],
  ])("of %s is refused by name", (text, issue) => {
    expect(parseListQuery(query(text))).toMatchObject({ ok: false, issue });
  });
});
