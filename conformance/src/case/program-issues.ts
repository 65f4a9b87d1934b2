import { durableKinds } from "../program/program.ts";
import type { Node } from "../program/program.ts";
import type { DataIssue } from "./data-file.ts";
import { walk } from "./walk.ts";
import type { Visited } from "./walk.ts";

/** A fault in a program, at a pointer from the list of its nodes. */
export type ProgramIssue = Omit<DataIssue, "file">;

const durable: ReadonlySet<string> = new Set(durableKinds);

/** What is wrong with a program that fits its schema: what a schema cannot say. */
export function programIssues(nodes: readonly Node[]): readonly ProgramIssue[] {
  const all = [...walk(nodes)];
  const started = new Set(all.flatMap(({ node }) => ("start" in node ? [node.start.as] : [])));
  return all.flatMap((visited) => [
    ...kindIssues(visited),
    ...placeIssues(visited),
    ...startIssues(visited),
    ...nameIssues(visited, started),
  ]);
}

/** The kinds that a node has; a sound one has one. */
function kindsOf(node: Node): readonly string[] {
  return Object.keys(node).filter((key) => key !== "to");
}

function kindIssues({ node, pointer }: Visited): ProgramIssue[] {
  const kinds = kindsOf(node);
  if (kinds.length === 1) return [];
  return [{ path: pointer, expected: "one kind of node", actual: kinds.join(", ") || "none", clause: "PROG-2" }];
}

/** The body of one of these runs within one operation. */
const closedBodies = ["step", "waitForCallback", "waitForCondition"] as const;

/** A durable node in the body of a step, and a rethrow where nothing was caught. */
function placeIssues({ node, pointer, around }: Visited): ProgramIssue[] {
  const kind = kindsOf(node)[0] ?? "";
  if (kind === "rethrow" && !around.some(({ slot }) => slot === "catch"))
    return [{ path: pointer, expected: "a catch around it", actual: "rethrow outside of one", clause: "PROG-28" }];
  const closed = closedBodies.find((each) => around.some(({ node: outer }) => each in outer));
  if (closed === undefined || !durable.has(kind)) return [];
  return [{ path: pointer, expected: `no durable node in the body of a ${closed}`, actual: kind, clause: "PROG-12" }];
}

/** A start of something that is not durable. */
function startIssues({ node, pointer }: Visited): ProgramIssue[] {
  if (!("start" in node)) return [];
  const kind = kindsOf(node.start.node)[0] ?? "none";
  if (durable.has(kind)) return [];
  return [{ path: `${pointer}/start/node`, expected: "a durable node", actual: kind, clause: "PROG-23" }];
}

/** Names of what was never started. */
function nameIssues({ node, pointer }: Visited, started: ReadonlySet<string>): ProgramIssue[] {
  const expected = `the \`as\` of a start, of ${[...started].join(", ") || "none"}`;
  if ("await" in node) {
    const { started: name } = node.await;
    return started.has(name)
      ? []
      : [{ path: `${pointer}/await/started`, expected, actual: JSON.stringify(name), clause: "PROG-23" }];
  }
  const kind = (["all", "allSettled", "any", "race"] as const).find((each) => each in node);
  const combinator: unknown = kind === undefined ? undefined : Reflect.get(node, kind);
  const names: unknown = Reflect.get(Object(combinator), "of");
  if (!Array.isArray(names)) return [];
  return names.flatMap((name: string, index) =>
    started.has(name)
      ? []
      : [{ path: `${pointer}/${kind}/of/${index}`, expected, actual: JSON.stringify(name), clause: "PROG-24" }],
  );
}
