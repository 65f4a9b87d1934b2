import type { Node } from "../program/program.ts";

/** A node and its path. */
export interface Visited {
  readonly node: Node;
  readonly path: string;
}

/** All nodes of a program, each before those inside it. Bodies of map items and turns are visited once, as number 0. */
export function* walk(nodes: readonly Node[] | undefined, at = ""): Generator<Visited> {
  for (const [index, node] of (nodes ?? []).entries()) yield* visit(node, `${at}/${index}`);
}

function* visit(node: Node, path: string): Generator<Visited> {
  yield { node, path };
  for (const [slot, inner] of lists(node)) yield* walk(inner, `${path}/${slot}`);
  if ("start" in node) yield* visit(node.start.node, `${path}/node`);
}

/** The lists inside a node, by slot. */
function lists(node: Node): [string, readonly Node[] | undefined][] {
  if ("map" in node) return [["item/0/body", node.map.body]];
  if ("parallel" in node) return node.parallel.branches.map(({ body }, index) => [`branch/${index}/body`, body]);
  if ("repeat" in node) return [["turn/0", node.repeat.body]];
  if ("if" in node)
    return [
      ["then", node.if.then],
      ["else", node.if.else],
    ];
  if ("try" in node)
    return [
      ["body", node.try.body],
      ["catch", node.try.catch],
      ["finally", node.try.finally],
    ];
  return Object.values(node).flatMap((held: unknown): [string, readonly Node[]][] => {
    const body: unknown = typeof held === "object" && held !== null ? Reflect.get(held, "body") : undefined;
    return Array.isArray(body) ? [["body", body as readonly Node[]]] : [];
  });
}
