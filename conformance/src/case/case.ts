import type { ErrorObject, ExecutionStatus } from "@clew/protocol";
import type { Expression, Json, Node, Phase } from "../program/program.ts";

/** How a program case is run. */
export type Configuration = "plain" | "page-size-1" | "replay-each";

/** All configurations, in the order in which they run. */
export const configurations: readonly Configuration[] = ["plain", "page-size-1", "replay-each"];

interface CaseBase {
  /** Unique, a path of words. */
  readonly id: string;
  readonly title: string;
  /** Clauses of the spec that it defends. */
  readonly clauses: readonly string[];
  /** Absent: all. */
  readonly configurations?: readonly Configuration[];
  /** Features beyond those that the program tells of. */
  readonly requires?: readonly string[];
}

/** A host runs a program. */
export interface ProgramCase extends CaseBase {
  readonly program: {
    readonly nodes: readonly Node[];
    readonly args?: Json;
    readonly outside?: readonly OutsideAction[];
    readonly expect: Expectation;
    readonly executionTimeoutSeconds?: number;
  };
}

/** A scripted client talks to a backend. */
export interface WireCase extends CaseBase {
  readonly wire: { readonly actions: readonly WireAction[] };
}

export type Case = ProgramCase | WireCase;

/** Something that happens outside once its moment has come; actions happen in the order of the list. */
export interface OutsideAction {
  readonly callbackAt?: string;
  readonly invokeStarted?: string;
  readonly succeed?: string;
  readonly fail?: ErrorObject;
  readonly heartbeat?: Record<string, never>;
  readonly stopTarget?: ErrorObject;
  readonly stop?: ErrorObject;
}

/** What must come of a program. */
export interface Expectation {
  readonly outcome: {
    readonly status: ExecutionStatus;
    readonly result?: Expression;
    /** Neutral kind of the failure. */
    readonly kind?: string;
    readonly error?: ErrorObject;
  };
  /** By path of a body or by name of a counter. */
  readonly effects?: Readonly<Record<string, number>>;
  /** In this order, others in between. */
  readonly observations?: readonly Sight[];
  readonly history?: HistoryExpectation;
}

/** An observation that must be there. */
export interface Sight {
  readonly path: string;
  readonly phase: Phase;
  readonly value?: Json;
  readonly kind?: string;
  readonly error?: ErrorObject;
}

export interface HistoryExpectation {
  readonly operations?: Readonly<Record<string, OperationExpectation>>;
  readonly order?: readonly string[];
  readonly more?: boolean;
}

export interface OperationExpectation {
  readonly events: readonly string[];
  readonly subType?: string;
  readonly parent?: string;
  readonly delays?: readonly number[];
  readonly error?: ErrorObject;
  readonly tenantId?: string;
}

/** Names of the API's operations in wire cases. */
export type WireOperation =
  "start" | "checkpoint" | "state" | "get" | "history" | "list" | "stop" | "succeed" | "fail" | "heartbeat";

/** What must be answered to a call: the answer's members, or a refusal. */
export interface WireExpectation {
  readonly answer?: Json;
  readonly reason?: string;
  readonly http?: number;
  readonly code?: string;
  readonly grpc?: string;
  readonly field?: string;
}

/** One action of a wire case. */
export interface WireAction {
  readonly as?: string;
  readonly call?: {
    readonly wire?: Wire;
    readonly operation: WireOperation;
    readonly request: Readonly<Record<string, Json>>;
    readonly expect?: WireExpectation;
  };
  readonly raw?: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly expect: WireExpectation;
  };
  readonly invocation?: { readonly of: string; readonly none?: boolean };
  readonly answer?: { readonly of: string; readonly output?: Json; readonly error?: ErrorObject };
  readonly closed?: { readonly of: string; readonly expect?: Json };
}

/** The two wires of a backend. */
export type Wire = "rest" | "grpc";
