import { connect as connectTcp } from "node:net";
import { Metadata, status, type ServiceError } from "@grpc/grpc-js";
import {
  checkpointMethods,
  executionMethods,
  issue,
  ProtocolError,
  textPayload,
  workerMethods,
  type CheckpointRequest,
  type Decoded,
  type DurableService,
  type HistoryEvent,
} from "@clew/protocol";
import { afterEach, describe, expect, test } from "vitest";
import type { GrpcOptions } from "../../src/grpc/options.ts";
import { createGrpcServer, type RunningGrpcServer } from "../../src/grpc/server.ts";
import { WorkerHub } from "../../src/grpc/worker-hub.ts";
import { errorDetail, failure, TestClient } from "../support/test-client.ts";
import { description, emptyCheckpoint, events, fakeService, ManualCheckpoints } from "../support/fake-service.ts";
import { systemScheduler } from "../../src/server/system.ts";

const cleanup: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of cleanup.splice(0).toReversed()) await step();
});

interface Running {
  readonly server: RunningGrpcServer;
  readonly hub: WorkerHub;
  readonly client: TestClient;
  readonly faults: unknown[];
}

async function start(service: DurableService, options: Partial<GrpcOptions> = {}): Promise<Running> {
  const faults: unknown[] = [];
  const hub = new WorkerHub({
    scheduler: systemScheduler,
    terms: {
      protocolVersions: ["clew.durable.v1"],
      capabilities: [],
      serverName: "clew",
      serverVersion: "0.1.0",
      maxMessageBytes: 1000,
      maxConcurrentInvocations: 100,
    },
    helloTimeoutMs: 300,
    defaultTimeoutSeconds: 3,
    remember: () => Promise.resolve(),
    onFault: (fault) => faults.push(fault),
  });
  const server = await createGrpcServer({
    service,
    hub,
    scheduler: systemScheduler,
    options,
    onFault: (fault) => faults.push(fault),
  });
  const client = new TestClient(server.address);
  cleanup.push(
    () => server.close(0),
    () => {
      client.close();
    },
  );
  return { server, hub, client, faults };
}

const checkpoint: CheckpointRequest = { executionId: "e1", checkpointToken: "dG9rZW4=", updates: [] };

describe("a unary call", () => {
  test("ends in the service and is answered by it", async () => {
    const requests: CheckpointRequest[] = [];
    const { client } = await start(
      fakeService({
        checkpoint: (request) => {
          requests.push(request);
          return Promise.resolve(emptyCheckpoint);
        },
      }),
    );
    const request: CheckpointRequest = {
      ...checkpoint,
      clientToken: "c",
      updates: [{ id: "1", type: "STEP", action: "SUCCEED", name: "charge", stepOptions: {} }],
    };
    expect(await client.unary(checkpointMethods.checkpoint, request)).toEqual(emptyCheckpoint);
    expect(requests).toEqual([request]);
  });

  test("that the service refuses ends with the reason's status and detail", async () => {
    const refusal = new ProtocolError(issue("CHECKPOINT_TOKEN_STALE", { field: "checkpointToken", actual: "old" }));
    const { client, faults } = await start(fakeService({ checkpoint: () => Promise.reject(refusal) }));
    const error = await failure(client.unary(checkpointMethods.checkpoint, checkpoint));
    expect(error.code).toBe(status.FAILED_PRECONDITION);
    expect(errorDetail(error)).toMatchObject({
      reason: "CHECKPOINT_TOKEN_STALE",
      clause: refusal.clause,
      scope: "invocation",
      field: "checkpointToken",
      actual: "old",
    });
    expect(faults).toEqual([]);
  });

  test("that meets a fault of ours ends as INTERNAL, its words reported here and kept from the peer", async () => {
    const fault = new Error("secret");
    const { client, faults } = await start(fakeService({ checkpoint: () => Promise.reject(fault) }));
    const error = await failure(client.unary(checkpointMethods.checkpoint, checkpoint));
    expect(error.code).toBe(status.INTERNAL);
    expect(JSON.stringify([error.details, errorDetail(error)])).not.toContain("secret");
    expect(faults).toEqual([fault]);
  });

  test("whose bytes are no message is refused by name", async () => {
    const { client } = await start(fakeService());
    const error = await failure(client.unaryBytes(checkpointMethods.checkpoint, Buffer.from([0x0a, 0xff])));
    expect(error.code).toBe(status.INVALID_ARGUMENT);
    expect(errorDetail(error)?.reason).toBe("BODY_MALFORMED");
  });

  test("with an unknown field is refused by its number", async () => {
    const { client } = await start(fakeService());
    const bytes = Buffer.concat([
      checkpointMethods.checkpoint.requestSerialize(checkpoint),
      Buffer.from([0x98, 0x06, 1]),
    ]);
    const error = await failure(client.unaryBytes(checkpointMethods.checkpoint, bytes));
    expect(errorDetail(error)?.reason).toBe("FIELD_UNKNOWN");
    expect(errorDetail(error)?.actual).toContain("99");
  });

  test("whose deadline passes is told so, and its wait ends", async () => {
    const aborted = Promise.withResolvers<boolean>();
    const { client, faults } = await start(
      fakeService({
        awaitExecution: (_, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => {
              aborted.resolve(true);
              reject(new Error("aborted"));
            });
          }),
      }),
    );
    const call = client.unary(executionMethods.awaitExecution, { executionId: "e1" }, { deadline: Date.now() + 50 });
    expect((await failure(call)).code).toBe(status.DEADLINE_EXCEEDED);
    expect(await aborted.promise).toBe(true);
    // By the time that another call has been answered, the fault would have been told.
    await failure(client.unary(executionMethods.getExecution, { executionId: "e1" }));
    expect(faults).toEqual([]);
  });

  test("over the message limit is refused, and the server goes on", async () => {
    const service = fakeService({ checkpoint: () => Promise.resolve(emptyCheckpoint) });
    const { client } = await start(service, { maxMessageBytes: 1000 });
    const large = { ...checkpoint, checkpointToken: "A".repeat(2000) };
    const error = await failure(client.unary(checkpointMethods.checkpoint, large));
    expect(error.code).toBe(status.RESOURCE_EXHAUSTED);
    expect(await client.unary(checkpointMethods.checkpoint, checkpoint)).toEqual(emptyCheckpoint);
  });
});

describe("the checkpoint stream", () => {
  const method = checkpointMethods.checkpointStream;
  const request = (correlationId: number, token = String(correlationId)) => ({
    correlationId,
    checkpoint: { ...checkpoint, checkpointToken: token },
  });

  test("answers each request under its correlation id, as soon as it is durable", async () => {
    const manual = new ManualCheckpoints();
    const { client } = await start(manual.service);
    const stream = client.bidi(method);
    for (const id of [1, 2, 3]) stream.send(request(id));
    await manual.waiting(3);
    for (const token of ["3", "1", "2"]) manual.answer(token);
    const replies = await stream.messages(3);
    expect(replies.map(({ correlationId }) => correlationId)).toEqual([3, 1, 2]);
    expect(replies[0]).toEqual({
      kind: "checkpoint",
      correlationId: 3,
      checkpoint: { checkpointToken: "3", newState: { operations: [] } },
    });
    stream.call.end();
    expect((await stream.status).code).toBe(status.OK);
  });

  test("answers a refused request with a status and goes on", async () => {
    const { client } = await start(
      fakeService({
        checkpoint: ({ checkpointToken }) =>
          checkpointToken === "old"
            ? Promise.reject(new ProtocolError(issue("CHECKPOINT_TOKEN_STALE")))
            : Promise.resolve(emptyCheckpoint),
      }),
    );
    const stream = client.bidi(method);
    stream.send(request(1, "old"));
    stream.send(request(2, "new"));
    const replies = (await stream.messages(2)).toSorted((a, b) => a.correlationId - b.correlationId);
    expect(replies).toMatchObject([
      {
        kind: "status",
        correlationId: 1,
        status: {
          code: status.FAILED_PRECONDITION,
          detail: { reason: "CHECKPOINT_TOKEN_STALE", scope: "invocation" },
        },
      },
      { kind: "checkpoint", correlationId: 2 },
    ]);
  });

  test("answers a request with an unknown field under its correlation id", async () => {
    const { client } = await start(fakeService());
    const stream = client.bidi(method);
    stream.sendBytes(Buffer.concat([method.requestSerialize(request(7)), Buffer.from([0x98, 0x06, 1])]));
    expect(await stream.messages(1)).toMatchObject([
      { kind: "status", correlationId: 7, status: { detail: { reason: "FIELD_UNKNOWN" } } },
    ]);
  });

  test("ends when a frame cannot be read at all", async () => {
    const { client } = await start(fakeService());
    const stream = client.bidi(method);
    stream.sendBytes(Buffer.from([0xff, 0xff]));
    const ended = await stream.status;
    expect(ended.code).toBe(status.INVALID_ARGUMENT);
    expect(errorDetail(ended)?.reason).toBe("BODY_MALFORMED");
  });

  test("refuses a correlation id that waits for its answer, and answers the first under it", async () => {
    const manual = new ManualCheckpoints();
    const { client } = await start(manual.service);
    const stream = client.bidi(method);
    stream.send(request(1, "first"));
    stream.send(request(1, "second"));
    await stream.messages(1);
    manual.answer("first");
    expect(await stream.messages(2)).toMatchObject([
      { kind: "status", correlationId: 1, status: { detail: { reason: "CORRELATION_ID_REUSED" } } },
      { kind: "checkpoint", correlationId: 1 },
    ]);
    stream.send(request(1, "third"));
    await manual.waiting(1);
    expect([...manual.pending.keys()]).toEqual(["third"]);
  });

  test("answers what it has read when the client ends its half", async () => {
    const manual = new ManualCheckpoints();
    const { client } = await start(manual.service);
    const stream = client.bidi(method);
    stream.send(request(1));
    stream.call.end();
    await manual.waiting(1);
    manual.answer("1");
    expect((await stream.status).code).toBe(status.OK);
    expect(stream.received).toHaveLength(1);
  });

  test("reads no more than its limit of unanswered requests", async () => {
    const manual = new ManualCheckpoints();
    const { client } = await start(manual.service, { maxInFlightPerStream: 4 });
    const stream = client.bidi(method);
    for (let id = 0; id < 100; id += 1) stream.send(request(id));
    await manual.waiting(4);
    // A request of another call that is answered afterwards proves that the stream had its chance to read on.
    for (let n = 0; n < 5; n += 1) await failure(client.unary(checkpointMethods.getExecutionState, checkpoint));
    expect(manual.pending.size).toBe(4);
    for (let id = 0; id < 100; id += 1) {
      if (!manual.pending.has(String(id))) await manual.waiting(1);
      manual.answer(String(id));
    }
    await stream.messages(100);
  });

  test("whose client dies costs nobody anything", async () => {
    const manual = new ManualCheckpoints();
    const { client, server, faults } = await start(manual.service);
    const dying = new TestClient(server.address);
    const stream = dying.bidi(method);
    stream.send(request(1));
    await manual.waiting(1);
    stream.call.cancel();
    dying.close();
    await stream.status;
    manual.answer("1");
    const other = client.bidi(method);
    other.send(request(2));
    await manual.waiting(1);
    manual.answer("2");
    await other.messages(1);
    expect(faults).toEqual([]);
  });

  test("of a draining server answers what it has read, then ends as UNAVAILABLE", async () => {
    const manual = new ManualCheckpoints();
    const { client, server } = await start(manual.service);
    const stream = client.bidi(method);
    stream.send(request(1));
    await manual.waiting(1);
    const closed = server.close(5000);
    manual.answer("1");
    const ended = await stream.status;
    expect(stream.received).toHaveLength(1);
    expect(ended.code).toBe(status.UNAVAILABLE);
    expect(errorDetail(ended)?.reason).toBe("UNAVAILABLE");
    await closed;
  });
});

describe("watching an execution", () => {
  const event = (eventId: number): HistoryEvent => ({
    eventId,
    timestamp: 1_700_000_000_000 + eventId,
    type: "ContextStarted",
    operationId: "1",
    details: {},
  });

  test("streams its events and ends after the last", async () => {
    const { client } = await start(fakeService({ watchExecution: () => events([event(1), event(2)]) }));
    const call = client.serverStream(executionMethods.watchExecution, { executionId: "e1" });
    const seen: number[] = [];
    for await (const decoded of call as AsyncIterable<Decoded<HistoryEvent>>) {
      if (decoded.ok) seen.push(decoded.value.eventId);
    }
    expect(seen).toEqual([1, 2]);
  });

  test("stops when the client goes", async () => {
    const aborted = Promise.withResolvers<undefined>();
    const { client } = await start(
      fakeService({
        watchExecution: async function* (_, signal) {
          yield event(1);
          await new Promise((resolve) => {
            signal.addEventListener("abort", resolve);
          });
          aborted.resolve(undefined);
        },
      }),
    );
    const call = client.serverStream(executionMethods.watchExecution, { executionId: "e1" });
    call.on("error", () => undefined);
    call.once("data", () => {
      call.cancel();
    });
    await aborted.promise;
  });
});

describe("a worker", () => {
  const hello = {
    protocolVersions: ["clew.durable.v1"],
    runtimeName: "test",
    runtimeVersion: "1",
    capabilities: [],
    functions: [{ name: "pay", kind: "plain" as const }],
  };

  test("is welcomed, gets invocations and answers them", async () => {
    const { client, hub } = await start(fakeService());
    const worker = client.bidi(workerMethods.connect);
    worker.send({ kind: "hello", hello });
    expect(await worker.messages(1)).toMatchObject([{ kind: "welcome" }]);
    const outcome = hub.invoke(
      {
        kind: "plain",
        requestId: "r1",
        functionName: "pay",
        functionVersion: "$LATEST",
        input: textPayload("1"),
        deadline: Date.now() + 5000,
      },
      new AbortController().signal,
    );
    expect(await worker.messages(2)).toMatchObject([{}, { kind: "invocation", invocation: { requestId: "r1" } }]);
    worker.send({ kind: "outcome", requestId: "r1", outcome: { kind: "error", error: { type: "Declined" } } });
    expect(await outcome).toEqual({ kind: "error", error: { type: "Declined" } });
  });

  test("that dies loses what it ran", async () => {
    const { server, hub } = await start(fakeService());
    const dying = new TestClient(server.address);
    const worker = dying.bidi(workerMethods.connect);
    worker.send({ kind: "hello", hello });
    await worker.messages(1);
    const outcome = hub.invoke(
      {
        kind: "plain",
        requestId: "r1",
        functionName: "pay",
        functionVersion: "$LATEST",
        input: textPayload("1"),
        deadline: Date.now() + 5000,
      },
      new AbortController().signal,
    );
    await worker.messages(2);
    worker.call.cancel();
    dying.close();
    expect(await outcome).toMatchObject({ kind: "error", error: { type: "Runtime.ExitError" } });
    expect(hub.functions().size).toBe(0);
  });

  test("of an unknown version is refused by name", async () => {
    const { client } = await start(fakeService());
    const worker = client.bidi(workerMethods.connect);
    worker.send({ kind: "hello", hello: { ...hello, protocolVersions: ["clew.durable.v9"] } });
    const ended = await worker.status;
    expect(ended.code).toBe(status.FAILED_PRECONDITION);
    expect(errorDetail(ended)).toMatchObject({ reason: "VERSION_UNSUPPORTED", expected: "clew.durable.v1" });
  });

  test("that never says hello is cut off", async () => {
    const { client } = await start(fakeService());
    const ended = await client.bidi(workerMethods.connect).status;
    expect(errorDetail(ended)?.reason).toBe("HANDSHAKE_TIMEOUT");
  });

  test("that sends what is no message is cut off", async () => {
    const { client } = await start(fakeService());
    const worker = client.bidi(workerMethods.connect);
    worker.sendBytes(Buffer.from([0xff]));
    expect(errorDetail(await worker.status)?.reason).toBe("BODY_MALFORMED");
  });
});

describe("the server", () => {
  test("refuses to listen where others could reach it", async () => {
    await expect(start(fakeService(), { host: "0.0.0.0" })).rejects.toMatchObject({ reason: "ADDRESS_NOT_LOOPBACK" });
  });

  test("listens on IPv6 loopback", async () => {
    const { client } = await start(fakeService({ getExecution: () => Promise.resolve(description) }), { host: "::1" });
    expect(await client.unary(executionMethods.getExecution, { executionId: "e1" })).toEqual(description);
  });

  test("refuses headers over the limit, and goes on", async () => {
    const { client } = await start(fakeService({ getExecution: () => Promise.resolve(description) }));
    const metadata = new Metadata();
    for (let index = 0; index < 200; index += 1) metadata.set(`x-${String(index)}`, "y");
    const error = await new Promise<ServiceError | null>((resolve) => {
      const { path } = executionMethods.getExecution;
      const none = (): Buffer => Buffer.alloc(0);
      client.raw.makeUnaryRequest(path, none, (bytes) => bytes, undefined, metadata, resolve);
    });
    expect(error).not.toBeNull();
    expect(await client.unary(executionMethods.getExecution, { executionId: "e1" })).toEqual(description);
  });

  test("closes connections over the limit", async () => {
    const service = fakeService({ getExecution: () => Promise.resolve(description) });
    const { client, server } = await start(service, { maxConnections: 1 });
    await client.unary(executionMethods.getExecution, { executionId: "e1" });
    const second = new TestClient(server.address);
    cleanup.push(() => {
      second.close();
    });
    const error = await failure(second.unary(executionMethods.getExecution, { executionId: "e1" }));
    expect(error.code).toBe(status.UNAVAILABLE);
  });

  test("refuses a call for a host that is not loopback", async () => {
    const { server } = await start(fakeService());
    const rebound = new TestClient(server.address, { "grpc.default_authority": "evil.example" });
    cleanup.push(() => {
      rebound.close();
    });
    const error = await failure(rebound.unary(checkpointMethods.checkpoint, checkpoint));
    expect(error.code).toBe(status.PERMISSION_DENIED);
    expect(errorDetail(error)?.reason).toBe("HOST_REFUSED");
  });

  test("outlives a peer that speaks no HTTP/2", async () => {
    const { server, client } = await start(fakeService({ getExecution: () => Promise.resolve(description) }));
    const [host, port] = server.address.split(":");
    const socket = connectTcp({ host: host ?? "", port: Number(port) });
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await new Promise((resolve) => {
      socket.on("close", resolve);
      socket.on("error", () => undefined);
      socket.resume();
    });
    expect(await client.unary(executionMethods.getExecution, { executionId: "e1" })).toEqual(description);
  });

  test("ends waits when it drains", async () => {
    const { client, server } = await start(
      fakeService({
        awaitExecution: (_, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => {
              reject(signal.reason as Error);
            });
          }),
      }),
    );
    const waiting = failure(client.unary(executionMethods.awaitExecution, { executionId: "e1" }));
    await failure(client.unary(executionMethods.getExecution, { executionId: "e1" }));
    await server.close(5000);
    expect(errorDetail(await waiting)?.reason).toBe("UNAVAILABLE");
  });
});
