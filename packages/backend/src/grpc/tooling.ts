import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Server } from "@grpc/grpc-js";
import { loadFileDescriptorSetFromBuffer } from "@grpc/proto-loader";
import { ReflectionService } from "@grpc/reflection";
import { HealthImplementation } from "grpc-health-check";

/** Health of the whole server, under the empty name, and of each service. */
export interface Health {
  /** Says `NOT_SERVING` from now on. */
  stop(): void;
}

/** Adds the standard health service: serving until told otherwise. */
export function addHealth(server: Server, services: readonly string[]): Health {
  const names = ["", ...services];
  const health = new HealthImplementation(Object.fromEntries(names.map((name) => [name, "SERVING"])));
  health.addToServer(server);
  return {
    stop: () => {
      for (const name of names) health.setStatus(name, "NOT_SERVING");
    },
  };
}

/** Adds the reflection service, so that grpcurl and its like need no proto files. */
export function addReflection(server: Server, services: readonly string[]): void {
  const protocol = createRequire(import.meta.url).resolve("@clew/protocol/package.json");
  const descriptors = readFileSync(new URL("gen/descriptor.binpb", `file://${protocol}`));
  new ReflectionService(loadFileDescriptorSetFromBuffer(descriptors), { services: [...services] }).addToServer(server);
}
