import { connect as connectTcp } from "node:net";
import { Metadata, status, type ServiceError } from "@grpc/grpc-js";
import { checkpointMethods, executionMethods, type CheckpointRequest } from "@clew/protocol";
import { describe, expect, test } from "vitest";
import { description, fakeService } from "../support/fake-service.ts";
import { errorDetail, failure, TestClient } from "../support/test-client.ts";
import { useServers } from "./support/running.ts";

const { start, atEnd } = useServers();

const checkpoint: CheckpointRequest = { executionId: "e1", checkpointToken: "dG9rZW4=", updates: [] };

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
    atEnd(() => {
      second.close();
    });
    const error = await failure(second.unary(executionMethods.getExecution, { executionId: "e1" }));
    expect(error.code).toBe(status.UNAVAILABLE);
  });

  test("refuses a call for a host that is not loopback", async () => {
    const { server } = await start(fakeService());
    const rebound = new TestClient(server.address, { "grpc.default_authority": "evil.example" });
    atEnd(() => {
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

  test("ends waits when it drains (LIST-5)", async () => {
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
