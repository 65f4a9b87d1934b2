import type { Node } from "../program/program.ts";
import { createdPath } from "./case.ts";
import type { Case, Expectation, OutsideAction, ProgramCase, Sight } from "./case.ts";
import { at } from "./data-file.ts";
import { programIssues } from "./program-issues.ts";
import type { ProgramIssue } from "./program-issues.ts";
import { walk } from "./walk.ts";

/** What is wrong with a case that fits its schema, at pointers from the case. */
export function caseIssues(found: Case): readonly ProgramIssue[] {
  if (!("program" in found)) return [];
  const { nodes, expect, killed, outside = [] } = found.program;
  const issues = programIssues(nodes);
  // Paths are judged against programs that can be walked.
  return issues.length > 0
    ? at("/program/nodes", issues)
    : [
        ...at("/program/expect", expectationIssues(expect, nodes)),
        ...(killed === undefined ? [] : at("/program/killed", expectationIssues(killed, nodes))),
        ...outside.flatMap((action, index) => outsideIssues(action, { index, nodes })),
      ];
}

/** As a program is walked: items and turns are counted once, as number 0. */
const generic = (path: string): string => path.replaceAll(/\/(item|turn)\/\d+/g, "/$1/0");

type Places = ReadonlyMap<string, Node | undefined>;

/** Every path at which something can be observed, by the node that is there; `""` is the function itself. */
function placesOf(nodes: readonly Node[]): Places {
  const places = new Map<string, Node | undefined>([["", undefined]]);
  for (const { node, path } of walk(nodes)) {
    places.set(path, node);
    // Items and branches have paths of their own.
    if ("map" in node) places.set(`${path}/item/0`, node);
    if ("parallel" in node)
      for (const index of node.parallel.branches.keys()) places.set(`${path}/branch/${index}`, node);
  }
  return places;
}

/** At pointers from the expectation. */
function expectationIssues(expect: Expectation, nodes: readonly Node[]): ProgramIssue[] {
  const places = placesOf(nodes);
  const counters = new Set([...walk(nodes)].flatMap(({ node }) => ("count" in node ? [node.count] : [])));
  const effects = Object.keys(expect.effects ?? {}).flatMap((name): ProgramIssue[] => {
    if (name.startsWith("/") ? places.has(generic(name)) : counters.has(name)) return [];
    const path = `/effects/${escapeMember(name)}`;
    const expected = "the path of a node, or the name of a counter, of the program";
    return [{ path, expected, actual: JSON.stringify(name), clause: "PROG-46" }];
  });
  const sights = (expect.observations ?? []).flatMap((sight, index) =>
    at(`/observations/${index}`, sightIssues(sight, places)),
  );
  return [...effects, ...sights, ...orderIssues(expect)];
}

/** At pointers from the expected observation. */
function sightIssues({ path, value }: Sight, places: Places): ProgramIssue[] {
  const created = createdPath(value);
  return [
    ...(places.has(generic(path)) ? [] : [sightIssue("/path", "the path of a node of the program", path)]),
    ...(created === undefined || isCallback(places.get(generic(created)))
      ? []
      : [sightIssue("/value", "the path of a callback of the program", created)]),
  ];
}

const sightIssue = (path: string, expected: string, actual: string): ProgramIssue => ({
  path,
  expected,
  actual: JSON.stringify(actual),
  clause: "PROG-47",
});

const isCallback = (node: Node | undefined): boolean =>
  node !== undefined && ("callback" in node || "waitForCallback" in node);

/** An order that names an operation, or an event of one, that the history is not expected to have. */
function orderIssues({ history = {} }: Expectation): ProgramIssue[] {
  const { operations = {}, order = [], more = false } = history;
  return order.flatMap((pair, index) =>
    pair.split(" < ").flatMap((side): ProgramIssue[] => {
      const cut = side.lastIndexOf(":");
      const operation = operations[side.slice(0, cut)];
      if (operation === undefined ? more : operation.events.includes(side.slice(cut + 1))) return [];
      const path = `/history/order/${index}`;
      return [{ path, expected: "operations and events that the history has", actual: side, clause: "PROG-48" }];
    }),
  );
}

const actions = ["succeed", "fail", "heartbeat", "stopTarget", "stop"] as const;

/** An action of the outside is one, and its moment fits it. */
function outsideIssues(
  action: OutsideAction,
  { index, nodes }: { readonly index: number; readonly nodes: ProgramCase["program"]["nodes"] },
): ProgramIssue[] {
  const path = `/program/outside/${index}`;
  const found = actions.filter((name) => action[name] !== undefined);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    const expected = `one of ${actions.join(", ")}`;
    return [{ path, expected, actual: found.join(", ") || "none", clause: "PROG-49" }];
  }
  const moments = (["callbackAt", "invokeStarted"] as const).filter((name) => action[name] !== undefined);
  const wanted = only === "stop" ? [] : [only === "stopTarget" ? "invokeStarted" : "callbackAt"];
  if (moments.join() !== wanted.join()) {
    const expected = `${only} with ${wanted.join() || "no moment"}`;
    return [{ path, expected, actual: moments.join(", ") || "none", clause: "PROG-49" }];
  }
  if (action.callbackAt === undefined) return [];
  if (isCallback(placesOf(nodes).get(generic(action.callbackAt)))) return [];
  const actual = JSON.stringify(action.callbackAt);
  return [{ path: `${path}/callbackAt`, expected: "the path of a callback of the program", actual, clause: "PROG-49" }];
}

/** A member's name in a JSON pointer (RFC 6901). */
const escapeMember = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
