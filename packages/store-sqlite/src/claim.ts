import type { Millis } from "@clew/protocol";
import type { Candidate, ClaimQuery, ClaimState, NodeLease } from "@clew/store";
import type { WakeSql } from "./sql/wake.ts";
import type { Statements } from "./statements.ts";

type DueQuery = Omit<ClaimQuery, "limit" | "holdMs">;

/**
 * The wakes among which a claim has to choose: from each index no more than could be taken, so that neither a million
 * sleeping executions nor a backlog for a function that runs nowhere is read.
 */
export function dueCandidates(query: ClaimQuery, state: ClaimState, { wake }: Statements): Iterable<Candidate> {
  const { leases, holds } = state;
  const until = query.now;
  // A dead holder's wakes are due at once.
  const dead = [...wake.holders()].filter((holder) => !leases.isAlive(holder, until));
  const indexes = findIndexes(query, wake, { holders: dead, until });
  const found = new Map<string, Candidate>();
  for (const index of indexes) {
    for (const candidate of take(index, query.limit + holds.size)) found.set(candidate.id, candidate);
  }
  return found.values();
}

/** Wakes of which one is due first, if any ever is. One may come twice. */
export function* nextCandidates(query: DueQuery, { holds }: ClaimState, { wake }: Statements): Iterable<Candidate> {
  const { node, epoch } = query.lease;
  const others = [...wake.holders()].filter((holder) => holder.node !== node || holder.epoch !== epoch);
  for (const index of findIndexes(query, wake, { holders: others, until: Infinity })) {
    yield* take(index, 1 + holds.size);
  }
}

/**
 * Ranges of wakes, for each function: by their own moment, and by the end of their holder's lease. Each is ordered by when the
 * asker may take its wakes, except that a wake whose own moment comes before the end of the lease stands in the first kind too.
 */
function* findIndexes(
  { functions }: DueQuery,
  wake: WakeSql,
  { holders, until }: { readonly holders: readonly NodeLease[]; readonly until: Millis },
): Iterable<Iterable<Candidate>> {
  for (const needs of wake.needs()) {
    const runs = needs === "" || functions.has(needs);
    yield runs ? wake.byAt(needs, until) : wake.byOpenAt(needs, until);
    for (const holder of holders) {
      yield runs ? wake.heldBy(holder, needs) : wake.heldByAnyAt(holder, needs, until);
    }
  }
}

function* take<T>(items: Iterable<T>, count: number): Iterable<T> {
  let taken = 0;
  if (count <= 0) return;
  for (const item of items) {
    yield item;
    if ((taken += 1) === count) return;
  }
}
