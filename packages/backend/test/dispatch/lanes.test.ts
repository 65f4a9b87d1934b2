import { MemoryStore, type NodeLease } from "@clew/store";
import { headOf, write } from "@clew/store/contract";
import { expect, test } from "vitest";
import { defaultCoreConfig } from "../../src/core/config.ts";
import { Lanes } from "../../src/dispatch/lanes.ts";
import { ManualScheduler } from "../support/manual-scheduler.ts";

const own: NodeLease = { node: "one", epoch: 7 };

/** Lanes of a node that shares its store, with an execution whose invocation runs under the lease. */
async function setUp(lease: NodeLease) {
  const scheduler = new ManualScheduler();
  const store = new MemoryStore({ scheduler });
  const invocation = { requestId: "r", version: 1, lease, startTime: 0, deadline: 1 };
  await store.commit(write(headOf("e", { epoch: 1, invocation })));
  const lanes = new Lanes({
    store,
    holds: ({ node, epoch }) => node === own.node && epoch === own.epoch,
    context: () => ({
      now: scheduler.now(),
      config: defaultCoreConfig,
      lease: own,
      newId: () => "id",
      resolve: () => ({ name: "f", kind: "plain", version: "1" }),
      runnable: () => false,
      timeoutSeconds: () => undefined,
      textOnly: () => false,
    }),
    newCommitId: () => "c",
    onCommitted: () => undefined,
  });
  return lanes;
}

test.each([
  ["of this node is kept", own, 1],
  ["of another node is not kept: its end may never be heard of here", { node: "two", epoch: 8 }, 0],
  ["of an earlier lease of this node is not kept: it is lost", { node: "one", epoch: 6 }, 0],
])("the state of an execution whose live invocation is %s", async (_, lease, size) => {
  const lanes = await setUp(lease);
  expect(await lanes.run("e", ({ head }) => ({ kind: "unchanged", value: head.epoch }))).toBe(1);
  expect(lanes.size).toBe(size);
});
