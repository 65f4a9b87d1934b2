import { afterAll, beforeAll, beforeEach } from "vitest";
import type { RunningServer } from "../../src/server/server.ts";
import { Arena, type Victim } from "./arena.ts";

/** A server that requests are thrown at, and whom they are about. */
export interface Stand {
  readonly server: RunningServer;
  readonly victim: Victim;
  /** Takes another victim: the one before was changed. */
  readonly renew: () => Promise<void>;
  /** Everything that a reader can see of the victim, and which executions there are beside it. */
  readonly seen: () => Promise<unknown>;
  /** The server answers, and nothing went wrong in it that nobody was told of. */
  readonly expectHealthy: () => Promise<void>;
}

/** One server for the tests of a file, and a victim for each test. Call it once in a file. */
export function useVictim(): Stand {
  let arena: Arena;
  let victim: Victim;
  const renew = async (): Promise<void> => {
    victim = await arena.victim();
  };
  beforeAll(async () => {
    arena = await Arena.open();
  });
  afterAll(() => arena.close());
  beforeEach(renew);
  return {
    get server() {
      return arena.server;
    },
    get victim() {
      return victim;
    },
    renew,
    seen: () => arena.seen(victim),
    expectHealthy: () => arena.expectHealthy(),
  };
}
