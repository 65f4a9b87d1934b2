import type { DurableService } from "@clew/protocol";
import { afterEach } from "vitest";
import { serve } from "./server.ts";
import { clew, type Ran } from "./terminal.ts";

/** Starts servers that end with the test. Call it once in a file. */
export function useServers(): {
  /** Starts a server of these parts, and resolves to its address. */
  readonly open: (service: Partial<DurableService>) => Promise<string>;
  /** Runs a command line against a server of these parts. */
  readonly against: (service: Partial<DurableService>, ...argv: readonly string[]) => Promise<Ran>;
} {
  const servers: { readonly close: () => void }[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  const open = async (service: Partial<DurableService>): Promise<string> => {
    const server = await serve(service);
    servers.push(server);
    return server.address;
  };
  return {
    open,
    against: async (service, ...argv) => clew(argv, { environment: { CLEW_SERVER: await open(service) } }),
  };
}
