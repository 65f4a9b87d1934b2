import type { Sdk } from "../host/sdk.ts";
import type { HostHello } from "../program/program.ts";
import type { Arena } from "../run/arena.ts";
import type { Contestant } from "./program-tasks.ts";
import type { Task } from "./task.ts";

/** Id of the case that every host answers at all. */
export const handshakeCase = "host/handshake";

/** The protocol that hosts must speak. */
const protocol = "clew.conformance.v1";

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
  if (hello.protocol !== protocol) throw new Error(`hello: expected protocol ${protocol}, got ${hello.protocol}`);
  if (!Array.isArray(hello.features)) throw new Error("hello: expected a list of features, got none");
  return hello;
}

/** One task for each SDK: its host answers. */
export function handshakeTasks(contestants: readonly Contestant[]): readonly Task[] {
  return contestants.map(({ sdk, hello, missing }) => ({
    target: sdk.id,
    case: handshakeCase,
    title: "the host says who it is and what it can do",
    configuration: "plain",
    clauses: ["VER-1"],
    ...(sdk.missing === undefined ? {} : { missing: `missing: ${sdk.missing}` }),
    run: () => Promise.resolve({ problems: hello === undefined ? [missing ?? "no answer"] : [] }),
  }));
}
