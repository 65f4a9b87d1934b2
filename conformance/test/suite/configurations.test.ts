import { describe, expect, it } from "vitest";
import { configurations } from "../../src/case/case.ts";
import type { Case } from "../../src/case/case.ts";
import { featuresOf } from "../../src/case/features.ts";
import { loadCases } from "../../src/case/load.ts";
import { walk } from "../../src/case/walk.ts";
import type { Sdk } from "../../src/host/sdk.ts";
import { durableKinds, hostProtocol, nodeKind } from "../../src/program/program.ts";
import type { Arena } from "../../src/run/arena.ts";
import { peerPhase } from "../../src/suite/peer-phase.ts";
import { phasesOf } from "../../src/suite/phases.ts";
import { programTasks } from "../../src/suite/program-tasks.ts";
import type { Contestant } from "../../src/suite/program-tasks.ts";
import { sdkOf, sharedArena } from "../support/arena.ts";

const peer = sharedArena(1);
const cases = loadCases();
const programs = cases.filter((found) => "program" in found);

/** An SDK that can do whatever a case asks for. */
function contestant(sdk: Sdk): Contestant {
  const features = [...new Set(programs.flatMap((found) => [...featuresOf(found)]))];
  const who = { sdkName: "s", sdkVersion: "1", language: "l", languageVersion: "1" };
  return { sdk, hello: { protocol: hostProtocol, ...who, features } };
}

const idsIn = (configuration: string, of: readonly Case[] = programs): readonly string[] =>
  of
    .filter(({ configurations: own = configurations }) => own.some((name) => name === configuration))
    .map(({ id }) => id);

const nowhere: Arena = {
  hello: () => Promise.reject(new Error("nobody is asked")),
  run: () => Promise.reject(new Error("nothing is run")),
  close: () => Promise.resolve(),
};

describe("the configurations of program cases (PROG-43)", () => {
  it.each(configurations)("%s is run for every case that names it or names none", (configuration) => {
    const tasks = programTasks({ arena: nowhere, cases, contestants: [contestant(sdkOf("aws-js"))], configuration });
    expect(tasks.map((task) => task.case)).toEqual(idsIn(configuration));
    expect(new Set(tasks.map((task) => task.configuration))).toEqual(new Set([configuration]));
    expect(tasks.filter(({ missing }) => missing !== undefined)).toEqual([]);
  });

  it("all have a phase of a run", async () => {
    const options = { contestants: [contestant(sdkOf("aws-js"))], selection: {}, lanes: 1, peer: await peer() };
    const startBackend = (): Promise<never> => Promise.reject(new Error("no backend is started"));
    const phases = phasesOf({ ...options, startBackend, found: () => undefined });
    expect(phases.map(({ name }) => name)).toEqual(["backend, plain", "backend, page-size-1", "wire", "peer"]);
    const { tasks } = await peerPhase(options).open();
    const killed = tasks.filter(({ configuration }) => configuration === "replay-each");
    expect(killed.map((task) => task.case)).toEqual(idsIn("replay-each"));
  });

  it("kill every program with two SDKs of three at least, where everything is run, and with all where it is thorough", async () => {
    const contestants = ["aws-js", "aws-python-3", "aws-python-1"].map((id) => contestant(sdkOf(id)));
    const killed = async (more: object): Promise<readonly string[]> => {
      const { tasks } = await peerPhase({ contestants, selection: {}, peer: await peer(), ...more }).open();
      return tasks.filter(({ configuration }) => configuration === "replay-each").map((task) => task.case);
    };
    const counts = Map.groupBy(await killed({}), (id) => id);
    expect([...counts.keys()].sort()).toEqual([...idsIn("replay-each")].sort());
    expect(Math.min(...[...counts.values()].map(({ length }) => length))).toBe(2);
    const all = idsIn("replay-each").length * contestants.length;
    expect(await killed({ thorough: true })).toHaveLength(all);
    expect(await killed({ selection: { configurations: ["replay-each"] } })).toHaveLength(all);
  });

  it("are run over the Lambda API too for a worker that can be both, of which cases may be left out", async () => {
    const options = { contestants: [contestant(sdkOf("clew"))], selection: {}, peer: await peer() };
    const over = async (thorough: boolean): Promise<readonly string[]> => {
      const { tasks } = await peerPhase({ ...options, thorough }).open();
      return tasks.filter(({ configuration }) => configuration === "replay-each-lambda").map((task) => task.case);
    };
    expect(await over(true)).toEqual(idsIn("replay-each"));
    const some = await over(false);
    expect(some.length).toBeGreaterThan(20);
    expect(idsIn("replay-each")).toEqual(expect.arrayContaining([...some]));
  });

  it("leave out the killed process where a program commits nothing", () => {
    const durable: ReadonlySet<string> = new Set(durableKinds);
    const idle = programs.filter(
      ({ program }) => ![...walk(program.nodes)].some(({ node }) => durable.has(nodeKind(node))),
    );
    expect(idle.length).toBeGreaterThan(10);
    expect(idsIn("replay-each", idle)).toEqual([]);
  });
});
