import type {
  ErrorObject,
  EventFacts,
  EventType,
  ExecutionData,
  ExecutionId,
  ExecutionStatus,
  HistoryEvent,
  Millis,
  OperationBody,
  OperationId,
  OperationMeta,
  Payload,
} from "@clew/protocol";

/**
 * The store port: it moves data and decides nothing. No rule, token, retry policy or ARN is known here.
 *
 * Invariants that every store keeps, and that the contract cases check:
 * - `commit` is the only way that state changes, and resolves only when the change is durable.
 * - A Write is all or nothing; each Change is fenced by the version of its execution's head.
 * - `load` and every other read never show what is not durable.
 * - Hints may be lost; nothing may depend on one.
 */
export interface Store {
  readonly capability: StoreCapability;
  /** Rejects only when the store has failed: then everything waiting is refused and the process must restart. */
  commit(write: Write): Promise<CommitResult>;
  /** Head and operation index, without payloads. */
  load(id: ExecutionId): Promise<Snapshot | undefined>;
  /** Operations with their payloads, by ascending seq. Stops before `limit` or `maxBytes` is passed, never before the first. */
  operations(query: OperationQuery): Promise<readonly OperationRecord[]>;
  /** Input, result and error of an execution: cold, out of the head. */
  data(id: ExecutionId): Promise<ExecutionData | undefined>;
  history(query: HistoryQuery): Promise<readonly HistoryEvent[]>;
  /** Durable executions by (startTime, id); executions of kind `call` are never listed. */
  list(query: ListQuery): Promise<readonly ExecutionHead[]>;
  /** Takes due wakes for `holdMs`: a hold that expires, never a removal. Earliest first. */
  claimDue(query: ClaimQuery): Promise<readonly Claim[]>;
  /** The earliest moment at which `claimDue` of this node could return something; undefined when nothing is planned. */
  nextDue(query: Omit<ClaimQuery, "limit" | "holdMs">): Promise<Millis | undefined>;
  /** Joins (without a lease: a fresh epoch) or renews; `now` is the store's clock. A lost lease comes back with a new epoch. */
  renew(node: NodeId, ttlMs: number, lease?: NodeLease): Promise<{ readonly lease: NodeLease; readonly now: Millis }>;
  /** Calls the listener after commits, in this process or elsewhere; lossy. Without an id: anything may have changed. */
  onHint(listener: (id?: ExecutionId) => void): Unsubscribe;
  /** Removes executions whose `expireTime` is before the given moment; returns how many. */
  prune(query: { readonly expiredBefore: Millis; readonly limit: number }): Promise<number>;
  /** The functions that were remembered and not forgotten, by name. */
  functions(): Promise<readonly StoredFunction[]>;
  /** Keeps these, each in place of what is kept under its name; all or none. Resolves only when that is durable. */
  rememberFunctions(functions: readonly StoredFunction[]): Promise<void>;
  /** Removes functions that were last seen before the given moment; returns how many. */
  forgetFunctions(seenBefore: Millis): Promise<number>;
  close(): Promise<void>;
}

/** What a store can do beyond the contract. */
export interface StoreCapability {
  readonly persistent: boolean;
  readonly multiProcess: boolean;
  readonly notify: boolean;
}

/**
 * A function as those who serve it described it: what decisions about it rest on while nobody serves it, or while it is
 * served elsewhere.
 */
export interface StoredFunction {
  readonly name: string;
  readonly kind: "durable" | "plain";
  /** In the order in which they were published. */
  readonly versions: readonly { readonly version: string; readonly hash?: string }[];
  readonly aliases: readonly { readonly name: string; readonly version: string }[];
  readonly timeoutSeconds: number;
  readonly executionTimeoutSeconds?: number;
  readonly retentionDays?: number;
  readonly textOnly?: boolean;
  /** When somebody is last known to have served it. */
  readonly lastSeenTime: Millis;
}

/** Counts the commits of one execution; each commit of anyone adds one. */
export type Version = number;
/** Names a node; unique among those that share a store. */
export type NodeId = string;
/** Ends a subscription. */
export type Unsubscribe = () => void;

/**
 * A node's membership: claims and holders of an older epoch, or of an expired lease, are dead, and a dead lease claims
 * nothing. An epoch is given out once, whatever the node. The lease ends at `now + ttlMs` of its last `renew`, not after it.
 */
export interface NodeLease {
  readonly node: NodeId;
  readonly epoch: number;
}

/** Everything that decisions about an execution need, except its operations and its large data. */
export interface ExecutionHead {
  readonly id: ExecutionId;
  /** `call`: one run of a plain function as the target of a chained invoke; unlisted. */
  readonly kind: "durable" | "call";
  readonly name: string;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly functionHash?: string;
  readonly status: ExecutionStatus;
  readonly version: Version;
  /** Counts invocations started; part of the token (TOK). */
  readonly epoch: number;
  /** The version at which the live token was issued: what the host has seen (TOK). */
  readonly tokenSeq: Version;
  /** Seq of the next new operation; the first is 1. */
  readonly nextSeq: number;
  readonly nextEventId: number;
  /** Time of the last commit: an execution's time never goes back. */
  readonly lastTime: Millis;
  readonly startTime: Millis;
  readonly endTime?: Millis;
  readonly executionTimeoutSeconds?: number;
  /** When the execution times out. */
  readonly executionDeadline?: Millis;
  readonly retentionDays?: number;
  /** From when on `prune` may remove it; set when it closes. */
  readonly expireTime?: Millis;
  readonly tenantId?: string;
  readonly traceHeader?: string;
  readonly parent?: { readonly executionId: ExecutionId; readonly operationId: OperationId };
  /** SHA-256 of the input, for start idempotency (IDEM). */
  readonly inputHash?: string;
  /** Largest result in bytes: 6 MiB when started synchronously, 1 MiB otherwise (LIM). */
  readonly maxResultBytes: number;
  /** The live invocation, if one runs. */
  readonly invocation?: LiveInvocation;
  /** Failed invocations in a row. */
  readonly failures: number;
  /** PENDING answers with nothing pending in a row, the first included. */
  readonly idlePendings: number;
  /** When the next invocation may start (backoff). */
  readonly retryTime?: Millis;
  /** The last checkpoint's client token and the tokenSeq it came in with (IDEM). */
  readonly clientToken?: { readonly token: string; readonly tokenSeq: Version };
  /** The last 8 commit ids, newest last: where an `unknown` commit is looked up. */
  readonly recentCommitIds: readonly string[];
  /** Operations counted towards the quota, retries included (LIM). */
  readonly operationCount: number;
  /** Bytes of payloads and errors written so far (LIM). */
  readonly dataBytes: number;
}

/** The invocation that runs now, and the node that runs it. */
export interface LiveInvocation {
  readonly requestId: string;
  /** The version that it started with: what changed later, its code was told in an answer, or not yet (EXEC-23). */
  readonly version: Version;
  readonly lease: NodeLease;
  readonly startTime: Millis;
  readonly deadline: Millis;
}

export type { OperationBody, OperationMeta } from "@clew/protocol";

/** An operation as the index knows it. The EXECUTION operation is derived from head and data, and has no record. */
export interface OperationEntry {
  /** Order of first appearance, from 1. */
  readonly seq: number;
  readonly meta: OperationMeta;
  /** The version of the commit that last changed it. */
  readonly changedAt: Version;
}

/**
 * An operation with its payloads. In a Change, an absent body means: as it was; a present one replaces result and error
 * together, while the input is written once, at the start, and kept (a body without `input` leaves it).
 */
export interface OperationRecord extends OperationEntry {
  readonly body?: OperationBody;
}

/** What a lane holds: read-only for deciders. */
export interface Snapshot {
  readonly head: ExecutionHead;
  /** By ascending seq. */
  readonly operations: readonly OperationEntry[];
}

/** Where an event's payload is found: no payload is stored twice. */
export type EventPayloadSource =
  /** In the operation that the event tells of; it must never be overwritten later. */
  | { readonly from: "operation"; readonly member: keyof OperationBody }
  /** In the execution's data. */
  | { readonly from: "execution"; readonly member: keyof OperationBody }
  /** Here, since its operation will overwrite it (a retried attempt) or it has no operation. */
  | {
      readonly from: "inline";
      readonly member: keyof OperationBody;
      readonly payload?: Payload;
      readonly error?: ErrorObject;
    };

/** A history event as it is stored; `resolveEvent` makes a HistoryEvent of it. */
export interface EventRecord {
  readonly eventId: number;
  readonly type: EventType;
  readonly timestamp: Millis;
  /** The operation that it tells of. */
  readonly seq?: number;
  /** Those of the type. */
  readonly details: EventFacts;
  readonly payload?: EventPayloadSource;
}

/** When dispatch must look at an execution again. */
export interface Wake {
  /** 0: at once. */
  readonly at: Millis;
  /** Only a node that can run this function may take it... */
  readonly needs?: string;
  /** ...until this moment, from which on any node may (the execution's timeout). */
  readonly anyAt?: Millis;
  /** The node that runs the live invocation: when its lease ends, the wake is due at once. */
  readonly holder?: NodeLease;
}

/** Post-images of one execution, fenced by `expect`. */
export interface Change {
  readonly id: ExecutionId;
  readonly expect: Version | "absent";
  /** One version on. Id, kind, name, functionName and startTime are those of the first commit for ever. */
  readonly head: ExecutionHead;
  /** Members that are present replace the stored ones. */
  readonly data?: ExecutionData;
  readonly operations: readonly OperationRecord[];
  readonly events: readonly EventRecord[];
  /** `keep` costs no write; null: closed, or waits for outside events alone. Anything else also ends the claim's hold. */
  readonly wake: Wake | null | "keep";
}

/** At most one Change of each execution, and one start of each name; a Write that contradicts itself is refused with TypeError. */
export interface Write {
  /** Unique; added to each head's `recentCommitIds` by the caller. */
  readonly commitId: string;
  readonly changes: readonly [Change, ...Change[]];
}

/** What became of a Write. */
export type CommitResult =
  | { readonly status: "committed" }
  /** A version fence failed: reload, decide again. */
  | { readonly status: "conflict"; readonly id: ExecutionId }
  /** `expect: "absent"` met an execution with the same function and name (IDEM); `id` is that one's. */
  | { readonly status: "exists"; readonly id: ExecutionId }
  /** The reply was lost: load, and look for the commit id in `recentCommitIds`. Never retried blindly. */
  | { readonly status: "unknown" };

/** Which operations are read. At least one is returned, whatever its size. */
export interface OperationQuery {
  readonly id: ExecutionId;
  /** Either these, or all with `after < seq <= through`. */
  readonly seqs: readonly number[] | { readonly after: number; readonly through: number };
  readonly limit: number;
  readonly maxBytes: number;
}

/** Which events are read; `limit` and `maxBytes` as in OperationQuery. */
export interface HistoryQuery {
  readonly id: ExecutionId;
  /** Only events with `after < eventId <= through`. */
  readonly after: number;
  readonly through: number;
  readonly order: "ascending" | "descending";
  readonly limit: number;
  readonly maxBytes: number;
  /** False: payloads and errors come back as `{truncated: true}`. */
  readonly includeData: boolean;
}

/** Which executions are listed: those that fit every filter given. */
export interface ListQuery {
  readonly functionName?: string;
  readonly functionVersion?: string;
  readonly name?: string;
  readonly statuses?: readonly ExecutionStatus[];
  /** Only later than this. */
  readonly startedAfter?: Millis;
  /** Only earlier than this. */
  readonly startedBefore?: Millis;
  readonly order: "ascending" | "descending";
  /** Keyset: only executions beyond this one in the given order. */
  readonly after?: { readonly startTime: Millis; readonly id: ExecutionId };
  readonly limit: number;
}

/** Which wakes a node asks for. */
export interface ClaimQuery {
  readonly lease: NodeLease;
  readonly now: Millis;
  readonly limit: number;
  /** Functions that this node can run now. */
  readonly functions: ReadonlySet<string>;
  readonly holdMs: number;
}

/** A wake that this node may act on until its hold ends. */
export interface Claim {
  readonly id: ExecutionId;
  readonly at: Millis;
  /** The wake's holder is dead: the live invocation is lost. */
  readonly orphaned: boolean;
}
