import assert from "node:assert/strict";
import type { ListQuery, OperationQuery, Store } from "../port.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import { changeOf, epoch, headOf, mustCommit, next, resultOf, stepOf, wholePage, write, writeOf } from "./fixture.ts";

/** Operations with their payloads, and lists of executions. */
export const readCases: readonly ContractCase[] = [
  caseOf("operations come by ascending seq, those that exist", async (store) => {
    await putSteps(store, 5, "x");
    assert.deepEqual(await seqsOf(store, { seqs: [4, 9, 2, 4] }), [2, 4]);
    assert.deepEqual(await seqsOf(store, { seqs: [] }), []);
  }),
  caseOf("a range of operations leaves out its start and includes its end", async (store) => {
    await putSteps(store, 5, "x");
    assert.deepEqual(await seqsOf(store, { seqs: { after: 1, through: 4 } }), [2, 3, 4]);
    assert.deepEqual(await seqsOf(store, { seqs: { after: 0, through: 100 } }), [1, 2, 3, 4, 5]);
    assert.deepEqual(await seqsOf(store, { seqs: { after: 3, through: 3 } }), []);
  }),
  caseOf("operations stop at the limit", async (store) => {
    await putSteps(store, 5, "x");
    assert.deepEqual(await seqsOf(store, { seqs: { after: 0, through: 5 }, limit: 2 }), [1, 2]);
    assert.deepEqual(await seqsOf(store, { seqs: [5, 4, 3], limit: 2 }), [3, 4]);
    assert.deepEqual(await seqsOf(store, { seqs: [1], limit: 0 }), []);
  }),
  caseOf("operations stop before too many bytes, never before the first", async (store) => {
    await putSteps(store, 5, "x".repeat(100_000));
    const seqs = { after: 0, through: 5 };
    assert.deepEqual(await seqsOf(store, { seqs, maxBytes: 250_000 }), [1, 2]);
    assert.deepEqual(await seqsOf(store, { seqs, maxBytes: 10 }), [1]);
    assert.deepEqual(await seqsOf(store, { seqs: [3, 4], maxBytes: 10 }), [3]);
  }),
  caseOf("the index is by ascending seq, whatever the order of writing", async (store) => {
    await mustCommit(store, write(headOf("a"), { operations: [stepOf(3, 1), stepOf(1, 1)] }));
    await mustCommit(store, write(next(headOf("a")), { operations: [stepOf(2, 2), stepOf(1, 2)] }));
    const entries = (await store.load("a"))?.operations.map(({ seq, changedAt }) => [seq, changedAt]);
    assert.deepEqual(entries, [
      [1, 2],
      [2, 2],
      [3, 1],
    ]);
  }),
  caseOf("lists are ordered by start time, then id, both ways", async (store) => {
    await putListed(store);
    assert.deepEqual(await listed(store, {}), ["b", "a", "c", "d", "e"]);
    assert.deepEqual(await listed(store, { order: "descending" }), ["e", "d", "c", "a", "b"]);
  }),
  caseOf("pages of a list join without gap or repetition", async (store) => {
    await putListed(store);
    for (const order of ["ascending", "descending"] as const) {
      const whole = await listed(store, { order });
      for (const limit of [1, 2, 3]) assert.deepEqual(await listPages(store, { order, limit }), whole);
    }
  }),
  caseOf("a list is of what every filter admits", async (store) => {
    await putListed(store);
    const expected: readonly (readonly [Partial<ListQuery>, readonly string[]])[] = [
      [{ functionName: "ship" }, ["d", "e"]],
      [{ functionVersion: "2" }, ["c", "d"]],
      [{ functionName: "ship", functionVersion: "2" }, ["d"]],
      [{ name: "name-of-a" }, ["a"]],
      [{ statuses: ["FAILED", "STOPPED"] }, ["a", "e"]],
      [{ statuses: [] }, []],
      [{ startedAfter: epoch }, ["a", "c", "d", "e"]],
      [{ startedBefore: epoch + 2 }, ["b", "a", "c"]],
      [{ startedAfter: epoch, startedBefore: epoch + 2, statuses: ["RUNNING"] }, ["c"]],
      [{ functionName: "none" }, []],
    ];
    for (const [filter, ids] of expected) assert.deepEqual(await listed(store, filter), ids);
  }),
  caseOf("filters hold on every page", async (store) => {
    await putListed(store);
    const pages = await listPages(store, { functionVersion: "1", order: "descending", limit: 1 });
    assert.deepEqual(pages, ["e", "a", "b"]);
  }),
  caseOf("calls are never listed", async (store) => {
    await mustCommit(store, write(headOf("call", { kind: "call" })), write(headOf("a")));
    assert.deepEqual(await listed(store, {}), ["a"]);
  }),
  caseOf("a list shows heads as they are now", async (store) => {
    const closed = write(next(headOf("a"), { status: "SUCCEEDED", endTime: epoch + 1 }));
    await mustCommit(store, write(headOf("a")), closed);
    assert.deepEqual(await store.list({ order: "ascending", limit: 10 }), [closed.changes[0].head]);
  }),
];

async function putSteps(store: Store, count: number, text: string): Promise<void> {
  const operations = Array.from({ length: count }, (_, index) => stepOf(index + 1, 1, resultOf(text)));
  await mustCommit(store, write(headOf("a"), { operations }));
}

async function seqsOf(
  store: Store,
  query: Pick<OperationQuery, "seqs"> & Partial<OperationQuery>,
): Promise<readonly number[]> {
  return (await store.operations({ id: "a", ...wholePage, ...query })).map(({ seq }) => seq);
}

async function putListed(store: Store): Promise<void> {
  await mustCommit(
    store,
    writeOf(
      changeOf(headOf("a", { startTime: epoch + 1, status: "FAILED" })),
      changeOf(headOf("b", { startTime: epoch })),
      changeOf(headOf("c", { startTime: epoch + 1, functionVersion: "2" })),
      changeOf(headOf("d", { startTime: epoch + 2, functionName: "ship", functionVersion: "2" })),
      changeOf(headOf("e", { startTime: epoch + 2, functionName: "ship", status: "STOPPED" })),
    ),
  );
}

async function listed(store: Store, query: Partial<ListQuery>): Promise<readonly string[]> {
  return (await store.list({ order: "ascending", limit: 100, ...query })).map(({ id }) => id);
}

async function listPages(store: Store, query: ListQuery): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: ListQuery["after"]; ;) {
    const page = await store.list({ ...query, ...(after === undefined ? {} : { after }) });
    const last = page.at(-1);
    if (last === undefined) return ids;
    ids.push(...page.map(({ id }) => id));
    after = { startTime: last.startTime, id: last.id };
  }
}
