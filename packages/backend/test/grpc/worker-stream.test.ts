import { status } from "@grpc/grpc-js";
import { textPayload, workerMethods, type PlainInvocation } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { fakeService } from "../support/fake-service.ts";
import { errorDetail, TestClient } from "../support/test-client.ts";
import { useServers } from "./support/running.ts";
import { never, plain } from "./support/test-hub.ts";

const { start } = useServers();

describe("a worker", () => {
  const hello = {
    protocolVersions: ["clew.durable.v1"],
    runtimeName: "test",
    runtimeVersion: "1",
    capabilities: [],
    functions: [plain],
  };
  const invocation = (): PlainInvocation => ({
    kind: "plain",
    requestId: "r1",
    functionName: "pay",
    functionVersion: "$LATEST",
    input: textPayload("1"),
    deadline: Date.now() + 5000,
  });

  test("is welcomed, gets invocations and answers them", async () => {
    const { client, hub } = await start(fakeService());
    const worker = client.bidi(workerMethods.connect);
    worker.send({ kind: "hello", hello });
    expect(await worker.messages(1)).toMatchObject([{ kind: "welcome" }]);
    const outcome = hub.invoke(invocation(), never);
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
    const outcome = hub.invoke(invocation(), never);
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
