import { type GetExecutionOperationsRequest, type Operation, textPayload } from "@clew/protocol";
import { describe, expect, it } from "vitest";
import { exportOfServer } from "../../src/transfer/export-document.ts";
import { orderDescription, orderHistory, startedAt } from "../support/history.ts";

const step = (id: string, value: string): Operation => ({
  id,
  type: "STEP",
  status: "SUCCEEDED",
  attempt: 1,
  startTime: startedAt,
  endTime: startedAt,
  result: textPayload(value),
});

/** A server whose execution has two operations, in pages of one; each read asks `versionAt` what it is at, from 0. */
function serverAt(versionAt: (read: number) => number) {
  const asked: string[] = [];
  let reads = 0;
  return {
    asked,
    getExecutionOperations: async ({ marker, maxItems, includeData }: GetExecutionOperationsRequest) => {
      const version = versionAt((reads += 1) - 1);
      asked.push(includeData === false ? `version, ${String(maxItems)} item` : `operations ${marker ?? ""}`.trim());
      return marker === undefined
        ? { operations: [step("a", `"at ${String(version)}"`)], nextMarker: "m", version }
        : { operations: [step("b", `"at ${String(version)}"`)], version };
    },
    getExecutionHistory: async () => (asked.push("history"), { events: orderHistory }),
    getExecution: async () => (asked.push("description"), orderDescription),
  };
}

describe("an export from a server", () => {
  it("is made of all pages, and is over when the version is as it was", async () => {
    const server = serverAt(() => 7);
    const { operations, events, description } = await exportOfServer(server, "e-1");
    expect(operations).toEqual([
      {
        id: "e-1",
        name: "order-7",
        type: "EXECUTION",
        status: "STARTED",
        startTime: startedAt,
        input: textPayload('{"id":7}'),
      },
      step("a", '"at 7"'),
      step("b", '"at 7"'),
    ]);
    expect([events, description]).toEqual([orderHistory, orderDescription]);
    expect(server.asked).toEqual(["operations", "operations m", "history", "description", "version, 1 item"]);
  });

  it("begins again when the execution changed between two pages, or after the last", async () => {
    // Changes once between the first two pages and once before the version is read again.
    const server = serverAt((read) => [1, 2, 2, 2, 3, 3, 3, 3][read] ?? 3);
    const { operations } = await exportOfServer(server, "e-1");
    expect(operations.slice(1)).toEqual([step("a", '"at 3"'), step("b", '"at 3"')]);
    expect(server.asked.filter((what) => what === "operations")).toHaveLength(3);
    expect(server.asked.filter((what) => what === "history")).toHaveLength(2);
  });

  it("gives an execution up that never stays as it is", async () => {
    const server = serverAt((read) => read);
    await expect(exportOfServer(server, "e-1")).rejects.toMatchObject({
      exit: "negative",
      field: "execution",
      hint: expect.stringContaining("--data") as unknown,
    });
    expect(server.asked.filter((what) => what === "operations")).toHaveLength(20);
  });
});
