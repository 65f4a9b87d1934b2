import type { ExecutionId } from "@clew/protocol";
import type { Change, CommitResult, Store, Write } from "@clew/store";

/** A store that breaks one rule of dispatch. `shared` outlives the nodes: it is part of the broken store. */
export type Mutant = (store: Store, shared: Set<ExecutionId>) => Store;

function over(store: Store, members: Partial<Store>): Store {
  return {
    capability: store.capability,
    commit: (write) => store.commit(write),
    load: (id) => store.load(id),
    operations: (query) => store.operations(query),
    data: (id) => store.data(id),
    history: (query) => store.history(query),
    list: (query) => store.list(query),
    claimDue: (query) => store.claimDue(query),
    nextDue: (query) => store.nextDue(query),
    renew: (node, ttlMs, lease) => store.renew(node, ttlMs, lease),
    onHint: (listener) => store.onHint(listener),
    prune: (query) => store.prune(query),
    functions: () => store.functions(),
    rememberFunctions: (functions) => store.rememberFunctions(functions),
    forgetFunctions: (seenBefore) => store.forgetFunctions(seenBefore),
    close: () => store.close(),
    ...members,
  };
}

/** Whoever comes last wins: the version of the head is not looked at. */
const noFence: Mutant = (store) =>
  over(store, {
    commit: async (write): Promise<CommitResult> => {
      const changes = await Promise.all(
        write.changes.map(async (change): Promise<Change> => {
          const current = change.expect === "absent" ? undefined : await store.load(change.id);
          if (current === undefined) return change;
          const version = current.head.version;
          const head = { ...change.head, version: version + 1 };
          const operations = change.operations.map((each) => ({ ...each, changedAt: version + 1 }));
          return { ...change, expect: version, head, operations };
        }),
      );
      const [first, ...rest] = changes;
      if (first === undefined) throw new Error("a write has a change");
      return store.commit({ ...write, changes: [first, ...rest] });
    },
  });

/** The wake is written after the change that needs it. */
const wakeApart: Mutant = (store) =>
  over(store, {
    commit: async (write): Promise<CommitResult> => {
      const bare = write.changes.map((change): Change => ({ ...change, wake: "keep" }));
      const [first, ...rest] = bare;
      if (first === undefined) throw new Error("a write has a change");
      const result = await store.commit({ ...write, changes: [first, ...rest] });
      if (result.status !== "committed") return result;
      for (const change of write.changes) if (change.wake !== "keep") await addWake(store, write, change);
      return result;
    },
  });

async function addWake(store: Store, write: Write, change: Change): Promise<void> {
  const { head } = change;
  const commitId = `${write.commitId}+`;
  const later = { ...head, version: head.version + 1, recentCommitIds: [...head.recentCommitIds, commitId] };
  await store.commit({
    commitId,
    changes: [{ id: change.id, expect: head.version, head: later, operations: [], events: [], wake: change.wake }],
  });
}

/** A claim takes the row away instead of holding it for a while. */
const claimDeletes: Mutant = (store, taken) =>
  over(store, {
    claimDue: async (query) => {
      const claims = (await store.claimDue(query)).filter(({ id }) => !taken.has(id));
      for (const { id } of claims) taken.add(id);
      return claims;
    },
    commit: async (write) => {
      const result = await store.commit(write);
      if (result.status === "committed") {
        for (const { id, wake } of write.changes) if (wake !== "keep") taken.delete(id);
      }
      return result;
    },
  });

/** The store is looked at only when somebody said so. */
const hintsAlone: Mutant = (store) =>
  over(store, {
    nextDue: () => Promise.resolve(undefined),
  });

/** A lost reply is taken for a commit that did not happen. */
const unknownFails: Mutant = (store) =>
  over(store, {
    commit: async (write): Promise<CommitResult> => {
      const result = await store.commit(write);
      return result.status === "unknown" ? { status: "conflict", id: write.changes[0].id } : result;
    },
  });

/** What workers of other nodes serve is not remembered. */
const noFunctions: Mutant = (store) => over(store, { functions: () => Promise.resolve([]) });

/** The five rules that dispatch rests on, each broken once, and the one that makes a function known to every node. */
export const mutants = { noFence, wakeApart, claimDeletes, hintsAlone, unknownFails, noFunctions } as const;

/** Names of the mutants. */
export type MutantName = keyof typeof mutants;
