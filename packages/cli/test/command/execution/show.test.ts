import { describe, expect, it } from "vitest";
import { orderHistory } from "../../support/history.ts";
import { getExecution, getExecutionHistory, watchExecution } from "../../support/order-service.ts";
import { clew } from "../../support/terminal.ts";
import { useServers } from "../../support/use-servers.ts";

const { against, open } = useServers();

describe("execution show", () => {
  it("draws the timeline", async () => {
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

  it("--follow prints events as they come and then the drawing", async () => {
    const ran = await against({ getExecution, watchExecution }, "execution", "show", "e-1", "--follow");
    const lines = ran.out.split("\n");
    expect(lines[0]).toContain("ExecutionStarted");
    expect(lines[orderHistory.length + 1]).toBe("order:1  order-7  SUCCEEDED  4 s");
  });

  it("--follow draws in place on a terminal", async () => {
    const server = await open({ getExecution, watchExecution });
    const ran = await clew(["execution", "show", "e-1", "--follow", "--server", server], { live: true });
    expect(ran.out).toContain("\u001b[2K");
    expect(ran.out).toContain("A\r\u001b[0J"); // up to where the last drawing began
    expect(ran.out.slice(ran.out.lastIndexOf("\u001b[0J"))).toContain("SUCCEEDED  4 s");
  });
});
