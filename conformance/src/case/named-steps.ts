import type { ProgramCase } from "./case.ts";
import { walk } from "./walk.ts";

/** Steps that happen once in a run at most and are the only ones of their name: their name, and their path. */
export function namedSteps({ program }: ProgramCase): ReadonlyMap<string, string> {
  const paths = new Map<string, string[]>();
  const repeated: string[] = [];
  for (const { node, path } of walk(program.nodes)) {
    if ("withRetry" in node || "repeat" in node || "map" in node) repeated.push(`${path}/`);
    const name = "step" in node ? node.step.name : undefined;
    if (name !== undefined) paths.set(name, [...(paths.get(name) ?? []), path]);
  }
  const once = [...paths].flatMap(([name, [path = "", ...others]]): [string, string][] =>
    others.length > 0 || repeated.some((part) => path.startsWith(part)) ? [] : [[name, path]],
  );
  return new Map(once);
}
