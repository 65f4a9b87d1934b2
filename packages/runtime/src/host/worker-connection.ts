/**
 * A worker's connection to a backend. Whoever needs it imports it when a worker runs: gRPC's library comes with it, which
 * takes longer to load than all the rest, and which the handler of a Lambda function never needs.
 */
import type { Invocation, InvocationOutcome, ServerWelcome, WorkerHello } from "@clew/protocol";
import { CheckpointStream } from "../transport/checkpoint-stream.ts";
import { createGrpcTransport } from "../transport/grpc.ts";
import { connect } from "../transport/grpc-client.ts";
import type { System } from "../system.ts";
import { logText } from "./console-log.ts";
import { runFunction, type ServedFunctions } from "./worker-functions.ts";
import { type SessionEnd, WorkerSession } from "./worker-session.ts";

/** What a connection is made of. */
export interface ConnectionOptions {
  readonly endpoint: string;
  readonly hello: WorkerHello;
  readonly functions: ServedFunctions;
  readonly system: System;
  readonly welcomed: (welcome: ServerWelcome) => void;
}

/** A connection that serves, or tries to. */
export interface WorkerConnection {
  /** Resolves when it is over and everything of it is closed. */
  readonly ended: Promise<SessionEnd>;
  /** Takes no more invocations, and ends when those that run have ended (WORK-8). */
  drain(): void;
}

/** Connects to a backend and serves it until either side ends that. */
export function openConnection({ endpoint, hello, functions, system, welcomed }: ConnectionOptions): WorkerConnection {
  const client = connect(endpoint);
  const stream = new CheckpointStream({ client, system });
  const session: WorkerSession = new WorkerSession({
    client,
    hello,
    run,
    welcomed: (welcome) => {
      stream.maxMessageBytes = welcome.maxMessageBytes;
      welcomed(welcome);
    },
  });

  function run(invocation: Invocation): Promise<InvocationOutcome> {
    const given = functions[invocation.functionName];
    if (given === undefined) {
      const message = `the worker does not serve function ${invocation.functionName} (WORK-3)`;
      return Promise.resolve({ kind: "error", error: { type: "FunctionNotServed", message } });
    }
    return runFunction(given, invocation, {
      system,
      transport: ({ executionId }) => createGrpcTransport({ client, stream, executionId, system }),
      logSink: (requestId) => (entry) =>
        session.send({ kind: "log", requestId, time: system.now(), level: entry.level, text: logText(entry) }),
    });
  }

  async function close(): Promise<SessionEnd> {
    const end = await session.ended;
    stream.close();
    client.close();
    return end;
  }
  return { ended: close(), drain: () => session.drain() };
}
