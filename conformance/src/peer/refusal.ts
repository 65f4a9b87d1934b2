/** What kind of refusal it is; each wire has its own way to say so. */
export type RefusalKind =
  /** The token is not the live one: the invocation is over, the execution is not. */
  | "stale-token"
  /** The request is wrong and would be refused again. */
  | "invalid"
  | "server-error"
  | "throttled"
  /** Of a newer peer: its reason is in no catalogue, its scope says that the invocation is over. */
  | "unknown-reason"
  /** A proxy's: a status alone that says nothing of what became of the request. */
  | "unavailable-without-detail"
  /** A proxy's: a status alone that says no. */
  | "denied-without-detail";

/** Why a request is refused, in no wire's terms. */
export interface PeerRefusal {
  readonly kind: RefusalKind;
  /** In the words of the service. */
  readonly message: string;
}

/** The refusal of a token that is not the live one. */
export const staleToken: PeerRefusal = { kind: "stale-token", message: "Invalid checkpoint token" };

/** The refusal of a request that is wrong. */
export function invalid(message: string): PeerRefusal {
  return { kind: "invalid", message };
}
