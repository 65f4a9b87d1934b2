import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Server } from "@grpc/grpc-js";
import type { PackageDefinition } from "@grpc/proto-loader";
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

/**
 * Adds the reflection service, so that grpcurl and its like need no proto files. All are told as the compiler wrote them:
 * read by proto-loader, the files of a package would be merged into one and lose what they import, and a map in the health
 * service would be one that no tool can read.
 */
export function addReflection(server: Server, services: readonly string[]): void {
  const protocol = createRequire(import.meta.url).resolve("@clew/protocol/package.json");
  const descriptors = readFileSync(new URL("gen/descriptor.binpb", `file://${protocol}`));
  const health = readFileSync(new URL("../../gen/health.binpb", import.meta.url));
  // Of a package definition, reflection reads the files alone.
  const files: PackageDefinition = {
    protocol: {
      format: "Protocol Buffer 3 EnumDescriptorProto",
      type: {},
      fileDescriptorProtos: [...splitFiles(descriptors), ...splitFiles(health)],
    },
  };
  new ReflectionService(files, { services: [...services, "grpc.health.v1.Health"] }).addToServer(server);
}

/** The files of a FileDescriptorSet, which is nothing but a list of them: field 1, length-delimited, again and again. */
function splitFiles(set: Buffer): Buffer[] {
  const files: Buffer[] = [];
  for (let at = 0; at < set.length;) {
    if (set[at] !== 0x0a) throw new Error("the descriptor set holds something that is no file");
    at += 1;
    let length = 0;
    for (let shift = 0, more = true; more; shift += 7, at += 1) {
      const byte = set.readUInt8(at);
      length |= (byte & 0x7f) << shift;
      more = byte >= 0x80;
    }
    files.push(set.subarray(at, at + length));
    at += length;
  }
  return files;
}
