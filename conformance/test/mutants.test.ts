import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenPeers } from "../mutants/peer.ts";
import { brokenRecords } from "../mutants/record.ts";
import { check } from "../src/check/check.ts";
import { loadFaults } from "../src/fault/fault-case.ts";
import { faultTasks } from "../src/fault/tasks.ts";
import { dataRoot } from "../src/case/data-root.ts";
import type { Configuration } from "../src/case/case.ts";
import { loadCases } from "../src/case/load.ts";
import { hostFile } from "../src/host/sdk.ts";
import type { CommandFor, Sdk } from "../src/host/sdk.ts";
import type { HostCommand } from "../src/peer/process.ts";
import { loadMapping } from "../src/mapping/mapping.ts";
import { mappingTasks } from "../src/mapping/tasks.ts";
import { loadMutated } from "../src/replay/mutated.ts";
import { mutatedTasks, prefixTasks } from "../src/replay/tasks.ts";
import { PeerArena } from "../src/run/peer-arena.ts";
import { contestantsOf, handshakeTasks } from "../src/suite/contestants.ts";
import { refusalTasks } from "../src/suite/refusal-tasks.ts";
import { programTasks } from "../src/suite/program-tasks.ts";
import { caseOf, sdkOf, sharedArena } from "./support/arena.ts";

interface Mutant {
  readonly mutant: string;
  readonly case: string;
  readonly configuration: string;
  readonly sdk: string;
  /** What the suite says, as a pattern. */
  readonly caught: string;
}

const list = JSON.parse(readFileSync(join(dataRoot, "mutants", "mutants.json"), "utf8")) as {
  readonly hosts: readonly Mutant[];
  readonly workers: readonly Mutant[];
  readonly peers: readonly Mutant[];
  readonly records: readonly Mutant[];
};

const arena = sharedArena();
const healthy = sdkOf("aws-js");
const worker = sdkOf("clew");

/** The same command, but for the file that it runs. */
const instead = (command: HostCommand, file: string, mutant: string): HostCommand => ({
  ...command,
  args: command.args.map((arg) => (arg === file ? join(dataRoot, "mutants", mutant) : arg)),
});

/** The SDK as a broken host runs it. */
function brokenHost(mutant: string): Sdk {
  const { lambda } = healthy;
  if (lambda === undefined) throw new Error(`${healthy.id} is no Lambda function`);
  const command: CommandFor = (env) =>
    instead(lambda.command({ ...env, CLEW_MUTANT: mutant }), hostFile("aws-js/host"), "host.ts");
  return { ...healthy, id: `mutant-${mutant}`, lambda: { ...lambda, command } };
}

/** The SDK as a broken worker runs it. */
function brokenWorker(mutant: string): Sdk {
  const sound = worker.worker;
  if (sound === undefined) throw new Error(`${worker.id} is no worker`);
  const command: CommandFor = (env) =>
    instead(sound({ ...env, CLEW_MUTANT: mutant }), hostFile("clew/worker"), "worker.ts");
  return { ...worker, id: `mutant-${mutant}`, worker: command };
}

/** What the suite says of a broken SDK. What a host can do is asked of a sound one, lest the fault hide there. */
async function problemsOf(
  peer: PeerArena,
  found: Mutant,
  { sdk, sound }: { readonly sdk: Sdk; readonly sound: Sdk },
): Promise<readonly string[]> {
  const handshake = found.case === "host/handshake";
  const asked = await contestantsOf(peer, [handshake ? sdk : { ...sound, id: "sound" }]);
  const contestants = asked.map((contestant) => ({ ...contestant, sdk: { ...sdk, id: sound.id } }));
  const cases = loadCases().filter(({ id }) => id === found.case);
  const configuration = found.configuration as Configuration;
  const tasks = [
    ...handshakeTasks(contestants),
    ...refusalTasks(peer, contestants),
    ...programTasks({ arena: peer, cases, contestants, configuration }),
    ...prefixTasks(peer, { cases, contestants, maxPrefixes: 100 }),
    ...mappingTasks(peer, loadMapping(), contestants),
    ...mutatedTasks(peer, loadMutated(), contestants),
    ...faultTasks(peer, loadFaults(), contestants),
  ];
  const task = tasks.find((one) => one.case === found.case && one.configuration === found.configuration);
  if (task === undefined) throw new Error(`no task ${found.case} [${found.configuration}]`);
  return (await task.run()).problems;
}

describe.each([
  { kind: "hosts", mutants: list.hosts, broken: brokenHost, sound: healthy, invocationTimeoutMs: 3000 },
  { kind: "workers", mutants: list.workers, broken: brokenWorker, sound: worker, invocationTimeoutMs: 1500 },
])("broken $kind", ({ mutants, broken, sound, invocationTimeoutMs }) => {
  it.each(mutants)("$mutant is caught by $case [$configuration]", { timeout: 60_000 }, async (found) => {
    const own = await PeerArena.start({ processes: 1, invocationTimeoutMs });
    try {
      const problems = await problemsOf(own, found, { sdk: broken(found.mutant), sound });
      expect(problems.join("\n")).toMatch(new RegExp(found.caught, "m"));
    } finally {
      await own.close();
    }
  });
});

describe("broken peers", () => {
  it.each(list.peers)("$mutant is caught by $case", { timeout: 60_000 }, async (found) => {
    const sdk = sdkOf(found.sdk);
    if (sdk.missing !== undefined) return;
    const record = await (
      await arena()
    ).run({ sdk, case: caseOf(found.case), configuration: "plain" }, brokenPeers[found.mutant]);
    const problems = check(caseOf(found.case), record, { profile: sdk.profile, configuration: "plain" });
    expect(problems.join("\n")).toMatch(new RegExp(found.caught, "m"));
  });
});

describe("broken backends", () => {
  it.each(list.records)("$mutant is caught by $case", { timeout: 60_000 }, async (found) => {
    const job = { sdk: healthy, case: caseOf(found.case), configuration: "plain" } as const;
    const record = await (await arena()).run(job);
    const options = { profile: healthy.profile, configuration: "plain" } as const;
    expect(check(job.case, record, options)).toEqual([]);
    const change = brokenRecords[found.mutant];
    const problems = change === undefined ? [] : check(job.case, change(record), options);
    expect(problems.join("\n")).toMatch(new RegExp(found.caught, "m"));
  });
});
