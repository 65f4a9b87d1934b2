import type { ProgramCase } from "../case/case.ts";
import { namedSteps } from "../case/named-steps.ts";
import { check } from "../check/check.ts";
import { show } from "../check/compare.ts";
import type { Problem } from "../check/compare.ts";
import type { Sdk } from "../host/sdk.ts";
import type { Ending } from "../peer/execution.ts";
import { isClosed } from "../peer/machine.ts";
import type { PeerEvent, PeerOperation } from "../peer/operation.ts";
import { RecordedWorld } from "../peer/world.ts";
import type { HostInput } from "../program/program.ts";
import { evidenceOf } from "../record/evidence.ts";
import type { RunRecord } from "../record/record.ts";
import type { PeerArena } from "../run/peer-arena.ts";
import type { TaskResult } from "../suite/task.ts";
import { fold } from "./fold.ts";

/**
 * Prefix replay: an execution is recorded, then its function is invoked again from each prefix of its history, and must
 * end the same way, without running again what had ended.
 */
export async function prefixReplay(
  arena: PeerArena,
  { sdk, found, maxPrefixes }: { readonly sdk: Sdk; readonly found: ProgramCase; readonly maxPrefixes: number },
): Promise<TaskResult & { readonly prefixes: number }> {
  const recorded = await arena.run({ sdk, case: found, configuration: "plain" });
  const problems = check(found, recorded, { profile: sdk.profile, configuration: "plain" });
  if (problems.length > 0) return { problems, ...evidenceOf(recorded), prefixes: 0 };
  const prefixes = thin(prefixesOf(recorded.events), maxPrefixes);
  for (const prefix of prefixes) {
    const { record, seed } = await replay(arena, { sdk, found, recorded, prefix });
    const wrong = replayProblems({ found, recorded, record, seed });
    if (wrong.length === 0) continue;
    const at = `after ${prefix.map(({ type, name }) => (name === undefined ? type : `${name}:${type}`)).join(" ")}`;
    return {
      problems: wrong.map((problem) => `${at}: ${problem}`),
      ...evidenceOf(record),
      prefixes: prefixes.length,
    };
  }
  return { problems: [], prefixes: prefixes.length };
}

/** Why prefixes of a case's runs cannot be replayed: its end is not the code's, or it does something else in another invocation. */
export function notReplayable({ program }: ProgramCase, tellsAttempts: boolean): string | undefined {
  if (program.executionTimeoutSeconds !== undefined) return "its end depends on time";
  if (program.outside?.some(({ stop }) => stop !== undefined) === true) return "it is stopped from outside";
  const text = JSON.stringify(program.nodes);
  if (text.includes('"$invocation"') || text.includes('"crash"'))
    return "its program depends on the number of the invocation";
  if (text.includes('"atMostOnce"')) return "a step that was interrupted is not run again";
  if (tellsAttempts || !(text.includes('"$attempt"') || text.includes('"times"'))) return undefined;
  return "the SDK does not tell a step which attempt it is";
}

/** Every prefix that differs from the one before in an operation, the empty one first. */
function prefixesOf(events: readonly PeerEvent[]): PeerEvent[][] {
  const own = events.filter(({ type }) => type !== "InvocationCompleted" && !type.startsWith("Execution"));
  return [[], ...own.map((_, index) => own.slice(0, index + 1))];
}

/** At most so many, evenly spread, the first and last among them. */
function thin<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const kept = new Set(Array.from({ length: most }, (_, index) => Math.round((index * (all.length - 1)) / (most - 1))));
  return all.filter((_, index) => kept.has(index));
}

async function replay(
  arena: PeerArena,
  { sdk, found, recorded, prefix }: { sdk: Sdk; found: ProgramCase; recorded: RunRecord; prefix: readonly PeerEvent[] },
): Promise<{ readonly record: RunRecord; readonly seed: readonly PeerOperation[] }> {
  const observations = arena.observationFile();
  const { nodes, args } = found.program;
  const input: HostInput = { program: { nodes }, observations, ...(args === undefined ? {} : { args }) };
  const seed = fold(prefix, { final: recorded.operations ?? [], now: Date.now() });
  const world = new RecordedWorld(recorded.events);
  return { seed, record: await arena.record(sdk, observations, { input: JSON.stringify(input), seed, world }) };
}

function replayProblems(run: {
  readonly found: ProgramCase;
  readonly recorded: RunRecord;
  readonly record: RunRecord;
  readonly seed: readonly PeerOperation[];
}): Problem[] {
  const { found, recorded, record, seed } = run;
  const problems = record.refusals.map((refusal) => `expected no checkpoint to be refused, got ${refusal}`);
  if (!sameEnding(recorded.ending, record.ending)) {
    problems.push(`expected the ending ${show(recorded.ending)}, got ${show(record.ending)}`);
  }
  for (const [name, path] of namedSteps(found)) {
    const step = seed.find((operation) => operation.name === name && operation.type === "STEP");
    const ran = record.observations.some((seen) => seen.phase === "enter" && seen.path === path);
    if (step !== undefined && isClosed(step) && ran) {
      problems.push(`expected step ${name}, which had ended, not to run again`);
    }
  }
  return problems;
}

function sameEnding(before: Ending, after: Ending): boolean {
  return (
    before.status === after.status &&
    before.result === after.result &&
    before.error?.type === after.error?.type &&
    before.error?.message === after.error?.message
  );
}
