import { differences } from "./match.ts";
import { replyFaults } from "./check-reply.ts";
import { isObject, ScriptError } from "./expression.ts";
import type { WireReply } from "./reply.ts";
import type { WireActionKind, WireActionKinds, WireExpectation } from "./wire-case.ts";
import type { WireRun } from "./wire-run.ts";
import type { Json } from "../program/program.ts";

/** An action that is being done. */
export interface Doing<K extends WireActionKind> {
  readonly run: WireRun;
  readonly action: WireActionKinds[K];
  /** Name that its answer gets; empty: none. */
  readonly as: string;
  /** Aborts when the action has taken too long. */
  readonly signal: AbortSignal;
}

/** Does an action; what is wrong with its outcome, one line each. */
export type Actor<K extends WireActionKind> = (doing: Doing<K>) => Promise<readonly string[]>;

/** Keeps a reply under its name and compares it with what is expected. */
export function settle(
  { run, as }: Pick<Doing<WireActionKind>, "run" | "as">,
  reply: WireReply,
  expect: WireExpectation = {},
): readonly string[] {
  if (reply.ok && as !== "") run.scope.set(as, reply.answer);
  return replyFaults(reply, expect, run.scope);
}

/** Keeps a request's answer for an action `reply`. */
export function postpone({ run, as }: Pick<Doing<WireActionKind>, "run" | "as">, reply: Promise<WireReply>): void {
  reply.catch(() => undefined);
  run.pending.set(as, reply);
}

/** What differs, in words. */
export function valueFaults(run: WireRun, expected: Json, actual: Json): readonly string[] {
  return differences(expected, actual, run.scope).map(
    (found) => `${found.path}: expected ${found.expected}, got ${found.actual}`,
  );
}

/** The execution that an answer or an invocation names. */
export function executionIdOf(run: WireRun, name: string): string {
  const value = run.scope.get(name);
  const executionId = isObject(value) ? value["executionId"] : undefined;
  if (typeof executionId !== "string") throw new ScriptError(`"${name}" names no execution`);
  return executionId;
}

/** Rejects when the signal aborts before the promise settles. */
export function orAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
  return Promise.race([promise, aborted]);
}
