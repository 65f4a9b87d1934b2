import type { ErrorObject, ExecutionStatus } from "@clew/protocol";
import type { Expression, Json, Node, Phase } from "../program/program.ts";
import type { WireScript } from "../wire/wire-case.ts";

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
    /** What must come of it instead when its process is killed after every committed checkpoint; absent: the same. */
    readonly killed?: Expectation;
    readonly executionTimeoutSeconds?: number;
  };
}

/** A scripted client talks to a backend. */
export interface WireCase extends CaseBase {
  readonly wire: WireScript;
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
  /** `{"$created": path}` is the id of the callback at that path. */
  readonly value?: Json;
  readonly kind?: string;
  readonly error?: ErrorObject;
}

/** The path of the callback whose id an expected value stands for: `{"$created": path}` (PROG-47). */
export function createdPath(value: Json | undefined): string | undefined {
  const path: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "$created") : undefined;
  return typeof path === "string" ? path : undefined;
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
