import type { PeerOperation, PeerUpdate } from "./operation.ts";
import type { PeerRefusal } from "./refusal.ts";
import type { PeerPage } from "./state-page.ts";

/** A call of a host, read off its wire. */
export type PeerRequest = CheckpointRequest | StateRequest;

/** Asks to apply updates, all or nothing. */
export interface CheckpointRequest {
  readonly operation: "checkpoint";
  readonly token: string;
  readonly updates: readonly PeerUpdate[];
  readonly clientToken?: string;
}

/** Asks for a page of the state. */
export interface StateRequest {
  readonly operation: "state";
  readonly token: string;
  /** Empty: the first page. */
  readonly marker: string;
  readonly maxItems: number;
}

/** How a call is answered. Times of operations are real milliseconds. */
export type PeerReply =
  | ({ readonly kind: "answer"; readonly token?: string } & PeerPage)
  | { readonly kind: "refused"; readonly refusal: PeerRefusal }
  /** The connection breaks instead. */
  | { readonly kind: "break" }
  /** Nothing comes, since nobody is there any more. */
  | { readonly kind: "silence" };

/** An answer that tells of operations. */
export function answer(operations: readonly PeerOperation[], token: string | undefined): PeerReply {
  return { kind: "answer", operations, ...(token === undefined ? {} : { token }) };
}
