import { checkpointMethods, textPayload, workerMethods } from "@clew/protocol";
import type { Decoded, OperationUpdate } from "@clew/protocol";
import { describe, expect, it } from "vitest";
import {
  answerToWire,
  invocationToWire,
  pageToWire,
  readable,
  refusalToWire,
  requestFromWire,
} from "../../src/peer/grpc-messages.ts";
import type { PeerOperation } from "../../src/peer/operation.ts";
import type { RefusalKind } from "../../src/peer/refusal.ts";

const base = {
  status: "SUCCEEDED",
  startTime: 1000.4,
  endTime: 2000.6,
  name: "n",
  subType: "S",
  parentId: "p",
} as const;
const operations: readonly PeerOperation[] = [
  { id: "e", type: "EXECUTION", status: "STARTED", startTime: 1, input: "{}" },
  { ...base, id: "c", type: "CONTEXT", replayChildren: true, result: "1" },
  { ...base, id: "s", type: "STEP", attempt: 2, dueTime: 3000.5, error: { type: "Boom", message: "m", data: "d" } },
  { ...base, id: "w", type: "WAIT", waitSeconds: 3, dueTime: 4000 },
  { ...base, id: "b", type: "CALLBACK", callbackId: "cb", timeoutSeconds: 5, heartbeatTimeoutSeconds: 2, dueTime: 9 },
  { ...base, id: "i", type: "CHAINED_INVOKE", functionName: "f:live", tenantId: "t", input: "2", result: "3" },
];

/** What comes out at the other end of a wire. */
function across<T>(write: (value: T) => Uint8Array, read: (bytes: Uint8Array) => Decoded<T>, value: T): T {
  const decoded = read(write(value));
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issue));
  return decoded.value;
}

describe("what the peer says over gRPC", () => {
  it("is read as it was written, for every type of operation", () => {
    const { responseSerialize, responseDeserialize } = checkpointMethods.getExecutionState;
    const page = pageToWire({ operations, nextMarker: "2" });
    expect(across(responseSerialize, responseDeserialize, page)).toEqual(page);
    expect(page.operations.map(({ type }) => type)).toEqual(operations.map(({ type }) => type));
    expect(page.operations[2]).toMatchObject({ startTime: 1000, endTime: 2001, attempt: 2, nextAttemptTime: 3001 });
  });

  it("has a token in an answer only where there is one", () => {
    const { responseSerialize, responseDeserialize } = checkpointMethods.checkpoint;
    const token = answerToWire({ kind: "answer", operations, token: "dA==" });
    expect(across(responseSerialize, responseDeserialize, token).checkpointToken).toBe("dA==");
    const none = answerToWire({ kind: "answer", operations: [] });
    expect(across(responseSerialize, responseDeserialize, none)).not.toHaveProperty("checkpointToken");
  });

  it("carries an invocation", () => {
    const { responseSerialize, responseDeserialize } = workerMethods.connect;
    const told = {
      requestId: "r",
      executionId: "e",
      executionArn: "arn",
      token: "dA==",
      timeoutMs: 1000,
      tenantId: "t",
    };
    const invocation = invocationToWire({ ...told, page: { operations }, updated: ["s"] }, "host-1");
    const message = { kind: "invocation", invocation } as const;
    expect(across(responseSerialize, responseDeserialize, message)).toEqual(message);
    expect(invocation).toMatchObject({ functionName: "host-1", tenantId: "t", updatedOperationIds: ["s"] });
  });

  it.each<[RefusalKind, string | undefined]>([
    ["stale-token", "invocation"],
    ["invalid", "request"],
    ["server-error", "invocation"],
    ["throttled", "invocation"],
    ["unknown-reason", "invocation"],
    ["unavailable-without-detail", undefined],
    ["denied-without-detail", undefined],
  ])("names the scope of %s: %s", (kind, scope) => {
    const status = refusalToWire({ kind, message: "no" });
    const answer = { kind: "status", correlationId: 7, status } as const;
    const { responseSerialize, responseDeserialize } = checkpointMethods.checkpointStream;
    expect(across(responseSerialize, responseDeserialize, answer)).toEqual(answer);
    expect(status.detail?.scope).toBe(scope);
  });

  it("reads in a trace with payloads as text", () => {
    expect(readable({ a: [textPayload('{"x":1}')], b: { c: 1, d: undefined } })).toEqual({
      a: ['{"x":1}'],
      b: { c: 1, d: undefined },
    });
  });
});

describe("what the peer reads from gRPC", () => {
  const updates: readonly OperationUpdate[] = [
    { id: "s", type: "STEP", action: "RETRY", payload: textPayload("1"), stepOptions: { nextAttemptDelaySeconds: 2 } },
    { id: "c", type: "CONTEXT", action: "SUCCEED", parentId: "p", name: "n", contextOptions: { replayChildren: true } },
    { id: "d", type: "CONTEXT", action: "FAIL", error: { type: "Boom" }, contextOptions: { replayChildren: false } },
    { id: "w", type: "WAIT", action: "START", waitOptions: { waitSeconds: 4 } },
    { id: "b", type: "CALLBACK", action: "START", callbackOptions: { timeoutSeconds: 5, heartbeatTimeoutSeconds: 6 } },
    { id: "i", type: "CHAINED_INVOKE", action: "START", chainedInvokeOptions: { functionName: "f", tenantId: "t" } },
  ];

  it("is a batch in the peer's own words", () => {
    const request = { executionId: "e", checkpointToken: "dA==", updates, clientToken: "k" };
    expect(requestFromWire(request)).toEqual({
      operation: "checkpoint",
      token: "dA==",
      clientToken: "k",
      updates: [
        { id: "s", type: "STEP", action: "RETRY", payload: "1", nextAttemptDelaySeconds: 2 },
        { id: "c", type: "CONTEXT", action: "SUCCEED", parentId: "p", name: "n", replayChildren: true },
        { id: "d", type: "CONTEXT", action: "FAIL", error: { type: "Boom" } },
        { id: "w", type: "WAIT", action: "START", waitSeconds: 4 },
        { id: "b", type: "CALLBACK", action: "START", timeoutSeconds: 5, heartbeatTimeoutSeconds: 6 },
        { id: "i", type: "CHAINED_INVOKE", action: "START", functionName: "f", tenantId: "t" },
      ],
    });
  });

  it("asks for a hundred operations where it names no number", () => {
    const request = { executionId: "e", checkpointToken: "dA==" };
    expect(requestFromWire(request)).toEqual({ operation: "state", token: "dA==", marker: "", maxItems: 100 });
    expect(requestFromWire({ ...request, marker: "3", maxItems: 0 })).toMatchObject({ marker: "3", maxItems: 100 });
  });
});
