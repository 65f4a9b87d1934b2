import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createServer, loadConfig, renderIssue, serverOptions, systemScheduler } from "@clew/backend";
import { clewYaml, type StartBackend } from "@clew/conformance";
import { openSqliteStore } from "@clew/store-sqlite";
import { version } from "../version.ts";

/** What the suite's backend is started with. */
export interface SuiteBackendOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where each backend has a folder to itself, with its clew.yaml and its store; they are left there. */
  readonly folder: string;
  readonly onError: (error: unknown) => void;
}

/** Starts this release's backend in this process, on free ports and a SQLite file of its own. */
export function suiteBackend({ environment, folder: parent, onError }: SuiteBackendOptions): StartBackend {
  return async (plan) => {
    const folder = await mkdtemp(join(parent, "backend-"));
    const file = join(folder, "clew.yaml");
    await writeFile(file, clewYaml(plan, { dataFile: "clew.db" }));
    const read = await loadConfig(file);
    if (!read.ok) throw new Error(read.issues.map((each) => renderIssue(file, each)).join("\n"));
    const options = serverOptions(read.config);
    const { pageSize } = plan;
    const pages = pageSize === undefined ? {} : { maxInvocationItems: pageSize, maxStateItems: pageSize };
    const server = await createServer({
      ...options,
      core: { ...options.core, ...pages },
      store: await openSqliteStore({ path: join(folder, "clew.db"), scheduler: systemScheduler }),
      version,
      environment,
      onError,
    });
    return {
      name: "clew",
      version,
      restUrl: server.restUrl,
      grpcAddress: server.grpcAddress,
      close: async () => {
        await server.close(0);
      },
    };
  };
}
