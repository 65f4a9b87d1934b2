import { MemoryStore } from "@clew/store";
import { contractCases } from "@clew/store/contract";
import { describe, it } from "vitest";
import { eventLoop } from "../event-loop.ts";

describe("memory store", () => {
  for (const { name, run } of contractCases) {
    it(name, async () => {
      await run(async () => {
        const sizes: number[] = [];
        const store = new MemoryStore({ scheduler: eventLoop(), onFlush: (writes) => sizes.push(writes.length) });
        return { store, groupSizes: () => sizes };
      });
    });
  }
});
