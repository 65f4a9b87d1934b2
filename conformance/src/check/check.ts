import type { ErrorObject } from "@clew/protocol";
import { createdPath } from "../case/case.ts";
import type { Configuration, Expectation, ProgramCase, Sight } from "../case/case.ts";
import { namedSteps } from "../case/named-steps.ts";
import { isKind } from "../host/profile.ts";
import type { Profile } from "../host/profile.ts";
import { compact } from "../peer/operation.ts";
import type { ErrorSeen, Json, Observation } from "../program/program.ts";
import { readRefusal } from "../program/refusal.ts";
import { callbackIdAt } from "../record/observations.ts";
import type { RunRecord } from "../record/record.ts";
import { errorProblems, expand, sameValue, show } from "./compare.ts";
import type { Problem } from "./compare.ts";
import { historyProblems } from "./history.ts";

/** Says what is wrong with a run of a case; nothing when all is as it must be. */
export function check(
  found: ProgramCase,
  record: RunRecord,
  { profile, configuration }: { readonly profile: Profile; readonly configuration: Configuration },
): readonly Problem[] {
  const { killed } = found.program;
  const kills = configuration === "replay-each";
  const expect = (kills ? killed : undefined) ?? found.program.expect;
  return [
    ...outcomeProblems(expect, record, profile),
    // What was counted without kills happens again where there are some; what was written down for them is exact.
    ...effectProblems(expect.effects ?? {}, record, kills && killed === undefined),
    ...sightProblems(expect.observations ?? [], record.observations, profile),
    ...historyProblems(expect.history ?? {}, record.events),
    ...rerunProblems(found, record),
    ...(record.violations ?? []),
    ...record.refusals.map((refusal) => `checkpoint: expected none to be refused, got ${refusal}`),
  ];
}

function outcomeProblems({ outcome }: Expectation, { ending }: RunRecord, profile: Profile): Problem[] {
  const refused = readRefusal(ending.result);
  if (refused !== undefined) {
    const { path, expected, actual, clause } = refused;
    return [`host: refused the program at ${path}: expected ${expected}, got ${actual} (${clause})`];
  }
  if (ending.status !== outcome.status) {
    return [`outcome: expected ${outcome.status}, got ${ending.status} ${show(ending.error ?? ending.result)}`];
  }
  const problems: Problem[] = [];
  if (outcome.result !== undefined) {
    const actual =
      ending.result === undefined || ending.result === "" ? undefined : (JSON.parse(ending.result) as Json);
    const expected = expand(outcome.result);
    if (!sameValue(expected, actual)) problems.push(`result: expected ${show(expected)}, got ${show(actual)}`);
  }
  const type = ending.error?.type;
  if (outcome.kind !== undefined && !isKind(profile, type, outcome.kind)) {
    problems.push(`outcome: expected an error of kind ${outcome.kind}, got type ${type ?? "none"}`);
  }
  if (outcome.error !== undefined) problems.push(...errorProblems(outcome.error, ending.error, "outcome"));
  return problems;
}

/** How often a body was entered or a counter counted. */
function countOf(name: string, observations: readonly Observation[]): number {
  const phase = name.startsWith("/") ? "enter" : "effect";
  return observations.filter((seen) => seen.phase === phase && (phase === "enter" ? seen.path : seen.label) === name)
    .length;
}

function effectProblems(effects: Readonly<Record<string, number>>, record: RunRecord, repeated: boolean): Problem[] {
  return Object.entries(effects).flatMap(([name, expected]) => {
    const actual = countOf(name, record.observations);
    const fits = repeated ? actual >= expected : actual === expected;
    return fits ? [] : [`effects of ${name}: expected ${repeated ? "at least " : ""}${expected}, got ${actual}`];
  });
}

function sightProblems(sights: readonly Sight[], observations: readonly Observation[], profile: Profile): Problem[] {
  let from = 0;
  for (const sight of sights) {
    const wanted = sight.value === undefined ? sight : { ...sight, value: withIds(sight.value, observations) };
    const found = observations.findIndex((seen, index) => index >= from && matches(wanted, seen, profile));
    if (found < 0) {
      const near = observations.filter(({ path, phase }) => path === sight.path && phase === sight.phase);
      return [`observation: expected ${show(sight)}, got ${near.length === 0 ? "none" : show(near)}`];
    }
    from = found + 1;
  }
  return [];
}

/** A value in which a callback's id stands for `{"$created": path}` (PROG-47). */
function withIds(value: Json, observations: readonly Observation[]): Json {
  const path = createdPath(value);
  return path === undefined ? value : (callbackIdAt(observations, path) ?? value);
}

function matches(sight: Sight, seen: Observation, profile: Profile): boolean {
  if (sight.path !== seen.path || sight.phase !== seen.phase) return false;
  if (sight.value !== undefined && !sameValue(sight.value, seen.value)) return false;
  if (sight.kind !== undefined && !isSeenAs(profile, seen.error, sight.kind)) return false;
  return (
    sight.error === undefined || errorProblems(sight.error, seen.error && errorObject(seen.error), "").length === 0
  );
}

/** Whether an error that code caught stands for a kind; interrupted steps are told from others by what caused them. */
function isSeenAs(profile: Profile, error: ErrorSeen | undefined, kind: string): boolean {
  return error !== undefined && isKind(profile, error.class, kind);
}

const errorObject = ({ class: name, type, message, data, stack }: ErrorSeen): ErrorObject =>
  compact<ErrorObject>({ type: type ?? name, message, data, stackTrace: stack });

/** A step that was closed is never entered again. */
function rerunProblems(found: ProgramCase, { events, observations, closedIn }: RunRecord): Problem[] {
  return [...namedSteps(found)].flatMap(([name, path]) => {
    const id = events.find((event) => event.name === name)?.operationId;
    const closed = (id === undefined ? undefined : closedIn.get(id)) ?? Infinity;
    const rerun = observations.find(
      ({ phase, path: at, invocation }) => phase === "enter" && at === path && invocation > closed,
    );
    const problem = `replay: expected step ${name} not to run again after it had ended, got a run in invocation ${rerun?.invocation}`;
    return rerun === undefined ? [] : [problem];
  });
}
