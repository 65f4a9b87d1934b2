import type { PeerUpdate } from "./operation.ts";
import type { PeerRefusal } from "./refusal.ts";

/** What the peer does to a request instead of serving it, or besides. */
export type Fault =
  | { readonly kind: "refuse"; readonly refusal: PeerRefusal }
  /** The connection breaks before the request is served. */
  | { readonly kind: "drop-request" }
  /** It breaks before the answer. */
  | { readonly kind: "drop-reply" }
  /** The process is killed before the answer. */
  | { readonly kind: "kill" }
  /** The answer has no token, and tells of no operation. */
  | { readonly kind: "withhold-token" }
  /** The answer tells of no operation. */
  | { readonly kind: "empty-state" }
  /** gRPC: the peer says that it sends no more invocations on this stream, and serves the request. */
  | { readonly kind: "drain" }
  /** gRPC: the worker's stream breaks before the answer; the process lives. */
  | { readonly kind: "disconnect" };

/** A request that a fault may befall. */
export interface FaultTarget {
  readonly operation: "checkpoint" | "state";
  /** Of this kind in this run, from 1. */
  readonly index: number;
  readonly updates: readonly PeerUpdate[];
}

/** Says what befalls a request, if anything. */
export type Faults = (target: FaultTarget) => Fault | undefined;
