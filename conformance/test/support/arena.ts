import { afterAll } from "vitest";
import { loadCases } from "../../src/case/load.ts";
import type { ProgramCase } from "../../src/case/case.ts";
import { knownSdks } from "../../src/host/sdk.ts";
import type { Sdk } from "../../src/host/sdk.ts";
import { PeerArena } from "../../src/run/peer-arena.ts";

/** The SDK of this name; tests that need one that is missing here are skipped by their callers. */
export function sdkOf(id: string): Sdk {
  const found = knownSdks().find((sdk) => sdk.id === id);
  if (found === undefined) throw new Error(`no SDK ${id}`);
  return found;
}

/** A program case of the suite. */
export function caseOf(id: string): ProgramCase {
  const found = loadCases().find((one) => one.id === id);
  if (found === undefined || !("program" in found)) throw new Error(`no program case ${id}`);
  return found;
}

/** A peer for the tests of one file, closed after them. */
export function sharedArena(processes = 2): () => Promise<PeerArena> {
  let arena: Promise<PeerArena> | undefined;
  afterAll(async () => {
    await (await arena)?.close();
  });
  return () => (arena ??= PeerArena.start({ processes }));
}
