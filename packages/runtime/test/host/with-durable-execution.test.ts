import { LambdaClient } from "@aws-sdk/client-lambda";
import { renderInvocationEvent } from "@clew/protocol/lambda-json";
import { afterEach, expect, test } from "vitest";
import { durableExecution, withDurableExecution } from "../../src/index.ts";
import type { DurableContext } from "../../src/context/durable-context.ts";
import type { LogEntry } from "../../src/context/logger.ts";
import { createLambdaPeer, type LambdaPeer, type LambdaRefusal } from "../harness/lambda-peer.ts";
import { createManualSystem } from "../harness/manual-system.ts";
import { Peer } from "../harness/peer.ts";

const open: { readonly close: () => unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const lambdaContext = {
  awsRequestId: "r-1",
  functionName: "f",
  functionVersion: "1",
  getRemainingTimeInMillis: () => 60_000,
};

interface Lambda {
  readonly execution: Peer;
  readonly api: LambdaPeer;
  readonly client: LambdaClient;
  readonly event: () => unknown;
}

async function setUp(
  refuse?: (count: number) => LambdaRefusal | "drop" | undefined,
  pageSize?: number,
): Promise<Lambda> {
  const execution = new Peer({ system: createManualSystem(), input: { n: 1 }, ...(pageSize && { pageSize }) });
  const api = await createLambdaPeer(execution.transport, refuse);
  const client = new LambdaClient({
    endpoint: api.url,
    region: "us-east-1",
    credentials: { accessKeyId: "x", secretAccessKey: "x" },
  });
  open.push(api, { close: () => client.destroy() });
  const event = (): unknown => {
    const rendered = renderInvocationEvent(execution.invocation());
    if (!rendered.ok) throw new Error(rendered.issue.reason);
    return JSON.parse(JSON.stringify(rendered.value));
  };
  return { execution, api, client, event };
}

const work = async (event: { n: number }, context: DurableContext) => {
  const a = await context.step("a", () => ({ n: event.n + 1 }));
  context.logger.info("stepped", a);
  await context.wait("w", { seconds: 2 });
  return a;
};

test("a Lambda handler: the event in, the output out, checkpoints through the AWS SDK", async () => {
  const { execution, api, client, event } = await setUp();
  const logs: LogEntry[] = [];
  const handler = withDurableExecution(work, { client, log: (entry) => logs.push(entry) });
  expect(await handler(event(), lambdaContext)).toEqual({ Status: "PENDING" });
  const arn = encodeURIComponent(
    "arn:aws:lambda:us-east-1:123456789012:function:f:1/durable-execution/name/execution-1",
  );
  expect(api.requests).toEqual(Array(2).fill(`POST /2025-12-01/durable-executions/${arn}/checkpoint`));
  expect(api.bodies[0]).toMatchObject({
    CheckpointToken: "1",
    ClientToken: expect.any(String) as string,
    Updates: [
      { Type: "STEP", SubType: "Step", Action: "START", Name: "a" },
      { Type: "STEP", SubType: "Step", Action: "SUCCEED", Name: "a", Payload: '{"n":2}' },
    ],
  });
  expect(logs).toMatchObject([{ message: "stepped", data: [{ n: 2 }], fields: { requestId: "r-1" } }]);
  expect(execution.operation("w").status).toBe("STARTED");
});

test("an output that succeeded or failed is text and error in the API's spelling (ENV-11)", async () => {
  const { client, event } = await setUp();
  expect(await withDurableExecution((input) => input, { client })(event(), lambdaContext)).toEqual({
    Status: "SUCCEEDED",
    Result: '{"n":1}',
  });
  const failing = withDurableExecution(() => Promise.reject(new RangeError("far")), { client });
  expect(await failing(event(), lambdaContext)).toMatchObject({
    Status: "FAILED",
    Error: { ErrorType: "RangeError", ErrorMessage: "far" },
  });
});

test("state is read page by page", async () => {
  const { api, client, event } = await setUp(undefined, 1);
  const handler = withDurableExecution(work, { client, log: () => undefined });
  await handler(event(), lambdaContext);
  expect(await handler(event(), lambdaContext)).toEqual({ Status: "PENDING" });
  expect(api.requests.filter((each) => each.startsWith("GET"))).toHaveLength(2);
});

const refusal = (status: number, code: string, message = "no"): LambdaRefusal => ({ status, code, message });

test.each<[string, LambdaRefusal]>([
  ["another refusal", refusal(400, "InvalidParameterValueException", "Invalid parent operation id.")],
  ["a validation", refusal(400, "ValidationException")],
  ["no access", refusal(403, "AccessDeniedException")],
  ["no key", refusal(502, "KMSDisabledException")],
])("%s fails the execution", async (_what, answer) => {
  const { client, event } = await setUp(() => answer);
  const output = await withDurableExecution(work, { client, log: () => undefined })(event(), lambdaContext);
  expect(output).toMatchObject({ Status: "FAILED", Error: { ErrorType: "CheckpointError" } });
  expect(JSON.stringify(output)).toContain(answer.code);
});

test.each<[string, LambdaRefusal | "drop"]>([
  ["a stale token", refusal(400, "InvalidParameterValueException", "Invalid checkpoint token")],
  [
    "a stale token in its older spelling",
    refusal(400, "InvalidParameterValueException", "Invalid Checkpoint Token: x"),
  ],
  ["throttling", refusal(429, "TooManyRequestsException")],
  ["a fault of the service", refusal(500, "ServiceException")],
  ["a lost connection", "drop"],
])("%s is an error of the invocation", async (_what, answer) => {
  const { client, event } = await setUp(() => answer);
  await expect(
    withDurableExecution(work, { client, log: () => undefined })(event(), lambdaContext),
  ).rejects.toMatchObject({
    name: "CheckpointError",
    scope: "invocation",
  });
});

test("a fault that passes is overcome under the same client token", async () => {
  const { api, client, event } = await setUp((count) => (count === 1 ? refusal(500, "ServiceException") : undefined));
  expect(await withDurableExecution(work, { client, log: () => undefined })(event(), lambdaContext)).toEqual({
    Status: "PENDING",
  });
  const tokens = api.bodies.map((each) => (each as { readonly ClientToken: string }).ClientToken);
  expect(tokens[0]).toBe(tokens[1]);
  expect(tokens[2]).not.toBe(tokens[1]);
});

test.each([undefined, null, {}, { orderId: 1 }, "text"])("the event %j is refused by name", async (event) => {
  await expect(withDurableExecution(work)(event, lambdaContext)).rejects.toThrow(
    /^the event is not one of a durable execution: /,
  );
});

test("a payload that is not text is refused on a Lambda host (ENV-6)", async () => {
  const { client, event } = await setUp();
  const bytes = {
    kind: "binary" as const,
    mediaType: "application/octet-stream",
    serialize: () => Uint8Array.of(0xff),
    deserialize: () => undefined,
  };
  const handler = withDurableExecution((_event, context) => context.step(() => 1, { serdes: bytes }), { client });
  const output = await handler(event(), lambdaContext);
  expect(JSON.stringify(output)).toContain("PAYLOAD_NOT_TEXT");
});

test("durableExecution is the same function", () => {
  expect(durableExecution).toBe(withDurableExecution);
});
