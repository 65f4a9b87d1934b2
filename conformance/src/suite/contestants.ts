import { show } from "../check/compare.ts";
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

/**
 * Checks what a host says of itself.
 *
 * @throws {Error} that names the member, what was expected, what came and the clause (PROG-34, PROG-35).
 */
export function checkHello(hello: unknown): HostHello {
  const members: Partial<Record<keyof HostHello, unknown>> = isObject(hello) ? hello : {};
  const { protocol, features, ...texts } = members;
  if (protocol !== hostProtocol)
    throw new Error(`hello.protocol: expected ${hostProtocol}, got ${show(protocol)} (PROG-34)`);
  for (const name of ["sdkName", "sdkVersion", "language", "languageVersion"] as const) {
    const text = texts[name];
    if (typeof text !== "string" || text === "")
      throw new Error(`hello.${name}: expected a text that is not empty, got ${show(text)} (PROG-34)`);
  }
  if (!Array.isArray(features) || !features.every((feature) => typeof feature === "string"))
    throw new Error(`hello.features: expected a list of texts, got ${show(features)} (PROG-35)`);
  return members as HostHello;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

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
