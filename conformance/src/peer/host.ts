import type { ErrorObject } from "@clew/protocol";
import type { PeerPage } from "./state-page.ts";
import type { Exchange } from "./trace.ts";

/** One call of the durable function, in no wire's terms. Times of operations are real milliseconds. */
export interface PeerInvocation {
  readonly requestId: string;
  readonly executionId: string;
  readonly executionArn: string;
  readonly token: string;
  readonly page: PeerPage;
  /** Ids of the operations that changed since the last invocation. */
  readonly updated: readonly string[];
  /** So long after the process has taken the call it is killed. */
  readonly timeoutMs: number;
  readonly tenantId?: string;
}

/** How an invocation ended. */
export type HostAnswer =
  /** The function answered. */
  | { readonly kind: "output"; readonly output: PeerOutput }
  /** It failed, but its process lives. */
  | { readonly kind: "error"; readonly error: ErrorObject }
  /** Its process, or the stream to it, is gone. */
  | { readonly kind: "exit"; readonly error: ErrorObject }
  | { readonly kind: "timeout" };

/** What a durable function answered, not yet judged. */
export interface PeerOutput {
  readonly status?: string;
  readonly result?: string;
  readonly error?: ErrorObject;
}

/** Who hears what happens on the wire during a call. */
export interface CallListener {
  exchanged(exchange: Omit<Exchange, "invocation">): void;
  /** The host did what the protocol forbids. */
  violated(problem: string): void;
}

/** A process of a host. It runs one call at a time. */
export interface Host {
  /** Whether it takes no further call. */
  readonly dead: boolean;
  /** Resolves when the process is gone. */
  readonly exited: Promise<void>;
  /** Runs one call to its end. */
  call(invocation: PeerInvocation, listener: CallListener): Promise<HostAnswer>;
  /** Ends the process at once. */
  kill(): void;
  /** Says that no more calls come on this stream; only a worker has one. */
  drain?(): void;
  /** Breaks the stream to it; only a worker has one. */
  disconnect?(): void;
}

/** Starts processes of one host. */
export interface HostStarter {
  start(): Promise<Host>;
  close(): Promise<void>;
}
