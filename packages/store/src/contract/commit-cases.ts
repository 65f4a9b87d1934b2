import assert from "node:assert/strict";
import { textPayload } from "@clew/protocol";
import type { ExecutionHead, Store } from "../port.ts";
import { caseOf, type ContractCase } from "./contract-case.ts";
import {
  changeOf,
  claimedIds,
  claimOf,
  epoch,
  headOf,
  joinNode,
  mustCommit,
  next,
  resultOf,
  stepOf,
  successOf,
  wholePage,
  write,
  writeOf,
} from "./fixture.ts";

const fullHead: ExecutionHead = headOf("full", {
  name: 'a "name"',
  functionHash: "abc",
  status: "FAILED",
  epoch: 3,
  tokenSeq: 1,
  nextSeq: 4,
  nextEventId: 9,
  endTime: epoch + 5,
  executionTimeoutSeconds: 60,
  executionDeadline: epoch + 60_000,
  retentionDays: 7,
  expireTime: epoch + 70_000,
  tenantId: "tenant",
  traceHeader: "Root=1",
  parent: { executionId: "parent", operationId: "op" },
  inputHash: "def",
  invocation: { requestId: "r", version: 2, lease: { node: "n", epoch: 1 }, startTime: epoch, deadline: epoch + 1 },
  failures: 2,
  idlePendings: 1,
  retryTime: epoch + 6,
  clientToken: { token: "t", tokenSeq: 1 },
  recentCommitIds: ["earlier"],
  operationCount: 12,
});

/** Fences, atomicity and what a commit leaves behind. */
export const commitCases: readonly ContractCase[] = [
  caseOf("a committed change reads back as it was given", async (store) => {
    const operations = [
      stepOf(1, 1, resultOf("one")),
      stepOf(2, 1),
      stepOf(3, 1, { error: { type: "E", message: "\ud800" } }),
    ];
    const data = { input: { data: Uint8Array.of(0, 255, 128), mediaType: "application/x-bytes" } };
    const first = write(fullHead, { operations, data });
    await mustCommit(store, first);
    const index = operations.map(({ seq, meta, changedAt }) => ({ seq, meta, changedAt }));
    assert.deepEqual(await store.load("full"), { head: first.changes[0].head, operations: index });
    assert.deepEqual(await store.data("full"), data);
    const records = await store.operations({ id: "full", seqs: [1, 2, 3], ...wholePage });
    assert.deepEqual(
      records.map(({ body }) => body ?? {}),
      operations.map(({ body }) => body ?? {}),
    );
  }),
  caseOf("members that a later head lacks are gone", async (store) => {
    const bare = next(headOf("full", { name: fullHead.name }));
    await mustCommit(store, write(fullHead), write(bare));
    assert.deepEqual((await store.load("full"))?.head, write(bare).changes[0].head);
  }),
  caseOf("what does not exist reads as absent", async (store) => {
    assert.equal(await store.load("none"), undefined);
    assert.equal(await store.data("none"), undefined);
    assert.deepEqual(await store.operations({ id: "none", seqs: [1], ...wholePage }), []);
    const range = { after: 0, through: 10, order: "ascending", includeData: true, ...wholePage } as const;
    assert.deepEqual(await store.history({ id: "none", ...range }), []);
  }),
  caseOf("an execution without data has none", async (store) => {
    await mustCommit(store, write(headOf("a")));
    assert.deepEqual(await store.data("a"), {});
  }),
  caseOf("a version fence admits exactly the stored version", async (store) => {
    const second = next(headOf("a"));
    await mustCommit(store, write(headOf("a")), write(second));
    for (const head of [second, next(next(second))]) {
      assert.deepEqual(await store.commit(write(head)), { status: "conflict", id: "a" });
    }
    await mustCommit(store, write(next(second)));
  }),
  caseOf("a version fence refuses an execution that does not exist", async (store) => {
    assert.deepEqual(await store.commit(write(next(headOf("a")))), { status: "conflict", id: "a" });
    assert.equal(await store.load("a"), undefined);
  }),
  caseOf("a conflict writes nothing of its change", async (store) => {
    const { lease, now } = await joinNode(store, "n");
    const kept = write(headOf("a"), { data: { input: textPayload("1") } });
    await mustCommit(store, kept);
    const stale = next(next(headOf("a", { nextEventId: 2 })));
    const result = await store.commit(
      write(stale, {
        data: { input: textPayload("2") },
        operations: [stepOf(1, 3, resultOf("x"))],
        events: [successOf(1, 1)],
        wake: { at: 0 },
      }),
    );
    assert.equal(result.status, "conflict");
    await assertUntouched(store, kept.changes[0].head);
    assert.deepEqual(await store.data("a"), { input: textPayload("1") });
    assert.deepEqual(await store.claimDue(claimOf({ lease, now })), []);
  }),
  caseOf("a taken name within a function is `exists`, with its owner", async (store) => {
    await mustCommit(store, write(headOf("a", { name: "same" })));
    assert.deepEqual(await store.commit(write(headOf("b", { name: "same" }))), { status: "exists", id: "a" });
    assert.equal(await store.load("b"), undefined);
    await mustCommit(store, write(headOf("c", { name: "same", functionName: "other" })));
  }),
  caseOf("a closed execution keeps its name", async (store) => {
    const closed = headOf("a", { name: "same", status: "SUCCEEDED", endTime: epoch });
    await mustCommit(store, write(closed));
    assert.deepEqual(await store.commit(write(headOf("b", { name: "same" }))), { status: "exists", id: "a" });
  }),
  caseOf("starting an execution again is `exists` with its own id", async (store) => {
    await mustCommit(store, write(headOf("a")));
    assert.deepEqual(await store.commit(write(headOf("a"))), { status: "exists", id: "a" });
  }),
  caseOf("a taken id under a new name is a conflict", async (store) => {
    await mustCommit(store, write(headOf("a")));
    assert.deepEqual(await store.commit(write(headOf("a", { name: "other" }))), { status: "conflict", id: "a" });
  }),
  caseOf("the changes of a write happen together", async (store) => {
    await mustCommit(store, write(headOf("parent")));
    const parent = next(headOf("parent"));
    await mustCommit(store, writeOf(changeOf(parent, { operations: [stepOf(1, 2)] }), changeOf(headOf("child"))));
    assert.equal((await store.load("parent"))?.operations.length, 1);
    assert.equal((await store.load("child"))?.head.version, 1);
  }),
  caseOf("a conflict of one change undoes the others", async (store) => {
    const parent = write(headOf("parent"));
    await mustCommit(store, parent, write(headOf("child")));
    const result = await store.commit(
      writeOf(
        changeOf(next(headOf("parent")), {
          operations: [stepOf(1, 2, resultOf("x"))],
          data: { result: textPayload("1") },
        }),
        changeOf(next(next(headOf("child")))),
      ),
    );
    assert.deepEqual(result, { status: "conflict", id: "child" });
    await assertUntouched(store, parent.changes[0].head);
    assert.deepEqual(await store.data("parent"), {});
  }),
  caseOf("a taken name in one change undoes the others", async (store) => {
    const parent = write(headOf("parent"));
    await mustCommit(store, parent, write(headOf("a", { name: "same" })));
    const start = changeOf(headOf("b", { name: "same" }));
    const result = await store.commit(writeOf(changeOf(next(headOf("parent"))), start));
    assert.deepEqual(result, { status: "exists", id: "a" });
    await assertUntouched(store, parent.changes[0].head);
    assert.equal(await store.load("b"), undefined);
  }),
  caseOf("members of data replace the stored ones, the others stay", async (store) => {
    const [input, result] = [textPayload("in"), textPayload("out")];
    const second = next(headOf("a"));
    await mustCommit(store, write(headOf("a"), { data: { input } }), write(second, { data: { result } }));
    assert.deepEqual(await store.data("a"), { input, result });
    await mustCommit(store, write(next(second), { data: { result: input } }));
    assert.deepEqual(await store.data("a"), { input, result: input });
  }),
  caseOf("an absent body leaves the stored one", async (store) => {
    const operations = [stepOf(1, 1, resultOf("kept"))];
    const meta = { ...stepOf(1, 2).meta, name: "renamed" };
    await mustCommit(store, write(headOf("a"), { operations }));
    await mustCommit(store, write(next(headOf("a")), { operations: [{ seq: 1, changedAt: 2, meta }] }));
    const [record] = await store.operations({ id: "a", seqs: [1], ...wholePage });
    assert.deepEqual(record, { seq: 1, changedAt: 2, meta, body: resultOf("kept") });
  }),
  caseOf("a body replaces result and error, and leaves the input", async (store) => {
    const bodies = [{ input: textPayload("in"), ...resultOf("1") }, { error: { message: "2" } }, {}];
    for (const [index, body] of bodies.entries()) {
      const version = index + 1;
      await mustCommit(store, write(headOf("a", { version }), { operations: [stepOf(1, version, body)] }));
      const [record] = await store.operations({ id: "a", seqs: [1], ...wholePage });
      assert.deepEqual(record?.body, { input: textPayload("in"), ...body });
    }
  }),
  caseOf("commit ids read back, the newest last", async (store) => {
    const first = write(headOf("a"));
    const second = write(next(first.changes[0].head));
    await mustCommit(store, first, second);
    assert.deepEqual((await store.load("a"))?.head.recentCommitIds, [first.commitId, second.commitId]);
  }),
  caseOf("a write that contradicts itself is refused, and the store goes on", async (store) => {
    const good = write(headOf("a"));
    const bad = [
      { ...good, commitId: "other" },
      { ...good, changes: [{ ...good.changes[0], id: "b" }] as const },
      { ...good, changes: [{ ...good.changes[0], expect: 7 }] as const },
      writeOf(changeOf(headOf("a")), changeOf(headOf("a", { name: "other" }))),
      writeOf(changeOf(headOf("a", { name: "same" })), changeOf(headOf("b", { name: "same" }))),
    ];
    for (const one of bad) await assert.rejects(store.commit(one), TypeError);
    await mustCommit(store, good);
  }),
  caseOf("executions that claims see are those that are loaded", async (store) => {
    const { lease, now } = await joinNode(store, "n");
    await mustCommit(store, write(headOf("a", { kind: "call" }), { wake: { at: 0 } }));
    assert.deepEqual(await claimedIds(store, claimOf({ lease, now })), ["a"]);
    assert.equal((await store.load("a"))?.head.kind, "call");
  }),
];

async function assertUntouched(store: Store, head: ExecutionHead): Promise<void> {
  const { id } = head;
  assert.deepEqual(await store.load(id), { head, operations: [] });
  const events = { after: 0, through: 100, order: "ascending", includeData: true } as const;
  assert.deepEqual(await store.history({ id, ...events, ...wholePage }), []);
}
