import { createRequire } from "node:module";
import { join } from "node:path";
import type { StartBackend } from "../backend/plan.ts";

import { dataRoot } from "../case/data-root.ts";
import { knownSdks } from "../host/sdk.ts";
import type { Sdk } from "../host/sdk.ts";

import { totalsOf } from "../report/report.ts";
import type { CaseReport, Party, Report, TargetReport } from "../report/report.ts";
import { PeerArena } from "../run/peer-arena.ts";
import { contestantsOf, handshakeTasks } from "./contestants.ts";
import { loadKnownFailing, matchesPattern } from "./known-failing.ts";
import type { KnownFailing } from "./known-failing.ts";
import { outlineSuite } from "./outline.ts";
import { phasesOf } from "./phases.ts";
import type { Contestant } from "./program-tasks.ts";
import { refusalTasks } from "./refusal-tasks.ts";
import { schedule } from "./schedule.ts";
import type { TaskEnded } from "./schedule.ts";
import { selects } from "./selection.ts";
import type { Selection } from "./selection.ts";
import { backendTarget } from "./wire-tasks.ts";

/** What is run, against what. */
export interface SuiteOptions {
  readonly startBackend: StartBackend;
  /** What is run; absent: everything. */
  readonly selection?: Selection;
  /** Folder of Python environments by name (`aws-3`, `aws-1`). */
  readonly pythonRoot?: string;
  /** SDKs beside those that the suite has hosts for; one with the id of such an SDK takes its place. */
  readonly sdks?: readonly Sdk[];
  /**
   * True: prefix replay takes every prefix of every history, and `replay-each-lambda` every case. Default: three prefixes of
   * a history for an SDK in Python, and a third of the cases.
   */
  readonly thorough?: boolean;
  /** Cases of one SDK at a time; default 5. */
  readonly lanes?: number;
  readonly knownFailing?: readonly KnownFailing[];
  /** Folder that observations are written to and kept in; calls of hosts to the backend are recorded too. */
  readonly keep?: string;
  /** Told of the run as it goes. */
  readonly progress?: Progress;
}

/** Hears how a run goes. */
export interface Progress {
  /** The tasks of a phase are known. */
  phase(name: string, tasks: number): void;
  ended(ended: TaskEnded): void;
}

/**
 * Runs the suite: program cases against the backend under test and against the suite's own peer, wire cases, the error
 * mapping, mutated histories and prefix replay. Everything that it starts is stopped when it resolves.
 *
 * @throws {DataError} when a data file of the suite is malformed; and whatever `startBackend` rejects with.
 */
export async function runSuite(options: SuiteOptions): Promise<Report> {
  const begun = Date.now();
  const { selection = {}, progress, lanes = 5 } = options;
  const knownFailing = options.knownFailing ?? loadKnownFailing();
  const wanted = sdksOf(options).filter(({ id }) => concernsHost(id, selection));
  const ended: TaskEnded[] = [];
  const tell = (one: TaskEnded): void => {
    ended.push(one);
    progress?.ended(one);
  };
  const peer = await PeerArena.start({
    processes: lanes,
    ...(options.keep === undefined ? {} : { folder: options.keep }),
  });
  let backend: Party = { name: "", version: "" };
  try {
    const contestants = await contestantsOf(peer, wanted);
    const hosts = [...handshakeTasks(contestants), ...refusalTasks(peer, contestants)];
    const selected = hosts.filter((task) => selects(selection, task));
    await schedule(selected, { lanes, knownFailing, ended: tell });
    const found = (party: Party): void => {
      backend = party;
    };
    const phases = phasesOf({ ...options, peer, contestants, selection, lanes, found });
    for (const phase of phases) {
      const open = await phase.open();
      try {
        const selected = open.tasks.filter((task) => selects(selection, task));
        if (selected.length > 0) progress?.phase(phase.name, selected.length);
        await schedule(selected, { lanes: phase.lanes ?? lanes, knownFailing, ended: tell });
      } finally {
        await open.close();
      }
    }
    return reportOf({ begun, backend, contestants, ended });
  } finally {
    await peer.close();
  }
}

function sdksOf({ pythonRoot, sdks: own = [] }: SuiteOptions): readonly Sdk[] {
  const known = knownSdks(pythonRoot === undefined ? {} : { pythonRoot });
  return [...known.filter(({ id }) => own.every((sdk) => sdk.id !== id)), ...own];
}

/** Whether anything is to run on an SDK's host. */
function concernsHost(target: string, { targets, cases }: Selection): boolean {
  if (targets !== undefined && !targets.includes(target)) return false;
  const ids = outlineSuite().flatMap(({ id, kind }) => (kind === "wire" ? [] : [id]));
  return cases?.some((pattern) => ids.some((id) => matchesPattern(pattern, id))) ?? true;
}

function reportOf(run: {
  readonly begun: number;
  readonly backend: Party;
  readonly contestants: readonly Contestant[];
  readonly ended: readonly TaskEnded[];
}): Report {
  const { begun, backend, contestants, ended } = run;
  const targets = [
    ...contestants.map((contestant) => ({
      id: contestant.sdk.id,
      title: contestant.sdk.profile.title,
      ...partiesOf(contestant),
    })),
    { id: backendTarget, title: "Backend, on the wire" },
  ];
  return {
    format: "clew.conformance.report.v1",
    suiteVersion,
    started: new Date(begun).toISOString(),
    durationMs: Date.now() - begun,
    backend,
    targets: targets.map((target): TargetReport => {
      const cases = ended.filter(({ task }) => task.target === target.id).map(({ report }) => report);
      return { ...target, cases: cases.toSorted(byCase), totals: totalsOf(cases) };
    }),
    totals: totalsOf(ended.map(({ report }) => report)),
  };
}

function partiesOf({ hello }: Contestant): Pick<TargetReport, "sdk" | "language"> {
  if (hello === undefined) return {};
  const { sdkName, sdkVersion, language, languageVersion } = hello;
  return { sdk: { name: sdkName, version: sdkVersion }, language: { name: language, version: languageVersion } };
}

const byCase = (a: CaseReport, b: CaseReport): number =>
  a.case.localeCompare(b.case, "en") || a.configuration.localeCompare(b.configuration, "en");

const manifest = createRequire(import.meta.url)(join(dataRoot, "package.json")) as { readonly version: string };

/** Version of the suite. */
export const suiteVersion: string = manifest.version;
