import { executionMethods } from "@clew/protocol";
import { replyFaults } from "./check-reply.ts";
import { executionIdOf, orAbort, postpone, settle } from "./action.ts";
import type { Actor } from "./action.ts";
import { compute, ScriptError } from "./expression.ts";
import { toJson } from "./payload.ts";
import type { WireReply } from "./reply.ts";
import type { Json } from "../program/program.ts";
import { historyFaults } from "./standing.ts";

/** Waits until an execution has closed, then reads its description: what the wait answers is no other (LIST-4). */
export const closed: Actor<"closed"> = async (doing) => {
  const { run, action, signal } = doing;
  const request = { executionId: executionIdOf(run, action.of) };
  const expect = { answer: action.expect ?? {} };
  const awaited = await orAbort(run.call({ wire: "grpc", operation: "await", request }, signal), signal);
  const reply = await run.call({ wire: run.wire, operation: "get", request }, signal);
  const early = replyFaults(awaited, expect, run.scope).map((fault) => `the wait: ${fault}`);
  return [...early, ...settle(doing, reply, expect)];
};

/** Waits until a moment has passed: backend and suite share a clock, since they share a machine. */
export const until: Actor<"until"> = async ({ run, action, signal }) => {
  const time = compute(action.time, run.scope);
  if (typeof time !== "number") throw new ScriptError(`a moment is a number, not ${JSON.stringify(time)}`);
  const passed = new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now()) + 2));
  await orAbort(passed, signal);
  return [];
};

/** Follows a history to its end. */
export const watch: Actor<"watch"> = async (doing) => {
  const { run, action, signal } = doing;
  const { afterEventId, includeData } = action;
  const executionId = executionIdOf(run, action.of);
  const request = { executionId, ...present({ afterEventId, includeData }) };
  const follow = async (): Promise<WireReply> => {
    const events: Json[] = [];
    for await (const event of run.grpc.watch(executionMethods.watchExecution, request)) events.push(toJson(event));
    run.trace.push({ what: "watch", sent: request, got: events });
    return { ok: true, answer: { events } };
  };
  const followed = follow();
  if (action.later === true) {
    postpone(doing, followed);
    return [];
  }
  const reply = await orAbort(followed, signal);
  return [...settle(doing, reply, action.expect), ...(reply.ok ? historyFaults(reply.answer) : [])];
};

function present<T extends object>(members: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
