import { describe, expect, it } from "vitest";
import { orderHistory } from "../../support/history.ts";
import { getExecutionHistory, watchExecution } from "../../support/order-service.ts";
import { useServers } from "../../support/use-servers.ts";

const { against } = useServers();

describe("execution history", () => {
  it("prints a line an event", async () => {
    const ran = await against({ getExecutionHistory }, "execution", "history", "e-1");
    const lines = ran.out.trimEnd().split("\n");
    expect(lines).toHaveLength(orderHistory.length);
    expect(lines[2]).toMatch(
      /^ {3}3 {2}08:00:00\.200Z {2}StepFailed +validate +attempt 1, next in 1 s {2}Busy: try later$/,
    );
    const last = await against({ getExecutionHistory }, "execution", "history", "e-1", "--newest-first", "--json");
    expect(JSON.parse(last.out.split("\n")[0] ?? "")).toMatchObject({ type: "CallbackStarted", eventId: 13 });
  });

  it("--follow goes on until the stream ends", async () => {
    const ran = await against({ watchExecution }, "execution", "history", "e-1", "--follow", "--json");
    expect(ran.out.trimEnd().split("\n")).toHaveLength(orderHistory.length);
  });
});
