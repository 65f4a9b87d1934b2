import {
  type DurableService,
  type ExecutionDescription,
  issue,
  ProtocolError,
  type StartExecutionRequest,
  textPayload,
} from "@clew/protocol";
import { describe, expect, it } from "vitest";
import type { Terminal } from "../../src/terminal.ts";
import { orderSucceeded } from "../support/history.ts";
import { clew } from "../support/terminal.ts";
import { useServers } from "../support/use-servers.ts";

const { against, open } = useServers();

const failed: ExecutionDescription = {
  ...orderSucceeded,
  execution: { ...orderSucceeded.execution, status: "FAILED" },
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
    const service = { startExecution: async () => started, awaitExecution: async () => orderSucceeded };
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
    const server = await open(endless);
    const onStop: Terminal["onStop"] = (listener) => {
      setImmediate(() => listener(stop));
      return () => undefined;
    };
    const argv = ["invoke", "order:1", "--wait", "--server", server];
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
