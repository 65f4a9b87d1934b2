import { expect, it } from "vitest";
import { openSqliteStore } from "../src/index.ts";
import { startCommitter } from "./child-process.ts";
import { eventLoop, temporaryFolder } from "./fixture.ts";
import { findLost } from "./work.ts";

it("a write error fails the store, and everything acknowledged before is on disk", { timeout: 60_000 }, async () => {
  const path = `${temporaryFolder()}/store.db`;
  const committer = startCommitter({ path, maxFileBlocks: 2_048 });
  const acknowledged: string[] = [];
  const others: string[] = [];
  for await (const line of committer.lines) {
    if (line.startsWith("acked ")) acknowledged.push(line.slice("acked ".length));
    else others.push(line);
  }
  expect(others).toEqual([
    "open",
    "failed StoreFailedError/IO_ERROR",
    "then StoreFailedError/IO_ERROR StoreFailedError/IO_ERROR",
  ]);
  expect(acknowledged.length).toBeGreaterThan(10);
  const store = await openSqliteStore({ path, scheduler: eventLoop() });
  expect(await findLost(store, acknowledged)).toEqual([]);
  await store.close();
});
