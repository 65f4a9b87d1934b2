import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WireCase } from "../../src/case/case.ts";
import { wireTasks } from "../../src/suite/wire-tasks.ts";
import { runWireCase } from "../../src/wire/run-wire-case.ts";
import type { WireOutcome } from "../../src/wire/run-wire-case.ts";
import type { WireScript } from "../../src/wire/wire-case.ts";
import { startBackend } from "./support/backend.ts";
import type { TestBackend } from "./support/backend.ts";

let backend: TestBackend;
beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

const caseOf = (wire: WireScript): WireCase => ({ id: "wire/x", title: "t", clauses: ["PROG-50"], wire });
const run = (...actions: WireScript["actions"]): Promise<WireOutcome> =>
  runWireCase(caseOf({ actions }), backend, "rest");
const what = ({ trace }: WireOutcome): readonly string[] => trace.map((line) => line.what);

const list = { call: { operation: "list", request: { functionName: "${functions.main}" } } } as const;
const wrong = { call: { ...list.call, expect: { answer: { executions: ["one"] } } } };
const start = {
  call: { operation: "start", request: { functionName: "${functions.main}", qualifier: "live" } },
} as const;

describe("the actions of a wire script (PROG-50)", () => {
  it("are done in their order", async () => {
    const outcome = await run(list, start, list);
    expect(outcome.reason).toBeUndefined();
    expect(what(outcome)).toEqual(["list over rest", "start over rest", "list over rest"]);
  });

  it("end with the first one whose expectation is not met", async () => {
    const outcome = await run(list, wrong, start);
    expect(outcome.outcome).toBe("fail");
    expect(outcome.reason).toMatch(/^action 2 \(call\): list over rest: /);
    expect(what(outcome)).toEqual(["list over rest", "list over rest"]);
  });

  it("go on past a later one, whose expectation is that of the reply that waits for it", async () => {
    const later = { as: "x", raw: { method: "GET", path: "/nowhere", later: true } } as const;
    expect((await run(later, list, { reply: { of: "x", expect: { http: 404 } } })).reason).toBeUndefined();
    const outcome = await run(later, list, { reply: { of: "x", expect: { http: 405 } } }, start);
    expect(outcome.reason).toMatch(/^action 3 \(reply\): /);
    expect(what(outcome)).not.toContain("start over rest");
  });

  it("are done over each of its wires", () => {
    const over = (script: WireScript): readonly string[] =>
      wireTasks(backend, [caseOf(script)]).map(({ configuration }) => configuration);
    expect(over({ actions: [list] })).toEqual(["rest", "grpc"]);
    expect(over({ wires: ["grpc"], actions: [list] })).toEqual(["grpc"]);
  });
});
