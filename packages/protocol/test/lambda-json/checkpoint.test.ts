import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OperationUpdate } from "../../src/index.ts";
import {
  parseCheckpointBody,
  parseCheckpointResponse,
  renderCheckpointBody,
  renderCheckpointResponse,
} from "../../src/lambda-json/index.ts";
import { checkShape } from "../../src/rules/shape.ts";
import { resolveByteLimits, textPayload } from "../../src/index.ts";
import { body, overTheWire } from "../support/json-bytes.ts";

const token = "QUJD+/==";
const step = { Id: "c4ca4238a0b92382", Type: "STEP", Action: "SUCCEED" };

describe("a checkpoint body", () => {
  it("is read with every option", () => {
    const Updates = [
      { ...step, ParentId: "p", Name: "charge", SubType: "Step", Payload: '{"paid":true}' },
      {
        Id: "2",
        Type: "STEP",
        Action: "RETRY",
        StepOptions: { NextAttemptDelaySeconds: 5 },
        Error: { ErrorType: "E" },
      },
      { Id: "3", Type: "WAIT", Action: "START", WaitOptions: { WaitSeconds: 60 } },
      {
        Id: "4",
        Type: "CALLBACK",
        Action: "START",
        CallbackOptions: { TimeoutSeconds: 0, HeartbeatTimeoutSeconds: 9 },
      },
      {
        Id: "5",
        Type: "CHAINED_INVOKE",
        Action: "START",
        ChainedInvokeOptions: { FunctionName: "pay:live", TenantId: "t", XAmznTraceId: "Root=1" },
      },
      { Id: "6", Type: "CONTEXT", Action: "SUCCEED", Payload: "", ContextOptions: { ReplayChildren: true } },
    ];
    expect(parseCheckpointBody(body({ CheckpointToken: token, ClientToken: "c-1", Updates }))).toStrictEqual({
      ok: true,
      value: {
        checkpointToken: token,
        clientToken: "c-1",
        updates: [
          {
            id: "c4ca4238a0b92382",
            type: "STEP",
            action: "SUCCEED",
            parentId: "p",
            name: "charge",
            subType: "Step",
            payload: textPayload('{"paid":true}'),
          },
          { id: "2", type: "STEP", action: "RETRY", error: { type: "E" }, stepOptions: { nextAttemptDelaySeconds: 5 } },
          { id: "3", type: "WAIT", action: "START", waitOptions: { waitSeconds: 60 } },
          {
            id: "4",
            type: "CALLBACK",
            action: "START",
            callbackOptions: { timeoutSeconds: 0, heartbeatTimeoutSeconds: 9 },
          },
          {
            id: "5",
            type: "CHAINED_INVOKE",
            action: "START",
            chainedInvokeOptions: { functionName: "pay:live", tenantId: "t", traceHeader: "Root=1" },
          },
          {
            id: "6",
            type: "CONTEXT",
            action: "SUCCEED",
            payload: textPayload(""),
            contextOptions: { replayChildren: true },
          },
        ],
      },
    });
  });

  it.each([{}, { Updates: null }, { Updates: [] }, { Updates: [], ClientToken: null }])(
    "is a poll without updates: %j (CKPT-4)",
    (members) => {
      expect(parseCheckpointBody(body({ CheckpointToken: token, ...members }))).toStrictEqual({
        ok: true,
        value: { checkpointToken: token, updates: [] },
      });
    },
  );

  it("takes null for absence at any depth (LAM-13)", () => {
    const update = { ...step, Payload: null, Error: { ErrorMessage: null }, ContextOptions: null };
    expect(parseCheckpointBody(body({ CheckpointToken: token, Updates: [update] }))).toStrictEqual({
      ok: true,
      value: { checkpointToken: token, updates: [{ id: step.Id, type: "STEP", action: "SUCCEED", error: {} }] },
    });
  });

  it.each<[string, unknown, object]>([
    ["no JSON", "{", { reason: "BODY_MALFORMED" }],
    ["nothing", "", { reason: "BODY_MALFORMED" }],
    [
      "a member that is not known",
      { CheckpointToken: token, More: 1 },
      { reason: "FIELD_UNKNOWN", field: "more", actual: "More" },
    ],
    [
      "a member of an update that is not known",
      updates({ ...step, Colour: null }),
      { reason: "FIELD_UNKNOWN", field: "updates[0].colour", actual: "Colour" },
    ],
    [
      "a member without a name",
      updates({ ...step, "": 1 }),
      { reason: "FIELD_UNKNOWN", field: "updates[0]", actual: "" },
    ],
    ["a number for a name", { CheckpointToken: token, 0: 1 }, { reason: "FIELD_UNKNOWN", field: "body", actual: "0" }],
    [
      "an option that is not known",
      updates({ ...step, StepOptions: { Semantics: "AtMostOnce" } }),
      { reason: "FIELD_UNKNOWN", field: "updates[0].stepOptions.semantics", actual: "Semantics" },
    ],
    [
      "a member of an error that is not known",
      updates({ ...step, Action: "FAIL", Error: { Message: "m" } }),
      { reason: "FIELD_UNKNOWN", field: "updates[0].error.message", actual: "Message" },
    ],
    ["a list", [], { reason: "FIELD_TYPE_INVALID", field: "body", expected: "an object", actual: "a list" }],
    ["no token", {}, { reason: "FIELD_REQUIRED", field: "checkpointToken" }],
    ["null for the token", { CheckpointToken: null }, { reason: "FIELD_REQUIRED", field: "checkpointToken" }],
    ["an empty token", { CheckpointToken: "" }, { reason: "FIELD_OUT_OF_RANGE", field: "checkpointToken" }],
    [
      "a URL-safe token",
      { CheckpointToken: "a-b" },
      { reason: "FIELD_PATTERN", field: "checkpointToken", actual: "a-b" },
    ],
    ["one update alone", { CheckpointToken: token, Updates: step }, { reason: "FIELD_TYPE_INVALID", field: "updates" }],
    [
      "an update without type",
      updates({ Id: "a", Action: "START" }),
      { reason: "FIELD_REQUIRED", field: "updates[0].type" },
    ],
    [
      "a foreign type",
      updates({ ...step, Type: "LOOP" }),
      { reason: "ENUM_UNKNOWN", field: "updates[0].type", actual: "LOOP" },
    ],
    [
      "a wait of 0",
      updates(step, wait(0)),
      { reason: "FIELD_OUT_OF_RANGE", field: "updates[1].waitOptions.waitSeconds" },
    ],
    [
      "half a second",
      updates(wait(0.5)),
      { reason: "FIELD_TYPE_INVALID", expected: "a whole number", actual: "a fraction" },
    ],
    [
      "text for a number",
      updates(wait("5")),
      { reason: "FIELD_TYPE_INVALID", expected: "a whole number", actual: "a string" },
    ],
    [
      "JSON for text",
      updates({ ...step, Payload: { secret: 1 } }),
      { reason: "FIELD_TYPE_INVALID", actual: "an object" },
    ],
  ])("of %s is refused with the field, what was expected and what came", (_, value, issue) => {
    expect(parseCheckpointBody(body(value))).toMatchObject({ ok: false, issue });
  });

  it("keeps what it holds out of the refusal (ERR-7)", () => {
    const decoded = parseCheckpointBody(body('{"CheckpointToken": "secret", oops'));
    expect(JSON.stringify(decoded)).not.toContain("secret");
  });

  it("that is not UTF-8 is refused", () => {
    const bytes = Uint8Array.from([...body('{"CheckpointToken":"'), 0xff, ...body('"}')]);
    expect(parseCheckpointBody(bytes)).toMatchObject({ issue: { reason: "BODY_MALFORMED" } });
  });
});

function updates(...list: readonly unknown[]): object {
  return { CheckpointToken: token, Updates: list };
}

function wait(WaitSeconds: unknown): object {
  return { Id: "w", Type: "WAIT", Action: "START", WaitOptions: { WaitSeconds } };
}

describe("an update that breaks a limit", () => {
  const base: OperationUpdate = { id: "a", type: "STEP", action: "START" };
  const faults: readonly Partial<OperationUpdate>[] = [
    { id: "" },
    { id: "x".repeat(65) },
    { id: "a b" },
    { parentId: "é" },
    { name: "" },
    { name: "tab\t" },
    { subType: "x".repeat(33) },
    { waitOptions: { waitSeconds: 31_622_401 } },
    { stepOptions: { nextAttemptDelaySeconds: 0 } },
    { callbackOptions: { timeoutSeconds: -1 } },
    { callbackOptions: { heartbeatTimeoutSeconds: 100_000_000 } },
    { chainedInvokeOptions: { functionName: "a b" } },
    { chainedInvokeOptions: { functionName: "f", tenantId: "#" } },
    { chainedInvokeOptions: { functionName: "f", traceHeader: "x".repeat(8193) } },
  ];

  it.each(faults)("%j is refused in the words of the other wire", (fault) => {
    const update = { ...base, ...fault };
    const expected = checkShape(update, resolveByteLimits());
    const rendered = renderCheckpointBody({ checkpointToken: token, updates: [update] });
    const decoded = parseCheckpointBody(body(rendered.ok ? rendered.value : {}));
    expect(expected).toBeDefined();
    expect(decoded).toStrictEqual({ ok: false, issue: { ...expected, field: `updates[0].${expected?.field ?? ""}` } });
  });
});

describe("the answer to a checkpoint", () => {
  const operation = {
    id: "1",
    type: "STEP",
    status: "PENDING",
    name: "n",
    startTime: 1_767_225_600_123,
    attempt: 1,
    nextAttemptTime: 1_767_225_605_000,
    error: { type: "E", message: "m", data: "d", stackTrace: ["f"] },
  } as const;

  it("has times in seconds (LAM-3)", () => {
    expect(renderCheckpointResponse({ checkpointToken: "Q0Q=", newState: { operations: [operation] } })).toEqual({
      ok: true,
      value: {
        CheckpointToken: "Q0Q=",
        NewExecutionState: {
          Operations: [
            {
              Id: "1",
              Type: "STEP",
              Status: "PENDING",
              Name: "n",
              StartTimestamp: 1_767_225_600.123,
              StepDetails: {
                Attempt: 1,
                NextAttemptTimestamp: 1_767_225_605,
                Error: { ErrorType: "E", ErrorMessage: "m", ErrorData: "d", StackTrace: ["f"] },
              },
            },
          ],
        },
      },
    });
  });

  it("leaves the token out when the execution closed (TOK-3)", () => {
    const rendered = renderCheckpointResponse({ newState: { operations: [] } });
    expect(rendered).toStrictEqual({ ok: true, value: { NewExecutionState: { Operations: [] } } });
    expect(parseCheckpointResponse(rendered.ok && rendered.value)).toStrictEqual({
      ok: true,
      value: { newState: { operations: [] } },
    });
  });

  it("refuses a payload that is not text (ENV-6)", () => {
    const result = { data: Uint8Array.from([0xff]), mediaType: "image/png" };
    const bad = { id: "2", type: "CONTEXT", status: "SUCCEEDED", startTime: 0, result } as const;
    expect(renderCheckpointResponse({ newState: { operations: [operation, bad] } })).toStrictEqual({
      ok: false,
      issue: {
        reason: "PAYLOAD_NOT_TEXT",
        field: "operations[1].result",
        expected: "UTF-8",
        actual: "1 bytes of image/png",
      },
    });
  });

  it("is read as a client library hands it over, with dates", () => {
    const rendered = renderCheckpointResponse({ checkpointToken: "Q0Q=", newState: { operations: [operation] } });
    const json = overTheWire(rendered.ok ? rendered.value : {}) as Record<string, never>;
    const dated = JSON.parse(JSON.stringify(json), (key, value: unknown) =>
      key.endsWith("Timestamp") && typeof value === "number" ? new Date(value * 1000) : value,
    ) as unknown;
    expect(parseCheckpointResponse(json)).toStrictEqual(parseCheckpointResponse(dated));
    expect(parseCheckpointResponse(json)).toStrictEqual({
      ok: true,
      value: { checkpointToken: "Q0Q=", newState: { operations: [operation] } },
    });
  });
});

it("never throws over a damaged body", () => {
  const good = JSON.stringify({ CheckpointToken: token, Updates: [step, wait(5)] });
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(good.length), fc.string(), (a, b, put) => {
      const text = good.slice(0, Math.min(a, b)) + put + good.slice(Math.max(a, b));
      expect(parseCheckpointBody(body(text))).toHaveProperty("ok");
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseCheckpointBody(body(updates(value)))).toHaveProperty("ok");
      expect(parseCheckpointResponse(value)).toHaveProperty("ok", false);
    }),
  );
});
