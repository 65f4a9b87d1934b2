import type { Sdk } from "../host/sdk.ts";
import { hostProtocol } from "../program/program.ts";
import type { HostHello } from "../program/program.ts";
import type { Arena } from "../run/arena.ts";
import { handshakeCase } from "./host-cases.ts";
import type { Contestant } from "./program-tasks.ts";
import type { Task } from "./task.ts";

/** Asks every host who it is. A host that is missing on this machine is no failure; one that does not answer is. */
export function contestantsOf(arena: Arena, sdks: readonly Sdk[]): Promise<readonly Contestant[]> {
  return Promise.all(
    sdks.map(async (sdk): Promise<Contestant> => {
      if (sdk.missing !== undefined) return { sdk, missing: `missing: ${sdk.missing}` };
      try {
        return { sdk, hello: checkHello(await arena.hello(sdk)) };
      } catch (error) {
        return { sdk, missing: error instanceof Error ? error.message : String(error) };
      }
    }),
  );
}

function checkHello(hello: HostHello): HostHello {
  const { protocol, features } = hello;
  if (protocol !== hostProtocol)
    throw new Error(`hello.protocol: expected ${hostProtocol}, got ${String(protocol)} (PROG-34)`);
  if (!Array.isArray(features)) throw new Error(`hello.features: expected a list, got ${String(features)} (PROG-35)`);
  return hello;
}

/** One task for each SDK: its host answers. */
export function handshakeTasks(contestants: readonly Contestant[]): readonly Task[] {
  return contestants.map(({ sdk, hello, missing }) => ({
    target: sdk.id,
    case: handshakeCase.id,
    title: handshakeCase.title,
    configuration: "plain",
    clauses: handshakeCase.clauses,
    ...(sdk.missing === undefined ? {} : { missing: `missing: ${sdk.missing}` }),
    run: () => Promise.resolve({ problems: hello === undefined ? [missing ?? "no answer"] : [] }),
  }));
}
