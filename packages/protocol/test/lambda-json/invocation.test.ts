import { describe, expect, it } from "vitest";
import { textPayload } from "../../src/index.ts";
import {
  parseFunctionError,
  parseFunctionOutput,
  parseInvocationEvent,
  renderFunctionError,
  renderFunctionOutput,
  renderInvocationEvent,
} from "../../src/lambda-json/index.ts";
import { body, overTheWire } from "../support/json-bytes.ts";

const arn = "arn:aws:lambda:us-east-1:123456789012:function:order:$LATEST/durable-execution/order-1/3f2a-b_c";

describe("the event of an invocation", () => {
  const invocation = {
    executionId: "3f2a-b_c",
    executionArn: arn,
    checkpointToken: "QUI=",
    initialState: {
      operations: [
        {
          id: "3f2a-b_c",
          type: "EXECUTION",
          status: "STARTED",
          name: "order-1",
          startTime: 1_767_225_600_123,
          input: textPayload('{"order":1}'),
        },
        {
          id: "w",
          type: "WAIT",
          status: "SUCCEEDED",
          startTime: 1_767_225_600_200,
          endTime: 1_767_225_660_200,
          scheduledEndTime: 1_767_225_660_200,
          waitSeconds: 60,
        },
      ],
      nextMarker: "m",
    },
    updatedOperationIds: ["w"],
  } as const;

  it("has whole milliseconds (LAM-4) and what every SDK needs of the EXECUTION", () => {
    expect(renderInvocationEvent(invocation)).toStrictEqual({
      ok: true,
      value: {
        DurableExecutionArn: arn,
        CheckpointToken: "QUI=",
        InitialExecutionState: {
          Operations: [
            {
              Id: "3f2a-b_c",
              Name: "order-1",
              Type: "EXECUTION",
              StartTimestamp: 1_767_225_600_123,
              Status: "STARTED",
              ExecutionDetails: { InputPayload: '{"order":1}' },
            },
            {
              Id: "w",
              Type: "WAIT",
              StartTimestamp: 1_767_225_600_200,
              EndTimestamp: 1_767_225_660_200,
              Status: "SUCCEEDED",
              WaitDetails: { ScheduledEndTimestamp: 1_767_225_660_200 },
            },
          ],
          NextMarker: "m",
        },
        UpdatedOperationIds: ["w"],
      },
    });
  });

  it("is read back", () => {
    const rendered = renderInvocationEvent(invocation);
    expect(parseInvocationEvent(overTheWire(rendered.ok && rendered.value))).toStrictEqual({
      ok: true,
      value: invocation,
    });
  });

  it("has ExecutionDetails without an input", () => {
    const execution = { id: "e", type: "EXECUTION", status: "STARTED", startTime: 1 } as const;
    expect(renderInvocationEvent({ ...invocation, initialState: { operations: [execution] } })).toMatchObject({
      value: { InitialExecutionState: { Operations: [{ ExecutionDetails: {} }] } },
    });
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "body"],
    ["a plain payload", { order: 1 }, "durableExecutionArn"],
    ["no token", { DurableExecutionArn: arn }, "checkpointToken"],
    [
      "an ISO time",
      {
        DurableExecutionArn: arn,
        CheckpointToken: "QUI=",
        InitialExecutionState: {
          Operations: [{ Id: "e", Type: "EXECUTION", Status: "STARTED", StartTimestamp: "2026-01-01T00:00:00Z" }],
        },
      },
      "operations[0].startTimestamp",
    ],
  ])("of %s is refused by name", (_, event, field) => {
    expect(parseInvocationEvent(event)).toMatchObject({ ok: false, issue: { field } });
  });

  it("keeps a type that is newer than this reader", () => {
    const operation = { Id: "x", Type: "LOOP", Status: "SPINNING", StartTimestamp: 5, LoopDetails: { Turns: 3 } };
    const event = {
      DurableExecutionArn: arn,
      CheckpointToken: "QUI=",
      InitialExecutionState: { Operations: [operation] },
    };
    expect(parseInvocationEvent(event)).toMatchObject({
      value: { initialState: { operations: [{ id: "x", type: "LOOP", status: "SPINNING", startTime: 5 }] } },
    });
  });
});

describe("the output of a function", () => {
  it.each<[unknown, object]>([
    [
      { Status: "SUCCEEDED", Result: "1" },
      { status: "SUCCEEDED", result: textPayload("1") },
    ],
    [
      { Status: "SUCCEEDED", Result: "" },
      { status: "SUCCEEDED", result: textPayload("") },
    ],
    [{ Status: "PENDING", Result: null, Error: null }, { status: "PENDING" }],
    [
      { Status: "FAILED", Error: { ErrorType: "E", ErrorData: null } },
      { status: "FAILED", error: { type: "E" } },
    ],
    [{ Status: "DONE", Extra: 1 }, { status: "DONE" }],
    [{ Status: null }, {}],
  ])("%j is read with null as absence (LAM-13)", (output, expected) => {
    expect(parseFunctionOutput(body(output))).toStrictEqual(expected);
  });

  it.each(["", "null", "7", "[]", "{", '{"Status":7}', '{"Status":"SUCCEEDED","Result":{}}'])(
    "%s is an output without a status",
    (text) => {
      expect(parseFunctionOutput(body(text))).toStrictEqual({});
    },
  );

  it("is written as the SDKs do", () => {
    expect(renderFunctionOutput({ status: "PENDING" })).toStrictEqual({ ok: true, value: { Status: "PENDING" } });
    expect(renderFunctionOutput({ status: "SUCCEEDED", result: textPayload("{}") })).toStrictEqual({
      ok: true,
      value: { Status: "SUCCEEDED", Result: "{}" },
    });
    expect(renderFunctionOutput({ result: { data: Uint8Array.from([255]), mediaType: "a/b" } })).toMatchObject({
      ok: false,
      issue: { reason: "PAYLOAD_NOT_TEXT", field: "result" },
    });
  });
});

describe("the error of a function", () => {
  const error = { type: "TypeError", message: "m", data: "d", stackTrace: ["a", "b"] };

  it("is written in lower camel case and read back (LAM-7)", () => {
    const json = { errorType: "TypeError", errorMessage: "m", errorData: "d", stackTrace: ["a", "b"] };
    expect(renderFunctionError(error)).toStrictEqual(json);
    expect(parseFunctionError(body(json))).toStrictEqual({ ok: true, value: error });
  });

  it.each<[string, object]>([
    ["", {}],
    ['{"errorType":"E","trace":["x"]}', { type: "E", stackTrace: ["x"] }],
    [
      '{"errorMessage":"m","stackTrace":[{"path":"a.go","line":3}]}',
      { message: "m", stackTrace: ['{"path":"a.go","line":3}'] },
    ],
    ['{"errorType":null,"stackTrace":null}', {}],
  ])("%s is taken as the runtimes send it", (text, expected) => {
    expect(parseFunctionError(body(text))).toStrictEqual({ ok: true, value: expected });
  });

  it("that is not an object is refused", () => {
    expect(parseFunctionError(body("[]"))).toMatchObject({ ok: false, issue: { reason: "FIELD_TYPE_INVALID" } });
  });
});
