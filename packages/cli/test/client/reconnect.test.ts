import { afterEach, describe, expect, it } from "vitest";
import { type DurableService, issue, ProtocolError, textPayload } from "@clew/protocol";
import { event, historyOf, orderDescription, startedAt } from "../support/history.ts";
import { serve } from "../support/server.ts";
import { clew, type Ran } from "../support/terminal.ts";

type Service = Partial<DurableService>;
type Served = Awaited<ReturnType<typeof serve>>;

const servers: Served[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/**
 * Runs a command line against a server that breaks when it calls `crash`, or as soon as the command has printed `lines`
 * lines. It comes back, as `after`, when the command pauses; without that it stays away.
 */
async function interrupted(
  argv: readonly string[],
  before: (crash: () => void) => Service,
  { lines = Infinity, after }: { readonly lines?: number; readonly after?: Service } = {},
): Promise<Ran> {
  const first = await serve(before(() => first.close()));
  servers.push(first);
  let now = startedAt;
  let second: Served | undefined;
  const pause = async (ms: number): Promise<void> => {
    now += ms;
    if (after === undefined || second !== undefined) return void (await new Promise(setImmediate));
    second = await serve(after, first.address);
    servers.push(second);
  };
  const onOut = (out: string): void => {
    if (second === undefined && out.split("\n").length > lines) first.close();
  };
  return clew([...argv, "--server", first.address], { now: () => now, pause, onOut });
}

const history = historyOf(
  event(0, "ExecutionStarted", { operationId: "e-1", details: { input: {} } }),
  event(10, "StepStarted", { operationId: "s1", name: "validate" }),
  event(20, "StepSucceeded", { operationId: "s1", details: { result: {}, retry: { currentAttempt: 1 } } }),
  event(30, "ExecutionSucceeded", { operationId: "e-1", details: { result: {} } }),
);
const ended = {
  ...orderDescription,
  execution: { ...orderDescription.execution, status: "SUCCEEDED" as const, endTime: startedAt + 30 },
  data: { result: textPayload('"done"') },
};
const started = { executionId: "e-1", executionArn: "arn", executedVersion: "1", started: true };
const unavailable = new ProtocolError(issue("UNAVAILABLE", { actual: "the server is draining" }));

/** Streams some events and waits for more. */
const streaming = (count: number): Service => ({
  getExecution: async () => orderDescription,
  watchExecution: async function* () {
    yield* history.slice(0, count);
    await new Promise(() => undefined);
  },
});

/** Goes on from where it is asked to. */
const goOn: Service = {
  getExecution: async () => ended,
  watchExecution: async function* ({ afterEventId = 0 }) {
    yield* history.slice(afterEventId);
  },
};

const typesOf = (out: string) => out.match(/(?:Execution|Step)(?:Started|Succeeded)/g);

describe("a server that goes away and comes back", () => {
  it.each([2, 1])("is outlived by history --follow, each event once, %i before", async (count) => {
    const argv = ["execution", "history", "e-1", "--follow"];
    const { code, out, err } = await interrupted(argv, () => streaming(count), { lines: count, after: goOn });
    expect([code, typesOf(out)]).toEqual([0, history.map(({ type }) => type)]);
    expect(err).toMatch(/^the server went away \(.*\); waiting for it to come back\nthe server is back\n$/);
  });

  it("is outlived by show --follow", async () => {
    const argv = ["execution", "show", "e-1", "--follow"];
    const { code, out } = await interrupted(argv, () => streaming(2), { lines: 2, after: goOn });
    expect([code, typesOf(out)]).toEqual([0, history.map(({ type }) => type)]);
    expect(out).toContain("order:1  order-7  SUCCEEDED");
  });

  it("is told of below the drawing that is watched on a terminal, for as long as it is away", async () => {
    const first = await serve(streaming(2));
    let second: Served | undefined;
    const drawn: string[] = [];
    const out = (text: string | Uint8Array): void => {
      drawn.push(text.toString());
      if (drawn.length === 2) first.close();
    };
    const pause = async (): Promise<void> => {
      // It is drawn again every moment, whether or not something happens.
      while (!drawn.at(-1)?.includes("the server went away")) await new Promise(setImmediate);
      second ??= await serve(goOn, first.address);
    };
    const argv = ["execution", "show", "e-1", "--follow", "--server", first.address];
    const ran = await clew(argv, { live: true, columns: () => 60, out, pause });
    second?.close();
    expect(ran).toMatchObject({ code: 0, err: "" });
    const [trouble = ""] = drawn.filter((text) => text.includes("went away")).map((text) => text.split("\n").at(-2));
    expect(trouble.replace("\u001b[2K", "")).toMatch(/^the server went away .*…$/);
    expect(drawn.at(-1)).not.toContain("went away");
  });

  it.each(["history", "show"])("and of which %s --follow --json prints nothing but its lines", async (command) => {
    const argv = ["execution", command, "e-1", "--follow", "--json"];
    const { code, out, err } = await interrupted(argv, () => streaming(2), { lines: 2, after: goOn });
    expect([code, err]).toEqual([0, ""]);
    for (const line of out.trimEnd().split("\n")) JSON.parse(line);
  });

  it("is outlived by invoke --wait", async () => {
    const before = (crash: () => void): Service => ({
      startExecution: async () => started,
      awaitExecution: async () => (crash(), await new Promise<never>(() => undefined)),
    });
    const after: Service = { getExecution: async () => ended, awaitExecution: async () => ended };
    const { code, out, err } = await interrupted(["invoke", "order:1", "--wait"], before, { after });
    expect([code, out]).toEqual([0, '"done"\n']);
    expect(err).toContain("the server is back\nSUCCEEDED in 30 ms (e-1)\n");
  });

  it("drains first, which takes as long as it takes", async () => {
    let calls = 0;
    const service: Service = {
      startExecution: async () => started,
      getExecution: async () => orderDescription,
      awaitExecution: async () => ((calls += 1) < 100 ? Promise.reject(unavailable) : ended),
    };
    const { code, out } = await interrupted(["invoke", "order:1", "--wait"], () => service);
    expect([code, out, calls]).toEqual([0, '"done"\n', 100]);
  });

  it("but without the execution, is told", async () => {
    const getExecution = () => Promise.reject(new ProtocolError(issue("EXECUTION_NOT_FOUND", { actual: "e-1" })));
    const after: Service = { getExecution, listExecutions: async () => ({ executions: [] }) };
    const argv = ["execution", "history", "e-1", "--follow"];
    const { code, err } = await interrupted(argv, () => streaming(2), { lines: 2, after });
    expect([code, err]).toEqual([3, expect.stringContaining("EXECUTION_NOT_FOUND")]);
  });
});

describe("a server that stays away", () => {
  const lines = [
    [["execution", "history", "e-1", "--follow"]],
    [["execution", "show", "e-1", "--follow"]],
    [["invoke", "order:1", "--wait"]],
  ];
  const before = (crash: () => void): Service => ({
    ...streaming(2),
    startExecution: async () => started,
    awaitExecution: async () => (crash(), await new Promise<never>(() => undefined)),
  });

  it.each(lines)("ends %j after ten seconds, and the execution is named", async (argv) => {
    const { code, err } = await interrupted(argv, before, { lines: 2 });
    expect(code).toBe(4);
    expect(err).toMatch(/error: the server went away and did not come back within 10 s: no server answers at .*\n/);
    expect(err).toContain("`clew execution show e-1 --follow`");
    const json = await interrupted([...argv, "--json"], before, { lines: 2 });
    expect(JSON.parse(json.err)).toMatchObject({ error: { exitCode: 4, executionId: "e-1" } });
  });

  it("is not waited for where it was never there", async () => {
    const server = await serve({});
    server.close();
    const pauses: number[] = [];
    const argv = ["execution", "show", "e-1", "--follow", "--server", server.address];
    const { code } = await clew(argv, { pause: async (ms) => void pauses.push(ms) });
    expect([code, pauses]).toEqual([4, []]);
  });

  it("is not waited for longer than --timeout says", async () => {
    const argv = ["invoke", "order:1", "--wait", "--timeout", "1ms", "--json"];
    const service: Service = {
      startExecution: async () => started,
      getExecution: () => Promise.reject(unavailable),
      awaitExecution: () => Promise.reject(unavailable),
    };
    const server = await serve(service);
    servers.push(server);
    // The clock stands still: only --timeout can end it.
    const pause = async (): Promise<void> => void (await new Promise(setImmediate));
    const { code, err } = await clew([...argv, "--server", server.address], { pause });
    expect([code, JSON.parse(err)]).toMatchObject([6, { error: { kind: "timeout", executionId: "e-1" } }]);
  });
});
