import { contractCases } from "@clew/store/contract";
import { describe, it } from "vitest";
import { openSqliteStore } from "../src/index.ts";
import { eventLoop, temporaryFolder } from "./fixture.ts";

describe("SQLite store", () => {
  for (const { name, run } of contractCases) {
    it(name, async () => {
      await run(async () => {
        const sizes: number[] = [];
        const path = `${temporaryFolder()}/store.db`;
        const store = await openSqliteStore({ path, scheduler: eventLoop(), onGroup: (size) => sizes.push(size) });
        return { store, groupSizes: () => sizes };
      });
    });
  }
});
