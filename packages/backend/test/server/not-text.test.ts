import { checkpointMethods, executionMethods, textPayload, type Payload } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createServer, type RunningServer } from "../../src/server/server.ts";
import { systemScheduler } from "../../src/server/system.ts";
import { functionsDir, nodeFunction } from "../function/support/world.ts";
import { send } from "../lambda-api/support/http.ts";
import { HandWorker } from "../support/hand-worker.ts";
import { errorDetail, failure, TestClient } from "../support/test-client.ts";

vi.setConfig({ testTimeout: 30_000 });

/** A payload that is not UTF-8 meets the peers of the Lambda API (ENV-6, ENV-13, ENV-14). */
const bytes: Payload = { data: Uint8Array.of(0xff), mediaType: "application/octet-stream" };

const hosted = nodeFunction("plain.durable", {
  name: "order",
  kind: "durable",
  versions: new Map([["1", functionsDir]]),
});

let server: RunningServer;
let client: TestClient;

beforeEach(async () => {
  server = await createServer({
    store: new MemoryStore({ scheduler: systemScheduler }),
    environment: process.env,
    onError: (fault) => {
      throw fault;
    },
  });
  client = new TestClient(server.grpcAddress);
});

afterEach(async () => {
  client.close();
  await server.close(0);
});

const start = { functionName: "order", qualifier: "1" };

test("no function process is started for an input that it could not be told", async () => {
  await server.host([hosted], 0);
  const error = await failure(client.unary(executionMethods.startExecution, { ...start, input: bytes }));
  expect(errorDetail(error)).toMatchObject({ reason: "PAYLOAD_NOT_TEXT", clause: "ENV-6", field: "input" });
  expect((await client.unary(executionMethods.listExecutions, {})).executions).toEqual([]);
});

test("what a worker recorded fails each read over REST, and the execution once it moves to a function process", async () => {
  const worker = await HandWorker.connect(server.grpcAddress, [{ name: "order", kind: "durable", version: "1" }]);
  const { executionId, executionArn } = await client.unary(executionMethods.startExecution, {
    ...start,
    input: textPayload("1"),
  });
  const { checkpointToken } = await worker.next();
  const recorded = await client.unary(checkpointMethods.checkpoint, {
    executionId,
    checkpointToken,
    updates: [{ id: "s", type: "STEP", action: "SUCCEED", payload: bytes }],
  });
  const path = `/2025-12-01/durable-executions/${encodeURIComponent(executionArn)}`;
  const token = encodeURIComponent(recorded.checkpointToken ?? "");
  for (const read of [`${path}/state?CheckpointToken=${token}`, `${path}/history`]) {
    const { status, headers, json } = await send(server.restUrl, { path: read });
    expect([status, headers["x-amzn-errortype"]]).toEqual([400, "InvalidParameterValueException"]);
    expect(json).toMatchObject({ detail: { reason: "PAYLOAD_NOT_TEXT", scope: "request", expected: "UTF-8" } });
  }
  expect((await send(server.restUrl, { path: `${path}/history?IncludeExecutionData=false` })).status).toBe(200);
  worker.close();
  await server.host([hosted], 0);
  const { execution, data } = await client.unary(executionMethods.awaitExecution, { executionId });
  expect(execution.status).toBe("FAILED");
  expect(data?.error).toEqual({
    type: "PAYLOAD_NOT_TEXT",
    message: "operations[1].result: expected UTF-8, got 1 bytes of application/octet-stream",
  });
  const { events } = await client.unary(executionMethods.getExecutionHistory, { executionId });
  // That of the worker, which was lost, and the one that could not be told.
  expect(events.filter(({ type }) => type === "InvocationCompleted")).toHaveLength(2);
});
