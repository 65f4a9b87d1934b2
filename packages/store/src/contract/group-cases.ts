import assert from "node:assert/strict";
import type { CommitResult, Store } from "../port.ts";
import { StoreError } from "../store-error.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import { headOf, mustCommit, next, resultOf, stepOf, wholePage, write } from "./fixture.ts";

/** Commits that are under way at the same time, what reads see meanwhile, hints, and the end of a store. */
export const groupCases: readonly ContractCase[] = [
  caseOf("commits of one turn share a group", async (store, { groupSizes }) => {
    const writes = Array.from({ length: 50 }, (_, index) => write(headOf(`e${index}`)));
    const results = await Promise.all(writes.map((one) => store.commit(one)));
    assert.deepEqual(new Set(results.map(({ status }) => status)), new Set(["committed"]));
    if (groupSizes !== undefined) assert.deepEqual(groupSizes(), [50]);
  }),
  caseOf("commits of one execution in one turn follow each other", async (store) => {
    const heads = [1, 2, 3].map((version) => headOf("a", { version }));
    const results = await Promise.all(heads.map((head) => store.commit(write(head))));
    assert.deepEqual(results, heads.map(committed));
    assert.equal((await store.load("a"))?.head.version, 3);
  }),
  caseOf("of two commits with one fence in one turn, the first wins", async (store) => {
    await mustCommit(store, write(headOf("a")));
    const second = next(headOf("a"));
    const rivals = ["x", "y"].map((text) => write(second, { operations: [stepOf(1, 2, resultOf(text))] }));
    const results = await Promise.all(rivals.map((one) => store.commit(one)));
    assert.deepEqual(results, [{ status: "committed" }, { status: "conflict", id: "a" }]);
    const [record] = await store.operations({ id: "a", seqs: [1], ...wholePage });
    assert.deepEqual(record?.body, resultOf("x"));
  }),
  caseOf("a refused commit does not touch others of its turn", async (store) => {
    const heads = [headOf("a"), next(headOf("b")), headOf("c")];
    const results = await Promise.all(heads.map((head) => store.commit(write(head))));
    assert.deepEqual(
      results.map(({ status }) => status),
      ["committed", "conflict", "committed"],
    );
  }),
  caseOf("a commit is visible once it has resolved", async (store) => {
    for (let version = 1; version <= 5; version += 1) {
      await mustCommit(store, write(headOf("a", { version })));
      assert.equal((await store.load("a"))?.head.version, version);
    }
  }),
  caseOf("a read that ends before the commit does not show it", async (store) => {
    let resolved = false;
    const commit = store.commit(write(headOf("a"))).then(() => (resolved = true));
    const seen = await store.load("a");
    assert.ok(seen === undefined || resolved);
    await commit;
    assert.notEqual(await store.load("a"), undefined);
  }),
  caseOf("a commit ends in a hint that names its execution", async (store) => {
    const hint = nextHint(store);
    await mustCommit(store, write(headOf("a")));
    assert.equal(await hint, "a");
  }),
  caseOf("when a hint comes, its commit can be read", async (store) => {
    const seen = nextHint(store).then((id) => store.load(id ?? "a"));
    await mustCommit(store, write(headOf("a")));
    assert.equal((await seen)?.head.version, 1);
  }),
  caseOf("every listener is told, until it unsubscribes", async (store) => {
    const heard: string[] = [];
    const stop = store.onHint(() => heard.push("stopped"));
    stop();
    stop();
    const both = Promise.all([nextHint(store), nextHint(store)]);
    await mustCommit(store, write(headOf("a")));
    assert.deepEqual(await both, ["a", "a"]);
    assert.deepEqual(heard, []);
  }),
  {
    name: "closing waits for the commits under way and refuses the next",
    run: async (open) => {
      const { store } = await open();
      const last = store.commit(write(headOf("a")));
      await store.close();
      assert.deepEqual(await last, { status: "committed" });
      await assert.rejects(store.commit(write(headOf("b"))), isClosed);
      await assert.rejects(store.load("a"), isClosed);
      await store.close();
    },
  },
];

function committed(): CommitResult {
  return { status: "committed" };
}

function nextHint(store: Store): Promise<string | undefined> {
  return new Promise((resolve) => {
    const stop = store.onHint((id) => {
      stop();
      resolve(id);
    });
  });
}

function isClosed(error: unknown): boolean {
  return error instanceof StoreError && error.code === "CLOSED";
}
