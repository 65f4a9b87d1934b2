import type { Node } from "../program/program.ts";

/** A node and where it stands. */
export interface Visited {
  readonly node: Node;
  /** In the program (PROG-4). */
  readonly path: string;
  /** In the JSON: a pointer from the list that was walked. */
  readonly pointer: string;
  /** The nodes around it, the outermost first. */
  readonly around: readonly Around[];
}

/** A node around another one, and the slot of it that the other one is in. */
export interface Around {
  readonly node: Node;
  readonly slot: string;
}

type Place = Omit<Visited, "node">;

/** All nodes of a program, each before those inside it. Bodies of map items and turns are visited once, as number 0. */
export function* walk(nodes: readonly Node[] | undefined): Generator<Visited> {
  yield* walkList(nodes, { path: "", pointer: "", around: [] });
}

function* walkList(nodes: readonly Node[] | undefined, { path, pointer, around }: Place): Generator<Visited> {
  for (const [index, node] of (nodes ?? []).entries())
    yield* visit(node, { path: `${path}/${index}`, pointer: `${pointer}/${index}`, around });
}

function* visit(node: Node, place: Place): Generator<Visited> {
  yield { node, ...place };
  const inside = (slot: string, at: string): Place => ({
    path: `${place.path}/${slot}`,
    pointer: `${place.pointer}/${at}`,
    around: [...place.around, { node, slot }],
  });
  for (const [slot, at, inner] of lists(node)) yield* walkList(inner, inside(slot, at));
  if ("start" in node) yield* visit(node.start.node, inside("node", "start/node"));
}

/** The lists inside a node: slot in the program, place in the JSON, nodes. */
function lists(node: Node): readonly [slot: string, at: string, nodes: readonly Node[] | undefined][] {
  if ("map" in node) return [["item/0/body", "map/body", node.map.body]];
  if ("parallel" in node)
    return node.parallel.branches.map(({ body }, index) => [
      `branch/${index}/body`,
      `parallel/branches/${index}/body`,
      body,
    ]);
  if ("repeat" in node) return [["turn/0", "repeat/body", node.repeat.body]];
  if ("if" in node)
    return [
      ["then", "if/then", node.if.then],
      ["else", "if/else", node.if.else],
    ];
  if ("try" in node)
    return [
      ["body", "try/body", node.try.body],
      ["catch", "try/catch", node.try.catch],
      ["finally", "try/finally", node.try.finally],
    ];
  return Object.entries(node).flatMap(([kind, held]: [string, unknown]): [string, string, readonly Node[]][] => {
    const body: unknown = typeof held === "object" && held !== null ? Reflect.get(held, "body") : undefined;
    return Array.isArray(body) ? [["body", `${kind}/body`, body as readonly Node[]]] : [];
  });
}
