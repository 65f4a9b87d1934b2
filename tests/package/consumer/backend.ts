// A backend on the memory store, the function that it hosts, and a request as an AWS client sends it.
import assert from "node:assert/strict";
import { join } from "node:path";
import { createServer, systemScheduler } from "@clew/backend";
import { MemoryStore } from "@clew/store";

const server = await createServer({
  store: new MemoryStore({ scheduler: systemScheduler }),
  functions: [
    {
      name: "greet",
      kind: "durable",
      host: { runtime: "nodejs", handler: "greet.handler", client: "bootstrap" },
      codePath: join(import.meta.dirname, "functions"),
      environment: {},
      timeoutSeconds: 30,
      memoryMb: 256,
      concurrency: 1,
      versions: new Map(),
      aliases: new Map(),
    },
  ],
  core: { timeScale: 100 },
  onError: (error) => {
    console.error(error);
  },
});

const invoke = (name: string, payload: string): Promise<Response> =>
  fetch(`${server.restUrl}/2015-03-31/functions/${name}/invocations`, { method: "POST", body: payload });

try {
  assert.equal((await fetch(`${server.restUrl}/health`)).status, 200);

  const missing = await invoke("nobody", "{}");
  assert.equal(missing.status, 404);
  assert.equal(missing.headers.get("x-amzn-errortype"), "ResourceNotFoundException");

  const response = await invoke("greet:$LATEST", '{"name":"Ada"}');
  assert.deepEqual(await response.json(), { greeting: "hello Ada" });
} finally {
  assert.deepEqual(await server.close(1000), { suspended: 0 });
}
console.log("backend: ok");
