import { durableKinds, nodeKind } from "../program/program.ts";
import type { Batch, Node, NodeKind } from "../program/program.ts";
import type { ProgramCase } from "./case.ts";
import { walk } from "./walk.ts";

/** Kinds that a host may lack; the others the language itself runs (PROG-35). */
const optional: ReadonlySet<NodeKind> = new Set<NodeKind>([...durableKinds, "start", "await"]);

/** Members of a node that need a feature. */
function special(node: Node): string[] {
  const found: string[] = [];
  if ("step" in node && node.step.atMostOnce === true) found.push("atMostOnce");
  if ("step" in node && node.step.subType !== undefined) found.push("subType");
  if ("child" in node && node.child.subType !== undefined) found.push("childSubType");
  if ("child" in node && node.child.virtual === true) found.push("virtualContext");
  if ("invoke" in node && node.invoke.tenantId !== undefined) found.push("tenant");
  if ("withRetry" in node && node.withRetry.unwrapped === true) found.push("unwrapped");
  if ("throw" in node && node.throw.thrown !== undefined) found.push("throwValue");
  const batch: Batch = "map" in node ? node.map : "parallel" in node ? node.parallel : {};
  if (batch.flat === true) found.push("flat");
  if (batch.completion !== undefined) found.push("completion");
  return found;
}

/** What a host must have to run the case, read off its program. */
export function featuresOf({ program, requires = [] }: ProgramCase): ReadonlySet<string> {
  const needed = new Set(requires);
  for (const { node } of walk(program.nodes)) {
    if (optional.has(nodeKind(node))) needed.add(nodeKind(node));
    for (const feature of special(node)) needed.add(feature);
  }
  return needed;
}
