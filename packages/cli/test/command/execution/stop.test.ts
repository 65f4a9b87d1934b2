import { describe, expect, it } from "vitest";
import { orderDescription, orderSucceeded, startedAt } from "../../support/history.ts";
import { useServers } from "../../support/use-servers.ts";

const { against } = useServers();

describe("execution stop", () => {
  it("ends an execution and says when", async () => {
    const requests: unknown[] = [];
    const stopExecution = async (request: unknown) => (requests.push(request), { stopTime: startedAt + 4000 });
    const stopped = { ...orderSucceeded, execution: { ...orderSucceeded.execution, status: "STOPPED" as const } };
    const getExecution = async () => (requests.length === 0 ? orderDescription : stopped);
    const flags = ["--error-type", "Mistake", "--error-message", "not this one"];
    const ran = await against({ stopExecution, getExecution }, "execution", "stop", "e-1", ...flags);
    expect(ran).toEqual({ code: 0, out: "STOPPED at 2027-01-15 08:00:04.000Z\n", err: "" });
    expect(requests).toEqual([{ executionId: "e-1", error: { type: "Mistake", message: "not this one" } }]);
  });

  it.each([
    ["SUCCEEDED", 1],
    ["STOPPED", 0],
  ] as const)("of an execution that had %s says so and ends with %i", async (status, code) => {
    const getExecution = async () => ({ ...orderSucceeded, execution: { ...orderSucceeded.execution, status } });
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

  it("of an execution that ends at the same moment says how it ended", async () => {
    let reads = 0;
    const getExecution = async () => ((reads += 1) === 1 ? orderDescription : orderSucceeded);
    const stopExecution = async () => ({ stopTime: startedAt + 4000 });
    const ran = await against({ getExecution, stopExecution }, "execution", "stop", "e-1");
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining("already ended: SUCCEEDED") as unknown });
  });
});
