import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createServer, loadConfig, serverOptions, systemScheduler, type RunningServer } from "@clew/backend";
import { executionMethods, payloadText, textPayload, type ExecutionDescription } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clewJson, installAwsSdk, makeFolder, serve } from "../support/clew-process.ts";
import { GrpcClient } from "../support/grpc-client.ts";
import { pythonInterpreter } from "../support/python-environment.ts";

/** The functions that docs/how-to shows, run as it says. */
const folder = fileURLToPath(new URL("how-to", import.meta.url));

/** Five minutes pass in a second. */
const timeScale = 300;
const ownSource = { ...process.env, NODE_OPTIONS: "--conditions=@clew/source" };

async function start(hosted: boolean): Promise<RunningServer> {
  const loaded = await loadConfig(join(folder, "clew.yaml"));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const options = serverOptions(loaded.config);
  return createServer({
    ...options,
    ...(!hosted && { functions: [] }),
    store: new MemoryStore({ scheduler: systemScheduler }),
    grpc: { port: 0 },
    rest: { port: 0 },
    core: { ...options.core, timeScale },
    environment: ownSource,
  });
}

function valueOf({ execution, data }: ExecutionDescription): unknown {
  if (data?.result === undefined) throw new Error(`${execution.status}: ${JSON.stringify(data?.error)}`);
  return JSON.parse(payloadText(data.result) ?? "null");
}

describe("write-a-durable-function.md", () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await start(true);
  });
  afterAll(() => server.close(0));

  const begin = async (functionName: string, input: unknown): Promise<string> => {
    const request = { functionName, qualifier: "$LATEST", input: textPayload(JSON.stringify(input)) };
    return (await server.backend.service.startExecution(request)).executionId;
  };
  const end = (executionId: string): Promise<ExecutionDescription> =>
    server.backend.service.awaitExecution({ executionId }, AbortSignal.timeout(50_000));
  const run = async (functionName: string, input: unknown): Promise<unknown> =>
    valueOf(await end(await begin(functionName, input)));

  test("the first function", async () => {
    const order = { id: "o-1", amount: 10 };
    expect(await run("order", order)).toEqual({ reservation: "reserved o-1", transactionId: "txn-10" });
  });

  test("retries", async () => {
    const weather = "rain in Oslo, at attempt 3";
    expect(await run("retries", "Oslo")).toEqual({ weather, letter: `sent: ${weather}` });
  });

  test("errors", async () => {
    expect(await run("errors", 10)).toEqual({ transactionId: "txn-10" });
    const because = "amount: expected more than 0, got -1";
    expect(await run("errors", -1)).toEqual({ check: "RangeError", because });
    expect(await run("errors", 2000)).toEqual({ failed: "CardDeclined", because: "declined for 2000" });
  });

  test("child contexts", async () => {
    expect(await run("branches", ["Oslo", "Bergen"])).toEqual([
      { city: "Oslo", price: 4 },
      { city: "Bergen", price: 6 },
    ]);
  });

  test("callbacks", async () => {
    const { service } = server.backend;
    const asked = async (functionName: string): Promise<readonly [string, string]> => {
      const executionId = await begin(functionName, { what: "a bicycle" });
      for await (const event of service.watchExecution({ executionId }, AbortSignal.timeout(50_000))) {
        if (event.type === "CallbackStarted") return [executionId, event.details.callbackId];
      }
      throw new Error("nobody was asked");
    };
    const [approved, first] = await asked("approval");
    await service.succeedCallback({ callbackId: first, result: textPayload("yes") });
    expect(valueOf(await end(approved))).toEqual({ approved: "yes" });
    const [refused, second] = await asked("approval");
    await service.failCallback({ callbackId: second, error: { message: "too expensive" } });
    expect(valueOf(await end(refused))).toEqual({ refused: "too expensive" });
    const [decided, third] = await asked("decision");
    await service.succeedCallback({ callbackId: third, result: textPayload('{"approved": true}') });
    expect(valueOf(await end(decided))).toBe("granted");
  });

  test("the same functions, served by a worker", async () => {
    const other = await start(false);
    const worker = spawn(process.execPath, [join(folder, "functions/worker.ts")], {
      env: { ...ownSource, CLEW_GRPC: other.grpcAddress },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const client = new GrpcClient(other.grpcAddress);
    try {
      expect(await once(createInterface(worker.stdout), "line")).toEqual(["serving clew"]);
      const input = textPayload('{"id":"o-2","amount":11}');
      const request = { functionName: "order", qualifier: "live", input };
      const { executionId } = await client.call(executionMethods.startExecution, request);
      const closed = await client.call(executionMethods.awaitExecution, { executionId });
      expect(valueOf(closed)).toEqual({ reservation: "reserved o-2", transactionId: "txn-11" });
      worker.kill("SIGTERM");
      expect(await once(worker, "exit")).toEqual([0, null]);
    } finally {
      worker.kill("SIGKILL");
      client.close();
      await other.close(0);
    }
  });
});

const python = pythonInterpreter();

describe.skipIf(python === undefined)("run-aws-functions.md", () => {
  test("unmodified functions in JavaScript and Python call each other", async () => {
    const project = makeFolder();
    cpSync(join(folder, "aws"), project.cwd, { recursive: true });
    installAwsSdk(project.cwd);
    symlinkSync(dirname(dirname(python ?? "")), join(project.cwd, ".venv"));
    const { process: dev, place } = await serve(project, "dev", "--memory", "--time-scale", "60");
    try {
      const order = '{"id": "o-1", "amount": 10}';
      expect(await clewJson(place, "invoke", "order:live", order, "--wait")).toMatchObject({
        execution: { status: "SUCCEEDED" },
        data: { result: { json: { status: "completed", transactionId: "txn-10" } } },
      });
    } finally {
      await dev.end("SIGKILL");
      project.remove();
    }
  });
});
