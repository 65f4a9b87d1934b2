import { connect } from "node:net";
import { MemoryStore } from "@clew/store";
import { afterEach, expect, test, vi } from "vitest";
import { createServer, type RunningServer, type ServerOptions } from "../../src/server/server.ts";
import { systemScheduler } from "../../src/server/system.ts";
import type { HostedFunction } from "../../src/function/index.ts";
import { nodeFunction } from "../function/support/world.ts";
import { send } from "../lambda-api/support/http.ts";

vi.setConfig({ testTimeout: 30_000 });

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

/** A line by which a function says that it holds a call, until somebody connects to its port. */
const holding = /^holding \S+ (\d+)$/;

async function start(options: Partial<ServerOptions>): Promise<RunningServer> {
  const server = await createServer({
    store: new MemoryStore({ scheduler: systemScheduler }),
    environment: process.env,
    ...options,
  });
  undo.push(() => server.close(0));
  return server;
}

function invoke(server: Pick<RunningServer, "restUrl">, input: unknown): ReturnType<typeof send> {
  return send(server.restUrl, {
    method: "POST",
    path: "/2015-03-31/functions/pay/invocations",
    body: JSON.stringify(input),
  });
}

test("nothing listens and nothing is claimed before the functions that are hosted are known", async () => {
  const probe = await createServer({ store: new MemoryStore({ scheduler: systemScheduler }) });
  const [restUrl, port] = [probe.restUrl, Number(new URL(probe.restUrl).port)];
  await probe.close(0);
  const store = new MemoryStore({ scheduler: systemScheduler });
  const renewed = vi.spyOn(store, "renew");
  /** What there is when the function is looked at. */
  const seen: Promise<unknown>[] = [];
  const pay: HostedFunction = {
    ...nodeFunction("plain.greet"),
    get name() {
      const health = send(restUrl, { path: "/health" }).then(({ status }) => status);
      seen.push(health.catch(({ code }: { code: string }) => [code, renewed.mock.calls.length]));
      return "pay";
    },
  };
  const server = await start({ store, functions: [pay], rest: { port } });
  expect(await seen[0]).toEqual(["ECONNREFUSED", 0]);
  expect((await send(server.restUrl, { path: "/health" })).status).toBe(200);
  expect((await invoke(server, { name: "Ada" })).json).toMatchObject({ greeting: "hello Ada" });
});

test("a function whose code cannot be read leaves nothing that listens", async () => {
  const store = new MemoryStore({ scheduler: systemScheduler });
  const functions = [nodeFunction("plain.greet", { codePath: "/no/such/folder" })];
  await expect(createServer({ store, functions })).rejects.toMatchObject({ code: "ENOENT" });
});

test("a direct call of a plain function ends within the grace of a server that closes (ENV-15)", async () => {
  const held = Promise.withResolvers<number>();
  const server = await start({
    functions: [nodeFunction("plain.hold", { name: "pay" })],
    onFunctionLog: ({ text }) => {
      const port = holding.exec(text)?.[1];
      if (port !== undefined) held.resolve(Number(port));
    },
  });
  const call = invoke(server, { name: "a" });
  const port = await held.promise;
  const closed = server.close(20_000);
  undo.splice(0);
  const { status } = await send(server.restUrl, { path: "/health" });
  expect(status).toBe(503);
  await release(port);
  const answer = await call;
  expect([answer.status, answer.headers["x-amz-function-error"]]).toEqual([200, undefined]);
  expect(answer.json).toMatchObject({ name: "a" });
  await closed;
});

function release(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    connect(port, "127.0.0.1").on("close", resolve).on("error", reject);
  });
}
