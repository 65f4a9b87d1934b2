import { createFaultyStore, MemoryStore, type CommitFault } from "@clew/store";
import { contractCases } from "@clew/store/contract";
import { describe, expect, it } from "vitest";
import { headOf, write } from "../../src/contract/fixture.ts";
import { eventLoop } from "../event-loop.ts";

function setUp(fault: CommitFault | undefined, dropsHints = false) {
  const store = new MemoryStore({ scheduler: eventLoop() });
  return createFaultyStore(store, { onCommit: () => fault, dropsHint: () => dropsHints });
}

describe("a faulty store", () => {
  it("applies a commit whose reply is lost", async () => {
    const store = setUp("reply lost");
    expect(await store.commit(write(headOf("a")))).toEqual({ status: "unknown" });
    expect((await store.load("a"))?.head.recentCommitIds).toEqual(["a@1"]);
  });

  it("does not apply a commit whose request is lost", async () => {
    const store = setUp("request lost");
    expect(await store.commit(write(headOf("a")))).toEqual({ status: "unknown" });
    expect(await store.load("a")).toBeUndefined();
  });

  it("drops hints", async () => {
    const [deaf, hearing]: [string[], string[]] = [[], []];
    for (const [drops, heard] of [
      [true, deaf],
      [false, hearing],
    ] as const) {
      const store = setUp(undefined, drops);
      store.onHint((id) => heard.push(id ?? ""));
      await store.commit(write(headOf("a")));
    }
    expect([deaf, hearing]).toEqual([[], ["a"]]);
  });
});

describe("a faulty store without faults keeps the contract", () => {
  for (const { name, run } of contractCases) {
    it(name, () => run(async () => ({ store: setUp(undefined) })));
  }
});
