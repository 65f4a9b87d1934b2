import { MemoryStore } from "@clew/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer, type RunningServer } from "../../../src/server/server.ts";
import { systemScheduler } from "../../../src/server/system.ts";
import { HandWorker } from "../../support/hand-worker.ts";
import { awsClients, type AwsClient, type AwsClientKind } from "./aws-client.ts";

/** A real AWS client of a server of ours, and the worker whose functions it calls. */
export interface AwsSetting {
  readonly client: AwsClient;
  /** Serves `order`, version 3 or live, and `slow`, version 1, which may take longer than a caller waits. */
  readonly worker: HandWorker;
}

/** Runs tests with every AWS client that there is here, each on a server of its own. */
export function describeAwsClients(tests: (at: AwsSetting) => void): void {
  describe.each(awsClients)("$name", ({ open }) => {
    if (open === undefined) test.skip("is not evaluable here", () => undefined);
    else tests(useAwsClient(open));
  });
}

function useAwsClient(open: NonNullable<AwsClientKind["open"]>): AwsSetting {
  let server: RunningServer;
  let worker: HandWorker;
  let client: AwsClient;
  const faults: unknown[] = [];

  beforeAll(async () => {
    server = await createServer({
      store: new MemoryStore({ scheduler: systemScheduler }),
      onError: (error) => faults.push(error),
    });
    worker = await HandWorker.connect(server.grpcAddress, [
      { name: "order", kind: "durable", version: "3", aliases: ["live"], executionTimeoutSeconds: 600 },
      { name: "slow", kind: "durable", version: "1", executionTimeoutSeconds: 1000 },
    ]);
    client = open(server.restUrl);
  });

  afterAll(async () => {
    client.close();
    worker.close();
    await server.close(0);
    expect(faults).toEqual([]);
  });

  return {
    get client() {
      return client;
    },
    get worker() {
      return worker;
    },
  };
}
