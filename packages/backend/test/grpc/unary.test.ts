import { status } from "@grpc/grpc-js";
import { checkpointMethods, executionMethods, issue, ProtocolError, type CheckpointRequest } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { emptyCheckpoint, fakeService } from "../support/fake-service.ts";
import { errorDetail, failure } from "../support/test-client.ts";
import { useServers } from "./support/running.ts";

const { start } = useServers();

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

  test("whose deadline passes is told so, and its wait ends (LIST-5)", async () => {
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
