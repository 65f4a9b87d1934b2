import { expect, test } from "vitest";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { startNode } from "../support/node.ts";
import { ScriptedHost, succeed } from "../support/scripted-host.ts";

/** A clock that somebody sets back. */
class SetBack extends ManualScheduler {
  backMs = 0;

  override now(): number {
    return super.now() - this.backMs;
  }
}

test("times of one execution never run back, whatever the clock does (ENV-12)", async () => {
  const scheduler = new SetBack();
  const host = new ScriptedHost().durable("f", async ({ checkpoint }) => {
    await checkpoint({ id: "a", type: "STEP", action: "START" });
    scheduler.backMs = 3_600_000;
    await checkpoint({ id: "a", type: "STEP", action: "SUCCEED" }, { id: "b", type: "STEP", action: "START" });
    await checkpoint({ id: "b", type: "STEP", action: "FAIL" });
    return succeed(1);
  });
  const node = await startNode(host, { scheduler });
  const executionId = await node.start("f");
  await scheduler.settle();
  const { events } = await node.backend.service.getExecutionHistory({ executionId });
  const times = events.map(({ timestamp }) => timestamp);
  expect(times).toHaveLength(7);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const { execution } = await node.get(executionId);
  expect(execution.endTime).toBeGreaterThanOrEqual(execution.startTime);
});
