import {
  issue,
  ProtocolError,
  textPayload,
  type DurableService,
  type ExecutionData,
  type InvocationOutcome,
  type StartExecutionRequest,
} from "@clew/protocol";
import { afterEach, describe, expect, test } from "vitest";
import type { PlainCall } from "../../src/lambda-api/invoke.ts";
import { description, fakeService } from "../support/fake-service.ts";
import { arn, startApi, type TestApi, type TestApiParts } from "./support/api.ts";

const running: TestApi[] = [];

afterEach(async () => {
  for (const { api } of running.splice(0)) await api.close(0);
});

async function start(parts: TestApiParts): Promise<TestApi> {
  const api = await startApi(parts);
  running.push(api);
  return api;
}

/** A service whose executions close at once, with this. */
function closing(data: ExecutionData, requests: StartExecutionRequest[] = []): DurableService {
  return fakeService({
    startExecution: (request) => {
      requests.push(request);
      return Promise.resolve({ executionId: "e1", executionArn: arn, executedVersion: "1", started: true });
    },
    awaitExecution: () => Promise.resolve({ ...description, data }),
  });
}

const invoke = (name: string, query = ""): { readonly method: string; readonly path: string } => ({
  method: "POST",
  path: `/2015-03-31/functions/${encodeURIComponent(name)}/invocations${query}`,
});

const invocationType = (type: string): Readonly<Record<string, string>> => ({ "x-amz-invocation-type": type });

describe("Invoke of a durable function", () => {
  test("waits for the end and answers with the result's text alone", async () => {
    const requests: StartExecutionRequest[] = [];
    const { send } = await start({ service: closing({ result: textPayload('{"ok":true}') }, requests) });
    const response = await send({
      ...invoke("order:live"),
      body: '{"id": 7}',
      headers: { "x-amz-durable-execution-name": "n1", "x-amz-tenant-id": "blue", "x-amzn-trace-id": "Root=1" },
    });
    expect(response.status).toBe(200);
    expect(response.body.toString()).toBe('{"ok":true}');
    expect(response.headers["x-amz-executed-version"]).toBe("1");
    expect(response.headers["x-amz-durable-execution-arn"]).toBe(arn);
    expect(response.headers["x-amz-function-error"]).toBeUndefined();
    const [{ input, ...request } = {}] = requests;
    expect(request).toEqual({
      functionName: "order",
      qualifier: "1",
      name: "n1",
      tenantId: "blue",
      traceHeader: "Root=1",
      synchronous: true,
    });
    expect(Buffer.from(input?.data ?? []).toString()).toBe('{"id": 7}');
  });

  test("without input starts it without one, and one without a result has an empty body", async () => {
    const requests: StartExecutionRequest[] = [];
    const { send } = await start({ service: closing({}, requests) });
    const response = await send(invoke("order", "?Qualifier=%24LATEST"));
    expect([response.status, response.body.length]).toEqual([200, 0]);
    expect(requests).toEqual([{ functionName: "order", qualifier: "$LATEST", synchronous: true }]);
  });

  test("that failed says so in a header and tells the error in the body", async () => {
    const error = { type: "Declined", message: "no", data: "d", stackTrace: ["at x"] };
    const { send } = await start({ service: closing({ error }) });
    const response = await send(invoke("order:1"));
    expect(response.status).toBe(200);
    expect(response.headers["x-amz-function-error"]).toBe("Unhandled");
    expect(response.json).toEqual({
      errorType: "Declined",
      errorMessage: "no",
      errorData: "d",
      stackTrace: ["at x"],
    });
  });

  test("as an Event answers 202 as soon as it is started", async () => {
    const requests: StartExecutionRequest[] = [];
    const service = closing({}, requests);
    const { send } = await start({
      service: { ...service, awaitExecution: () => Promise.reject(new Error("waited")) },
    });
    const response = await send({ ...invoke("order:1"), headers: invocationType("Event") });
    expect([response.status, response.body.length]).toEqual([202, 0]);
    expect(response.headers["x-amz-durable-execution-arn"]).toBe(arn);
    expect(requests).toMatchObject([{ synchronous: false }]);
  });

  test("as a DryRun answers 204 and starts nothing", async () => {
    const requests: StartExecutionRequest[] = [];
    const { send } = await start({ service: closing({}, requests) });
    const response = await send({ ...invoke("order:1"), headers: invocationType("DryRun") });
    expect(response.status).toBe(204);
    expect(requests).toEqual([]);
  });

  test("that may outlast a synchronous call is refused, but not as an Event", async () => {
    const { send } = await start({ service: closing({}) });
    const response = await send(invoke("slow:1"));
    expect(response.status).toBe(400);
    expect(response.json).toMatchObject({
      message: "You cannot synchronously invoke a durable function with an executionTimeout greater than 15 minutes.",
      detail: { reason: "FUNCTION_TIMEOUT_TOO_LONG", actual: "901" },
    });
    expect((await send({ ...invoke("slow:1"), headers: invocationType("Event") })).status).toBe(202);
  });

  test("whose name belongs to another input is refused as a conflict", async () => {
    const conflict = new ProtocolError(issue("EXECUTION_ALREADY_STARTED", { field: "name", actual: arn }));
    const service = fakeService({ startExecution: () => Promise.reject(conflict) });
    const { send } = await start({ service });
    const response = await send(invoke("order:1"));
    expect(response.status).toBe(409);
    expect(response.headers["x-amzn-errortype"]).toBe("DurableExecutionAlreadyStartedException");
    expect(response.json).toMatchObject({ message: `Execution already started: ${arn}` });
  });

  test("stops waiting when the client goes, and when the server drains", async () => {
    const waits: AbortSignal[] = [];
    const arrived = Promise.withResolvers<undefined>();
    const { send, api } = await start({
      service: {
        ...closing({}),
        awaitExecution: (_, signal) =>
          new Promise((_resolve, reject) => {
            waits.push(signal);
            arrived.resolve(undefined);
            signal.addEventListener("abort", () => {
              reject(signal.reason as Error);
            });
          }),
      },
    });
    const response = send(invoke("order:1"));
    await arrived.promise;
    running.length = 0;
    await api.close(5000);
    expect((await response).status).toBe(503);
    expect(waits.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe("Invoke is refused", () => {
  test.each([
    { name: "order", status: 400, reason: "FUNCTION_UNQUALIFIED" },
    { name: "nobody:1", status: 404, reason: "FUNCTION_NOT_FOUND" },
    { name: "order:9", status: 404, reason: "FUNCTION_NOT_FOUND" },
    { name: "order:1", headers: invocationType("Maybe"), status: 400, reason: "ENUM_UNKNOWN" },
    { name: "order:1", headers: { "x-amz-durable-execution-name": "a b" }, status: 400, reason: "FIELD_PATTERN" },
    { name: "order:1", headers: { "x-amz-tenant-id": "!" }, status: 400, reason: "TENANT_ID_INVALID" },
    { name: "order:1", body: "{", status: 400, reason: "BODY_MALFORMED" },
    { name: "or der", status: 400, reason: "FIELD_PATTERN" },
    {
      name: "arn:aws:lambda:us-east-1:999999999999:function:order:1",
      status: 400,
      reason: "INVOKE_TARGET_ACCOUNT_FOREIGN",
    },
  ])("for $name with $headers and $body as $reason", async ({ name, headers = {}, body = "", status, reason }) => {
    const { send } = await start({ service: closing({}) });
    const response = await send({ ...invoke(name), headers, body });
    expect(response.status).toBe(status);
    expect(response.json).toMatchObject({ detail: { reason } });
  });

  test("for two qualifiers that differ", async () => {
    const { send } = await start({ service: closing({}) });
    const response = await send(invoke("order:1", "?Qualifier=live"));
    expect(response.json).toMatchObject({ detail: { field: "qualifier", expected: "1", actual: "live" } });
  });
});

describe("Invoke of a plain function", () => {
  test.each<{ name: string; outcome: InvocationOutcome; body: string; functionError?: string }>([
    { name: "answers with its result", outcome: { kind: "result", result: textPayload("42") }, body: "42" },
    {
      name: "tells its error",
      outcome: { kind: "error", error: { type: "Boom", message: "m" } },
      body: '{"errorType":"Boom","errorMessage":"m"}',
      functionError: "Unhandled",
    },
    {
      name: "tells its timeout",
      outcome: { kind: "timeout", timeoutSeconds: 3 },
      body: '{"errorType":"Sandbox.Timedout","errorMessage":"Task timed out after 3.00 seconds"}',
      functionError: "Unhandled",
    },
  ])("$name", async ({ outcome, body, functionError }) => {
    const calls: PlainCall[] = [];
    const { send } = await start({
      service: fakeService(),
      invokePlain: (call) => {
        calls.push(call);
        return Promise.resolve(outcome);
      },
    });
    const response = await send({ ...invoke("pay"), headers: { "x-amz-tenant-id": "blue" } });
    expect([response.status, response.body.toString()]).toEqual([200, body]);
    expect(response.headers["x-amz-function-error"]).toBe(functionError);
    expect(calls).toEqual([
      { functionName: "pay", functionVersion: "$LATEST", input: textPayload("{}"), tenantId: "blue" },
    ]);
  });

  test("as an Event answers 202 and tells its owner of a failure", async () => {
    const told = Promise.withResolvers<InvocationOutcome>();
    const { send, eventFailures } = await start({ service: fakeService(), invokePlain: () => told.promise });
    const response = await send({ ...invoke("pay"), headers: invocationType("Event"), body: "1" });
    expect(response.status).toBe(202);
    told.resolve({ kind: "error", error: { type: "Boom" } });
    await told.promise;
    await Promise.resolve();
    expect(eventFailures).toMatchObject([[{ functionName: "pay" }, { type: "Boom" }]]);
  });
});

test("GetFunctionConfiguration tells what is known", async () => {
  const { send } = await start({ service: fakeService() });
  const configuration = async (name: string): Promise<unknown> =>
    (await send({ path: `/2015-03-31/functions/${encodeURIComponent(name)}/configuration` })).json;
  expect(await configuration("order:live")).toEqual({
    FunctionName: "order",
    FunctionArn: "arn:aws:lambda:us-east-1:123456789012:function:order:1",
    Version: "1",
    State: "Active",
    Timeout: 30,
    DurableConfig: { ExecutionTimeout: 900, RetentionPeriodInDays: 7 },
  });
  expect(await configuration("pay")).not.toHaveProperty("DurableConfig");
});
