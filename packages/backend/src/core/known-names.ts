import type { FunctionDescription } from "../port/invoker.ts";
import { suggest } from "./suggest.ts";

/** Among how many functions a name is looked for: comparing takes time, and this is for people. */
const searched = 1000;

/**
 * A name with a qualifier that can be started and that somebody who wrote `name:qualifier` may have meant; undefined when
 * no known function's name is near.
 */
export function nearestName(
  functions: ReadonlyMap<string, FunctionDescription>,
  name: string,
  qualifier: string | undefined,
): string | undefined {
  const found = functions.get(name) ?? functions.get(suggest(name, [...functions.keys()].slice(0, searched)) ?? "");
  return found === undefined ? undefined : `${found.name}:${nearestQualifier(found, qualifier)}`;
}

/** The qualifier that was given where it exists, else the nearest, else an alias, else the newest version. */
function nearestQualifier({ versions, aliases }: FunctionDescription, qualifier: string | undefined): string {
  const latest = "$LATEST";
  const published = versions.map(({ version }) => version).filter((version) => version !== latest);
  const known = [...aliases.keys(), ...published.toReversed(), latest];
  const near = qualifier === undefined ? undefined : suggest(qualifier, known);
  return near ?? known[0] ?? latest;
}
