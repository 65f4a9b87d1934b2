import assert from "node:assert/strict";
import type { NodeLease, Store } from "../port.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import { claimedIds, claimOf, headOf, joinNode, mustCommit, next, write } from "./fixture.ts";

/** Membership, and what the death of a member means. A lease of no length is dead at once, so no clock has to move. */
export const leaseCases: readonly ContractCase[] = [
  caseOf("joining gives an epoch that nobody had", async (store) => {
    const leases = [];
    for (const node of ["n", "m", "n"]) leases.push((await joinNode(store, node)).lease);
    assert.equal(new Set(leases.map(({ epoch }) => epoch)).size, 3);
    assert.deepEqual(
      leases.map(({ node }) => node),
      ["n", "m", "n"],
    );
  }),
  caseOf("renewing a live lease keeps it", async (store) => {
    const { lease, now } = await joinNode(store, "n");
    const renewed = await store.renew("n", 60_000, lease);
    assert.deepEqual(renewed.lease, lease);
    assert.ok(renewed.now >= now);
  }),
  caseOf("a lease that ended comes back with a new epoch", async (store) => {
    const { lease } = await store.renew("n", 0);
    const again = await store.renew("n", 60_000, lease);
    assert.notEqual(again.lease.epoch, lease.epoch);
  }),
  caseOf("a lease that was replaced comes back with a new epoch", async (store) => {
    const { lease } = await joinNode(store, "n");
    const second = await joinNode(store, "n");
    const third = await store.renew("n", 60_000, lease);
    assert.equal(new Set([lease.epoch, second.lease.epoch, third.lease.epoch]).size, 3);
  }),
  caseOf("a dead lease claims nothing", async (store) => {
    const expired = await store.renew("m", 0);
    const replaced = await joinNode(store, "n");
    await joinNode(store, "n");
    await mustCommit(store, write(headOf("a"), { wake: { at: 0 } }));
    const dead = [expired, replaced, { ...replaced, lease: { node: "nobody", epoch: 99 } }];
    for (const node of dead) {
      assert.deepEqual(await store.claimDue(claimOf(node)), []);
      assert.equal(await store.nextDue(claimOf(node)), undefined);
    }
    const later = { now: replaced.now + 60_000 };
    const live = await joinNode(store, "x");
    assert.deepEqual(await claimedIds(store, claimOf(live, [], { now: later.now + 1_000_000 })), []);
  }),
  caseOf("a hold ends with the lease of who claimed", async (store) => {
    const [node, other] = [await joinNode(store, "n"), await joinNode(store, "m")];
    await mustCommit(store, write(headOf("a"), { wake: { at: 0 } }));
    await store.claimDue(claimOf(node, [], { holdMs: 50_000 }));
    assert.deepEqual(await claimedIds(store, claimOf(other)), []);
    await joinNode(store, "n");
    assert.equal(await store.nextDue(claimOf(other)), 0);
    assert.deepEqual(await claimedIds(store, claimOf(other)), ["a"]);
  }),
  caseOf("a wake with a live holder waits for its moment", async (store) => {
    const [node, other] = [await joinNode(store, "n"), await joinNode(store, "m")];
    const at = node.now + 500;
    await hold(store, node.lease, at);
    assert.deepEqual(await store.claimDue(claimOf(other)), []);
    for (const asker of [node, other]) assert.equal(await store.nextDue(claimOf(asker)), at);
    assert.deepEqual(await store.claimDue(claimOf(other, [], { now: at })), [{ id: "a", at, orphaned: false }]);
  }),
  caseOf("a wake whose holder was replaced is due at once, orphaned", async (store) => {
    const [node, other] = [await joinNode(store, "n"), await joinNode(store, "m")];
    const at = node.now + 1_000_000;
    await hold(store, node.lease, at);
    const again = await joinNode(store, "n");
    for (const asker of [other, again]) assert.ok(((await store.nextDue(claimOf(asker))) ?? at) <= asker.now);
    assert.deepEqual(await store.claimDue(claimOf(other)), [{ id: "a", at, orphaned: true }]);
  }),
  caseOf("a wake whose holder's lease expires is due then, orphaned", async (store) => {
    const holder = await store.renew("n", 30_000);
    const other = await joinNode(store, "m");
    const at = holder.now + 1_000_000;
    await hold(store, holder.lease, at);
    const end = holder.now + 30_000;
    assert.equal(await store.nextDue(claimOf(other)), end);
    assert.deepEqual(await store.claimDue(claimOf(other, [], { now: end - 1 })), []);
    assert.deepEqual(await store.claimDue(claimOf(other, [], { now: end })), [{ id: "a", at, orphaned: true }]);
  }),
  caseOf("an orphan still needs its function", async (store) => {
    const other = await joinNode(store, "m");
    const anyAt = other.now + 100;
    const wake = { at: other.now + 500, needs: "pay", anyAt, holder: { node: "gone", epoch: 77 } };
    await mustCommit(store, write(headOf("a"), { wake }));
    assert.deepEqual(await store.claimDue(claimOf(other)), []);
    assert.equal(await store.nextDue(claimOf(other)), anyAt);
    assert.deepEqual(await claimedIds(store, claimOf(other, ["pay"], { holdMs: 0 })), ["a"]);
    assert.deepEqual(await claimedIds(store, claimOf(other, [], { now: anyAt })), ["a"]);
  }),
  caseOf("a claimed orphan is held like any other", async (store) => {
    const [node, other] = [await joinNode(store, "n"), await joinNode(store, "m")];
    await hold(store, { node: "gone", epoch: 77 }, node.now + 500);
    assert.deepEqual(await claimedIds(store, claimOf(node)), ["a"]);
    assert.deepEqual(await claimedIds(store, claimOf(other)), []);
    await mustCommit(store, write(next(headOf("a")), { wake: { at: node.now + 500, holder: node.lease } }));
    assert.deepEqual(await claimedIds(store, claimOf(other)), []);
  }),
];

/** Starts execution `a`, its live invocation with the holder. */
async function hold(store: Store, holder: NodeLease, at: number): Promise<void> {
  await mustCommit(store, write(headOf("a"), { wake: { at, holder } }));
}
