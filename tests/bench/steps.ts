import {
  checkpointMethods,
  executionMethods,
  textPayload,
  type CheckpointResponse,
  type DurableInvocation,
  type InvocationOutcome,
  type OperationUpdate,
} from "@clew/protocol";
import { GrpcClient } from "../support/grpc-client.ts";
import { GrpcWorker, type WorkerContext } from "../support/grpc-worker.ts";
import type { ServerProcess } from "../support/server-process.ts";
import { summarize, type Timing } from "./figure.ts";
import { LambdaCheckpoints } from "./lambda-client.ts";

/** The ways in which a step's checkpoint can travel, each sent by a client that does nothing else. */
export type Wire = "stream" | "unary" | "lambda";

type Send = (updates: readonly OperationUpdate[]) => Promise<unknown>;

const payload = textPayload(JSON.stringify("x".repeat(1_000)));
const succeeded: InvocationOutcome = { kind: "output", output: { status: "SUCCEEDED", result: textPayload("1") } };

/** Durable steps: `executions` at once, each of which takes one after another, 1 KB a result, one checkpoint a step. */
export async function measureSteps(
  server: ServerProcess,
  wire: Wire,
  load: { readonly executions: number; readonly steps: number },
): Promise<Timing> {
  const client = new GrpcClient(server.grpcAddress);
  const lambda = new LambdaCheckpoints(server.restUrl);
  const latencies: number[] = [];
  let first = Infinity;
  let last = 0;
  const worker = new GrpcWorker(server.grpcAddress, {
    steps: async (context) => {
      const send = sender(context, wire, { client, lambda });
      first = Math.min(first, performance.now());
      for (let n = 0; n < load.steps; n += 1) {
        const from = performance.now();
        await send(step(`s${String(n)}`));
        last = performance.now();
        latencies.push(last - from);
      }
      return succeeded;
    },
  });
  await worker.welcomed;
  await runExecutions(client, "steps", load.executions);
  worker.close();
  lambda.close();
  client.close();
  return summarize(latencies, last - first);
}

/** Starts so many executions at once and waits for the end of all. */
export async function runExecutions(client: GrpcClient, functionName: string, count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async () => {
      const { executionId } = await client.call(executionMethods.startExecution, {
        functionName,
        qualifier: "$LATEST",
      });
      const { execution } = await client.call(
        executionMethods.awaitExecution,
        { executionId, includeData: false },
        300_000,
      );
      if (execution.status !== "SUCCEEDED") throw new Error(`the execution is ${execution.status}`);
    }),
  );
}

function step(id: string): readonly OperationUpdate[] {
  const common = { id, type: "STEP", name: "step", subType: "Step" } as const;
  return [
    { ...common, action: "START" },
    { ...common, action: "SUCCEED", payload },
  ];
}

function sender(
  { invocation, checkpoint }: WorkerContext,
  wire: Wire,
  clients: { readonly client: GrpcClient; readonly lambda: LambdaCheckpoints },
): Send {
  switch (wire) {
    case "stream":
      return (updates) => checkpoint(...updates);
    case "unary":
      return unarySender(clients.client, invocation);
    case "lambda":
      // The invocation came over gRPC, its checkpoints go over HTTP: it is the API that is measured.
      return clients.lambda.of(invocation);
  }
}

function unarySender(client: GrpcClient, { executionId, checkpointToken }: DurableInvocation): Send {
  let token = checkpointToken;
  return async (updates) => {
    const request = { executionId, checkpointToken: token, updates };
    const reply: CheckpointResponse = await client.call(checkpointMethods.checkpoint, request);
    token = reply.checkpointToken ?? token;
  };
}
