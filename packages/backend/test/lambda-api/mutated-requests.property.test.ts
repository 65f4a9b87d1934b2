import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Arena, type Victim } from "../support/arena.ts";
import { byteMutation, jsonMutation, mutateBytes, mutateJson } from "../support/mutation.ts";
import { expectPrecise, type RefusalParts } from "../support/refusal.ts";
import { send, type HttpRequest, type HttpResponse } from "./support/http.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 30_000 });

let arena: Arena;
let victim: Victim;

beforeAll(async () => {
  arena = await Arena.open();
});

afterAll(() => arena.close());

beforeEach(async () => {
  victim = await arena.victim();
});

const ask = (request: HttpRequest): Promise<HttpResponse> => send(arena.server.restUrl, request);

/** An answer is a success, or says precisely what was wrong (LAM-2). */
function expectAnswer(response: HttpResponse): void {
  expect(response.status).toBeLessThan(500);
  if (response.status < 400) return;
  expect(response.headers["x-amzn-errortype"]).toMatch(/^\w+(Exception|ID)$/);
  const { message, detail } = response.json as { readonly message: string; readonly detail: RefusalParts };
  expect(message).not.toBe("");
  expectPrecise(detail);
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

/** A request taken apart, so that each part can be changed like a value of JSON. */
interface Parts {
  readonly label: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
}

interface Operation {
  readonly name: string;
  readonly method: "GET" | "POST";
  /** What stands before and behind the label in the path. */
  readonly around: readonly [string, string];
  readonly valid: (victim: Victim) => Parts;
  /** It changes nothing even when it is taken. */
  readonly reads?: true;
}

const executions = "/2025-12-01/durable-executions/";
const callbacks = "/2025-12-01/durable-execution-callbacks/";
const error = { ErrorType: "T", ErrorMessage: "m", ErrorData: "d", StackTrace: ["f"] };

const operations: readonly Operation[] = [
  {
    name: "CheckpointDurableExecution",
    method: "POST",
    around: [executions, "/checkpoint"],
    valid: ({ executionArn, checkpointToken }) => ({
      label: executionArn,
      body: { CheckpointToken: checkpointToken, Updates: updates, ClientToken: "t" },
    }),
  },
  {
    name: "GetDurableExecutionState",
    method: "GET",
    around: [executions, "/state"],
    reads: true,
    valid: ({ executionArn, checkpointToken, marker }) => ({
      label: executionArn,
      query: { CheckpointToken: checkpointToken, Marker: marker, MaxItems: 2 },
    }),
  },
  {
    name: "GetDurableExecution",
    method: "GET",
    around: [executions, ""],
    reads: true,
    valid: ({ executionArn }) => ({ label: executionArn, query: { IncludeExecutionData: true } }),
  },
  {
    name: "GetDurableExecutionHistory",
    method: "GET",
    around: [executions, "/history"],
    reads: true,
    valid: ({ executionArn }) => ({
      label: executionArn,
      query: { IncludeExecutionData: false, ReverseOrder: true, MaxItems: 3 },
    }),
  },
  {
    name: "ListDurableExecutionsByFunction",
    method: "GET",
    around: ["/2025-12-01/functions/", "/durable-executions"],
    reads: true,
    valid: () => ({
      label: "order:1",
      query: {
        DurableExecutionName: "n",
        Statuses: "RUNNING",
        StartedAfter: "2026-01-01T00:00:00Z",
        StartedBefore: "2027-01-01T00:00:00.5+01:00",
        ReverseOrder: true,
        MaxItems: 3,
      },
    }),
  },
  {
    name: "StopDurableExecution",
    method: "POST",
    around: [executions, "/stop"],
    valid: ({ executionArn }) => ({ label: executionArn, body: error }),
  },
  {
    name: "SendDurableExecutionCallbackSuccess",
    method: "POST",
    around: [callbacks, "/succeed"],
    valid: ({ callbackId }) => ({ label: callbackId, body: { any: "value" } }),
  },
  {
    name: "SendDurableExecutionCallbackFailure",
    method: "POST",
    around: [callbacks, "/fail"],
    valid: ({ callbackId }) => ({ label: callbackId, body: error }),
  },
  {
    name: "SendDurableExecutionCallbackHeartbeat",
    method: "POST",
    around: [callbacks, "/heartbeat"],
    valid: ({ callbackId }) => ({ label: callbackId }),
  },
  {
    name: "Invoke",
    method: "POST",
    around: ["/2015-03-31/functions/", "/invocations"],
    valid: () => ({
      label: "order",
      query: { Qualifier: "1" },
      headers: {
        "x-amz-durable-execution-name": "n",
        "x-amz-tenant-id": "t",
        "x-amzn-trace-id": "Root=1",
      },
      body: { id: 7 },
    }),
  },
];

/** Changes to the parts, and then to the bytes of the body. */
const damages = fc.record({
  parts: fc.array(jsonMutation, { maxLength: 2 }),
  bytes: fc.array(byteMutation, { maxLength: 1 }),
});

/** What Node's client lets into a request line or header, so that the server gets to judge it. */
const sendable = (part: string): string => part.replaceAll(/[^\x21-\x7e]|#/g, "_");
const words = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const members = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value).filter(([, each]) => each !== undefined) : [];

function render({ method, around: [before, after] }: Operation, parts: unknown): HttpRequest {
  const { label, query, headers, body } = { ...(parts as Parts) };
  const encode = (value: unknown): string => encodeURIComponent(words(value).toWellFormed());
  const pairs = members(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const path = `${before}${label === undefined ? "" : encode(label)}${after}`;
  return {
    method,
    path: pairs.length === 0 ? path : `${path}?${pairs.join("&")}`,
    headers: {
      // Whoever is started by chance waits for the worker, and a synchronous client waits for them: not here.
      "x-amz-invocation-type": "Event",
      ...Object.fromEntries(
        members(headers).map(([name, value]) => [name.replaceAll(/\W/g, "-") || "-", sendable(words(value))]),
      ),
    },
    ...(method === "POST" && { body: body === undefined ? "" : JSON.stringify(body) }),
  };
}

describe.each(operations)("$name", (operation) => {
  const { around, method, valid, reads = false } = operation;
  const numRuns = operation.name.startsWith("Checkpoint") ? 300 : 120;

  test("is taken when nothing is changed in it", async () => {
    expect((await ask(render(operation, valid(victim)))).status).toBeLessThan(300);
  });

  test("changed anywhere, is taken or refused by name, and a refused one changes nothing", async () => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(damages, async ({ parts, bytes }) => {
        const before = await arena.seen(victim);
        const request = render(operation, parts.reduce(mutateJson, valid(victim) as unknown));
        const body = bytes.reduce(mutateBytes, Buffer.from(request.body ?? ""));
        const response = await ask({ ...request, ...(method === "POST" && { body }) });
        expectAnswer(response);
        const taken = response.status < 300;
        seen[taken ? "taken" : "refused"] += 1;
        if (!taken || reads) expect(await arena.seen(victim)).toEqual(before);
        else victim = await arena.victim();
      }),
      { numRuns },
    );
    expect(seen.refused).toBeGreaterThan(0);
    await arena.expectHealthy();
  });

  test("sent by another method or to another path is refused, and changes nothing", async () => {
    const before = await arena.seen(victim);
    const { path, ...request } = render(operation, valid(victim));
    const [prefix] = around;
    const wrong = [
      { method: "PATCH" },
      { method: "DELETE" },
      { path: path.replace(prefix, "/2020-01-01/") },
      { path: path.replace(prefix, "//") },
    ];
    for (const change of wrong) {
      const response = await ask({ path, ...request, ...change });
      expectAnswer(response);
      expect(response.status).toBe(404);
    }
    expect(await arena.seen(victim)).toEqual(before);
  });
});

describe("requests with other paths, queries, headers and bodies", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
    fc.constantFrom("", "%zz", "%00", "..", "%2F", "a".repeat(2000), "$LATEST", "true", "1001", "-1", "2026-01-01"),
  );
  const unknownArn = "arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/n/none";
  const label = fc.oneof(
    fc.constantFrom("order", "order:1", "nobody:1", "AAAA", "arn%3Aaws", unknownArn, encodeURIComponent(unknownArn)),
    text,
  );
  const configuration = ["/2015-03-31/functions/", "/configuration"] as const;
  const targets = [
    ...operations.map(({ method, around }) => [method, ...around] as const),
    ["GET", ...configuration],
    ["PUT", ...configuration],
    ["GET", "/", ""],
  ] as const;
  const queryNames = ["CheckpointToken", "Marker", "MaxItems", "Qualifier", "Statuses", "StartedAfter", "ReverseOrder"];
  const query = fc.dictionary(fc.constantFrom(...queryNames), text, { maxKeys: 2 });
  const lines = fc.tuple(fc.constantFrom(...targets), label, query).map(([[method, before, after], name, pairs]) => {
    const fields = Object.entries(pairs).map(([key, value]) => `${key}=${value}`);
    return { method, path: sendable(`${before}${name}${after}${fields.length === 0 ? "" : `?${fields.join("&")}`}`) };
  });
  const headers = fc.dictionary(
    fc.constantFrom("x-amz-durable-execution-name", "x-amz-tenant-id", "content-type", "x-amzn-trace-id"),
    text.map(sendable),
    { maxKeys: 3 },
  );
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.json({ maxDepth: 1 }).map((json) => Buffer.from(json)),
  );

  test("are answered or refused by name, and change nothing", async () => {
    const before = await arena.seen(victim);
    await fc.assert(
      fc.asyncProperty(lines, headers, bodies, async ({ method, path }, fields, body) => {
        const request = { method, path, ...(method !== "GET" && { body }) };
        expectAnswer(await ask({ ...request, headers: { ...fields, "x-amz-invocation-type": "DryRun" } }));
      }),
      { numRuns: 500 },
    );
    expect(await arena.seen(victim)).toEqual(before);
    await arena.expectHealthy();
  });
});
