// A server as a process: node server-main.ts '{"path": "...", "grpcPort": 0}'. Prints its addresses as one line of JSON.
import { createServer, systemScheduler } from "@clew/backend";
import { openSqliteStore } from "@clew/store-sqlite";
import type { ServerSettings } from "./server-process.ts";

const settings = JSON.parse(process.argv[2] ?? "{}") as ServerSettings;
const store = await openSqliteStore({ path: settings.path, scheduler: systemScheduler });
const server = await createServer({
  store,
  grpc: { port: settings.grpcPort ?? 0 },
  rest: { port: settings.restPort ?? 0 },
  core: { timeScale: settings.timeScale ?? 1 },
  onError: (error) => {
    console.error(error);
  },
});
process.on("SIGTERM", () => {
  void server.close(1_000).then(() => process.exit(0));
});
console.log(JSON.stringify({ grpcAddress: server.grpcAddress, restUrl: server.restUrl }));
