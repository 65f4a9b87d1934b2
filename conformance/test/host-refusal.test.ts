import { describe, expect, it } from "vitest";
import { readRefusal } from "../src/program/refusal.ts";
import { knownSdks } from "../src/host/sdk.ts";
import { CaseWorld } from "../src/peer/world.ts";
import { checkHello, contestantsOf, handshakeTasks } from "../src/suite/contestants.ts";
import { refusalTasks } from "../src/suite/refusal-tasks.ts";
import { caseOf, sharedArena } from "./support/arena.ts";

const arena = sharedArena(1);

describe.each(knownSdks().filter(({ missing }) => missing === undefined))("the host of $id", (sdk) => {
  it("answers the handshake with what PROG-34 and PROG-35 ask for", { timeout: 60_000 }, async () => {
    const contestants = await contestantsOf(await arena(), [sdk]);
    const [{ hello } = {}] = contestants;
    expect(hello).toMatchObject({
      protocol: "clew.conformance.v1",
      sdkVersion: expect.stringMatching(/^\d/) as string,
    });
    expect(hello?.features).toEqual(expect.arrayContaining(["step", "wait", "invoke"]));
    expect(await Promise.all(handshakeTasks(contestants).map((task) => task.run()))).toEqual([{ problems: [] }]);
  });

  it("refuses what it cannot read (PROG-36)", { timeout: 60_000 }, async () => {
    const own = await arena();
    const tasks = refusalTasks(own, await contestantsOf(own, [sdk]));
    expect(await Promise.all(tasks.map((task) => task.run()))).toEqual([{ problems: [] }]);
  });

  it.each([
    [{ args: 1 }, { path: "", clause: "PROG-33" }],
    [{ program: { nodes: {} } }, { path: "", clause: "PROG-1" }],
    [{ program: { nodes: [{ parallel: { branches: [{}, { body: [{}] }] } }] } }, { clause: "PROG-2" }],
    [[], { path: "", clause: "PROG-33" }],
    [null, { path: "", clause: "PROG-33" }],
  ])("refuses the input %j", { timeout: 60_000 }, async (input, refused) => {
    const own = await arena();
    const { ending } = await own.record(sdk, own.observationFile(), {
      input: JSON.stringify(input),
      world: new CaseWorld([], () => undefined),
    });
    expect(readRefusal(ending.result)).toMatchObject(refused);
  });

  it("has written each observation on a line of its own, of this process (PROG-37)", { timeout: 60_000 }, async () => {
    const job = { sdk, case: caseOf("host/count-and-observe"), configuration: "plain" } as const;
    const { observations } = await (await arena()).run(job);
    expect(observations.map(({ phase }) => phase)).toEqual([
      "invocation",
      ...Array.from({ length: 3 }, () => ["effect", "note"]).flat(),
      "end",
    ]);
    expect(new Set(observations.map(({ pid }) => pid)).size).toBe(1);
  });
});

describe("a hello", () => {
  const hello = {
    protocol: "clew.conformance.v1",
    sdkName: "s",
    sdkVersion: "1",
    language: "l",
    languageVersion: "2",
    features: ["step"],
  };

  it("is taken when it says all that PROG-34 and PROG-35 ask for", () => {
    expect(checkHello(hello)).toEqual(hello);
  });

  it.each<[string, unknown, string]>([
    ["no object", null, "hello.protocol: expected clew.conformance.v1, got nothing (PROG-34)"],
    [
      "another protocol",
      { ...hello, protocol: "v0" },
      'hello.protocol: expected clew.conformance.v1, got "v0" (PROG-34)',
    ],
    ["no name", { ...hello, sdkName: undefined }, "hello.sdkName: expected a text that is not empty, got nothing"],
    ["no version", { ...hello, sdkVersion: "" }, 'hello.sdkVersion: expected a text that is not empty, got ""'],
    [
      "a language that is no text",
      { ...hello, language: 7 },
      "hello.language: expected a text that is not empty, got 7",
    ],
    ["no version of the language", { ...hello, languageVersion: null }, "hello.languageVersion: expected a text"],
    ["no features", { ...hello, features: "step" }, 'hello.features: expected a list of texts, got "step" (PROG-35)'],
    ["a feature that is no text", { ...hello, features: [1] }, "hello.features: expected a list of texts, got [1]"],
  ])("is refused with %s", (_, told, message) => {
    expect(() => checkHello(told)).toThrow(message);
  });
});

describe("a result", () => {
  const refused = { path: "/0", expected: "a", actual: "b", clause: "PROG-2" };
  it.each<[string | undefined, unknown]>([
    [JSON.stringify({ protocol: "clew.conformance.v1", refused }), refused],
    [JSON.stringify({ protocol: "clew.conformance.v1" }), undefined],
    [JSON.stringify({ refused }), undefined],
    [JSON.stringify(["clew.conformance.v1"]), undefined],
    ['"clew.conformance.v1"', undefined],
    [undefined, undefined],
  ])("%j is a refusal, or is not", (result, expected) => {
    expect(readRefusal(result)).toEqual(expected);
  });
});
