import type { ListExecutionsRequest } from "@clew/protocol";
import { describe, expect, it } from "vitest";
import { orderDescription } from "../../support/history.ts";
import { clew } from "../../support/terminal.ts";
import { useServers } from "../../support/use-servers.ts";

const { against, open } = useServers();

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
    const server = await open({ listExecutions: async () => ({ executions: [{ ...orderDescription, execution }] }) });
    const argv = ["execution", "list", "--server", server];
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
