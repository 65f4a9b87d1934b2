import type { OutgoingHttpHeaders } from "node:http2";
import { gzipSync } from "node:zlib";
import { Client, credentials, status } from "@grpc/grpc-js";
import { checkpointMethods, executionMethods, type CheckpointRequest, type ExecutionDescription } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { emptyCheckpoint, fakeService } from "../support/fake-service.ts";
import { expectPrecise } from "../support/refusal.ts";
import { errorDetail, failure, TestClient } from "../support/test-client.ts";
import { callRaw, frame } from "./support/raw-call.ts";
import { useServers } from "./support/running.ts";

const { start, atEnd } = useServers();

const { checkpoint: method, checkpointStream } = checkpointMethods;
const request: CheckpointRequest = { executionId: "e1", checkpointToken: "dG9rZW4=", updates: [] };
const message = method.requestSerialize(request);
const service = fakeService({ checkpoint: () => Promise.resolve(emptyCheckpoint) });
/** An answer that does not come by itself. */
const patient = fakeService({
  awaitExecution: (_, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => {
        reject(new Error("aborted"));
      });
    }),
});

const health = "/grpc.health.v1.Health/Check";

// ERR-1, ERR-8: what no method of ours refuses, grpc-js does by itself, with a code and words alone.
describe("a call that no method sees", () => {
  test("of an unknown method is refused by its path, and told what its service has", async () => {
    const { client, faults } = await start(service);
    const path = "/clew.durable.v1.CheckpointService/Checkpont";
    const error = await failure(client.unary({ ...method, path }, request));
    expect(error.code).toBe(status.UNIMPLEMENTED);
    expect(errorDetail(error)).toMatchObject({
      reason: "METHOD_UNKNOWN",
      clause: "ERR-8",
      field: "path",
      actual: path,
    });
    expect(errorDetail(error)?.expected).toContain(method.path);
    expect(error.details).toContain("METHOD_UNKNOWN");
    expect(faults).toEqual([]);
  });

  test("of an unknown service is told which there are", async () => {
    const { client } = await start(service);
    const error = await failure(
      client.unary({ ...method, path: "/clew.durable.v9.CheckpointService/Checkpoint" }, request),
    );
    expect(error.code).toBe(status.UNIMPLEMENTED);
    expect(errorDetail(error)?.reason).toBe("METHOD_UNKNOWN");
    expect(errorDetail(error)?.expected).toContain("clew.durable.v1.CheckpointService");
    expectPrecise(errorDetail(error));
  });

  test("whose deadline passes before its client gives up has the detail of that", async () => {
    const { server, faults } = await start(patient);
    const { path, requestSerialize } = executionMethods.awaitExecution;
    const body = frame(requestSerialize({ executionId: "e1" }));
    const ended = await callRaw(server.address, { ":path": path, "grpc-timeout": "20m" }, body);
    expect(ended.code).toBe(status.DEADLINE_EXCEEDED);
    expect(ended.detail).toMatchObject({ reason: "DEADLINE_EXCEEDED", field: "grpc-timeout", actual: "20m" });
    expect(faults).toEqual([]);
  });

  test("that asks for the health of an unknown service is told which there are", async () => {
    const { server } = await start(service);
    const ended = await callRaw(server.address, { ":path": health }, frame(Buffer.from([0x0a, 1, 0x78])));
    expect(ended.code).toBe(status.NOT_FOUND);
    expect(ended.detail).toMatchObject({ reason: "SERVICE_UNKNOWN", field: "service" });
    expect(ended.detail?.expected).toContain("clew.durable.v1.WorkerService");
  });
});

describe("a call of a method that", () => {
  const { path, requestSerialize } = executionMethods.getExecution;
  const asked = requestSerialize({ executionId: "e1" });
  test.for<readonly [name: string, headers: OutgoingHttpHeaders, body: Uint8Array]>([
    ["as it is", {}, frame(asked)],
    ["compressed", { "grpc-encoding": "gzip" }, frame(gzipSync(asked), true)],
  ])("answers what cannot be written is a fault of ours, when it came %s", async ([, headers, body]) => {
    const nonsense: ExecutionDescription = {
      executionArn: "",
      get execution(): never {
        throw new RangeError("unwritable");
      },
    };
    const { server, faults } = await start(fakeService({ getExecution: () => Promise.resolve(nonsense) }));
    const ended = await callRaw(server.address, { ":path": path, ...headers }, body);
    expect(ended.code).toBe(status.INTERNAL);
    expect(ended.detail).toMatchObject({ reason: "INTERNAL" });
    expect(faults).toEqual([new RangeError("unwritable")]);
  });

  test("streams ends with the refusal of a message, though an earlier one is answered after it", async () => {
    const { server, faults } = await start(service);
    const path = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";
    const question = frame(Buffer.from([0x0a, 1, 0x61, 0x3a, 1, 0x2a]));
    const body = Buffer.concat([question, question, frame(question, true)]);
    const ended = await callRaw(server.address, { ":path": path, "grpc-encoding": "snappy" }, body);
    expect(ended.code).toBe(status.UNIMPLEMENTED);
    expect(ended.detail).toMatchObject({ reason: "ENCODING_UNSUPPORTED", actual: "snappy" });
    expect(faults).toEqual([]);
  });
});

interface RawCase {
  readonly name: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array;
  readonly code: number;
  readonly detail: object;
}

const path = method.path;
const raw: readonly RawCase[] = [
  {
    name: "compressed in a way that nobody knows",
    headers: { ":path": path, "grpc-encoding": "snappy" },
    body: frame(message, true),
    code: status.UNIMPLEMENTED,
    detail: {
      reason: "ENCODING_UNSUPPORTED",
      field: "grpc-encoding",
      expected: "identity, deflate, gzip",
      actual: "snappy",
    },
  },
  {
    name: "whose compressed bytes are none",
    headers: { ":path": path, "grpc-encoding": "gzip" },
    body: frame(message, true),
    code: status.INVALID_ARGUMENT,
    detail: { reason: "BODY_MALFORMED", field: "message" },
  },
  {
    name: "without a message",
    headers: { ":path": path },
    body: new Uint8Array(),
    code: status.INVALID_ARGUMENT,
    detail: { reason: "BODY_MALFORMED", field: "message", expected: "one message" },
  },
  {
    name: "cut off within its message",
    headers: { ":path": path },
    body: frame(message).subarray(0, -1),
    code: status.INVALID_ARGUMENT,
    detail: { reason: "BODY_MALFORMED", field: "message", expected: "one message" },
  },
  {
    name: "with two messages",
    headers: { ":path": path },
    body: Buffer.concat([frame(message), frame(message)]),
    code: status.INVALID_ARGUMENT,
    detail: { reason: "BODY_MALFORMED", field: "message", expected: "one message" },
  },
  {
    name: "with a timeout that is none",
    headers: { ":path": path, "grpc-timeout": "soon" },
    body: frame(message),
    code: status.INVALID_ARGUMENT,
    detail: { reason: "FIELD_PATTERN", field: "grpc-timeout", actual: "soon" },
  },
  {
    name: "of the health service, whose message is none",
    headers: { ":path": health },
    body: frame(Buffer.from([0x0a, 0xff])),
    code: status.INVALID_ARGUMENT,
    detail: { reason: "BODY_MALFORMED", field: "message" },
  },
  {
    name: "over the limit, by its length",
    headers: { ":path": path },
    body: frame(Buffer.alloc(5000)),
    code: status.RESOURCE_EXHAUSTED,
    detail: {
      reason: "REQUEST_TOO_LARGE",
      clause: "LIM-13",
      field: "message",
      expected: "less than or equal to 1000 bytes",
    },
  },
  {
    name: "over the limit once it is decompressed",
    headers: { ":path": path, "grpc-encoding": "gzip" },
    body: frame(gzipSync(Buffer.alloc(5000)), true),
    code: status.RESOURCE_EXHAUSTED,
    detail: { reason: "REQUEST_TOO_LARGE", field: "message" },
  },
  {
    name: "over the limit on a stream",
    headers: { ":path": checkpointStream.path },
    body: frame(Buffer.alloc(5000)),
    code: status.RESOURCE_EXHAUSTED,
    detail: { reason: "REQUEST_TOO_LARGE", field: "message" },
  },
];

describe("a call as bare HTTP/2", () => {
  test.each(raw)("$name is refused by name", async ({ headers, body, code, detail }) => {
    const { server, client, faults } = await start(service, { maxMessageBytes: 1000 });
    const ended = await callRaw(server.address, headers, body);
    expect(ended).toMatchObject({ http: 200, code, detail });
    expectPrecise(ended.detail);
    expect(await client.unary(method, request)).toEqual(emptyCheckpoint);
    expect(faults).toEqual([]);
  });

  test("that is no gRPC call is refused by its content type, with a status that HTTP knows", async () => {
    const { server } = await start(service);
    const ended = await callRaw(server.address, { ":path": path, "content-type": "application/json" }, message);
    expect(ended).toMatchObject({
      http: 415,
      code: status.INVALID_ARGUMENT,
      detail: { reason: "CONTENT_TYPE_UNSUPPORTED", field: "content-type", actual: "application/json" },
    });
    expectPrecise(ended.detail);
  });
});

describe("an answer", () => {
  test("that cannot be written is INTERNAL, and the fault is told here", async () => {
    const broken = fakeService({ checkpoint: () => Promise.resolve({ newState: { operations: [{} as never] } }) });
    const { client, faults } = await start(broken);
    const error = await failure(client.unary(method, request));
    expect(error.code).toBe(status.INTERNAL);
    expect(errorDetail(error)?.reason).toBe("INTERNAL");
    expect(faults).toHaveLength(1);
  });

  test("of one server is not touched by another of the same process", async () => {
    const first = await start(service, { maxMessageBytes: 1000 });
    await start(service, { maxMessageBytes: 2000 });
    const large = { ...request, checkpointToken: "A".repeat(5000) };
    const error = await failure(first.client.unary(method, large));
    expect(errorDetail(error)?.expected).toBe("less than or equal to 1000 bytes");
  });

  test("that went well has no detail", async () => {
    const { server } = await start(service);
    const ended = await callRaw(server.address, { ":path": path }, frame(message));
    expect(ended).toEqual({ http: 200, code: status.OK, detail: undefined });
  });

  test("on IPv6 is explained like any other", async () => {
    const { server } = await start(service, { host: "::1" });
    const client = new TestClient(server.address);
    atEnd(() => {
      client.close();
    });
    expect(errorDetail(await failure(client.unary({ ...method, path: "/x/Y" }, request)))?.reason).toBe(
      "METHOD_UNKNOWN",
    );
  });

  test("in trailers after headers keeps its detail", async () => {
    const { server } = await start(service);
    const client = new Client(server.address, credentials.createInsecure());
    atEnd(() => {
      client.close();
    });
    const call = client.makeBidiStreamRequest(
      checkpointStream.path,
      (bytes: Buffer) => bytes,
      (bytes) => bytes,
    );
    call.on("error", () => undefined);
    const answered = new Promise((resolve) => call.on("data", resolve));
    const ended = new Promise((resolve) => call.on("status", resolve));
    call.write(Buffer.from(checkpointStream.requestSerialize({ correlationId: 1, checkpoint: request })));
    await answered;
    call.write(Buffer.alloc(11_000_000));
    expect(errorDetail(await ended)?.reason).toBe("REQUEST_TOO_LARGE");
  });
});
