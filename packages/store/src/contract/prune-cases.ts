import assert from "node:assert/strict";
import { textPayload } from "@clew/protocol";
import type { Store } from "../port.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import {
  claimOf,
  epoch,
  headOf,
  joinNode,
  mustCommit,
  resultOf,
  stepOf,
  successOf,
  wholePage,
  write,
} from "./fixture.ts";

/** The end of what has been kept long enough. */
export const pruneCases: readonly ContractCase[] = [
  caseOf("only what expired before the moment is removed", async (store) => {
    await putClosed(store, "early", epoch + 1);
    await putClosed(store, "late", epoch + 2);
    await mustCommit(store, write(headOf("open")));
    assert.equal(await store.prune({ expiredBefore: epoch + 2, limit: 10 }), 1);
    const left = await store.list({ order: "ascending", limit: 10 });
    assert.deepEqual(left.map(({ id }) => id).sort(), ["late", "open"]);
    assert.equal(await store.prune({ expiredBefore: epoch + 2, limit: 10 }), 0);
  }),
  caseOf("pruning stops at the limit", async (store) => {
    for (const id of ["a", "b", "c"]) await putClosed(store, id, epoch);
    assert.equal(await store.prune({ expiredBefore: epoch + 1, limit: 2 }), 2);
    assert.equal(await store.prune({ expiredBefore: epoch + 1, limit: 2 }), 1);
  }),
  caseOf("nothing of a pruned execution is left", async (store) => {
    const node = await joinNode(store, "n");
    await putClosed(store, "a", epoch);
    await store.prune({ expiredBefore: epoch + 1, limit: 10 });
    assert.equal(await store.load("a"), undefined);
    assert.equal(await store.data("a"), undefined);
    assert.deepEqual(await store.operations({ id: "a", seqs: [1], ...wholePage }), []);
    assert.deepEqual(await store.claimDue(claimOf(node)), []);
  }),
  caseOf("a pruned id and name are free again, and start empty", async (store) => {
    await putClosed(store, "a", epoch);
    await store.prune({ expiredBefore: epoch + 1, limit: 10 });
    await mustCommit(store, write(headOf("a", { nextEventId: 9 })));
    assert.deepEqual((await store.load("a"))?.operations, []);
    assert.deepEqual(await store.data("a"), {});
    const range = { after: 0, through: 100, order: "ascending", includeData: true } as const;
    assert.deepEqual(await store.history({ id: "a", ...range, ...wholePage }), []);
  }),
];

async function putClosed(store: Store, id: string, expireTime: number): Promise<void> {
  const head = headOf(id, { status: "SUCCEEDED", endTime: epoch, expireTime, nextEventId: 3 });
  const events = [
    successOf(1, 1),
    {
      eventId: 2,
      type: "ExecutionSucceeded",
      timestamp: epoch,
      details: {},
      payload: { from: "execution", member: "result" },
    } as const,
  ];
  const data = { result: textPayload("r") };
  await mustCommit(store, write(head, { operations: [stepOf(1, 1, resultOf("x"))], events, data, wake: { at: 0 } }));
}
