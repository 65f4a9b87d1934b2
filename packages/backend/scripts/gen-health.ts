// Compiles the proto file of the health service, so that reflection can tell it as a compiler writes it.
// usage: node packages/backend/scripts/gen-health.ts
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const health = createRequire(import.meta.url).resolve("grpc-health-check/package.json");
const gen = fileURLToPath(new URL("../gen", import.meta.url));
mkdirSync(gen, { recursive: true });
const args = ["build", join(dirname(health), "proto"), "--as-file-descriptor-set", "-o", join(gen, "health.binpb")];
const { status, error } = spawnSync("buf", args, { stdio: "inherit" });
if (error !== undefined) throw error;
process.exitCode = status ?? 1;
