import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createServer, loadConfig, serverOptions, systemScheduler, type RunningServer } from "@clew/backend";
import { payloadText, textPayload, type ExecutionDescription } from "@clew/protocol";
import { MemoryStore } from "@clew/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OrderEvent, OrderResult } from "../order/order.ts";

const config = fileURLToPath(new URL("../clew.yaml", import.meta.url));
const environments = fileURLToPath(new URL("../../../scripts/python-env.mjs", import.meta.url));

/** Half a minute of execution timeout takes a second and a half: long enough for a cold start of Python. */
const timeScale = 20;

const missing = missingPython();
if (missing !== undefined) console.log(`not evaluable: the order example: ${missing}`);

describe.skipIf(missing !== undefined)("the order workflow, in TypeScript, JavaScript and Python", () => {
  let server: RunningServer;

  beforeAll(async () => {
    const loaded = await loadConfig(config);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    const options = serverOptions(loaded.config);
    server = await createServer({
      ...options,
      store: new MemoryStore({ scheduler: systemScheduler }),
      grpc: { port: 0 },
      rest: { port: 0 },
      core: { ...options.core, timeScale },
      environment: process.env,
    });
    // Processes start once; what follows is timed by them no more.
    await place({ orderId: "warm-up", amount: 1 });
  });

  afterAll(async () => {
    await server.close(1_000);
  });

  test("a valid order is paid by the durable function", async () => {
    expect(await place({ orderId: "o-1", amount: 10 })).toEqual({ status: "completed", transactionId: "txn-o-1" });
  });

  test("and by the plain one", async () => {
    const result = await place({ orderId: "o-2", amount: 10, payment: "plain" });
    expect(result).toEqual({ status: "completed", transactionId: "txn-o-2" });
  });

  test("an order that cannot be taken is rejected, and nothing is paid", async () => {
    const id = await start({ orderId: "sold-out-3", amount: 10 });
    expect(resultOf(await closed(id))).toEqual({ status: "rejected", reason: "sold out" });
    expect(await invoked(id)).toEqual(["validate-order-function:live"]);
  });

  test.each(["durable", "plain"] as const)("a declined payment of the %s function is caught", async (payment) => {
    const result = await place({ orderId: "o-4", amount: 5000, payment });
    expect(result).toEqual({ status: "payment failed", reason: "card declined for 5000" });
  });

  test("a payment that takes too long has timed out", async () => {
    const result = await place({ orderId: "suspicious-5", amount: 10 });
    expect(result).toEqual({
      status: "payment timed out",
      reason: "CHAINED_INVOKE timed out after 30 seconds.",
    });
  });

  test("a payment that somebody stops is told so", async () => {
    const id = await start({ orderId: "suspicious-6", amount: 10 });
    await server.backend.service.stopExecution({
      executionId: await paymentOf(id),
      error: { type: "FraudTeam", message: "stopped by the fraud team" },
    });
    expect(resultOf(await closed(id))).toEqual({ status: "payment stopped", reason: "stopped by the fraud team" });
  });

  async function start(event: OrderEvent): Promise<string> {
    const request = { functionName: "order", qualifier: "live", input: textPayload(JSON.stringify(event)) };
    return (await server.backend.service.startExecution(request)).executionId;
  }

  function closed(executionId: string): Promise<ExecutionDescription> {
    return server.backend.service.awaitExecution({ executionId }, AbortSignal.timeout(60_000));
  }

  async function place(event: OrderEvent): Promise<OrderResult> {
    return resultOf(await closed(await start(event)));
  }

  async function invoked(executionId: string): Promise<readonly string[]> {
    const { events } = await server.backend.service.getExecutionHistory({ executionId });
    return events.flatMap((event) => (event.type === "ChainedInvokeStarted" ? [event.details.functionName] : []));
  }

  /** Waits until the order has called its payment function, and says which execution that is. */
  async function paymentOf(executionId: string): Promise<string> {
    for await (const event of server.backend.service.watchExecution({ executionId }, AbortSignal.timeout(60_000))) {
      const { childId } = event.type === "ChainedInvokeStarted" ? event.details : {};
      if (childId !== undefined && event.name === "process-payment") return childId;
    }
    throw new Error("the order ended without calling its payment function");
  }
});

function resultOf({ execution, data }: ExecutionDescription): OrderResult {
  if (data?.result === undefined) throw new Error(`the order is ${execution.status}: ${JSON.stringify(data?.error)}`);
  return JSON.parse(payloadText(data.result) ?? "null") as OrderResult;
}

function missingPython(): string | undefined {
  try {
    execFileSync(process.execPath, [environments, "aws-3"], { stdio: "pipe" });
    return undefined;
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout).trim() : String(error);
  }
}
