import { isErrorReason } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createServer, type RunningServer } from "../../src/server/server.ts";
import { systemScheduler } from "../../src/server/system.ts";
import { byteMutation, jsonMutation, mutateBytes, mutateJson } from "../support/mutation.ts";
import { send, type HttpRequest, type HttpResponse } from "./support/http.ts";
import { HandWorker } from "../support/hand-worker.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

let server: RunningServer;
let worker: HandWorker;
const faults: unknown[] = [];

beforeAll(async () => {
  server = await createServer({
    store: new MemoryStore({ scheduler: systemScheduler }),
    onError: (fault) => faults.push(fault),
  });
  worker = await HandWorker.connect(server.grpcAddress, [
    { name: "order", kind: "durable", version: "1", executionTimeoutSeconds: 600 },
  ]);
});

afterAll(async () => {
  worker.close();
  await server.close(0);
});

const ask = (request: HttpRequest): Promise<HttpResponse> => send(server.restUrl, request);

/** An execution whose invocation runs for as long as the test wants. */
async function open(): Promise<{ readonly path: string; readonly token: string }> {
  await ask({
    method: "POST",
    path: "/2015-03-31/functions/order:1/invocations",
    headers: { "x-amz-invocation-type": "Event" },
  });
  const { executionArn, checkpointToken } = await worker.next();
  return { path: `/2025-12-01/durable-executions/${encodeURIComponent(executionArn)}`, token: checkpointToken };
}

const unknownArn = "arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/n/none";

const fieldReasons = new Set([
  "FIELD_REQUIRED",
  "FIELD_TYPE_INVALID",
  "FIELD_OUT_OF_RANGE",
  "FIELD_PATTERN",
  "ENUM_UNKNOWN",
]);

/** A refusal names its reason and clause, and where a field is wrong, the field and what would have been right. */
function expectPrecise(response: HttpResponse): void {
  expect(response.status).toBeLessThan(500);
  if (response.status < 400) return;
  expect(response.headers["x-amzn-errortype"]).toMatch(/^\w+(Exception|ID)$/);
  const { message, detail } = response.json as {
    readonly message: string;
    readonly detail: Readonly<Record<string, string>>;
  };
  expect(message).not.toBe("");
  expect(isErrorReason(detail["reason"] ?? "")).toBe(true);
  expect(detail["clause"]).toMatch(/^[A-Z]+-\d+$/);
  if (!fieldReasons.has(detail["reason"] ?? "")) return;
  expect(detail["field"]).toBeTruthy();
  expect(detail["expected"]).toBeTruthy();
}

const updates = [
  { Id: "s", Type: "STEP", Action: "START", Name: "charge", SubType: "Step" },
  { Id: "s", Type: "STEP", Action: "RETRY", Error: { ErrorType: "T" }, StepOptions: { NextAttemptDelaySeconds: 600 } },
  { Id: "w", Type: "WAIT", Action: "START", WaitOptions: { WaitSeconds: 600 } },
  { Id: "c", Type: "CALLBACK", Action: "START", CallbackOptions: { TimeoutSeconds: 9, HeartbeatTimeoutSeconds: 9 } },
  { Id: "x", Type: "CONTEXT", Action: "START", SubType: "RunInChildContext" },
  { Id: "y", Type: "STEP", Action: "SUCCEED", ParentId: "x", Payload: "1" },
  { Id: "x", Type: "CONTEXT", Action: "SUCCEED", Payload: "2", ContextOptions: { ReplayChildren: true } },
  {
    Id: "i",
    Type: "CHAINED_INVOKE",
    Action: "START",
    Payload: "{}",
    ChainedInvokeOptions: { FunctionName: "nobody:1", TenantId: "t" },
  },
];

test("a checkpoint that is changed anywhere is taken or refused by name, and a refused one changes nothing", async () => {
  let { path, token } = await open();
  const state = async (): Promise<unknown> =>
    (await ask({ path: `${path}/state?CheckpointToken=${encodeURIComponent(token)}` })).json;
  await fc.assert(
    fc.asyncProperty(fc.array(jsonMutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
      const before = await state();
      expect(before).toHaveProperty("Operations");
      const valid: unknown = { CheckpointToken: token, Updates: updates, ClientToken: "t" };
      const body = JSON.stringify(mutations.reduce(mutateJson, valid)) as string | undefined;
      const response = await ask({ method: "POST", path: `${path}/checkpoint`, body: body ?? "" });
      expectPrecise(response);
      if (response.status === 200) ({ path, token } = await open());
      else expect(await state()).toEqual(before);
    }),
    { numRuns: 300 },
  );
  expect(faults).toEqual([]);
});

test("a checkpoint that is damaged in transit is taken or refused by name", async () => {
  const { path, token } = await open();
  const valid = Buffer.from(JSON.stringify({ CheckpointToken: token, Updates: updates }));
  await fc.assert(
    fc.asyncProperty(byteMutation, async (mutation) => {
      expectPrecise(await ask({ method: "POST", path: `${path}/checkpoint`, body: mutateBytes(valid, mutation) }));
    }),
    { numRuns: 200 },
  );
  expect(faults).toEqual([]);
});

describe("requests with other paths, queries, headers and bodies", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
    fc.constantFrom("", "%zz", "%00", "..", "%2F", "a".repeat(2000), "$LATEST", "true", "1001", "-1", "2026-01-01"),
  );
  /** What Node's client lets into a request line, so that the server gets to judge it. */
  const sendable = (part: string): string => part.replaceAll(/[^\x21-\x7e]|#/g, "_");
  /** Method, and what stands before and behind the label. */
  const operations = [
    ["POST", "/2025-12-01/durable-executions/", "/checkpoint"],
    ["GET", "/2025-12-01/durable-executions/", "/state"],
    ["GET", "/2025-12-01/durable-executions/", "/history"],
    ["GET", "/2025-12-01/durable-executions/", ""],
    ["POST", "/2025-12-01/durable-executions/", "/stop"],
    ["POST", "/2025-12-01/durable-execution-callbacks/", "/succeed"],
    ["POST", "/2025-12-01/durable-execution-callbacks/", "/fail"],
    ["POST", "/2025-12-01/durable-execution-callbacks/", "/heartbeat"],
    ["GET", "/2025-12-01/functions/", "/durable-executions"],
    ["POST", "/2015-03-31/functions/", "/invocations"],
    ["GET", "/2015-03-31/functions/", "/configuration"],
    ["PUT", "/2015-03-31/functions/", "/configuration"],
    ["GET", "/", ""],
  ] as const;
  const queryNames = [
    "CheckpointToken",
    "Marker",
    "MaxItems",
    "Qualifier",
    "Statuses",
    "StartedAfter",
    "ReverseOrder",
    "IncludeExecutionData",
    "DurableExecutionName",
  ];
  const label = fc.oneof(
    fc.constantFrom("order", "order:1", "nobody:1", "AAAA", "arn%3Aaws", unknownArn, encodeURIComponent(unknownArn)),
    text,
  );
  const query = fc.dictionary(fc.constantFrom(...queryNames), text, { maxKeys: 2 });
  const lines = fc.tuple(fc.constantFrom(...operations), label, query).map(([[method, before, after], name, pairs]) => {
    const fields = Object.entries(pairs).map(([key, value]) => `${key}=${value}`);
    return { method, path: sendable(`${before}${name}${after}${fields.length === 0 ? "" : `?${fields.join("&")}`}`) };
  });
  const headers = fc.dictionary(
    fc.constantFrom("x-amz-invocation-type", "x-amz-durable-execution-name", "x-amz-tenant-id", "content-type"),
    text.map(sendable),
    { maxKeys: 3 },
  );

  test("are answered or refused by name", async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        headers,
        fc.oneof(
          fc.uint8Array({ maxLength: 40 }),
          fc.json({ maxDepth: 1 }).map((json) => Buffer.from(json)),
        ),
        async ({ method, path }, fields, body) => {
          const request = { method, path, headers: fields, ...(method !== "GET" && { body }) };
          // Whoever is started by chance waits for a worker, and the client waits for them: not here.
          const started = path.includes("/invocations") ? { "x-amz-invocation-type": "DryRun" } : {};
          expectPrecise(await ask({ ...request, headers: { ...fields, ...started } }));
        },
      ),
      { numRuns: 500 },
    );
    expect(faults).toEqual([]);
    expect((await ask({ path: "/health" })).status).toBe(200);
  });
});
