import assert from "node:assert/strict";
import type { Store, Wake } from "../port.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import { claimedIds, claimOf, headOf, joinNode, mustCommit, next, write } from "./fixture.ts";

/** Wakes, claims and their holds. */
export const claimCases: readonly ContractCase[] = [
  caseOf("a wake is claimed from its moment on", async (store) => {
    const node = await joinNode(store, "n");
    const at = node.now + 500;
    await sleepUntil(store, { a: { at } });
    assert.deepEqual(await store.claimDue(claimOf(node, [], { now: at - 1 })), []);
    assert.deepEqual(await store.claimDue(claimOf(node, [], { now: at })), [{ id: "a", at, orphaned: false }]);
  }),
  caseOf("claims come earliest first, up to the limit", async (store) => {
    const node = await joinNode(store, "n");
    await sleepUntil(store, { a: { at: 30 }, b: { at: 10 }, c: { at: 0 }, d: { at: 20 } });
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { limit: 2 })), ["c", "b"]);
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { limit: 2 })), ["d", "a"]);
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { limit: 2 })), []);
  }),
  caseOf("a claim holds against everyone until it expires, and is never a removal", async (store) => {
    const [node, other] = [await joinNode(store, "n"), await joinNode(store, "m")];
    await sleepUntil(store, { a: { at: 0 } });
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { holdMs: 100 })), ["a"]);
    const before = { now: node.now + 99 };
    assert.deepEqual(await claimedIds(store, claimOf(node, [], before)), []);
    assert.deepEqual(await claimedIds(store, claimOf(other, [], before)), []);
    assert.deepEqual(await claimedIds(store, claimOf(other, [], { now: node.now + 100 })), ["a"]);
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { now: node.now + 100 })), []);
  }),
  caseOf("`keep` leaves wake and hold as they are", async (store) => {
    const node = await joinNode(store, "n");
    await sleepUntil(store, { a: { at: 7 } });
    await store.claimDue(claimOf(node));
    await mustCommit(store, write(next(headOf("a")), { wake: "keep" }));
    assert.deepEqual(await store.claimDue(claimOf(node)), []);
    const later = claimOf(node, [], { now: node.now + 1_000 });
    assert.deepEqual(await store.claimDue(later), [{ id: "a", at: 7, orphaned: false }]);
  }),
  caseOf("a new wake ends the hold", async (store) => {
    const node = await joinNode(store, "n");
    await sleepUntil(store, { a: { at: 7 } });
    await store.claimDue(claimOf(node));
    await mustCommit(store, write(next(headOf("a")), { wake: { at: 9 } }));
    assert.deepEqual(await store.claimDue(claimOf(node)), [{ id: "a", at: 9, orphaned: false }]);
  }),
  caseOf("no wake, no claim", async (store) => {
    const node = await joinNode(store, "n");
    await sleepUntil(store, { a: { at: 0 } });
    await mustCommit(store, write(next(headOf("a")), { wake: null }));
    assert.deepEqual(await store.claimDue(claimOf(node)), []);
    await mustCommit(store, write(next(next(headOf("a"))), { wake: { at: 0 } }));
    assert.deepEqual(await claimedIds(store, claimOf(node)), ["a"]);
  }),
  caseOf("a refused commit does not end the hold", async (store) => {
    const node = await joinNode(store, "n");
    await sleepUntil(store, { a: { at: 0 } });
    await store.claimDue(claimOf(node));
    await store.commit(write(next(next(headOf("a"))), { wake: { at: 0 } }));
    assert.deepEqual(await store.claimDue(claimOf(node)), []);
  }),
  caseOf("a wake that needs a function is for nodes that run it", async (store) => {
    const [node, other] = [await joinNode(store, "n"), await joinNode(store, "m")];
    await sleepUntil(store, { a: { at: 0, needs: "pay" }, b: { at: 1 }, c: { at: 2, needs: "ship" } });
    assert.deepEqual(await claimedIds(store, claimOf(node, ["ship", "other"])), ["b", "c"]);
    assert.deepEqual(await claimedIds(store, claimOf(other, ["pay"])), ["a"]);
  }),
  caseOf("from `anyAt` on, any node may take it", async (store) => {
    const node = await joinNode(store, "n");
    const anyAt = node.now + 50;
    await sleepUntil(store, { a: { at: 0, needs: "pay", anyAt }, b: { at: anyAt + 10, needs: "pay", anyAt } });
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { now: anyAt - 1 })), []);
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { now: anyAt })), ["a"]);
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { now: anyAt + 10 })), ["b"]);
  }),
  caseOf("backlogs for absent functions do not hide what is due", async (store) => {
    const node = await joinNode(store, "n");
    const blocked = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`x${index}`, { at: 0, needs: "pay" }]),
    );
    await sleepUntil(store, { ...blocked, a: { at: 5, needs: "ship" } });
    assert.deepEqual(await claimedIds(store, claimOf(node, ["ship"], { limit: 1 })), ["a"]);
  }),
  caseOf("nothing is due when nothing is planned", async (store) => {
    const node = await joinNode(store, "n");
    assert.equal(await store.nextDue(claimOf(node)), undefined);
    await sleepUntil(store, { a: { at: 0, needs: "pay" } });
    assert.equal(await store.nextDue(claimOf(node)), undefined);
  }),
  caseOf("the next due moment is the earliest that this node could claim", async (store) => {
    const node = await joinNode(store, "n");
    const { now } = node;
    await sleepUntil(store, { a: { at: now + 30 }, b: { at: now + 10, needs: "pay", anyAt: now + 20 } });
    assert.equal(await store.nextDue(claimOf(node)), now + 20);
    assert.equal(await store.nextDue(claimOf(node, ["pay"])), now + 10);
  }),
  caseOf("what is held is next due when its hold expires", async (store) => {
    const node = await joinNode(store, "n");
    const { now } = node;
    await sleepUntil(store, { a: { at: 0 }, b: { at: now + 300 } });
    await store.claimDue(claimOf(node, [], { holdMs: 200 }));
    assert.equal(await store.nextDue(claimOf(node)), now + 200);
    await mustCommit(store, write(next(headOf("a")), { wake: { at: now + 250 } }));
    assert.equal(await store.nextDue(claimOf(node)), now + 250);
  }),
  caseOf("what is held does not hide what comes before its hold expires", async (store) => {
    const node = await joinNode(store, "n");
    const { now } = node;
    await sleepUntil(store, { a: { at: 0 }, b: { at: 1 }, c: { at: now + 300 } });
    await store.claimDue(claimOf(node, [], { holdMs: 1_000 }));
    assert.equal(await store.nextDue(claimOf(node)), now + 300);
  }),
  caseOf("a wake opened to all before its moment does not hide one that is due earlier", async (store) => {
    const node = await joinNode(store, "n");
    const { now } = node;
    const later = { at: now + 100, needs: "pay", anyAt: now + 10 };
    await sleepUntil(store, { a: later, b: { at: now, needs: "pay", anyAt: now + 20 } });
    assert.equal(await store.nextDue(claimOf(node)), now + 20);
    assert.deepEqual(await claimedIds(store, claimOf(node, [], { now: now + 20, limit: 1 })), ["b"]);
  }),
];

/** Starts an execution of each id with its wake. */
async function sleepUntil(store: Store, wakes: Readonly<Record<string, Wake>>): Promise<void> {
  for (const [id, wake] of Object.entries(wakes)) await mustCommit(store, write(headOf(id), { wake }));
}
