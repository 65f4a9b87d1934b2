import type { GetExecutionOperationsRequest, Operation } from "@clew/protocol";
import { describe, expect, it } from "vitest";
import { orderDescription, orderSucceeded, startedAt } from "../../support/history.ts";
import { useServers } from "../../support/use-servers.ts";

const { against } = useServers();

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

describe("callback list", () => {
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
    const service = { getExecution: async () => orderSucceeded, getExecutionOperations };
    expect(await against(service, "callback", "list", "e-1")).toEqual({
      code: 0,
      out: "",
      err: "the execution waits for no callback\n",
    });
  });
});
