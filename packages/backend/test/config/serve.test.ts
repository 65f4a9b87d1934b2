import { MemoryStore } from "@clew/store";
import { describe, expect, test, vi } from "vitest";
import { parseConfig, renderIssue, serverOptions } from "../../src/config/index.ts";
import { createServer, type RunningServer } from "../../src/server/server.ts";
import { systemScheduler } from "../../src/server/system.ts";
import { pythonEnv } from "../function/support/python.ts";
import { functionsDir } from "../function/support/world.ts";
import { configOf } from "./support.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a configuration is what a server is started with", () => {
  const config = configOf(`
server:
  host: localhost
  httpPort: 1
  grpcPort: 2
  timeScale: 3
  region: r
  accountId: "000000000004"
  retentionDays: 5
  invocationFailures: 6
  retryDelaySeconds: 7
  idleTimeoutSeconds: 8
  staleTokenText: capital
`);
  expect(serverOptions(config)).toEqual({
    functions: [],
    grpc: { host: "localhost", port: 2 },
    rest: { host: "localhost", port: 1, staleTokenText: "capital" },
    core: {
      region: "r",
      accountId: "000000000004",
      timeScale: 3,
      retryDelaySeconds: 7,
      defaultRetentionDays: 5,
      maxInvocationFailures: 6,
    },
    idleTimeoutMs: 8000,
  });
});

/** A server on free ports, over the functions that a text names. */
async function serve(functions: string): Promise<RunningServer & AsyncDisposable> {
  const text = `server: { httpPort: 0, grpcPort: 0 }\nfunctions:\n${functions}`;
  const result = parseConfig(text, { folder: functionsDir, isFolder: () => true });
  if (!result.ok) throw new Error(result.issues.map((issue) => renderIssue("clew.yaml", issue)).join("\n"));
  const server = await createServer({
    store: new MemoryStore({ scheduler: systemScheduler }),
    environment: process.env,
    ...serverOptions(result.config),
  });
  return { ...server, [Symbol.asyncDispose]: async () => void (await server.close(0)) };
}

async function invoke(server: RunningServer, target: string, input: unknown): Promise<unknown> {
  const url = `${server.restUrl}/2015-03-31/functions/${encodeURIComponent(target)}/invocations`;
  const response = await fetch(url, { method: "POST", body: JSON.stringify(input) });
  return response.json();
}

describe("a server that was started from a configuration", () => {
  test("answers for a plain function", async () => {
    await using server = await serve("  greet: { kind: plain, runtime: nodejs, handler: plain.greet }");
    expect(await invoke(server, "greet", { name: "Ada" })).toMatchObject({ greeting: "hello Ada" });
  });

  const python = pythonEnv("aws-3");
  const why = "notEvaluable" in python ? ` (${python.notEvaluable})` : "";
  test.skipIf("notEvaluable" in python)(`answers for a durable function in Python, unmodified${why}`, async () => {
    const interpreter = "interpreter" in python ? python.interpreter : "";
    await using server = await serve(`
  order:
    kind: durable
    runtime: python
    interpreter: ${interpreter}
    handler: durable.with_step
    aliases: { live: 1 }
`);
    expect(await invoke(server, "order:live", { price: 7, count: 3 })).toEqual({ total: 21 });
  });
});
