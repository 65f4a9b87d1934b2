import { status } from "@grpc/grpc-js";
import { checkpointMethods, issue, ProtocolError, type CheckpointRequest } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { emptyCheckpoint, fakeService, ManualCheckpoints } from "../support/fake-service.ts";
import { errorDetail, failure, TestClient } from "../support/test-client.ts";
import { useServers } from "./support/running.ts";

const { start } = useServers();

const checkpoint: CheckpointRequest = { executionId: "e1", checkpointToken: "dG9rZW4=", updates: [] };

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

  test("lets the requests of a slow execution delay no other's (STRM-3)", async () => {
    const slow = Promise.withResolvers<typeof emptyCheckpoint>();
    const { client } = await start(
      fakeService({
        checkpoint: ({ executionId }) => (executionId === "slow" ? slow.promise : Promise.resolve(emptyCheckpoint)),
      }),
    );
    const stream = client.bidi(method);
    for (const [correlationId, executionId] of ["slow", "quick", "slow", "quick", "another"].entries())
      stream.send({ correlationId, checkpoint: { ...checkpoint, executionId } });
    const early = await stream.messages(3);
    expect(early.map(({ correlationId }) => correlationId)).toEqual([1, 3, 4]);
    slow.resolve(emptyCheckpoint);
    expect((await stream.messages(5)).map(({ correlationId }) => correlationId)).toEqual([1, 3, 4, 0, 2]);
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
