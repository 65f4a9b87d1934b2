import type { ServedFunction, WorkerMessage } from "@clew/protocol";
import type { Json } from "../program/program.ts";
import { settle } from "./action.ts";
import type { Actor } from "./action.ts";
import { compute, isObject, ScriptError, textOf } from "./expression.ts";
import { refused } from "./grpc-wire.ts";
import { outcomeOf } from "./invocation-actors.ts";
import { toJson } from "./payload.ts";
import type { WireReply } from "./reply.ts";
import { identity } from "./wire-run.ts";
import type { WireRun } from "./wire-run.ts";
import { StreamEnd, WorkerStream } from "./worker-stream.ts";

/** Opens a worker's stream, says what there is to say and waits for the welcome, or for the refusal. */
export const worker: Actor<"worker"> = async (doing) => {
  const { run, action, as, signal } = doing;
  const stream = new WorkerStream(run.grpc);
  run.workers.set(as === "" ? `worker ${run.workers.size}` : as, stream);
  for (const message of action.messages) stream.send(messageOf(run, message));
  return settle(doing, await next(run, stream, signal), action.expect);
};

/** Sends a message on a worker's stream. */
export const send: Actor<"send"> = async ({ run, action }) => {
  run.worker(action.on).send(messageOf(run, action.message));
  return [];
};

/** Waits for a message that is no invocation, or for the end of the stream. */
export const received: Actor<"received"> = async (doing) => {
  const { run, action, signal } = doing;
  return settle(doing, await next(run, run.worker(action.on), signal), action.expect);
};

/** Ends a worker's side of its stream. */
export const disconnect: Actor<"disconnect"> = async ({ run, action }) => {
  run.worker(action.of).end();
  return [];
};

/** The next message in neutral form. A stream that ended without a fault is the answer `{"end": true}`. */
async function next(run: WireRun, stream: WorkerStream, signal: AbortSignal): Promise<WireReply> {
  let reply: WireReply;
  try {
    reply = { ok: true, answer: toJson(await stream.next(signal)) };
  } catch (error) {
    if (!(error instanceof StreamEnd)) throw error;
    reply = error.refusal === undefined ? { ok: true, answer: { end: true } } : refused(error.refusal);
  }
  run.trace.push({ what: "message to a worker", got: reply });
  return reply;
}

/** A worker's message as scripts write it: `{"hello": …}` with the suite's own for what is left out, `{"outcome": …}`, … */
function messageOf(run: WireRun, written: Json): WorkerMessage {
  const message = compute(written, run.scope);
  if (!isObject(message)) throw new ScriptError(`a worker's message is an object, not ${JSON.stringify(message)}`);
  const { hello, outcome, log, drain } = message;
  if (isObject(hello)) {
    const functions = run.scope.get("served") as readonly ServedFunction[] & Json;
    return { kind: "hello", hello: { ...identity, functions, ...hello } };
  }
  if (isObject(outcome)) {
    return { kind: "outcome", requestId: textOf(outcome["requestId"]), outcome: outcomeOf(outcome) };
  }
  if (isObject(log)) return { kind: "log", time: 0, level: "INFO", text: "", ...log };
  if (drain !== undefined) return { kind: "drain" };
  throw new ScriptError(`no message of a worker: ${JSON.stringify(message)}`);
}
