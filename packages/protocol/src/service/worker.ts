import type { InvocationOutcome, Invocation } from "../model/invocation.ts";
import type { Millis } from "../model/ids.ts";

/** A function that a worker serves. */
export interface ServedFunction {
  readonly name: string;
  readonly kind: "durable" | "plain";
  /** Default `$LATEST`; aliases other than that are the worker's own claim. */
  readonly version?: string;
  readonly aliases?: readonly string[];
  readonly hash?: string;
  readonly timeoutSeconds?: number;
  readonly executionTimeoutSeconds?: number;
  readonly retentionDays?: number;
}

/** First message of a worker (WORK, VER). */
export interface WorkerHello {
  /** Protocol versions that it speaks, best first: `clew.durable.v1`. */
  readonly protocolVersions: readonly string[];
  readonly runtimeName: string;
  readonly runtimeVersion: string;
  readonly language?: string;
  /** What it asks for; an unknown name is refused (VER). */
  readonly capabilities: readonly string[];
  readonly functions: readonly ServedFunction[];
  /** How many invocations it takes at once; 0 or absent: the server's limit. */
  readonly maxConcurrentInvocations?: number;
}

/** Messages of a worker. */
export type WorkerMessage =
  | { readonly kind: "hello"; readonly hello: WorkerHello }
  | { readonly kind: "outcome"; readonly requestId: string; readonly outcome: InvocationOutcome }
  | {
      readonly kind: "log";
      readonly requestId?: string;
      readonly time: Millis;
      readonly level: string;
      readonly text: string;
    }
  /** It takes no more invocations and will end when those that run have ended. */
  | { readonly kind: "drain" };

/** What the server agreed to. */
export interface ServerWelcome {
  readonly protocolVersion: string;
  readonly serverName: string;
  readonly serverVersion: string;
  readonly capabilities: readonly string[];
  readonly maxMessageBytes: number;
  readonly maxConcurrentInvocations: number;
}

/** Messages of the server. */
export type ServerMessage =
  | { readonly kind: "welcome"; readonly welcome: ServerWelcome }
  | { readonly kind: "invocation"; readonly invocation: Invocation }
  /** Nobody waits for that invocation any more. */
  | { readonly kind: "abandon"; readonly requestId: string }
  /** It sends no more invocations; outcomes of those that run are still taken. */
  | { readonly kind: "drain" };
