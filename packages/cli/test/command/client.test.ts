import { afterEach, describe, expect, it } from "vitest";
import {
  type DurableService,
  type GetExecutionHistoryRequest,
  type GetExecutionOperationsRequest,
  issue,
  type ListExecutionsRequest,
  type Operation,
  ProtocolError,
  type StartExecutionRequest,
  textPayload,
} from "@clew/protocol";
import type { Terminal } from "../../src/terminal.ts";
import { orderDescription, orderHistory, startedAt } from "../support/history.ts";
import { serve } from "../support/server.ts";
import { clew, type Ran } from "../support/terminal.ts";

const servers: { close: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Runs a command line against a server of these parts. */
async function against(service: Partial<DurableService>, ...argv: readonly string[]): Promise<Ran> {
  const server = await serve(service);
  servers.push(server);
  return clew(argv, { environment: { CLEW_SERVER: server.address } });
}

const ended = {
  ...orderDescription,
  execution: { ...orderDescription.execution, status: "SUCCEEDED" as const, endTime: startedAt + 4000 },
  data: { ...orderDescription.data, result: textPayload('{"paid":true}') },
};
const failed = {
  ...ended,
  execution: { ...ended.execution, status: "FAILED" as const },
  data: { error: { type: "Declined", message: "no money" } },
};
const started = { executionId: "e-1", executionArn: "arn", executedVersion: "1", started: true };

describe("invoke", () => {
  it("starts an execution and prints its id", async () => {
    const requests: StartExecutionRequest[] = [];
    const startExecution = async (request: StartExecutionRequest) => (requests.push(request), started);
    const flags = ["--name", "order-7", "--tenant", "t1", "--execution-timeout", "2m"];
    const ran = await against({ startExecution }, "invoke", "order:live", '{"id":7}', ...flags);
    expect(ran).toEqual({ code: 0, out: "e-1\n", err: "" });
    expect(requests).toEqual([
      {
        functionName: "order:live",
        name: "order-7",
        tenantId: "t1",
        executionTimeoutSeconds: 120,
        input: textPayload('{"id":7}'),
      },
    ]);
  });

  it("says that the execution existed", async () => {
    const startExecution = async () => ({ ...started, started: false });
    expect(await against({ startExecution }, "invoke", "order:1")).toMatchObject({
      code: 0,
      out: "e-1\n",
      err: expect.stringContaining("exists already") as unknown,
    });
  });

  it("waits for the result and prints it", async () => {
    const service = { startExecution: async () => started, awaitExecution: async () => ended };
    expect(await against(service, "invoke", "order:1", "--wait")).toEqual({
      code: 0,
      out: '{"paid":true}\n',
      err: "started e-1; waiting for its end\nSUCCEEDED in 4 s (e-1)\n",
    });
  });

  it("ends with 1 when the execution failed", async () => {
    const service = { startExecution: async () => started, awaitExecution: async () => failed };
    expect(await against(service, "invoke", "order:1", "--wait")).toEqual({
      code: 1,
      out: "",
      err: "started e-1; waiting for its end\nFAILED in 4 s (e-1): Declined: no money\n",
    });
  });

  const endless: Partial<DurableService> = {
    startExecution: async () => started,
    awaitExecution: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("aborted")));
      }),
  };
  const hint = "see how far it is with `clew execution show e-1`";

  it("waits no longer than it may", async () => {
    const ran = await against(endless, "invoke", "order:1", "--wait", "--timeout", "50ms");
    expect(ran).toEqual({
      code: 6,
      out: "",
      err: `started e-1; waiting for its end\nerror: --timeout: execution e-1 has not ended after 50 ms and goes on\nhint: ${hint}\n`,
    });
    const json = await against(endless, "invoke", "order:1", "--wait", "--timeout", "50ms", "--json");
    expect(JSON.parse(json.err)).toMatchObject({ error: { kind: "timeout", field: "--timeout", executionId: "e-1" } });
  });

  it.each([
    ["SIGINT", 130, "interrupted"],
    ["SIGTERM", 143, "terminated"],
  ] as const)("says on %s that the execution goes on", async (stop, code, kind) => {
    const server = await serve(endless);
    servers.push(server);
    const onStop: Terminal["onStop"] = (listener) => {
      setImmediate(() => listener(stop));
      return () => undefined;
    };
    const argv = ["invoke", "order:1", "--wait", "--server", server.address];
    expect(await clew(argv, { onStop })).toEqual({
      code,
      out: "",
      err: `started e-1; waiting for its end\nerror: stopped waiting: execution e-1 goes on\nhint: ${hint}\n`,
    });
    const json = await clew([...argv, "--json"], { onStop });
    expect(JSON.parse(json.err)).toMatchObject({ error: { kind, exitCode: code, executionId: "e-1" } });
  });

  it("prints the server's refusal with field, expectation, clause and advice", async () => {
    const startExecution = () =>
      Promise.reject(
        new ProtocolError(
          issue("FUNCTION_UNQUALIFIED", { field: "functionName", expected: "a version or alias", actual: "order" }),
        ),
      );
    const ran = await against({ startExecution }, "invoke", "order", "--json");
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.err)).toMatchObject({
      error: {
        kind: "refused",
        exitCode: 3,
        reason: "FUNCTION_UNQUALIFIED",
        clause: "LAM-9",
        field: "functionName",
        expected: "a version or alias",
        actual: "order",
        hint: "add a version or alias to the name",
      },
    });
  });
});

describe("execution list", () => {
  it("says that there is nothing", async () => {
    const listExecutions = async () => ({ executions: [] });
    expect(await against({ listExecutions }, "execution", "list")).toEqual({
      code: 0,
      out: "",
      err: "there are no executions\n",
    });
    expect((await against({ listExecutions }, "execution", "list", "--status", "FAILED")).err).toBe(
      "no execution fits\n",
    );
  });

  it("fits a terminal", async () => {
    const execution = {
      ...orderDescription.execution,
      id: "0c1b7a52-91b6-4f50-8d2a-2f4d1c6b9e10",
      name: "c0ffee00-91b6-4f50-8d2a-2f4d1c6b9e10",
      functionName: "order-with-a-name-that-is-long",
    };
    const server = await serve({ listExecutions: async () => ({ executions: [{ ...orderDescription, execution }] }) });
    servers.push(server);
    const argv = ["execution", "list", "--server", server.address];
    const { out } = await clew(argv, { live: true, columns: () => 80 });
    const lines = out.trimEnd().split("\n");
    expect(lines.map(({ length }) => length)).toEqual([80, 80]);
    expect(lines[1]).toMatch(/^0c1b7a52 {2}order-with-.*… {2}c0ffee.*… {2}RUNNING {2}2027-01-15 08:00:00Z +10 s$/);
    expect((await clew(argv)).out).toContain(`${execution.id}  ${execution.functionName}:1  ${execution.name}`);
  });

  it("prints a table and asks for the rest page by page", async () => {
    const requests: ListExecutionsRequest[] = [];
    const listExecutions = async (request: ListExecutionsRequest) => {
      requests.push(request);
      return { executions: [orderDescription], ...(request.marker === undefined && { nextMarker: "m1" }) };
    };
    const flags = ["--function", "order", "--status", "running", "--status", "FAILED", "--since", "1h"];
    const ran = await against({ listExecutions }, "execution", "list", ...flags);
    expect(ran.out.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["ID", "FUNCTION", "NAME", "STATUS", "STARTED", "DURATION"],
      ["e-1", "order:1", "order-7", "RUNNING", "2027-01-15 08:00:00Z", "10 s"],
      ["e-1", "order:1", "order-7", "RUNNING", "2027-01-15 08:00:00Z", "10 s"],
      [""],
    ]);
    const filter = {
      functionName: "order",
      statuses: ["RUNNING", "FAILED"],
      startedAfter: 1_800_000_010_000 - 3_600_000,
    };
    expect(requests).toEqual([
      { ...filter, maxItems: 50 },
      { ...filter, maxItems: 49, marker: "m1" },
    ]);
  });

  it("takes a version beside the name", async () => {
    const requests: ListExecutionsRequest[] = [];
    const listExecutions = async (request: ListExecutionsRequest) => (requests.push(request), { executions: [] });
    for (const name of ["order:7", "order:$LATEST", "order", "arn:aws:lambda:us-east-1:1:function:order"]) {
      await against({ listExecutions }, "execution", "list", "--function", name);
    }
    expect(requests.map(({ functionName, functionVersion }) => [functionName, functionVersion])).toEqual([
      ["order", "7"],
      ["order", "$LATEST"],
      ["order", undefined],
      ["arn:aws:lambda:us-east-1:1:function:order", undefined],
    ]);
    const alias = await against({ listExecutions }, "execution", "list", "--function", "order:live");
    expect(alias).toMatchObject({
      code: 2,
      err: expect.stringContaining("--function: expected a function's") as unknown,
    });
  });

  it("says when the limit cut the list", async () => {
    const listExecutions = async () => ({ executions: [orderDescription], nextMarker: "m" });
    const ran = await against({ listExecutions }, "execution", "list", "--limit", "1", "--json");
    expect(JSON.parse(ran.out)).toMatchObject({ more: true, executions: [{ execution: { id: "e-1" } }] });
  });
});

describe("execution get, history, show and stop", () => {
  const getExecutionHistory = async ({ newestFirst }: GetExecutionHistoryRequest) => ({
    events: newestFirst === true ? orderHistory.toReversed() : orderHistory,
  });
  const getExecution = async () => ended;

  it("get prints everything known, or JSON with the values of payloads", async () => {
    const text = await against({ getExecution }, "execution", "get", "e-1");
    expect(text.out).toContain('result    {\n            "paid": true\n          }\n');
    const json = await against({ getExecution }, "execution", "get", ended.executionArn, "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      execution: { id: "e-1", startTime: "2027-01-15T08:00:00.000Z" },
      data: { input: { json: { id: 7 } }, result: { mediaType: "application/json", json: { paid: true } } },
    });
  });

  it("history prints a line an event", async () => {
    const ran = await against({ getExecutionHistory }, "execution", "history", "e-1");
    const lines = ran.out.trimEnd().split("\n");
    expect(lines).toHaveLength(orderHistory.length);
    expect(lines[2]).toMatch(
      /^ {3}3 {2}08:00:00\.200Z {2}StepFailed +validate +attempt 1, next in 1 s {2}Busy: try later$/,
    );
    const last = await against({ getExecutionHistory }, "execution", "history", "e-1", "--newest-first", "--json");
    expect(JSON.parse(last.out.split("\n")[0] ?? "")).toMatchObject({ type: "CallbackStarted", eventId: 13 });
  });

  it("history --follow goes on until the stream ends", async () => {
    const watchExecution = async function* () {
      yield* orderHistory;
    };
    const ran = await against({ watchExecution }, "execution", "history", "e-1", "--follow", "--json");
    expect(ran.out.trimEnd().split("\n")).toHaveLength(orderHistory.length);
  });

  it("show draws the timeline", async () => {
    const ran = await against({ getExecution, getExecutionHistory }, "execution", "show", "e-1");
    expect(ran.out).toMatch(/^order:1 {2}order-7 {2}SUCCEEDED {2}4 s\n/);
    expect(ran.out).toContain("├─ pay");
    const json = await against({ getExecution, getExecutionHistory }, "execution", "show", "e-1", "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      execution: { status: "SUCCEEDED" },
      operations: [
        { id: "s1", spans: [{ kind: "working" }, { kind: "waiting" }, { kind: "working" }] },
        {},
        {},
        {},
        {},
      ],
      invocations: [{ startTime: "2027-01-15T08:00:00.010Z" }],
    });
  });

  it("show --follow prints events as they come and then the drawing", async () => {
    const watchExecution = async function* () {
      yield* orderHistory;
    };
    const ran = await against({ getExecution, watchExecution }, "execution", "show", "e-1", "--follow");
    const lines = ran.out.split("\n");
    expect(lines[0]).toContain("ExecutionStarted");
    expect(lines[orderHistory.length + 1]).toBe("order:1  order-7  SUCCEEDED  4 s");
  });

  it("show --follow draws in place on a terminal", async () => {
    const watchExecution = async function* () {
      yield* orderHistory;
    };
    const server = await serve({ getExecution, watchExecution });
    servers.push(server);
    const ran = await clew(["execution", "show", "e-1", "--follow", "--server", server.address], { live: true });
    expect(ran.out).toContain("\u001b[2K");
    expect(ran.out).toContain("A\r\u001b[0J"); // up to where the last drawing began
    expect(ran.out.slice(ran.out.lastIndexOf("\u001b[0J"))).toContain("SUCCEEDED  4 s");
  });

  it("stop ends an execution and says when", async () => {
    const requests: unknown[] = [];
    const stopExecution = async (request: unknown) => (requests.push(request), { stopTime: startedAt + 4000 });
    const stopped = { ...ended, execution: { ...ended.execution, status: "STOPPED" as const } };
    const getExecution = async () => (requests.length === 0 ? orderDescription : stopped);
    const flags = ["--error-type", "Mistake", "--error-message", "not this one"];
    const ran = await against({ stopExecution, getExecution }, "execution", "stop", "e-1", ...flags);
    expect(ran).toEqual({ code: 0, out: "STOPPED at 2027-01-15 08:00:04.000Z\n", err: "" });
    expect(requests).toEqual([{ executionId: "e-1", error: { type: "Mistake", message: "not this one" } }]);
  });

  it.each([
    ["SUCCEEDED", 1],
    ["STOPPED", 0],
  ] as const)("stop of an execution that had %s says so and ends with %i", async (status, code) => {
    const getExecution = async () => ({ ...ended, execution: { ...ended.execution, status } });
    const text = await against({ getExecution }, "execution", "stop", "e-1");
    expect(text).toEqual({ code, out: `e-1 had already ended: ${status} at 2027-01-15 08:00:04.000Z\n`, err: "" });
    const json = await against({ getExecution }, "execution", "stop", "e-1", "--json");
    expect(JSON.parse(json.out)).toEqual({
      executionId: "e-1",
      status,
      stopTime: "2027-01-15T08:00:04.000Z",
      endedBefore: true,
    });
  });

  it("stop of an execution that ends at the same moment says how it ended", async () => {
    let reads = 0;
    const getExecution = async () => ((reads += 1) === 1 ? orderDescription : ended);
    const stopExecution = async () => ({ stopTime: startedAt + 4000 });
    const ran = await against({ getExecution, stopExecution }, "execution", "stop", "e-1");
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining("already ended: SUCCEEDED") as unknown });
  });
});

describe("callback", () => {
  const callback = { id: "cb1", type: "CALLBACK", status: "STARTED", startTime: startedAt } as const;
  const operations: readonly Operation[] = [
    { ...callback, name: "approval", callbackId: "Y2Ix", timeoutTime: startedAt + 70_000 },
    { ...callback, id: "cb2", status: "SUCCEEDED", callbackId: "Y2Iy" },
    { id: "w1", type: "WAIT", status: "STARTED", startTime: startedAt, waitSeconds: 5, scheduledEndTime: startedAt },
    { ...callback, id: "cb3", callbackId: "Y2Iz", timeoutTime: startedAt + 70_000, heartbeatTime: startedAt + 15_000 },
    { ...callback, id: "cb4", callbackId: "Y2I0" },
  ];
  const getExecutionOperations = async ({ marker }: GetExecutionOperationsRequest) =>
    marker === undefined
      ? { operations: operations.slice(0, 2), nextMarker: "m", version: 1 }
      : { operations: operations.slice(2), version: 1 };

  it("lists those that are open, with their ids", async () => {
    const service = { getExecution: async () => orderDescription, getExecutionOperations };
    const { out } = await against(service, "callback", "list", "e-1");
    expect(out.split("\n")).toEqual([
      "NAME      SINCE                 TIMES OUT  ID",
      "approval  2027-01-15 08:00:00Z  in 1 min   Y2Ix",
      "          2027-01-15 08:00:00Z  in 5 s     Y2Iz",
      "          2027-01-15 08:00:00Z  never      Y2I0",
      "",
    ]);
    const json = await against(service, "callback", "list", "e-1", "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      executionId: "e-1",
      callbacks: [{ callbackId: "Y2Ix", timeoutTime: "2027-01-15T08:01:10.000Z" }, {}, {}],
    });
  });

  it("lists none of an execution that has ended", async () => {
    const service = { getExecution: async () => ended, getExecutionOperations };
    expect(await against(service, "callback", "list", "e-1")).toEqual({
      code: 0,
      out: "",
      err: "the execution waits for no callback\n",
    });
  });

  it("succeeds, fails and keeps alive", async () => {
    const requests: unknown[] = [];
    const keep = async (request: unknown) => void requests.push(request);
    const service = { succeedCallback: keep, failCallback: keep, heartbeatCallback: keep };
    expect(await against(service, "callback", "succeed", "Y2I=", '{"ok":1}')).toMatchObject({ code: 0 });
    expect(await against(service, "callback", "fail", "Y2I=", "--error-message", "no")).toMatchObject({ code: 0 });
    expect(await against(service, "callback", "heartbeat", "Y2I=", "--json")).toMatchObject({
      out: '{"callbackId":"Y2I=","heartbeat":true}\n',
    });
    expect(requests).toEqual([
      { callbackId: "Y2I=", result: textPayload('{"ok":1}') },
      { callbackId: "Y2I=", error: { message: "no" } },
      { callbackId: "Y2I=" },
    ]);
  });
});

describe("a server that cannot be asked", () => {
  it("is named, with how to start one", async () => {
    const server = await serve({});
    server.close();
    const ran = await clew(["execution", "list", "--server", server.address]);
    expect(ran.code).toBe(4);
    expect(ran.err).toMatch(new RegExp(`^error: no server answers at ${server.address}: .*\nhint: start one with`));
  });

  it("and speaks no such method, says so", async () => {
    const ran = await against({}, "execution", "list");
    expect(ran).toMatchObject({ code: 3, err: expect.stringContaining("answered UNIMPLEMENTED") as unknown });
  });
});
