import { join } from "node:path";
import type { OperationType } from "@clew/protocol";
import { dataRoot } from "../case/data-root.ts";
import { at, readData, refuse } from "../case/data-file.ts";
import { programIssues } from "../case/program-issues.ts";
import type { OutsideAction, ProgramCase } from "../case/case.ts";
import { show } from "../check/compare.ts";
import type { Sdk } from "../host/sdk.ts";
import { compact } from "../peer/operation.ts";
import type { PeerEvent, PeerOperation } from "../peer/operation.ts";
import { RecordedWorld } from "../peer/world.ts";
import type { HostInput, Node } from "../program/program.ts";
import { evidenceOf } from "../record/evidence.ts";
import type { RunRecord } from "../record/record.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import type { TaskResult } from "../suite/task.ts";
import { fold } from "./fold.ts";

/** A history that the code does not fit: what was recorded is changed, or the code is. */
export interface MutatedCase {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  /** What is recorded. */
  readonly nodes: readonly Node[];
  readonly outside?: readonly OutsideAction[];
  /** Only what happened up to this event, `operation:EventType`, is replayed. Absent: everything. */
  readonly until?: string;
  /** Operations by name, and the members that are changed in them; null takes a member away. */
  readonly change?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** What is run against it. Absent: the same program. */
  readonly code?: readonly Node[];
  /** Path of the body that must not run; absent: there is none. */
  readonly watch?: string;
}

/** What came of a replay of a mutated history. */
export type Verdict = "detected" | "failed otherwise" | "wrong result" | "silent success" | "hang";

/**
 * Reads the mutated histories (PROG-52).
 *
 * @throws {DataError} when the file is malformed.
 */
export function loadMutated(file: string = join(dataRoot, "determinism", "cases.json")): readonly MutatedCase[] {
  const { cases } = readData(file, "determinism") as { readonly cases: readonly MutatedCase[] };
  const issues = cases.flatMap(({ nodes, code = [] }, index) => [
    ...at(`/cases/${index}/nodes`, programIssues(nodes)),
    ...at(`/cases/${index}/code`, programIssues(code)),
  ]);
  refuse(file, issues);
  return cases;
}

/** The program that is recorded, as a case: what it needs of a host is read off it. */
export function recordedCase({ id, title, clauses, nodes, outside, code }: MutatedCase): ProgramCase {
  const all = [...nodes, ...(code ?? [])];
  const program = compact<ProgramCase["program"]>({
    nodes: all,
    outside,
    expect: { outcome: { status: "SUCCEEDED" } },
  });
  return { id, title, clauses, program };
}

/** Records the program, changes the history, runs the code against it and says what was expected and what came. */
export async function replayMutated(arena: PeerArena, sdk: Sdk, mutated: MutatedCase): Promise<TaskResult> {
  const { nodes, code = nodes, watch } = mutated;
  const program = { ...recordedCase(mutated).program, nodes };
  const recorded = await arena.run({ sdk, case: { ...recordedCase(mutated), program }, configuration: "plain" });
  if (recorded.ending.status !== "SUCCEEDED") {
    return {
      problems: [`recording: expected SUCCEEDED, got ${show(recorded.ending)}`],
      ...evidenceOf(recorded),
    };
  }
  const observations = arena.observationFile();
  const input: HostInput = { program: { nodes: code }, observations };
  const replayed = await arena.record(sdk, observations, {
    input: JSON.stringify(input),
    seed: mutate(recorded, mutated),
    world: new RecordedWorld(recorded.events),
    invocationTimeoutMs: 5000,
    maxFailures: 2,
  });
  const verdict = verdictOf(recorded, replayed);
  const ran = replayed.observations.some(({ phase, path }) => phase === "enter" && path === watch);
  const good = verdict === "detected" && !ran;
  const body = watch === undefined ? "" : ran ? ", body ran" : ", body did not run";
  const got = `replay: expected detected${watch === undefined ? "" : ", body did not run"}, got ${verdict}${body}`;
  return { problems: good ? [] : [`${got} (${show(replayed.ending)})`], ...evidenceOf(replayed) };
}

function mutate(recorded: RunRecord, { until, change = {} }: MutatedCase): readonly PeerOperation[] {
  const operations = fold(cut(recorded.events, until), { final: recorded.operations ?? [], now: Date.now() });
  return operations.map((operation) => {
    const members = Object.entries(change[operation.name ?? ""] ?? {}).map(([key, value]) => [key, value ?? undefined]);
    const changed = { ...operation, ...(Object.fromEntries(members) as Partial<PeerOperation>) };
    return compact<PeerOperation>({ ...changed, ...(changed.type === operation.type ? {} : needs[changed.type]) });
  });
}

/** What an operation of a type must tell, so that a changed one is a whole one. */
const needs: Partial<Record<OperationType, Partial<PeerOperation>>> = {
  STEP: { attempt: 1 },
  WAIT: { dueTime: Date.now(), waitSeconds: 1 },
};

function cut(events: readonly PeerEvent[], until: string | undefined): readonly PeerEvent[] {
  const last = events.findIndex(({ name, type }) => `${name ?? ""}:${type}` === until);
  return until === undefined ? events : events.slice(0, last + 1);
}

function verdictOf(recorded: RunRecord, { ending }: RunRecord): Verdict {
  switch (ending.status) {
    case "RUNNING":
      return "hang";
    case "SUCCEEDED":
      return ending.result === recorded.ending.result ? "silent success" : "wrong result";
    case "FAILED":
    case "STOPPED":
    case "TIMED_OUT":
      return /non[-_ ]?determin/i.test(ending.error?.type ?? "") ? "detected" : "failed otherwise";
  }
}
