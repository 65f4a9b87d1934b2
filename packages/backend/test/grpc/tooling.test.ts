import { createRequire } from "node:module";
import { credentials, loadPackageDefinition, type ServiceError } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { protoPath as healthProto } from "grpc-health-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createGrpcServer, type RunningGrpcServer } from "../../src/grpc/server.ts";
import { WorkerHub } from "../../src/grpc/worker-hub.ts";
import { systemScheduler } from "../../src/server/system.ts";
import { fakeService } from "../support/fake-service.ts";

let server: RunningGrpcServer;

beforeAll(async () => {
  const terms = {
    protocolVersions: ["clew.durable.v1"],
    capabilities: [],
    serverName: "clew",
    serverVersion: "0.1.0",
    maxMessageBytes: 1000,
    maxConcurrentInvocations: 100,
  };
  const hub = new WorkerHub({
    scheduler: systemScheduler,
    terms,
    helloTimeoutMs: 1000,
    defaultTimeoutSeconds: 3,
    remember: () => Promise.resolve(),
    onFault: () => undefined,
  });
  server = await createGrpcServer({
    service: fakeService(),
    hub,
    scheduler: systemScheduler,
    onFault: () => undefined,
  });
});

afterAll(() => server.close(0));

interface HealthClient {
  check(
    request: { readonly service: string },
    done: (error: ServiceError | null, answer?: { readonly status: string }) => void,
  ): void;
  close(): void;
}

interface ReflectionCall {
  on(event: "data" | "status", listener: (message: unknown) => void): void;
  write(message: object): void;
  end(): void;
}

interface ReflectionClient {
  serverReflectionInfo(): ReflectionCall;
  close(): void;
}

/** A client made of a proto file, as tools without our code would make it. */
function clientOf<T>(proto: string, name: readonly string[]): T {
  let found: unknown = loadPackageDefinition(loadSync(proto, { enums: String, longs: String }));
  for (const part of name) found = (found as Readonly<Record<string, unknown>>)[part];
  const Client = found as new (address: string, credentials: unknown) => T;
  return new Client(server.address, credentials.createInsecure());
}

test.each(["", "clew.durable.v1.CheckpointService", "clew.durable.v1.WorkerService"])(
  "the health service says that %j serves",
  async (service) => {
    const client = clientOf<HealthClient>(healthProto, ["grpc", "health", "v1", "Health"]);
    const status = await new Promise((resolve, reject) => {
      client.check({ service }, (error, answer) => {
        if (error === null) resolve(answer?.status);
        else reject(error);
      });
    });
    client.close();
    expect(status).toBe("SERVING");
  },
);

test("reflection lists the services and describes their messages", async () => {
  const folder = createRequire(import.meta.url)
    .resolve("@grpc/reflection")
    .replace(/src\/index\.js$/, "");
  const client = clientOf<ReflectionClient>(`${folder}proto/grpc/reflection/v1/reflection.proto`, [
    "grpc",
    "reflection",
    "v1",
    "ServerReflection",
  ]);
  const call = client.serverReflectionInfo();
  const answers: unknown[] = [];
  const all = new Promise<void>((resolve) => {
    call.on("data", (answer) => {
      answers.push(answer);
      if (answers.length === 3) resolve();
    });
  });
  call.write({ listServices: "" });
  call.write({ fileContainingSymbol: "clew.durable.v1.Status" });
  call.write({ fileContainingSymbol: "grpc.health.v1.Health" });
  await all;
  const over = new Promise((resolve) => {
    call.on("status", resolve);
  });
  call.end();
  await over;
  client.close();
  const [listed, described, health] = answers as readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];
  const names = (listed?.["listServicesResponse"]?.["service"] as readonly { readonly name: string }[]).map(
    ({ name }) => name,
  );
  expect(names.toSorted()).toEqual([
    "clew.durable.v1.CallbackService",
    "clew.durable.v1.CheckpointService",
    "clew.durable.v1.ExecutionService",
    "clew.durable.v1.WorkerService",
    "grpc.health.v1.Health",
  ]);
  const files = described?.["fileDescriptorResponse"]?.["fileDescriptorProto"] as readonly Buffer[];
  // A tool can use the file only if it says what it imports, and the import comes with it.
  const [status, ...imported] = files;
  expect(status?.includes("google/protobuf/any.proto")).toBe(true);
  expect(imported.some((file) => file.includes("google/protobuf/any.proto"))).toBe(true);
  // A map's entries have this name, or tools refuse the file.
  const [healthFile] = health?.["fileDescriptorResponse"]?.["fileDescriptorProto"] as readonly Buffer[];
  expect(healthFile?.includes("StatusesEntry")).toBe(true);
});
