import type { DurableService } from "@clew/protocol";
import { afterEach } from "vitest";
import type { GrpcOptions } from "../../../src/grpc/options.ts";
import { createGrpcServer, type RunningGrpcServer } from "../../../src/grpc/server.ts";
import { WorkerHub } from "../../../src/grpc/worker-hub.ts";
import { systemScheduler } from "../../../src/server/system.ts";
import { TestClient } from "../../support/test-client.ts";

/** A server on a free port, and a client of its own. */
export interface Running {
  readonly server: RunningGrpcServer;
  readonly hub: WorkerHub;
  readonly client: TestClient;
  /** Faults that the server told of. */
  readonly faults: unknown[];
}

/** Starts servers that end with the test. Call it once in a file. */
export function useServers(): {
  readonly start: (service: DurableService, options?: Partial<GrpcOptions>) => Promise<Running>;
  /** Does something more at the end of the test, before what was started earlier is undone. */
  readonly atEnd: (step: () => unknown) => void;
} {
  const cleanup: (() => unknown)[] = [];
  afterEach(async () => {
    for (const step of cleanup.splice(0).toReversed()) await step();
  });
  return {
    start: async (service, options = {}) => {
      const running = await start(service, options);
      cleanup.push(
        () => running.server.close(0),
        () => {
          running.client.close();
        },
      );
      return running;
    },
    atEnd: (step) => {
      cleanup.push(step);
    },
  };
}

async function start(service: DurableService, options: Partial<GrpcOptions>): Promise<Running> {
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => {
    faults.push(fault);
  };
  const hub = new WorkerHub({
    scheduler: systemScheduler,
    terms: {
      protocolVersions: ["clew.durable.v1"],
      capabilities: [],
      serverName: "clew",
      serverVersion: "0.1.0",
      maxMessageBytes: 1000,
      maxConcurrentInvocations: 100,
    },
    helloTimeoutMs: 300,
    defaultTimeoutSeconds: 3,
    remember: () => Promise.resolve(),
    onFault,
  });
  const server = await createGrpcServer({ service, hub, scheduler: systemScheduler, options, onFault });
  return { server, hub, client: new TestClient(server.address), faults };
}
