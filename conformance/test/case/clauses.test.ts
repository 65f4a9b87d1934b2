import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DataError, readData } from "../../src/case/data-file.ts";
import { loadCases } from "../../src/case/load.ts";
import { loadFaults } from "../../src/fault/fault-case.ts";
import { loadMapping } from "../../src/mapping/mapping.ts";
import { loadMutated } from "../../src/replay/mutated.ts";
import { loadKnownFailing } from "../../src/suite/known-failing.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-clauses-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a file of this content: path, clause, expected and actual of each fault. */
function faultsOf(content: unknown, load: (file: string) => unknown): readonly string[] {
  const own = mkdtempSync(join(folder, "data-"));
  const file = join(own, "data.json");
  writeFileSync(file, JSON.stringify(content));
  try {
    load(file);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const issue of error.issues) expect(issue.file).toMatch(/data\.json$/);
    return error.issues.map(({ path, clause, expected, actual }) => `${path} ${clause} ${expected} / ${actual}`);
  }
}

const inCases = (file: string): unknown => loadCases(join(file, ".."));
const outcome = { status: "SUCCEEDED" };
const caseOf = (program: object, more: object = {}): object => ({
  id: "a/b",
  title: "t",
  clauses: ["STEP-1"],
  program: { nodes: [], expect: { outcome }, ...program },
  ...more,
});
const faultsOfCase = (found: object): readonly string[] => faultsOf({ cases: [found] }, inCases);
const faultsOfProgram = (...nodes: readonly unknown[]): readonly string[] => faultsOfCase(caseOf({ nodes }));
const nodes = "/cases/0/program/nodes";

describe("a program", () => {
  it.each<[string, readonly unknown[], string]>([
    ["PROG-1: a node that is no object", ["step"], `${nodes}/0 PROG-2 a value of type object / "step"`],
    ["PROG-2: no kind", [{ to: "x" }], `${nodes}/0 PROG-2 one kind of node / none`],
    ["PROG-2: two kinds", [{ count: "a", value: 1 }], `${nodes}/0 PROG-2 one kind of node / count, value`],
    ["PROG-2: an unknown kind", [{ stepp: {} }], `${nodes}/0 PROG-2 no member "stepp" / {"stepp":{}}`],
    [
      "PROG-2: inside a map",
      [{ map: { items: [], body: [{}] } }],
      `${nodes}/0/map/body/0 PROG-2 one kind of node / none`,
    ],
    [
      "PROG-2: inside a branch",
      [{ parallel: { branches: [{ body: [{}] }] } }],
      `${nodes}/0/parallel/branches/0/body/0 PROG-2 one kind of node / none`,
    ],
    [
      "PROG-2: inside a start",
      [{ start: { as: "s", node: { step: { body: [{}] } } } }],
      `${nodes}/0/start/node/step/body/0 PROG-2 one kind of node / none`,
    ],
    [
      "PROG-3: another type",
      [{ wait: { seconds: "1" } }],
      `${nodes}/0/wait/seconds PROG-3 a value of type integer / "1"`,
    ],
    ["PROG-3: a member is missing", [{ wait: {} }], `${nodes}/0/wait PROG-3 a member "seconds" / {}`],
    [
      "PROG-3: a member too many",
      [{ sleep: { ms: 1, s: 1 } }],
      `${nodes}/0/sleep PROG-3 no member "s" / {"ms":1,"s":1}`,
    ],
    [
      "PROG-3: out of range",
      [{ step: { retry: { maxAttempts: 0 } } }],
      `${nodes}/0/step/retry/maxAttempts PROG-3 a value that must be >= 1 / 0`,
    ],
    [
      "PROG-12: a durable node in a step",
      [{ step: { body: [{ if: { value: 1, then: [{ wait: { seconds: 1 } }] } }] } }],
      `${nodes}/0/step/body/0/if/then/0 PROG-12 no durable node in the body of a step / wait`,
    ],
    [
      "PROG-23: a start of what is not durable",
      [{ start: { as: "s", node: { count: "c" } } }],
      `${nodes}/0/start/node PROG-23 a durable node / count`,
    ],
    [
      "PROG-23: an await of what was not started",
      [{ await: { started: "s" } }],
      `${nodes}/0/await/started PROG-23 the \`as\` of a start, of none / "s"`,
    ],
    [
      "PROG-24: a combinator of what was not started",
      [{ start: { as: "p", node: { step: {} } } }, { all: { of: ["p", "q"] } }],
      `${nodes}/1/all/of/1 PROG-24 the \`as\` of a start, of p / "q"`,
    ],
    [
      "PROG-28: a rethrow of nothing",
      [{ try: { body: [{ rethrow: {} }] } }],
      `${nodes}/0/try/body/0 PROG-28 a catch around it / rethrow outside of one`,
    ],
  ])("is refused under %s", (_, program, fault) => {
    expect(faultsOfProgram(...program)).toEqual([fault]);
  });

  it("is refused under PROG-1 when it is no list of nodes", () => {
    expect(faultsOfCase(caseOf({ nodes: {} }))).toEqual([`${nodes} PROG-1 a value of type array / {}`]);
  });

  it("is taken when nothing is wrong with it", () => {
    const started = { start: { as: "s", node: { step: { name: "a" } } } };
    const caught = { try: { body: [{ throw: {} }], catch: [{ if: { value: 1, then: [{ rethrow: {} }] } }] } };
    expect(faultsOfProgram(started, caught, { await: { started: "s" }, to: "x" })).toEqual([]);
  });
});

describe("a case", () => {
  it.each<[string, object, string]>([
    ["PROG-42: no title", { ...caseOf({}), title: undefined }, '/cases/0 PROG-42 a member "title" / {"id":"a/b"'],
    [
      "PROG-42: an id of another form",
      { ...caseOf({}), id: "Step/a" },
      '/cases/0/id PROG-42 a text that matches ^[a-z0-9-]+(/[a-z0-9-]+)+$ / "Step/a"',
    ],
    ["PROG-42: neither kind", caseOf({}, { program: undefined }), "/cases/0 PROG-42 exactly one of program, wire / {"],
    ["PROG-42: no clause", caseOf({}, { clauses: [] }), "/cases/0/clauses PROG-42 a value that must NOT have fewer"],
    [
      "PROG-43: an unknown configuration",
      caseOf({}, { configurations: ["plane"] }),
      '/cases/0/configurations/0 PROG-43 one of "plain", "page-size-1", "replay-each" / "plane"',
    ],
    [
      "PROG-44: a feature that is no text",
      caseOf({}, { requires: [1] }),
      "/cases/0/requires/0 PROG-44 a value of type",
    ],
    [
      "PROG-45: a status that is not terminal",
      caseOf({ expect: { outcome: { status: "RUNNING" } } }),
      '/cases/0/program/expect/outcome/status PROG-45 one of "SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED" / "RUNNING"',
    ],
    [
      "PROG-46: effects of a node that is not there",
      caseOf({ expect: { outcome, effects: { "/0": 1 } } }),
      '/cases/0/program/expect/effects/~10 PROG-46 the path of a node, or the name of a counter, of the program / "/0"',
    ],
    [
      "PROG-47: an observation of a node that is not there",
      caseOf({ expect: { outcome, observations: [{ path: "/7", phase: "enter" }] } }),
      '/cases/0/program/expect/observations/0/path PROG-47 the path of a node of the program / "/7"',
    ],
    [
      "PROG-47: the id of a callback that is not there",
      caseOf({ expect: { outcome, observations: [{ path: "", phase: "end", value: { $created: "/0" } }] } }),
      '/cases/0/program/expect/observations/0/value PROG-47 the path of a callback of the program / "/0"',
    ],
    [
      "PROG-47: an unknown phase",
      caseOf({ expect: { outcome, observations: [{ path: "", phase: "exit" }] } }),
      '/cases/0/program/expect/observations/0/phase PROG-47 one of "invocation"',
    ],
    [
      "PROG-48: an order of an operation that is not there",
      caseOf({ expect: { outcome, history: { operations: {}, order: ["a:StepStarted < b:StepStarted"] } } }),
      "/cases/0/program/expect/history/order/0 PROG-48 operations and events that the history has / a:StepStarted",
    ],
    [
      "PROG-49: two actions in one",
      caseOf({ outside: [{ callbackAt: "/0", succeed: "", heartbeat: {} }] }),
      "/cases/0/program/outside/0 PROG-49 one of succeed, fail, heartbeat, stopTarget, stop / succeed, heartbeat",
    ],
    [
      "PROG-49: a moment that does not fit",
      caseOf({ outside: [{ invokeStarted: "i", succeed: "" }] }),
      "/cases/0/program/outside/0 PROG-49 succeed with callbackAt / invokeStarted",
    ],
    [
      "PROG-49: a callback that is none",
      caseOf({ nodes: [{ step: {} }], outside: [{ callbackAt: "/0", succeed: "" }] }),
      '/cases/0/program/outside/0/callbackAt PROG-49 the path of a callback of the program / "/0"',
    ],
    [
      "PROG-50: an unknown action of a script",
      caseOf({}, { program: undefined, wire: { actions: [{ shout: {} }] } }),
      '/cases/0/wire/actions/0 PROG-50 no member "shout" / {"shout":{}}',
    ],
  ])("is refused under %s", (_, found, fault) => {
    expect(faultsOfCase(found).filter((text) => text.startsWith(fault))).toHaveLength(1);
  });

  it("is refused under PROG-42 when another has its id", () => {
    expect(faultsOf({ cases: [caseOf({}), caseOf({})] }, inCases)).toEqual([
      '/cases/1/id PROG-42 an id that no other case has / "a/b"',
    ]);
  });

  it("is told of together with everything else that is wrong (PROG-56)", () => {
    const bad = caseOf({ nodes: [{ wait: {} }, { count: 1 }] }, { clauses: ["one"] });
    expect(faultsOfCase(bad).map((fault) => fault.split(" ").slice(0, 2).join(" "))).toEqual([
      "/cases/0/clauses/0 PROG-42",
      `${nodes}/0/wait PROG-3`,
      `${nodes}/1/count PROG-3`,
    ]);
  });
});

/** A file, what loads it, and how the fault that it has begins. */
interface Bad {
  readonly content: unknown;
  readonly load: (file: string) => unknown;
  readonly fault: string;
}

describe("another data file", () => {
  const row = { id: "a/b", title: "t", clauses: ["STEP-1"], kind: "StepFailed", nodes: [{}], sdks: {} };
  const history = { id: "a/b", title: "t", clauses: ["REPLAY-3"], nodes: [], code: [{}] };
  const early = { operation: "checkpoint", index: 0, kind: "refuse" };
  const inMapping = (file: string): unknown => loadMapping(join(file, ".."));
  it.each<[string, Bad]>([
    ["PROG-41: no cases", { content: {}, load: inCases, fault: ' PROG-41 a member "cases" / {}' }],
    ["PROG-51: no rows", { content: {}, load: inMapping, fault: ' PROG-51 a member "rows" / {}' }],
    [
      "PROG-51: a row of a malformed program",
      { content: { rows: [row] }, load: inMapping, fault: "/rows/0/nodes/0 PROG-2 one kind of node / none" },
    ],
    [
      "PROG-52: a history of a malformed program",
      { content: { cases: [history] }, load: loadMutated, fault: "/cases/0/code/0 PROG-2 one kind of node / none" },
    ],
    [
      "PROG-52: an unknown member",
      { content: { cases: [], more: 1 }, load: loadMutated, fault: ' PROG-52 no member "more" / {"cases"' },
    ],
    [
      "PROG-53: a fault of a request before the first",
      {
        content: { cases: [{ ...caseOf({}), faults: [early] }] },
        load: loadFaults,
        fault: "/cases/0/faults/0/index PROG-53 a value that must be >= 1 / 0",
      },
    ],
    [
      "PROG-54: a class that stands for nothing",
      {
        content: { id: "x", title: "t", staleTokenText: "", kinds: { StepError: [] } },
        load: (file) => readData(file, "profile"),
        fault: "/kinds/StepError PROG-54 a value that must NOT have fewer than 1 items / []",
      },
    ],
    [
      "PROG-55: a known failure without a reason",
      {
        content: { entries: [{ target: "aws-js", case: "a/b", link: "README.md" }] },
        load: loadKnownFailing,
        fault: '/entries/0 PROG-55 a member "reason" / {"target":"aws-js"',
      },
    ],
    [
      "PROG-55: a link of another kind",
      {
        content: { entries: [{ target: "aws-js", case: "a/b", reason: "r", link: "http://x.example" }] },
        load: loadKnownFailing,
        fault: "/entries/0/link PROG-55 a text that matches",
      },
    ],
    [
      "PROG-57: another format",
      { content: { format: "x" }, load: (file) => readData(file, "report"), fault: "/format PROG-57 " },
    ],
  ])("is refused under %s", (_, { content, load, fault }) => {
    expect(faultsOf(content, load).filter((text) => text.startsWith(fault))).toHaveLength(1);
  });
});
