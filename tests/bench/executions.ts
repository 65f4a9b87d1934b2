import { textPayload, type InvocationOutcome, type OperationUpdate } from "@clew/protocol";
import { GrpcClient } from "../support/grpc-client.ts";
import { GrpcWorker } from "../support/grpc-worker.ts";
import type { ServerProcess } from "../support/server-process.ts";
import { time, type Timing } from "./figure.ts";
import { runExecutions } from "./steps.ts";

const succeeded: InvocationOutcome = { kind: "output", output: { status: "SUCCEEDED", result: textPayload("1") } };
const pending: InvocationOutcome = { kind: "output", output: { status: "PENDING" } };
const call: OperationUpdate = {
  id: "call",
  type: "CHAINED_INVOKE",
  action: "START",
  payload: textPayload("1"),
  chainedInvokeOptions: { functionName: "empty:$LATEST" },
};

/** From the start of an execution to its result, over and over in so many lanes; the function does nothing, or calls one. */
export async function measureExecutions(
  server: ServerProcess,
  functionName: "empty" | "caller",
  load: { readonly lanes: number; readonly each: number },
): Promise<Timing> {
  const client = new GrpcClient(server.grpcAddress);
  const worker = new GrpcWorker(server.grpcAddress, {
    empty: () => Promise.resolve(succeeded),
    caller: async ({ invocation, checkpoint }) => {
      const known = invocation.initialState.operations.find(({ id }) => id === "call");
      if (known === undefined) await checkpoint(call);
      return known?.status === "SUCCEEDED" ? succeeded : pending;
    },
  });
  await worker.welcomed;
  const timing = await time(load.lanes, load.each, () => runExecutions(client, functionName, 1));
  worker.close();
  client.close();
  return timing;
}
