import { expect, test } from "vitest";
import { ManualScheduler } from "../support/manual-scheduler.ts";
import { startNode } from "../support/node.ts";
import { crash, pending, ScriptedHost } from "../support/scripted-host.ts";
import type { DurableScript } from "../support/scripted-host.ts";

/** How long after the one before it each invocation of an execution began, in milliseconds. */
async function gapsOf(script: DurableScript): Promise<readonly number[]> {
  const scheduler = new ManualScheduler();
  const begun: number[] = [];
  const host = new ScriptedHost().durable("f", (context) => {
    begun.push(scheduler.now());
    return script(context);
  });
  const node = await startNode(host, { scheduler });
  const id = await node.start("f");
  await scheduler.advance(60_000);
  expect((await node.get(id)).execution.status).toBe("FAILED");
  expect(node.errors).toEqual([]);
  return begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
}

test("a failed invocation is repeated after a delay that grows (EXEC-13)", async () => {
  expect(await gapsOf(async () => crash("boom"))).toEqual([1000, 2000, 4000, 8000]);
});

test("PENDING with nothing pending: once at once, then after a delay that grows (EXEC-10)", async () => {
  expect(await gapsOf(async () => pending)).toEqual([0, 1000, 2000, 4000]);
});
