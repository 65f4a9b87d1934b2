import { executionMethods, textPayload } from "@clew/protocol";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeFolder, serve } from "../support/clew-process.ts";
import { GrpcClient } from "../support/grpc-client.ts";
import { GrpcWorker } from "../support/grpc-worker.ts";

const cleanup: (() => unknown)[] = [];
let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder();
  cleanup.push(folder.remove);
});
afterEach(async () => {
  for (const step of cleanup.splice(0).toReversed()) await step();
});

const names = [
  "",
  ...["Checkpoint", "Execution", "Callback", "Worker"].map((name) => `clew.durable.v1.${name}Service`),
];
/** Of grpc.health.v1.HealthCheckResponse. */
const serving = 1;
const notServing = 2;

/** HealthCheckRequest: the name as field 1. */
function askFor(name: string): Buffer {
  return Buffer.concat([Buffer.from([0x0a, name.length]), Buffer.from(name)]);
}

/** HealthCheckResponse: the status as field 1. */
function statusIn(answer: Buffer): number | undefined {
  return answer[1];
}

/** Watches a name's health; resolves with the statuses as they come. */
function watchHealth({ raw }: GrpcClient, name: string): { readonly becomes: (status: number) => Promise<void> } {
  const seen: (number | undefined)[] = [];
  let arrived = (): void => undefined;
  const path = "/grpc.health.v1.Health/Watch";
  const call = raw.makeServerStreamRequest(path, askFor, statusIn, name);
  call.on("error", () => undefined);
  call.on("data", (status: number) => {
    seen.push(status);
    arrived();
  });
  return {
    becomes: (status) =>
      new Promise((resolve) => {
        arrived = () => {
          if (seen.at(-1) === status) resolve();
        };
        arrived();
      }),
  };
}

function checkHealth({ raw }: GrpcClient, name: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    raw.makeUnaryRequest("/grpc.health.v1.Health/Check", askFor, statusIn, name, (error, status) => {
      if (error === null) resolve(status);
      else reject(error);
    });
  });
}

/** Serves `slow`, whose executions end when the test lets them. */
async function serveSlow(address: string): Promise<{ readonly begun: Promise<void>; readonly letEnd: () => void }> {
  const begun = Promise.withResolvers<void>();
  const allowed = Promise.withResolvers<void>();
  const worker = new GrpcWorker(address, {
    slow: async ({ checkpoint }) => {
      begun.resolve();
      await allowed.promise;
      await checkpoint({ id: "s", type: "STEP", action: "SUCCEED" });
      return { kind: "output", output: { status: "SUCCEEDED", result: textPayload("1") } };
    },
  });
  cleanup.push(() => {
    worker.close();
  });
  await worker.welcomed;
  return { begun: begun.promise, letEnd: allowed.resolve };
}

// ENV-15
it("says at once that it serves no more when it is told to end, and serves what runs until that has ended", async () => {
  const { process: server, listening } = await serve(folder, "serve", "--memory");
  cleanup.push(() => server.end("SIGKILL"));
  const client = new GrpcClient(listening.grpc);
  cleanup.push(() => {
    client.close();
  });
  const { begun, letEnd } = await serveSlow(listening.grpc);
  await client.call(executionMethods.startExecution, { functionName: "slow", qualifier: "$LATEST" });
  await begun;
  const watched = names.map((name) => watchHealth(client, name));
  await Promise.all(watched.map(({ becomes }) => becomes(serving)));

  process.kill(listening.pid, "SIGTERM");
  await Promise.all(watched.map(({ becomes }) => becomes(notServing)));
  expect(await Promise.all(names.map((name) => checkHealth(client, name)))).toEqual(names.map(() => notServing));
  const health = await fetch(`${listening.rest}/health`);
  expect(health.status).toBe(503);
  expect(await health.json()).toEqual({
    status: "draining",
    message: expect.stringContaining("no more work") as unknown,
    grpcAddress: listening.grpc,
  });

  letEnd();
  expect((await server.ended()).code).toBe(0);
  expect(await server.document("stopped")).toMatchObject({ stopped: { suspended: 0 } });
});
