import type { ServerOptions } from "../server/server.ts";
import type { Config } from "./config.ts";

/** What a configuration says of a server: everything that it is started with, but the store and who listens to it. */
export function serverOptions({
  server,
  functions,
}: Config): Pick<ServerOptions, "functions" | "grpc" | "rest" | "core" | "idleTimeoutMs"> {
  const { host, httpPort, grpcPort, staleTokenText, timeScale, region, accountId, retryDelaySeconds } = server;
  return {
    functions,
    grpc: { host, port: grpcPort },
    rest: { host, port: httpPort, staleTokenText },
    core: {
      region,
      accountId,
      timeScale,
      retryDelaySeconds,
      defaultRetentionDays: server.retentionDays,
      maxInvocationFailures: server.invocationFailures,
    },
    idleTimeoutMs: server.idleTimeoutSeconds * 1000,
  };
}
