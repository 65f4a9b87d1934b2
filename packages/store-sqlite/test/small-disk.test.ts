import { closeSync, openSync, writeSync } from "node:fs";
import { StoreFailedError } from "@clew/store";
import { describe, expect, it } from "vitest";
import { functionOf } from "@clew/store/contract";
import { openSqliteStore } from "../src/index.ts";
import { eventLoop } from "./fixture.ts";
import { mountSmallDisk } from "./small-disk.ts";
import { findLost, step } from "./work.ts";

/** Writes until no byte is left. */
function fill(path: string): void {
  const file = openSync(path, "w");
  try {
    for (;;) writeSync(file, Buffer.alloc(512));
  } catch (error) {
    expect(error).toMatchObject({ code: "ENOSPC" });
  } finally {
    closeSync(file);
  }
}

describe("a full disk", () => {
  it("fails the store, acknowledges nothing that is not on disk, and lets it open again", async (context) => {
    const disk = mountSmallDisk(context, "size=3m");
    const path = `${disk.folder}/store.db`;
    const store = await openSqliteStore({ path, scheduler: eventLoop() });
    const acknowledged: string[] = [];
    const failure = await (async () => {
      for (let version = 1; version < 100_000; version += 1) {
        await store.commit(step("e0", version));
        acknowledged.push(`e0@${version}`);
      }
    })().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreFailedError);
    expect(failure).toMatchObject({ code: "DISK_FULL", path });
    expect(acknowledged.length).toBeGreaterThan(10);
    disk.remount("size=32m");
    await expect(store.commit(step("e1", 1))).rejects.toMatchObject({ code: "DISK_FULL" });
    await expect(store.load("e0")).rejects.toBeInstanceOf(StoreFailedError);
    await store.close();

    const reopened = await openSqliteStore({ path, scheduler: eventLoop() });
    expect(await findLost(reopened, acknowledged)).toEqual([]);
    expect((await reopened.load("e0"))?.head.version).toBe(acknowledged.length);
    await reopened.close();
  });

  it("refuses every commit of the group that did not fit", async (context) => {
    const disk = mountSmallDisk(context, "size=1m");
    const path = `${disk.folder}/store.db`;
    const store = await openSqliteStore({ path, scheduler: eventLoop() });
    const results = await Promise.allSettled(
      Array.from({ length: 2_000 }, (_, index) => store.commit(step(`e${index}`, 1))),
    );
    const acknowledged = results.flatMap(({ status }, index) => (status === "fulfilled" ? [`e${index}@1`] : []));
    expect(acknowledged.length % 256).toBe(0);
    expect(acknowledged.length).toBeLessThan(2_000);
    await store.close();
    disk.remount("size=32m");
    const reopened = await openSqliteStore({ path, scheduler: eventLoop() });
    expect(await findLost(reopened, acknowledged)).toEqual([]);
    expect(await reopened.list({ order: "ascending", limit: 3_000 })).toHaveLength(acknowledged.length);
    await reopened.close();
  });

  it("fails the store also when a node joins", async (context) => {
    const disk = mountSmallDisk(context, "size=1m");
    const store = await openSqliteStore({ path: `${disk.folder}/store.db`, scheduler: eventLoop() });
    fill(`${disk.folder}/filler`);
    const joining = (async () => {
      // The log may have room for some.
      for (let count = 0; count < 1_000; count += 1) await store.renew("n", 1_000);
    })();
    await expect(joining).rejects.toMatchObject({ name: "StoreFailedError", code: "DISK_FULL" });
    await expect(store.commit(step("e0", 1))).rejects.toMatchObject({ name: "StoreFailedError", code: "DISK_FULL" });
    await store.close();
  });

  it("fails the store also when a function is to be remembered, and keeps those that were", async (context) => {
    const disk = mountSmallDisk(context, "size=1m");
    const path = `${disk.folder}/store.db`;
    const store = await openSqliteStore({ path, scheduler: eventLoop() });
    fill(`${disk.folder}/filler`);
    const kept: string[] = [];
    const failure = await (async () => {
      // The log may have room for some.
      for (let count = 1_000; count < 2_000; count += 1) {
        await store.rememberFunctions([functionOf(`f${count}`)]);
        kept.push(`f${count}`);
      }
    })().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "StoreFailedError", code: "DISK_FULL", path });
    await expect(store.functions()).rejects.toBeInstanceOf(StoreFailedError);
    await store.close();
    disk.remount("size=32m");
    const reopened = await openSqliteStore({ path, scheduler: eventLoop() });
    expect((await reopened.functions()).map(({ name }) => name)).toEqual(kept);
    await reopened.close();
  });

  it("is said when a store is to be created on it", async (context) => {
    const disk = mountSmallDisk(context, "size=8k");
    const opening = openSqliteStore({ path: `${disk.folder}/store.db`, scheduler: eventLoop() });
    await expect(opening).rejects.toMatchObject({ name: "StoreError", path: `${disk.folder}/store.db` });
  });
});

describe("a read-only disk", () => {
  it("is said when the store opens, and the file is as it was", async (context) => {
    const disk = mountSmallDisk(context, "size=8m");
    const path = `${disk.folder}/store.db`;
    const store = await openSqliteStore({ path, scheduler: eventLoop() });
    await store.commit(step("e0", 1));
    await store.close();
    disk.remount("ro");
    await expect(openSqliteStore({ path, scheduler: eventLoop() })).rejects.toMatchObject({ code: "READ_ONLY", path });
    disk.remount("rw");
    const reopened = await openSqliteStore({ path, scheduler: eventLoop() });
    expect(await findLost(reopened, ["e0@1"])).toEqual([]);
    await reopened.close();
  });
});
