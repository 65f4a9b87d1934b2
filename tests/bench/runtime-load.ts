import { createWorker, withDurableExecution, type DurableContext, type WorkerOptions } from "@clew/runtime";
import { GrpcClient } from "../support/grpc-client.ts";
import type { ServerProcess } from "../support/server-process.ts";
import { summarize, time, type Timing } from "./figure.ts";
import { runExecutions } from "./steps.ts";

const result = "x".repeat(1_000);

/** Durable steps of the reference runtime: what somebody who writes `await context.step(...)` gets. */
export async function measureRuntimeSteps(
  server: ServerProcess,
  load: { readonly executions: number; readonly steps: number },
): Promise<Timing> {
  const latencies: number[] = [];
  let first = Infinity;
  let last = 0;
  const steps = withDurableExecution(async (_event: unknown, context: DurableContext) => {
    first = Math.min(first, performance.now());
    for (let n = 0; n < load.steps; n += 1) {
      const from = performance.now();
      await context.step("step", () => result);
      last = performance.now();
      latencies.push(last - from);
    }
    return 1;
  });
  await withWorker(server, { steps }, (client) => runExecutions(client, "steps", load.executions));
  return summarize(latencies, last - first);
}

/** Executions from start to result, over and over in so many lanes; the function does nothing, or calls one that does. */
export async function measureRuntimeExecutions(
  server: ServerProcess,
  functionName: "empty" | "caller",
  load: { readonly lanes: number; readonly each: number },
): Promise<Timing> {
  const empty = withDurableExecution(() => Promise.resolve(1));
  const caller = withDurableExecution((_event: unknown, context: DurableContext) =>
    context.invoke<{ n: number }, number>("call", "empty:$LATEST", { n: 1 }),
  );
  return withWorker(server, { empty, caller }, (client) =>
    time(load.lanes, load.each, () => runExecutions(client, functionName, 1)),
  );
}

async function withWorker<T>(
  server: ServerProcess,
  functions: WorkerOptions["functions"],
  run: (client: GrpcClient) => Promise<T>,
): Promise<T> {
  const { promise: welcomed, resolve } = Promise.withResolvers<unknown>();
  const worker = createWorker({ endpoint: server.grpcAddress, functions, onWelcome: resolve });
  const over = worker.run();
  await Promise.race([welcomed, over]);
  const client = new GrpcClient(server.grpcAddress);
  try {
    return await run(client);
  } finally {
    client.close();
    await worker.close();
    await over;
  }
}
