import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, loadConfig, serverOptions, systemScheduler } from "@clew/backend";
import { clewYaml } from "@clew/conformance";
import type { StartBackend } from "@clew/conformance";
import { openSqliteStore } from "@clew/store-sqlite";

/** Starts this repository's backend in this process, on a SQLite file of its own: what `clew conformance run` does. */
export const startBackend: StartBackend = async (plan) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-backend-"));
  const file = join(folder, "clew.yaml");
  writeFileSync(file, clewYaml(plan, { dataFile: "clew.db" }));
  const read = await loadConfig(file);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const options = serverOptions(read.config);
  const { pageSize } = plan;
  const pages = pageSize === undefined ? {} : { maxInvocationItems: pageSize, maxStateItems: pageSize };
  const server = await createServer({
    ...options,
    core: { ...options.core, ...pages },
    store: await openSqliteStore({ path: join(folder, "clew.db"), scheduler: systemScheduler }),
    environment: process.env,
  });
  return {
    name: "clew",
    version: "0.1.0",
    restUrl: server.restUrl,
    grpcAddress: server.grpcAddress,
    close: async () => {
      await server.close(0);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
