import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GrpcProxy } from "../../mutants/wire/grpc-proxy.ts";
import { wireMutants } from "../../mutants/wire/index.ts";
import type { WireMutant } from "../../mutants/wire/mutant.ts";
import { RestMutantProxy } from "../../mutants/wire/rest-proxy.ts";
import { loadWireCases } from "../../src/wire/load-wire-cases.ts";
import { runWireCase } from "../../src/wire/run-wire-case.ts";
import { startBackend } from "./support/backend.ts";
import type { TestBackend } from "./support/backend.ts";

const cases = new Map(loadWireCases().map((found) => [found.id, found]));
let backend: TestBackend;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

/** What the suite says of a backend that does one thing wrong. */
async function verdict(
  mutant: Pick<WireMutant, "case" | "wire" | "grpc" | "rest">,
  deadlineMs: number,
): Promise<string | undefined> {
  const found = cases.get(mutant.case);
  if (found === undefined) throw new Error(`no case is called ${mutant.case}`);
  const grpc = await GrpcProxy.start(backend.grpcAddress, mutant.grpc ?? {});
  const rest = await RestMutantProxy.start(backend.restUrl, mutant.rest ?? ((call, next) => next(call)));
  try {
    const target = { grpcAddress: grpc.address, restUrl: rest.url, deadlineMs };
    return (await runWireCase(found, target, mutant.wire)).reason;
  } finally {
    rest.close();
    grpc.close();
  }
}

describe("a backend that", () => {
  it.concurrent.each(wireMutants)("$id is noticed by $case", async (mutant) => {
    expect(await verdict(mutant, 2_000)).toMatch(mutant.caught);
  });

  it("does nothing wrong passes the same cases", async () => {
    const noticing = new Map(wireMutants.map((mutant) => [`${mutant.case} over ${mutant.wire}`, mutant]));
    for (const [name, { case: id, wire }] of noticing) {
      expect(await verdict({ case: id, wire }, 10_000), name).toBeUndefined();
    }
  }, 60_000);
});
