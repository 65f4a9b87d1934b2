import type { ErrorObject, ServedFunction } from "@clew/protocol";
import type { Json } from "../program/program.ts";

/** The wires of a backend. `stream` is gRPC whose checkpoints travel on a checkpoint stream (STRM-4). */
export type Wire = "rest" | "grpc" | "stream";

/** Names of the API's operations in wire cases. */
export type WireOperation =
  | "start"
  | "checkpoint"
  | "state"
  | "get"
  | "await"
  | "operations"
  | "history"
  | "list"
  | "stop"
  | "succeed"
  | "fail"
  | "heartbeat";

/** Those that the Lambda API has. */
export type RestOperation = Exclude<WireOperation, "await" | "operations">;

/** A script for a client and for the worker that serves the functions it starts. */
export interface WireScript {
  /** Which wires it runs over, one after another; absent: all that its calls leave open. */
  readonly wires?: readonly Wire[];
  /** Functions beside `main`, which is durable and has the alias `live`; a member `main` replaces that. */
  readonly functions?: Readonly<Record<string, Partial<Omit<ServedFunction, "name">>>>;
  readonly actions: readonly WireAction[];
}

/** What must be answered to a call: the answer's members, or a refusal. */
export interface WireExpectation {
  readonly answer?: Json;
  /** The reason of the refusal; the suite's oracle says what it looks like on each wire. */
  readonly reason?: string;
  readonly http?: number;
  readonly code?: string;
  readonly grpc?: string;
  readonly field?: string;
  /** The refusal's text, where the spec fixes it for peers that know nothing but texts (LAM-12). */
  readonly message?: string;
}

/** A call of a named operation. */
export interface WireCall {
  /** Absent: the case runs once over each. */
  readonly wire?: Wire;
  readonly operation: WireOperation;
  readonly request: Readonly<Record<string, Json>>;
  readonly expect?: WireExpectation;
}

/** A request over HTTP, sent as it is. */
export interface RawCall {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** True: the script goes on; `reply` waits for the answer. */
  readonly later?: boolean;
  readonly expect?: WireExpectation;
}

/** A request over gRPC: the message of `request`, if there is one, and bytes that follow it. */
export interface RawGrpcCall {
  readonly operation: WireOperation;
  readonly request?: Readonly<Record<string, Json>>;
  readonly hex: string;
  readonly expect: WireExpectation;
}

/** What each kind of action holds. */
export interface WireActionKinds {
  readonly call: WireCall;
  readonly raw: RawCall;
  readonly rawGrpc: RawGrpcCall;
  /** Waits for the answer to a request that was sent with `later`. */
  readonly reply: { readonly of: string; readonly expect?: WireExpectation };
  /** Starts an execution of `main`, or as its members say, and waits for its first invocation. */
  readonly begin: Readonly<Record<string, Json>>;
  /** Waits for the next invocation of an execution or, with `function`, of a function. */
  readonly invocation: {
    readonly of?: string;
    readonly function?: string;
    /** The worker that must be given it; absent: that of the case. */
    readonly worker?: string;
    /** True: none must come. */
    readonly none?: boolean;
    readonly expect?: Json;
  };
  /** Answers an invocation: one of the four outcomes. */
  readonly answer: {
    readonly of: string;
    readonly output?: Json;
    readonly result?: Json;
    readonly error?: ErrorObject;
    readonly timeoutSeconds?: number;
  };
  /** Waits until an execution has closed, then reads its description. */
  readonly closed: { readonly of: string; readonly expect?: Json };
  /** Waits until a moment has passed. */
  readonly until: { readonly time: Json };
  /** Follows a history over gRPC to its end. */
  readonly watch: {
    readonly of: string;
    readonly afterEventId?: number;
    readonly includeData?: boolean;
    readonly later?: boolean;
    readonly expect?: WireExpectation;
  };
  /** Opens a worker's stream, says these messages and waits for the welcome or the refusal. */
  readonly worker: { readonly messages: readonly Json[]; readonly expect?: WireExpectation };
  /** Sends a message on a worker's stream. */
  readonly send: { readonly on: string; readonly message: Json };
  /** Waits for a message of the backend on a worker's stream, or for the stream's end. */
  readonly received: { readonly on: string; readonly expect: WireExpectation };
  /** Ends a worker's stream. */
  readonly disconnect: { readonly of: string };
  /** Sends requests, or bytes as `hex`, on one checkpoint stream at once; compared in the order of correlation ids. */
  readonly stream: { readonly requests: readonly Json[]; readonly expect: readonly WireExpectation[] };
}

/** Name of a kind of action. */
export type WireActionKind = keyof WireActionKinds;

/** One action of a wire case: a single kind, and the name that its answer gets. */
export type WireAction = {
  readonly [K in WireActionKind]: { readonly as?: string } & Readonly<Record<K, WireActionKinds[K]>>;
}[WireActionKind];
