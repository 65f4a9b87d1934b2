import { dueAt, type Candidate, type ClaimContext, type ClaimQuery, type ClaimState } from "@clew/store";
import type { Statements } from "./statements.ts";

/**
 * The wakes among which a claim has to choose: from each index no more than could be taken, so that neither a million
 * sleeping executions nor a backlog for a function that runs nowhere is read.
 */
export function dueCandidates(query: ClaimQuery, state: ClaimState, statements: Statements): Iterable<Candidate> {
  const found = new Map<string, Candidate>();
  for (const candidate of findDue(query, state, statements)) found.set(candidate.id, candidate);
  return found.values();
}

function* findDue(query: ClaimQuery, { leases, holds }: ClaimState, { wake }: Statements): Iterable<Candidate> {
  const { lease, functions, now } = query;
  const enough = query.limit + holds.size;
  for (const needs of wake.needs()) {
    yield* take(isOpen(needs, functions) ? wake.byAt(needs, now) : wake.byOpenAt(needs, now), enough);
  }
  const context: ClaimContext = { lease, functions, leases };
  const isDue = (candidate: Candidate): boolean => (dueAt(candidate.wake, context) ?? Infinity) <= now;
  for (const holder of wake.holders()) {
    if (!leases.isAlive(holder, now)) yield* take(filter(wake.heldBy(holder), isDue), enough);
  }
}

/** Wakes of which one is due first. One may come twice. */
export function* nextCandidates(
  query: Omit<ClaimQuery, "limit" | "holdMs">,
  { holds }: ClaimState,
  { wake }: Statements,
): Iterable<Candidate> {
  const { lease, functions } = query;
  const enough = 1 + holds.size;
  for (const needs of wake.needs()) {
    yield* take(isOpen(needs, functions) ? wake.byAt(needs, Infinity) : wake.byOpenAt(needs, Infinity), enough);
  }
  for (const holder of wake.holders()) {
    if (holder.node === lease.node && holder.epoch === lease.epoch) continue;
    // All that this node can run are due when the lease ends, and no other is due before that because of it.
    let open = 0;
    for (const candidate of wake.heldBy(holder)) {
      yield candidate;
      if (isOpen(candidate.wake.needs ?? "", functions) && (open += 1) === enough) break;
    }
  }
}

function isOpen(needs: string, functions: ReadonlySet<string>): boolean {
  return needs === "" || functions.has(needs);
}

function* filter<T>(items: Iterable<T>, matches: (item: T) => boolean): Iterable<T> {
  for (const item of items) if (matches(item)) yield item;
}

function* take<T>(items: Iterable<T>, count: number): Iterable<T> {
  let taken = 0;
  if (count <= 0) return;
  for (const item of items) {
    yield item;
    if ((taken += 1) === count) return;
  }
}
