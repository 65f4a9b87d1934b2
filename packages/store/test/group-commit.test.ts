import { GroupCommit, StoreError, StoreFailedError, type ApplyGroup, type CommitResult, type Write } from "@clew/store";
import { describe, expect, it } from "vitest";
import { headOf, write } from "../src/contract/fixture.ts";
import { ManualScheduler } from "./manual-scheduler.ts";

const committed: CommitResult = { status: "committed" };
const allCommitted: ApplyGroup = (writes) => writes.map(() => committed);

/** A GroupCommit under a manual scheduler that records the commit ids of each group. */
function setUp(applyGroup: ApplyGroup = allCommitted, maxGroupSize = 256) {
  const scheduler = new ManualScheduler();
  const groups: string[][] = [];
  const hints: string[] = [];
  const group = new GroupCommit({
    applyGroup: (writes) => {
      groups.push(writes.map(({ commitId }) => commitId));
      return applyGroup(writes);
    },
    turn: (run) => scheduler.turn(run),
    onCommitted: (id) => hints.push(id),
    maxGroupSize,
  });
  return { scheduler, groups, hints, group };
}

function start(id: string): Write {
  return write(headOf(id));
}

/** How a promise stands after the work that is queued now. */
async function stateOf(promise: Promise<unknown>): Promise<"pending" | "resolved" | "rejected"> {
  const settled = promise.then(
    () => "resolved" as const,
    () => "rejected" as const,
  );
  const queued = new Promise<"pending">((resolve) => setImmediate(() => resolve("pending")));
  return Promise.race([settled, queued]);
}

describe("gathering", () => {
  it("calls applyGroup once a turn, with every write in order of arrival", async () => {
    const { scheduler, groups, group } = setUp();
    const commits = ["a", "b", "c"].map((id) => group.commit(start(id)));
    expect(groups).toEqual([]);
    await scheduler.runTurn();
    expect(groups).toEqual([["a@1", "b@1", "c@1"]]);
    expect(await Promise.all(commits)).toEqual([committed, committed, committed]);
  });

  it("asks for no turn while nothing waits", async () => {
    const { scheduler, group } = setUp();
    void group.commit(start("a"));
    void group.commit(start("b"));
    expect(scheduler.waiting).toBe(1);
    await scheduler.runTurn();
    expect(scheduler.waiting).toBe(0);
  });

  it("goes on gathering while a flush is under way, and flushes one group at a time", async () => {
    const flushes: PromiseWithResolvers<readonly CommitResult[]>[] = [];
    const { scheduler, groups, group } = setUp(() => {
      const flush = Promise.withResolvers<readonly CommitResult[]>();
      flushes.push(flush);
      return flush.promise;
    });
    const first = group.commit(start("a"));
    await scheduler.runTurn();
    const others = ["b", "c"].map((id) => group.commit(start(id)));
    await scheduler.runTurn();
    expect(groups).toEqual([["a@1"]]);
    expect(await stateOf(first)).toBe("pending");
    flushes[0]?.resolve([committed]);
    expect(await first).toEqual(committed);
    await scheduler.runTurn();
    expect(groups).toEqual([["a@1"], ["b@1", "c@1"]]);
    flushes[1]?.resolve([committed, { status: "conflict", id: "c" }]);
    expect(await Promise.all(others)).toEqual([committed, { status: "conflict", id: "c" }]);
  });

  it("splits a burst, so that the event loop breathes", async () => {
    const { scheduler, groups, group } = setUp(allCommitted, 2);
    const commits = ["a", "b", "c", "d", "e"].map((id) => group.commit(start(id)));
    for (let turn = 0; turn < 3; turn += 1) await scheduler.runTurn();
    expect(groups.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(await Promise.all(commits)).toHaveLength(5);
  });
});

describe("hints", () => {
  it("follow the results, one for each execution of a committed write", async () => {
    const order: string[] = [];
    const { scheduler, hints, group } = setUp(() => {
      order.push(...hints);
      return [committed, { status: "exists", id: "a" }];
    });
    const commits = [group.commit(start("a")), group.commit(start("b"))];
    await scheduler.runTurn();
    await Promise.all(commits);
    expect(order).toEqual([]);
    expect(hints).toEqual(["a"]);
  });
});

describe("failure", () => {
  const diskFull = new StoreError({ code: "DISK_FULL", message: "no space", path: "/x" });
  const failing: readonly (readonly [string, ApplyGroup])[] = [
    [
      "throws",
      () => {
        throw diskFull;
      },
    ],
    ["rejects", () => Promise.reject(diskFull)],
  ];

  it.each(failing)("refuses everything that waits and comes once applyGroup %s", async (_, applyGroup) => {
    const { scheduler, groups, group } = setUp(applyGroup, 1);
    const waiting = ["a", "b"].map((id) => expect(group.commit(start(id))).rejects.toThrow(StoreFailedError));
    await scheduler.runTurn();
    await Promise.all(waiting);
    await expect(group.commit(start("c"))).rejects.toMatchObject({ code: "DISK_FULL", path: "/x", cause: diskFull });
    await scheduler.runTurn();
    expect(groups).toHaveLength(1);
    expect(() => group.assertOpen()).toThrow(StoreFailedError);
  });

  it("emits no hint of a failed group", async () => {
    const { scheduler, hints, group } = setUp(() => Promise.reject(diskFull));
    const commit = expect(group.commit(start("a"))).rejects.toThrow(StoreFailedError);
    await scheduler.runTurn();
    await commit;
    expect(hints).toEqual([]);
  });

  it("acknowledges nothing whose flush ends after the store has failed", async () => {
    const flush = Promise.withResolvers<readonly CommitResult[]>();
    const { scheduler, hints, group } = setUp(() => flush.promise);
    const commit = expect(group.commit(start("a"))).rejects.toThrow(StoreFailedError);
    await scheduler.runTurn();
    group.fail(diskFull);
    flush.resolve([committed]);
    await commit;
    expect(hints).toEqual([]);
  });

  it("takes a missing result for a failure, never for a commit", async () => {
    const { scheduler, group } = setUp(() => [committed]);
    const commits = ["a", "b"].map((id) => expect(group.commit(start(id))).rejects.toThrow(StoreFailedError));
    await scheduler.runTurn();
    await Promise.all(commits);
  });

  it("reports the first cause only", async () => {
    const { group } = setUp();
    group.fail(diskFull);
    group.fail(new StoreError({ code: "IO_ERROR", message: "later" }));
    await expect(group.commit(start("a"))).rejects.toMatchObject({ code: "DISK_FULL" });
  });

  it("gives an error that is no StoreError the code INTERNAL", async () => {
    const { scheduler, group } = setUp(() => {
      throw new RangeError("defect");
    });
    const commit = expect(group.commit(start("a"))).rejects.toMatchObject({ code: "INTERNAL" });
    await scheduler.runTurn();
    await commit;
  });
});

describe("closing", () => {
  it("waits for every group under way", async () => {
    const { scheduler, groups, group } = setUp(allCommitted, 1);
    const commits = ["a", "b"].map((id) => group.commit(start(id)));
    const closed = group.close();
    await expect(group.commit(start("c"))).rejects.toMatchObject({ code: "CLOSED" });
    await scheduler.runTurn();
    expect(await stateOf(closed)).toBe("pending");
    await scheduler.runTurn();
    await closed;
    expect(await Promise.all(commits)).toEqual([committed, committed]);
    expect(groups).toHaveLength(2);
  });

  it("ends at once when nothing is under way", async () => {
    const { group } = setUp();
    await group.close();
    expect(() => group.assertOpen()).toThrow(expect.objectContaining({ code: "CLOSED" }));
  });

  it("ends when the last group fails", async () => {
    const { scheduler, group } = setUp(() => {
      throw new Error("broken");
    });
    const commit = expect(group.commit(start("a"))).rejects.toThrow(StoreFailedError);
    const closed = group.close();
    await scheduler.runTurn();
    await Promise.all([commit, closed]);
  });
});
