import type { ExecutionId, Millis } from "@clew/protocol";
import type { Claim, ClaimQuery, NodeLease, Wake } from "../port.ts";
import type { Holds } from "./holds.ts";
import type { Leases } from "./leases.ts";

/** Who asks, and what is known of the members. */
export interface ClaimContext {
  readonly lease: NodeLease;
  readonly functions: ReadonlySet<string>;
  readonly leases: Leases;
}

/** When the asker may take the wake, holds aside; `undefined` when it may not unless something changes. */
export function dueAt(wake: Wake, context: ClaimContext): Millis | undefined {
  const due = Math.min(wake.at, holderEnd(wake, context));
  if (wake.needs === undefined || context.functions.has(wake.needs)) return due;
  return wake.anyAt === undefined ? undefined : Math.max(due, wake.anyAt);
}

/** Whether the wake's holder is dead. */
export function isOrphaned(wake: Wake, leases: Leases, now: Millis): boolean {
  return wake.holder !== undefined && !leases.isAlive(wake.holder, now);
}

/** The asker's own lease is taken to last: once it has ended, the asker can claim nothing at all. */
function holderEnd(wake: Wake, { lease, leases }: ClaimContext): Millis {
  const { holder } = wake;
  if (holder === undefined || (holder.node === lease.node && holder.epoch === lease.epoch)) return Infinity;
  return leases.endOf(holder);
}

/** A wake that might be claimed. */
export interface Candidate {
  readonly id: ExecutionId;
  readonly wake: Wake;
}

/** Who is a member, and what is held by whom. */
export interface ClaimState {
  readonly leases: Leases;
  readonly holds: Holds;
}

/** Claims what is due among the candidates, earliest first, equal moments in the order given; holds it. */
export function claimAmong(candidates: Iterable<Candidate>, query: ClaimQuery, state: ClaimState): readonly Claim[] {
  const { lease, now } = query;
  const { leases, holds } = state;
  if (!leases.isAlive(lease, now)) return [];
  holds.sweep(now);
  const context = { lease, functions: query.functions, leases };
  const due: { readonly moment: Millis; readonly claim: Claim }[] = [];
  for (const { id, wake } of candidates) {
    const moment = dueAt(wake, context);
    if (moment === undefined || moment > now || holds.freeAt(id, leases, lease) > now) continue;
    due.push({ moment, claim: { id, at: wake.at, orphaned: isOrphaned(wake, leases, now) } });
  }
  const claims = due
    .sort((a, b) => a.moment - b.moment)
    .slice(0, query.limit)
    .map(({ claim }) => claim);
  for (const { id } of claims) holds.hold(id, lease, now + query.holdMs);
  return claims;
}

/** The earliest moment at which `claimAmong` could return one of the candidates. */
export function nextDueAmong(
  candidates: Iterable<Candidate>,
  query: Omit<ClaimQuery, "limit" | "holdMs">,
  { leases, holds }: ClaimState,
): Millis | undefined {
  const { lease } = query;
  if (!leases.isAlive(lease, query.now)) return undefined;
  const context = { lease, functions: query.functions, leases };
  let earliest: Millis | undefined;
  for (const { id, wake } of candidates) {
    const due = dueAt(wake, context);
    if (due === undefined) continue;
    const moment = Math.max(due, holds.freeAt(id, leases, lease));
    if (earliest === undefined || moment < earliest) earliest = moment;
  }
  return earliest;
}
