/**
 * The program language, as the JSON that a host interprets: the ProtoJSON of `clew.conformance.v1.Program`.
 * The comments that define each member are in `program.proto`; here are the same shapes for TypeScript.
 */

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

/**
 * JSON in which an object with one of the members `$var`, `$input`, `$size`, `$attempt`, `$invocation`, `$absent`,
 * `$opaque` stands for a computed value.
 */
export type Expression = Json;

/** A program: nodes that run in order. */
export interface Program {
  readonly nodes: readonly Node[];
}

/** What each kind of node holds. */
export interface NodeKinds {
  readonly step: Step;
  readonly wait: { readonly name?: string; readonly seconds: number };
  readonly invoke: Invoke;
  readonly callback: Callback;
  readonly child: Child;
  readonly map: MapNode;
  readonly parallel: Parallel;
  readonly waitForCallback: WaitForCallback;
  readonly waitForCondition: WaitForCondition;
  readonly withRetry: WithRetry;
  readonly all: Combinator;
  readonly allSettled: Combinator;
  readonly any: Combinator;
  readonly race: Combinator;
  readonly start: { readonly as: string; readonly node: Node };
  readonly await: { readonly started: string };
  readonly try: Try;
  readonly throw: Throw;
  readonly rethrow: Record<string, never>;
  readonly return: Expression;
  readonly value: Expression;
  readonly if: If;
  readonly repeat: { readonly times: number; readonly body: readonly Node[] };
  readonly count: string;
  readonly observe: { readonly label: string; readonly value?: Expression };
  readonly sleep: { readonly ms: number };
  readonly crash: { readonly invocations?: number };
}

/** Name of a kind of node. */
export type NodeKind = keyof NodeKinds;

/** Kinds that are operations of an SDK, in a program as in a `start` (PROG-11). */
export const durableKinds: readonly NodeKind[] = [
  "step",
  "wait",
  "invoke",
  "callback",
  "child",
  "map",
  "parallel",
  "waitForCallback",
  "waitForCondition",
  "withRetry",
  "all",
  "allSettled",
  "any",
  "race",
];

/** One statement: a single kind, and the variable that gets its value. */
export type Node = {
  readonly [K in NodeKind]: { readonly to?: string } & Readonly<Record<K, NodeKinds[K]>>;
}[NodeKind];

/** How often and when a body that failed runs again. */
export interface RetryPolicy {
  readonly maxAttempts: number;
  readonly delaySeconds?: number;
  readonly backoffRate?: number;
  readonly onlyMessages?: readonly string[];
}

export interface Step {
  readonly name?: string;
  readonly body?: readonly Node[];
  readonly retry?: RetryPolicy;
  readonly atMostOnce?: boolean;
  readonly subType?: string;
}

export interface Invoke {
  readonly name?: string;
  readonly function: string;
  readonly input?: Expression;
  readonly tenantId?: string;
}

export interface Callback {
  readonly name?: string;
  readonly timeoutSeconds?: number;
  readonly heartbeatTimeoutSeconds?: number;
  readonly body?: readonly Node[];
}

export interface Child {
  readonly name?: string;
  readonly body?: readonly Node[];
  readonly virtual?: boolean;
  readonly subType?: string;
}

/** When a map or parallel ends before all of its parts have. */
export interface Completion {
  readonly minSuccessful?: number;
  readonly toleratedFailureCount?: number;
  readonly toleratedFailurePercentage?: number;
}

/** What map and parallel have in common. */
export interface Batch {
  readonly name?: string;
  readonly maxConcurrency?: number;
  readonly completion?: Completion;
  readonly flat?: boolean;
  readonly throwIfError?: boolean;
}

export interface MapNode extends Batch {
  readonly items: Expression;
  readonly body?: readonly Node[];
}

export interface Parallel extends Batch {
  readonly branches: readonly { readonly name?: string; readonly body?: readonly Node[] }[];
}

export interface WaitForCallback extends Callback {
  readonly retry?: RetryPolicy;
}

export interface WaitForCondition {
  readonly name?: string;
  readonly initial: Expression;
  readonly body?: readonly Node[];
  readonly until: number;
  readonly delaySeconds?: number;
  readonly maxAttempts?: number;
}

export interface WithRetry {
  readonly name?: string;
  readonly body?: readonly Node[];
  readonly retry: RetryPolicy;
  readonly unwrapped?: boolean;
}

export interface Combinator {
  readonly name?: string;
  readonly of: readonly string[];
}

export interface Try {
  readonly body?: readonly Node[];
  readonly catch?: readonly Node[];
  readonly finally?: readonly Node[];
  readonly swallow?: boolean;
}

export interface Throw {
  readonly type?: string;
  readonly message?: string;
  readonly data?: string;
  readonly stack?: readonly string[];
  readonly times?: number;
  readonly thrown?: Expression;
}

export interface If {
  readonly value: Expression;
  readonly equals?: Expression;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly then?: readonly Node[];
  readonly else?: readonly Node[];
}

/** What a host gets as the execution's input. */
export interface HostInput {
  readonly program?: Program;
  readonly args?: Json;
  readonly observations?: string;
  readonly handshake?: boolean;
}

/** What a host answers to a handshake. */
export interface HostHello {
  readonly protocol: string;
  readonly sdkName: string;
  readonly sdkVersion: string;
  readonly language: string;
  readonly languageVersion: string;
  readonly features: readonly string[];
}

/** What a host answers to an input that it cannot read (PROG-36). */
export interface HostRefusal {
  readonly protocol: string;
  readonly refused: {
    /** Of the node in the program. */
    readonly path: string;
    readonly expected: string;
    readonly actual: string;
    readonly clause: string;
  };
}

/** The protocol between suite and hosts. */
export const hostProtocol = "clew.conformance.v1";

/** An error as its language sees it. */
export interface ErrorSeen {
  readonly class: string;
  readonly bases?: readonly string[];
  readonly message?: string;
  readonly type?: string;
  readonly data?: string;
  readonly stack?: readonly string[];
  readonly cause?: ErrorSeen;
  readonly foreign?: boolean;
}

/** When an observation was made. */
export type Phase = "invocation" | "enter" | "settled" | "caught" | "finally" | "effect" | "note" | "created" | "end";

/** One line of the observation file. */
export interface Observation {
  readonly path: string;
  readonly phase: Phase;
  readonly invocation: number;
  readonly attempt?: number;
  readonly label?: string;
  readonly value?: Json;
  readonly error?: ErrorSeen;
  readonly pid?: number;
}

/** The kind of a node: its one member besides `to`. */
export function nodeKind(node: Node): NodeKind {
  const kind = Object.keys(node).find((key) => key !== "to");
  if (kind === undefined) throw new Error("node: expected one kind, got an empty object");
  return kind as NodeKind;
}
