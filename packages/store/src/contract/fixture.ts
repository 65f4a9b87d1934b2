import { textPayload, type Millis } from "@clew/protocol";
import type {
  Change,
  ClaimQuery,
  EventRecord,
  ExecutionHead,
  NodeLease,
  OperationBody,
  OperationRecord,
  Store,
  StoredFunction,
  Version,
  Write,
} from "../port.ts";

/** When executions of the contract start. */
export const epoch: Millis = 1_800_000_000_000;

/** The head of a new execution. */
export function headOf(id: string, members: Partial<ExecutionHead> = {}): ExecutionHead {
  return {
    id,
    kind: "durable",
    name: `name-of-${id}`,
    functionName: "order",
    functionVersion: "1",
    status: "RUNNING",
    version: 1,
    epoch: 0,
    tokenSeq: 0,
    nextSeq: 1,
    nextEventId: 1,
    lastTime: epoch,
    startTime: epoch,
    maxResultBytes: 1_048_576,
    failures: 0,
    idlePendings: 0,
    recentCommitIds: [],
    operationCount: 0,
    dataBytes: 0,
    ...members,
  };
}

/** The head that follows. */
export function next(head: ExecutionHead, members: Partial<ExecutionHead> = {}): ExecutionHead {
  return { ...head, version: head.version + 1, ...members };
}

/** A Change that brings the head about, and whatever else is given. */
export function changeOf(head: ExecutionHead, parts: Partial<Change> = {}): Change {
  const expect = head.version === 1 ? "absent" : head.version - 1;
  return { id: head.id, expect, head, operations: [], events: [], wake: "keep", ...parts };
}

/** A Write of the changes, its commit id noted in each head. */
export function writeOf(first: Change, ...others: readonly Change[]): Write {
  const commitId = [first, ...others].map(({ id, head }) => `${id}@${head.version}`).join("+");
  const note = (change: Change): Change => {
    const recentCommitIds = [...change.head.recentCommitIds, commitId].slice(-8);
    return { ...change, head: { ...change.head, recentCommitIds } };
  };
  return { commitId, changes: [note(first), ...others.map(note)] };
}

/** A Write of one change. */
export function write(head: ExecutionHead, parts: Partial<Change> = {}): Write {
  return writeOf(changeOf(head, parts));
}

/** Commits, and says so when that was refused. */
export async function mustCommit(store: Store, first: Write, ...others: readonly Write[]): Promise<void> {
  for (const one of [first, ...others]) {
    const result = await store.commit(one);
    if (result.status !== "committed") throw new Error(`expected "${one.commitId}" to commit, got "${result.status}"`);
  }
}

/** A step as its execution's index knows it. */
export function stepOf(seq: number, changedAt: Version, body?: OperationBody): OperationRecord {
  return {
    seq,
    changedAt,
    meta: { id: `step-${seq}`, type: "STEP", status: "SUCCEEDED", name: `n${seq}`, startTime: epoch, attempt: 1 },
    ...(body === undefined ? {} : { body }),
  };
}

/** A result of as many bytes as the text has. */
export function resultOf(text: string): OperationBody {
  return { result: textPayload(text) };
}

/** The event of a step's success, its payload in the operation. */
export function successOf(eventId: number, seq: number): EventRecord {
  return {
    eventId,
    type: "StepSucceeded",
    timestamp: epoch + eventId,
    seq,
    details: { retry: { currentAttempt: 1 } },
    payload: { from: "operation", member: "result" },
  };
}

/** Everything of a range, in one page. */
export const wholePage = { limit: 1_000, maxBytes: 1_000_000_000 } as const;

/** A node that has just joined; `now` is the store's clock. */
export async function joinNode(
  store: Store,
  node: string,
): Promise<{ readonly lease: NodeLease; readonly now: Millis }> {
  return store.renew(node, 60_000);
}

/** What a node claims that runs the given functions. */
export function claimOf(
  member: { readonly lease: NodeLease; readonly now: Millis },
  functions: readonly string[] = [],
  parts: Partial<ClaimQuery> = {},
): ClaimQuery {
  return { ...member, limit: 100, functions: new Set(functions), holdMs: 1_000, ...parts };
}

/** The ids that a claim returned. */
export async function claimedIds(store: Store, query: ClaimQuery): Promise<readonly string[]> {
  return (await store.claimDue(query)).map(({ id }) => id);
}

/** A function of one version, as its host described it. */
export function functionOf(name: string, members: Partial<StoredFunction> = {}): StoredFunction {
  return {
    name,
    kind: "durable",
    versions: [{ version: "$LATEST" }],
    aliases: [],
    timeoutSeconds: 60,
    lastSeenTime: epoch,
    ...members,
  };
}
