import { checkpointMethods, type ExecutionId } from "@clew/protocol";
import { CheckpointError } from "../error/checkpoint-error.ts";
import type { System } from "../system.ts";
import type { CheckpointStream } from "./checkpoint-stream.ts";
import { CallFailed, callUnary, type GrpcClient } from "./grpc-client.ts";
import type { Transport } from "./transport.ts";

/** What a gRPC transport works with. */
export interface GrpcTransportOptions {
  readonly client: GrpcClient;
  readonly stream: CheckpointStream;
  readonly executionId: ExecutionId;
  readonly system: Pick<System, "now" | "at" | "random">;
}

const stateTimeoutMs = 30_000;
/** Waits between the tries of one request: about three seconds in all, long enough for a backend to restart. */
const retryDelaysMs = [50, 100, 200, 400, 800, 1600];

/** The gRPC services: checkpoints over the stream that executions share, state by unary calls. */
export function createGrpcTransport({ client, stream, executionId, system }: GrpcTransportOptions): Transport {
  const persist = async <T>(send: () => Promise<T>): Promise<T> => {
    for (const delayMs of retryDelaysMs) {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof CallFailed && error.failure.repeat)) throw unpack(error);
        await pause(system, delayMs);
      }
    }
    return send().catch((error: unknown) => {
      throw unpack(error);
    });
  };
  return {
    checkpoint: (request) => persist(() => stream.checkpoint({ executionId, ...request })),
    getState: (request) =>
      persist(() =>
        callUnary(client, checkpointMethods.getExecutionState, {
          request: { executionId, ...request },
          deadline: system.now() + stateTimeoutMs,
        }),
      ),
  };
}

/** Half of the time to all of it, so that executions that lost the same stream do not come back together. */
function pause({ now, at, random }: GrpcTransportOptions["system"], delayMs: number): Promise<void> {
  return new Promise((resolve) => void at(now() + delayMs * (0.5 + random() / 2), resolve));
}

function unpack(error: unknown): unknown {
  if (error instanceof CallFailed) return error.failure.error;
  return error instanceof Error ? new CheckpointError(error.message, { scope: "invocation", cause: error }) : error;
}
