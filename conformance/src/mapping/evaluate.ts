import type { ErrorObject } from "@clew/protocol";
import type { Sdk } from "../host/sdk.ts";
import { compact } from "../peer/operation.ts";
import type { PeerExecution } from "../peer/execution.ts";
import type { PeerOperation, PeerUpdate } from "../peer/operation.ts";
import type { World } from "../peer/run.ts";
import { CaseWorld } from "../peer/world.ts";
import type { ErrorSeen, HostInput, Node } from "../program/program.ts";
import { evidenceOf } from "../record/evidence.ts";
import type { Evidence } from "../record/evidence.ts";
import type { RunRecord } from "../record/record.ts";
import { fold } from "../replay/fold.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import type { MappingRow } from "./mapping.ts";

/** What an SDK made of a situation, the first time and on replay. */
export interface Outcome {
  readonly live: Seen;
  readonly replay: Seen;
}

/** What was caught, and how the function ended when nothing was. */
export interface Seen {
  readonly caught?: ErrorSeen;
  readonly uncaught: ErrorObject;
  readonly how: "FAILED" | "invocation-error" | "other";
  /** What is left of the run in which nothing was caught. */
  readonly evidence: Evidence;
}

/** Brings a situation about, once with code that catches the error and once without, and replays both. */
export async function evaluateRow(arena: PeerArena, sdk: Sdk, row: MappingRow): Promise<Outcome> {
  const catching: Node[] = [
    { try: { body: row.nodes, swallow: true } },
    // Too long for an SDK to sit it out in the same invocation.
    { wait: { name: "after", seconds: 3600 } },
    { return: "caught" },
  ];
  const caught = await run(arena, sdk, { row, nodes: catching });
  const seen = caught.observations.filter(({ phase, path }) => phase === "caught" && path === "/0");
  const uncaught = await run(arena, sdk, { row, nodes: row.nodes });
  const seed = fold(uncaught.events, { final: uncaught.operations ?? [], now: Date.now() });
  const again = await run(arena, sdk, { row, nodes: row.nodes, seed });
  return {
    live: seenOf(uncaught, seen[0]?.error),
    replay: seenOf(again, seen.length > 1 ? seen.at(-1)?.error : undefined),
  };
}

function seenOf(record: RunRecord, caught: ErrorSeen | undefined): Seen {
  const { ending, trace } = record;
  const answers = trace.filter(({ kind }) => kind === "answer");
  const kind: unknown = Reflect.get(Object(answers.at(-1)?.response), "kind");
  const how = kind === "error" ? "invocation-error" : ending.status === "FAILED" ? "FAILED" : "other";
  return compact<Seen>({ caught, uncaught: ending.error ?? {}, how, evidence: evidenceOf(record) });
}

function run(
  arena: PeerArena,
  sdk: Sdk,
  {
    row,
    nodes,
    seed = [],
  }: { readonly row: MappingRow; readonly nodes: readonly Node[]; readonly seed?: readonly PeerOperation[] },
): Promise<RunRecord> {
  const observations = arena.observationFile();
  const input: HostInput = { program: { nodes }, observations };
  return arena.record(sdk, observations, {
    input: JSON.stringify(input),
    seed,
    world: new RowWorld(row),
    maxFailures: 2,
  });
}

/** Ends the chained invokes that a row names as it says. */
class RowWorld implements World {
  readonly #row: MappingRow;
  readonly #rest = new CaseWorld([], () => undefined);

  constructor(row: MappingRow) {
    this.#row = row;
  }

  advance(execution: PeerExecution, now: number): boolean {
    for (const { id, name, status } of execution.operations) {
      const ending = name === undefined ? undefined : this.#row.ends?.[name];
      if (ending === undefined || status !== "STARTED") continue;
      execution.settleOutside(id, { ...ending, now });
      return true;
    }
    return this.#rest.advance(execution, now);
  }

  committed(execution: PeerExecution, updates: readonly PeerUpdate[], now: number): void {
    this.#rest.committed(execution, updates, now);
  }
}
