// What a host says of a program that it cannot read (PROG-36), before anything of it is run.
import type { HostRefusal } from "../../src/program/program.ts";
import { isRecord } from "./observer.ts";

type Fault = HostRefusal["refused"];

/** Kinds that the language itself runs; the others are the SDK's. */
const control = ["try", "throw", "rethrow", "return", "value", "if", "repeat", "count", "observe", "sleep", "crash"];

/** The refusal of an input; undefined when it can be read. `durable`: the durable kinds that the host has. */
export function refusalOf(input: unknown, durable: readonly string[]): HostRefusal | undefined {
  const program = isRecord(input) ? input["program"] : undefined;
  const kinds = new Set([...control, ...durable]);
  const fault = isRecord(program)
    ? listFault(program["nodes"], "", kinds)
    : { path: "", expected: "an input with a program", actual: short(input), clause: "PROG-33" };
  return fault === undefined ? undefined : { protocol: "clew.conformance.v1", refused: fault };
}

function listFault(nodes: unknown, path: string, kinds: ReadonlySet<string>): Fault | undefined {
  if (nodes === undefined) return undefined;
  if (!Array.isArray(nodes)) return { path, expected: "a list of nodes", actual: short(nodes), clause: "PROG-1" };
  return first(nodes, (node, index) => nodeFault(node, `${path}/${index}`, kinds));
}

function nodeFault(node: unknown, path: string, kinds: ReadonlySet<string>): Fault | undefined {
  if (!isRecord(node)) return { path, expected: "a node", actual: short(node), clause: "PROG-2" };
  const found = Object.keys(node).filter((key) => key !== "to");
  const [kind = ""] = found;
  if (found.length !== 1 || !kinds.has(kind)) {
    return {
      path,
      expected: "one kind of node that this host has",
      actual: found.join(", ") || "none",
      clause: "PROG-2",
    };
  }
  const held = node[kind];
  if (!isRecord(held)) return undefined;
  if (kind === "start") return nodeFault(held["node"], `${path}/node`, kinds);
  return first(listsOf(kind, held), ([slot, nodes]) => listFault(nodes, `${path}/${slot}`, kinds));
}

/** The lists inside a node, by slot; an item and a turn stand for all. */
function listsOf(kind: string, held: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const { body, branches } = held;
  if (kind === "return" || kind === "value") return []; // an expression
  if (kind === "map") return [["item/0/body", body]];
  if (kind === "repeat") return [["turn/0", body]];
  if (kind === "parallel" && Array.isArray(branches)) {
    return branches.map((branch: unknown, index) => [
      `branch/${index}/body`,
      isRecord(branch) ? branch["body"] : branch,
    ]);
  }
  return (["body", "then", "else", "catch", "finally"] as const).map((slot) => [slot, held[slot]]);
}

function first<T>(all: readonly T[], faultOf: (one: T, index: number) => Fault | undefined): Fault | undefined {
  for (const [index, one] of all.entries()) {
    const fault = faultOf(one, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const short = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 200);
