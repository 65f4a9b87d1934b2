import { connect as connectTcp } from "node:net";
import { issue, ProtocolError, type DurableService } from "@clew/protocol";
import { afterEach, describe, expect, test } from "vitest";
import type { LambdaApiOptions } from "../../src/lambda-api/options.ts";
import { emptyCheckpoint, fakeService } from "../support/fake-service.ts";
import { arn, executionPath, startApi, type TestApi } from "./support/api.ts";

const running: TestApi[] = [];

afterEach(async () => {
  for (const { api } of running.splice(0)) await api.close(0);
});

async function start(service: DurableService, options: Partial<LambdaApiOptions> = {}): Promise<TestApi> {
  const api = await startApi({ service, options });
  running.push(api);
  return api;
}

const checkpointBody = JSON.stringify({ CheckpointToken: "dG9rZW4=", Updates: [] });
const checkpointing = fakeService({ checkpoint: () => Promise.resolve(emptyCheckpoint) });

/** Sends raw bytes and reads until the server hangs up. */
function raw(address: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    let text = "";
    const socket = connectTcp({ host: hostname, port: Number(port) });
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      resolve(text);
    });
    socket.write(bytes);
  });
}

describe("a checkpoint", () => {
  test.each([
    ["the encoded ARN that SDKs send", executionPath],
    ["the bare ARN that people type", `/2025-12-01/durable-executions/${arn}`],
  ])("reaches the service by %s", async (_, path) => {
    const requests: unknown[] = [];
    const api = await start(
      fakeService({
        checkpoint: (request) => {
          requests.push(request);
          return Promise.resolve(emptyCheckpoint);
        },
      }),
    );
    const response = await api.send({ method: "POST", path: `${path}/checkpoint`, body: checkpointBody });
    expect(response.status).toBe(200);
    expect(response.headers["x-amzn-requestid"]).toBe("request-1");
    expect(response.json).toEqual({ CheckpointToken: "bmV4dA==", NewExecutionState: { Operations: [] } });
    expect(requests).toEqual([{ executionId: "e1", checkpointToken: "dG9rZW4=", updates: [] }]);
  });

  test("that closed the execution is answered without a token", async () => {
    const closing = fakeService({ checkpoint: () => Promise.resolve({ newState: { operations: [] } }) });
    const { send } = await start(closing);
    const { json } = await send({ method: "POST", path: `${executionPath}/checkpoint`, body: checkpointBody });
    expect(json).toEqual({ NewExecutionState: { Operations: [] } });
  });

  test.each(["application/json", "application/octet-stream", "", undefined, "text/plain; charset=x"])(
    "is read whatever its content type: %j",
    async (contentType) => {
      const { send } = await start(checkpointing);
      const response = await send({
        method: "POST",
        path: `${executionPath}/checkpoint`,
        body: checkpointBody,
        headers: contentType === undefined ? {} : { "content-type": contentType },
      });
      expect(response.status).toBe(200);
    },
  );

  test.each([
    ["lower" as const, undefined, "Invalid checkpoint token"],
    ["auto" as const, "x aws-durable-execution-sdk-python/1.7.0", "Invalid Checkpoint Token"],
    ["auto" as const, "x aws-durable-execution-sdk-python/3.0.0", "Invalid checkpoint token"],
  ])("with a stale token is refused in the words of %s for %s", async (staleTokenText, agent, words) => {
    const stale = new ProtocolError(issue("CHECKPOINT_TOKEN_STALE", { field: "checkpointToken" }));
    const { send } = await start(fakeService({ checkpoint: () => Promise.reject(stale) }), { staleTokenText });
    const response = await send({
      method: "POST",
      path: `${executionPath}/checkpoint`,
      body: checkpointBody,
      headers: agent === undefined ? {} : { "user-agent": agent },
    });
    expect(response.status).toBe(400);
    expect(response.headers["x-amzn-errortype"]).toBe("InvalidParameterValueException");
    expect(response.json).toMatchObject({
      message: words,
      Type: "User",
      detail: { reason: "CHECKPOINT_TOKEN_STALE", clause: stale.clause, scope: "invocation", field: "checkpointToken" },
    });
  });

  test.each([
    { what: "no JSON", body: "{", exception: "SerializationException", detail: { reason: "BODY_MALFORMED" } },
    { what: "no body", body: "", exception: "SerializationException", detail: { reason: "BODY_MALFORMED" } },
    { what: "a list", body: "[]", exception: "SerializationException", detail: { reason: "FIELD_TYPE_INVALID" } },
    {
      what: "no token",
      body: "{}",
      exception: "ValidationException",
      detail: { reason: "FIELD_REQUIRED", field: "checkpointToken" },
    },
    {
      what: "a token of other characters",
      body: '{"CheckpointToken":"a-b"}',
      exception: "ValidationException",
      detail: { reason: "FIELD_PATTERN", field: "checkpointToken", actual: "a-b" },
    },
    {
      what: "a number for a text",
      body: '{"CheckpointToken":7}',
      exception: "SerializationException",
      detail: { reason: "FIELD_TYPE_INVALID", field: "checkpointToken" },
    },
  ])("with $what is refused by name", async ({ body, exception, detail }) => {
    const { send } = await start(checkpointing);
    const response = await send({ method: "POST", path: `${executionPath}/checkpoint`, body });
    expect(response.status).toBe(400);
    expect(response.headers["x-amzn-errortype"]).toBe(exception);
    expect(response.json).toMatchObject({ detail });
  });

  test("with a wait of no seconds is refused in AWS's words", async () => {
    const { send } = await start(checkpointing);
    const update = { Id: "1", Type: "WAIT", Action: "START", WaitOptions: { WaitSeconds: 0 } };
    const body = JSON.stringify({ CheckpointToken: "dG9rZW4=", Updates: [update] });
    const response = await send({ method: "POST", path: `${executionPath}/checkpoint`, body });
    expect(response.json).toMatchObject({
      message:
        "1 validation error detected: Value '0' at 'updates.1.member.waitOptions.waitSeconds' failed to satisfy constraint: Member must have value greater than or equal to 1",
      detail: {
        field: "updates[0].waitOptions.waitSeconds",
        expected: "value greater than or equal to 1",
        actual: "0",
      },
    });
  });

  test("of what is no ARN is refused by the pattern", async () => {
    const { send } = await start(checkpointing);
    const path = "/2025-12-01/durable-executions/nonsense/checkpoint";
    const response = await send({ method: "POST", path, body: checkpointBody });
    expect(response.headers["x-amzn-errortype"]).toBe("ValidationException");
    expect(response.json).toMatchObject({ detail: { field: "durableExecutionArn", actual: "nonsense" } });
  });
});

describe("refused before any operation sees it:", () => {
  test.each([
    ["an Origin", { origin: "http://localhost:3000" }, "ORIGIN_REFUSED"],
    ["a foreign Host", { host: "evil.example" }, "HOST_REFUSED"],
  ])("a request with %s", async (_, headers, reason) => {
    const { send } = await start(checkpointing);
    for (const path of ["/health", `${executionPath}/checkpoint`]) {
      const response = await send({ method: "POST", path, headers, body: checkpointBody });
      expect(response.status).toBe(403);
      expect(response.headers["x-amzn-errortype"]).toBe("AccessDeniedException");
      expect(response.headers["access-control-allow-origin"]).toBeUndefined();
      expect(response.json).toMatchObject({ detail: { reason } });
    }
  });

  test("a preflight", async () => {
    const { send } = await start(checkpointing);
    const headers = { origin: "http://localhost", "access-control-request-method": "POST" };
    const response = await send({ method: "OPTIONS", path: `${executionPath}/checkpoint`, headers });
    expect(response.status).toBe(403);
    expect(Object.keys(response.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test.each([
    ["GET", "/"],
    ["PATCH", `${executionPath}/checkpoint`],
    ["GET", `${executionPath}/nonsense`.replace("%2F", "/")],
    ["PROPFIND", "/health"],
  ])("%s %s, which is no operation", async (method, path) => {
    const { send } = await start(checkpointing);
    const response = await send({ method, path });
    expect([400, 404]).toContain(response.status);
    expect(response.headers["x-amzn-errortype"]).toBeDefined();
  });

  test("a label that cannot be decoded", async () => {
    const { send } = await start(checkpointing);
    const response = await send({ path: "/2025-12-01/durable-executions/%zz/state" });
    expect(response.status).toBe(400);
    expect(response.json).toMatchObject({ detail: { reason: "FIELD_PATTERN", field: "durableExecutionArn" } });
  });

  test("a body over the limit, without reading it to its end", async () => {
    const { send, api } = await start(checkpointing, { maxBodyBytes: 1000 });
    const body = "x".repeat(2000);
    const response = await send({ method: "POST", path: `${executionPath}/checkpoint`, body });
    expect(response.status).toBe(413);
    expect(response.headers["x-amzn-errortype"]).toBe("RequestTooLargeException");
    expect(response.json).toMatchObject({ detail: { reason: "REQUEST_TOO_LARGE" } });
    const unsent = await raw(
      api.address,
      `POST ${executionPath}/checkpoint HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000\r\nConnection: close\r\n\r\n`,
    );
    expect(unsent).toContain("HTTP/1.1 413");
  });

  test("headers over the limit", async () => {
    const { api } = await start(checkpointing, { maxHeaderBytes: 2000 });
    const text = await raw(api.address, `GET /health HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(4000)}\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 413/);
    expect(text).toContain("x-amzn-errortype: RequestTooLargeException");
  });

  test("what is no HTTP", async () => {
    const { api, send } = await start(checkpointing);
    const text = await raw(api.address, "\x16\x03\x01 no http at all\r\n\r\n");
    expect(text).toMatch(/^HTTP\/1\.1 400/);
    expect(text).toContain("BODY_MALFORMED");
    expect((await send({ path: "/health" })).status).toBe(200);
  });

  test.each([
    ["no Host", "", "HOST_REFUSED"],
    ["an Expect that nobody knows", "Host: localhost\r\nExpect: miracles\r\n", "ROUTE_UNKNOWN"],
  ])("a request with %s", async (_, headers, reason) => {
    const { api } = await start(checkpointing);
    const text = await raw(api.address, `GET /nowhere HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);
    const [, body = ""] = text.split("\r\n\r\n");
    expect(JSON.parse(body)).toMatchObject({ detail: { reason } });
  });

  test("garbage behind a whole request, once that is answered", async () => {
    const { api } = await start(checkpointing);
    const lines = [`POST ${executionPath}/checkpoint HTTP/1.1`, "Host: localhost"];
    const request = [...lines, `Content-Length: ${String(checkpointBody.length)}`, "", checkpointBody].join("\r\n");
    expect(await raw(api.address, `${request}garbage\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("a request that does not come to its end", async () => {
    const { api, send } = await start(checkpointing, { headersTimeoutMs: 100, requestTimeoutMs: 200 });
    const text = await raw(api.address, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
    expect(text).toContain("its end within 200 ms");
    expect((await send({ path: "/health" })).status).toBe(200);
  });
});

describe("the server", () => {
  test("says that it is well, and where gRPC is served", async () => {
    const { send } = await start(fakeService());
    const response = await send({ path: "/health" });
    expect([response.status, response.json]).toEqual([200, { status: "ok", grpcAddress: "127.0.0.1:9471" }]);
  });

  test("refuses to listen where others could reach it", async () => {
    await expect(start(fakeService(), { host: "0.0.0.0" })).rejects.toMatchObject({ reason: "ADDRESS_NOT_LOOPBACK" });
  });

  test.each(["::1", "localhost"])("listens on %s", async (host) => {
    const { send } = await start(fakeService(), { host });
    expect((await send({ path: "/health" })).status).toBe(200);
  });

  test("tells a fault of its own to its owner alone", async () => {
    const fault = new Error("secret");
    const { send, faults } = await start(fakeService({ checkpoint: () => Promise.reject(fault) }));
    const response = await send({ method: "POST", path: `${executionPath}/checkpoint`, body: checkpointBody });
    expect(response.status).toBe(500);
    expect(response.headers["x-amzn-errortype"]).toBe("ServiceException");
    expect(response.body.toString()).not.toContain("secret");
    expect(faults).toEqual([fault]);
  });

  test("closes while a keep-alive connection is open", async () => {
    const { api } = await start(fakeService());
    const closed = raw(api.address, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await raw(api.address, "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    running.length = 0;
    await api.close(5000);
    expect(await closed).toContain("200 OK");
  });
});
