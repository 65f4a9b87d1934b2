import { MemoryStore, StoreFailedError } from "@clew/store";
import { describe, expect, it } from "vitest";
import { claimOf, headOf, next, write } from "../../src/contract/fixture.ts";
import { ManualScheduler } from "../manual-scheduler.ts";

describe("a crash of the memory store", () => {
  it("loses what was applied and not flushed", async () => {
    const scheduler = new ManualScheduler();
    const store = new MemoryStore({ scheduler });
    const commit = expect(store.commit(write(headOf("a")))).rejects.toThrow(StoreFailedError);
    await scheduler.runTurn();
    store.crash();
    await scheduler.runTurn();
    await commit;
    const restarted = new MemoryStore({ scheduler, disk: store.disk });
    expect(await restarted.load("a")).toBeUndefined();
  });

  it("keeps what was acknowledged", async () => {
    const scheduler = new ManualScheduler();
    const store = new MemoryStore({ scheduler });
    const commit = store.commit(write(headOf("a")));
    for (let turn = 0; turn < 2; turn += 1) await scheduler.runTurn();
    expect(await commit).toEqual({ status: "committed" });
    store.crash();
    const restarted = new MemoryStore({ scheduler, disk: store.disk });
    expect((await restarted.load("a"))?.head.version).toBe(1);
  });

  it("fences the next commits by what survived", async () => {
    const scheduler = new ManualScheduler();
    const store = new MemoryStore({ scheduler });
    void store.commit(write(headOf("a")));
    for (let turn = 0; turn < 2; turn += 1) await scheduler.runTurn();
    const lost = expect(store.commit(write(next(headOf("a"))))).rejects.toThrow(StoreFailedError);
    await scheduler.runTurn();
    store.crash();
    await scheduler.runTurn();
    await lost;
    const restarted = new MemoryStore({ scheduler, disk: store.disk });
    const again = restarted.commit(write(next(headOf("a"))));
    for (let turn = 0; turn < 2; turn += 1) await scheduler.runTurn();
    expect(await again).toEqual({ status: "committed" });
  });

  it("refuses every call afterwards", async () => {
    const store = new MemoryStore({ scheduler: new ManualScheduler() });
    store.crash();
    await expect(store.load("a")).rejects.toThrow(StoreFailedError);
    await expect(store.commit(write(headOf("a")))).rejects.toThrow(StoreFailedError);
  });

  it("leaves leases and claims to their members, as a shared store would", async () => {
    const scheduler = new ManualScheduler();
    const store = new MemoryStore({ scheduler });
    const node = await store.renew("n", 1_000);
    store.crash();
    const restarted = new MemoryStore({ scheduler, disk: store.disk });
    expect((await restarted.renew("n", 1_000, node.lease)).lease).toEqual(node.lease);
    expect((await restarted.renew("m", 1_000)).lease.epoch).not.toBe(node.lease.epoch);
  });
});

describe("the memory store", () => {
  it("shows nothing between the first layer and the disk", async () => {
    const scheduler = new ManualScheduler();
    const store = new MemoryStore({ scheduler });
    const node = await store.renew("n", 1_000);
    const commit = store.commit(write(headOf("a"), { wake: { at: 0 } }));
    await scheduler.runTurn();
    expect(await store.load("a")).toBeUndefined();
    expect(await store.list({ order: "ascending", limit: 1 })).toEqual([]);
    expect(await store.claimDue(claimOf(node))).toEqual([]);
    await scheduler.runTurn();
    await commit;
    expect(await store.claimDue(claimOf(node))).toHaveLength(1);
  });

  it("fails when its disk does", async () => {
    const scheduler = new ManualScheduler();
    const onFlush = (): void => {
      throw new Error("disk on fire");
    };
    const store = new MemoryStore({ scheduler, onFlush });
    const commit = expect(store.commit(write(headOf("a")))).rejects.toThrow(/disk on fire/);
    for (let turn = 0; turn < 2; turn += 1) await scheduler.runTurn();
    await commit;
    await expect(store.load("a")).rejects.toThrow(StoreFailedError);
  });

  it("does not prune what is being written", async () => {
    const scheduler = new ManualScheduler();
    const store = new MemoryStore({ scheduler });
    const closed = headOf("a", { status: "SUCCEEDED", expireTime: 1 });
    void store.commit(write(closed));
    for (let turn = 0; turn < 2; turn += 1) await scheduler.runTurn();
    const commit = store.commit(write(next(closed)));
    await scheduler.runTurn();
    expect(await store.prune({ expiredBefore: 2, limit: 10 })).toBe(0);
    await scheduler.runTurn();
    expect(await commit).toEqual({ status: "committed" });
    expect(await store.prune({ expiredBefore: 2, limit: 10 })).toBe(1);
  });
});
