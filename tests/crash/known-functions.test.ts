import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { executionMethods, payloadText, textPayload, type InvocationOutcome } from "@clew/protocol";
import { expect, onTestFinished, test } from "vitest";
import { GrpcClient } from "../support/grpc-client.ts";
import { GrpcWorker, type WorkerContext, type WorkerFunction } from "../support/grpc-worker.ts";
import { startServer, type ServerProcess } from "../support/server-process.ts";

const pending: InvocationOutcome = { kind: "output", output: { status: "PENDING" } };

function succeed(text: string): InvocationOutcome {
  return { kind: "output", output: { status: "SUCCEEDED", result: textPayload(JSON.stringify(text)) } };
}

/** Invokes `child`, and ends with what became of that. */
async function callChild({ invocation, checkpoint }: WorkerContext): Promise<InvocationOutcome> {
  const known = invocation.initialState.operations.find(({ id }) => id === "call");
  if (known?.type === "CHAINED_INVOKE") {
    const { status, result, error } = known;
    if (status === "STARTED") return pending;
    return succeed(`${status}: ${result === undefined ? String(error?.message) : String(payloadText(result))}`);
  }
  await checkpoint({
    id: "call",
    type: "CHAINED_INVOKE",
    action: "START",
    chainedInvokeOptions: { functionName: "child:live" },
  });
  return pending;
}

/** A server on the file, killed after the test if not before. */
async function serve(path: string): Promise<ServerProcess> {
  const server = await startServer({ path });
  onTestFinished(() => server.kill("SIGKILL"));
  return server;
}

async function connect(server: ServerProcess, functions: Readonly<Record<string, WorkerFunction>>): Promise<void> {
  const worker = new GrpcWorker(server.grpcAddress, functions, { version: "3", aliases: ["live"] });
  onTestFinished(() => worker.close());
  await worker.welcomed;
}

test("a function outlives the server that was killed, and the absence of its worker (WORK-12)", async () => {
  const folder = await mkdtemp(join(tmpdir(), "clew-known-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "store.db");
  const reached = Promise.withResolvers<undefined>();
  const first = await serve(path);
  await connect(first, {
    parent: () => {
      reached.resolve(undefined);
      return new Promise(() => undefined);
    },
  });
  await connect(first, { child: () => Promise.resolve(succeed("never asked")) });
  const client = new GrpcClient(first.grpcAddress);
  onTestFinished(() => client.close());
  const start = { functionName: "parent", qualifier: "live" };
  const { executionId } = await client.call(executionMethods.startExecution, start);
  await reached.promise;
  await first.kill("SIGKILL");

  const second = await serve(path);
  const again = new GrpcClient(second.grpcAddress);
  onTestFinished(() => again.close());
  const suspended = Promise.withResolvers<undefined>();
  await connect(second, {
    parent: async (context) => {
      const outcome = await callChild(context);
      if (outcome === pending) suspended.resolve(undefined);
      return outcome;
    },
  });
  const settled = again.call(executionMethods.awaitExecution, { executionId, includeData: true });
  await Promise.race([suspended.promise, settled]);
  await connect(second, { child: ({ invocation }) => Promise.resolve(succeed(`by ${invocation.functionVersion}`)) });
  const { execution, data } = await settled;
  expect(execution.status).toBe("SUCCEEDED");
  expect(data?.result && payloadText(data.result)).toBe(JSON.stringify('SUCCEEDED: "by 3"'));
});
