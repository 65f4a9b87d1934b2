import { createServer as listenTcp } from "node:net";
import { MemoryStore } from "@clew/store";
import { expect, test } from "vitest";
import { createServer, systemScheduler } from "../../src/index.ts";

const store = (): MemoryStore => new MemoryStore({ scheduler: systemScheduler });

test("a server that cannot have its second port gives back its first", async () => {
  const taken = listenTcp().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };
  const probe = await createServer({ store: store() });
  const grpcPort = Number(probe.grpcAddress.split(":")[1]);
  await probe.close(0);
  const failing = createServer({ store: store(), grpc: { port: grpcPort }, rest: { port } });
  await expect(failing).rejects.toMatchObject({ code: "EADDRINUSE" });
  const again = await createServer({ store: store(), grpc: { port: grpcPort } });
  await again.close(0);
  taken.close();
});
