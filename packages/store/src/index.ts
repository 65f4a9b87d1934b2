export { resolveEvent } from "./event.ts";
export type { EventContext } from "./event.ts";
export { claimAmong, dueAt, isOrphaned, nextDueAmong } from "./claim/due.ts";
export type { Candidate, ClaimContext, ClaimState } from "./claim/due.ts";
export { Holds } from "./claim/holds.ts";
export { Leases } from "./claim/leases.ts";
export type { LeaseTerm } from "./claim/leases.ts";
export { GroupCommit } from "./group-commit.ts";
export type { ApplyGroup, GroupCommitOptions } from "./group-commit.ts";
export { Hints } from "./hints.ts";
export { createFaultyStore } from "./memory/faulty.ts";
export type { CommitFault, FaultOptions } from "./memory/faulty.ts";
export { MemoryDisk } from "./memory/memory-disk.ts";
export { MemoryStore } from "./memory/memory-store.ts";
export type { MemoryStoreOptions } from "./memory/memory-store.ts";
export type {
  Change,
  Claim,
  ClaimQuery,
  CommitResult,
  EventPayloadSource,
  EventRecord,
  ExecutionHead,
  HistoryQuery,
  ListQuery,
  LiveInvocation,
  NodeId,
  NodeLease,
  OperationBody,
  OperationEntry,
  OperationMeta,
  OperationQuery,
  OperationRecord,
  Snapshot,
  Store,
  StoreCapability,
  StoredFunction,
  Unsubscribe,
  Version,
  Wake,
  Write,
} from "./port.ts";
export { bodySize, eventPayloadSize, recordOverheadBytes, takePage } from "./record-size.ts";
export type { StoreScheduler } from "./scheduler.ts";
export { StoreError, StoreFailedError } from "./store-error.ts";
export type { StoreErrorCode, StoreErrorOptions } from "./store-error.ts";
