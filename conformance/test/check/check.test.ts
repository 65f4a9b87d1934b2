import { describe, expect, it } from "vitest";
import type { Configuration, Expectation, ProgramCase } from "../../src/case/case.ts";
import { check } from "../../src/check/check.ts";
import type { Profile } from "../../src/host/profile.ts";
import type { PeerEvent } from "../../src/peer/operation.ts";
import type { Node, Observation } from "../../src/program/program.ts";
import type { RunRecord } from "../../src/record/record.ts";
import { missingFor } from "../../src/suite/program-tasks.ts";
import { sdkOf } from "../support/arena.ts";

const profile: Profile = { id: "x", title: "X", staleTokenText: "", kinds: { StepError: ["StepFailed"] } };

function caseOf(nodes: readonly Node[], expect: Partial<Expectation>): ProgramCase {
  const outcome = { status: "SUCCEEDED" } as const;
  return { id: "a/b", title: "t", clauses: ["PROG-45"], program: { nodes, expect: { outcome, ...expect } } };
}

const framed = (...events: readonly PeerEvent[]): readonly PeerEvent[] => [
  { type: "ExecutionStarted", operationId: "e" },
  ...events,
  { type: "ExecutionSucceeded", operationId: "e" },
];
const event = (type: PeerEvent["type"], name: string): PeerEvent => ({ type, name, operationId: `id of ${name}` });
const step = (name: string): readonly PeerEvent[] => [event("StepStarted", name), event("StepSucceeded", name)];

function recordOf(more: Partial<RunRecord> = {}): RunRecord {
  const nothing = { observations: [], trace: [], invocations: 1, closedIn: new Map<string, number>(), refusals: [] };
  return { ending: { status: "SUCCEEDED" }, events: framed(), ...nothing, ...more };
}

function problems(
  expected: Partial<Expectation>,
  record: Partial<RunRecord>,
  { nodes = [], configuration = "plain" }: { nodes?: readonly Node[]; configuration?: Configuration } = {},
): readonly string[] {
  return check(caseOf(nodes, expected), recordOf(record), { profile, configuration });
}

const failed = (type: string): Partial<RunRecord> => ({
  ending: { status: "FAILED", error: { type, message: "m" } },
  events: [{ type: "ExecutionStarted" }, { type: "ExecutionFailed" }],
});

describe("an outcome (PROG-45)", () => {
  it("is compared by status, and by result as a value", () => {
    expect(problems({}, {})).toEqual([]);
    expect(problems({}, failed("StepError"))[0]).toMatch(/^outcome: expected SUCCEEDED, got FAILED/);
    const outcome = { status: "SUCCEEDED", result: { a: 1, b: { $size: 3 } } } as const;
    const ending = (result: string): Partial<RunRecord> => ({ ending: { status: "SUCCEEDED", result } });
    expect(problems({ outcome }, ending('{ "b": "xxx", "a": 1 }'))).toEqual([]);
    expect(problems({ outcome }, ending('{"a":2}'))).toEqual(['result: expected {"a":1,"b":"xxx"}, got {"a":2}']);
  });

  it("is compared by the kind that the profile gives to the error, and by the members that are named", () => {
    const outcome = { status: "FAILED", kind: "StepFailed", error: { message: "m" } } as const;
    expect(problems({ outcome }, failed("StepError"))).toEqual([]);
    expect(problems({ outcome }, failed("lib.StepError"))).toEqual([]);
    expect(problems({ outcome }, failed("Oops"))).toEqual([
      "outcome: expected an error of kind StepFailed, got type Oops",
    ]);
    const other = { ...outcome, error: { message: "n" } };
    expect(problems({ outcome: other }, failed("StepError"))).toEqual(['outcome: expected error message "n", got "m"']);
  });
});

describe("effects (PROG-46)", () => {
  const seen = (phase: Observation["phase"], of: Partial<Observation>): Observation => ({
    path: "/0",
    phase,
    invocation: 1,
    ...of,
  });
  const observations = [seen("enter", {}), seen("enter", {}), seen("effect", { label: "n", path: "/0/body/0" })];

  it("are entries of a body and counts of a name: exactly, and at least where processes are killed", () => {
    expect(problems({ effects: { "/0": 2, n: 1 } }, { observations })).toEqual([]);
    expect(problems({ effects: { "/0": 1, n: 2 } }, { observations })).toEqual([
      "effects of /0: expected 1, got 2",
      "effects of n: expected 2, got 1",
    ]);
    const configuration = "replay-each";
    expect(problems({ effects: { "/0": 1 } }, { observations }, { configuration })).toEqual([]);
    expect(problems({ effects: { "/0": 3 } }, { observations }, { configuration })).toEqual([
      "effects of /0: expected at least 3, got 2",
    ]);
  });

  it("of a step that has closed come to an end", () => {
    const nodes = [{ step: { name: "s" } }];
    const record = { events: framed(...step("s")), closedIn: new Map([["id of s", 1]]) };
    const again = [seen("enter", {}), seen("enter", { invocation: 2 })];
    expect(problems({}, { ...record, observations: again.slice(0, 1) }, { nodes })).toEqual([]);
    expect(problems({}, { ...record, observations: again }, { nodes })).toEqual([
      "replay: expected step s not to run again after it had ended, got a run in invocation 2",
    ]);
  });
});

describe("observations (PROG-47)", () => {
  const note = (value: number): Observation => ({ path: "/0", phase: "note", invocation: 1, value });
  const sight = (value: number): { path: string; phase: "note"; value: number } => ({
    path: "/0",
    phase: "note",
    value,
  });

  it("must be there in their order, others between them", () => {
    const observations = [note(1), note(2), note(3)];
    expect(problems({ observations: [sight(1), sight(3)] }, { observations })).toEqual([]);
    const [problem] = problems({ observations: [sight(3), sight(1)] }, { observations });
    expect(problem).toMatch(/^observation: expected \{"path":"\/0","phase":"note","value":1\}, got \[/);
  });
});

describe("a history (PROG-48)", () => {
  const events = ["StepStarted", "StepSucceeded"];
  const operations = { a: { events }, b: { events } };

  it("is an exact sequence for each operation, in whatever order between them", () => {
    const [a, b] = [step("a"), step("b")];
    expect(problems({ history: { operations } }, { events: framed(...a, ...b) })).toEqual([]);
    expect(problems({ history: { operations } }, { events: framed(...b, ...a) })).toEqual([]);
    const shorter = framed(...a, ...b.slice(0, 1));
    expect(problems({ history: { operations } }, { events: shorter })).toEqual([
      "history of b: expected StepStarted StepSucceeded, got StepStarted",
    ]);
  });

  it("is a partial order", () => {
    const order = ["a:StepSucceeded < b:StepStarted"];
    expect(problems({ history: { operations, order } }, { events: framed(...step("a"), ...step("b")) })).toEqual([]);
    expect(problems({ history: { operations, order } }, { events: framed(...step("b"), ...step("a")) })).toEqual([
      "history: expected a:StepSucceeded < b:StepStarted, got positions 4 and 1",
    ]);
  });

  it("has no other operation, unless there may be more", () => {
    const found = { events: framed(...step("a"), ...step("c")) };
    const only = { operations: { a: { events } } };
    expect(problems({ history: only }, found)).toEqual(["history: expected no further operation, got c"]);
    expect(problems({ history: { ...only, more: true } }, found)).toEqual([]);
  });
});

describe("what a host refused (PROG-36)", () => {
  it("is told instead of whatever else follows from it", () => {
    const refused = { path: "/0", expected: "a kind", actual: "x", clause: "PROG-2" };
    const result = JSON.stringify({ protocol: "clew.conformance.v1", refused });
    expect(problems({}, { ending: { status: "SUCCEEDED", result } })).toEqual([
      "host: refused the program at /0: expected a kind, got x (PROG-2)",
    ]);
  });
});

describe("a case that needs what a host has not (PROG-44)", () => {
  const hello = { protocol: "p", sdkName: "s", sdkVersion: "1", language: "l", languageVersion: "1" };
  const found = caseOf([{ start: { as: "s", node: { step: { atMostOnce: true } } } }, { throw: { thrown: 1 } }], {});

  it("is told by what is missing", () => {
    const missing = (features: readonly string[]): string | undefined =>
      missingFor({ sdk: sdkOf("aws-js"), hello: { ...hello, features } }, found);
    expect(missing([])).toBe("the host has no start, step, atMostOnce, throwValue");
    expect(missing(["start", "step", "throwValue"])).toBe("the host has no atMostOnce");
    expect(missing(["start", "step", "throwValue", "atMostOnce"])).toBeUndefined();
  });
});
