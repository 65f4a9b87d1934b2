import type { Actor } from "./action.ts";
import { closed, until, watch } from "./execution-actors.ts";
import { ScriptError } from "./expression.ts";
import { answer, begin, invocation } from "./invocation-actors.ts";
import { call, raw, rawGrpc, reply } from "./request-actors.ts";
import { stream } from "./stream-actor.ts";
import type { WireAction, WireActionKind } from "./wire-case.ts";
import { disconnect, received, send, worker } from "./worker-actors.ts";
import type { WireRun } from "./wire-run.ts";

const actors: { readonly [K in WireActionKind]: Actor<K> } = {
  call,
  raw,
  rawGrpc,
  reply,
  begin,
  invocation,
  answer,
  closed,
  until,
  watch,
  worker,
  send,
  received,
  disconnect,
  stream,
};

/** The kind of an action: its one member besides `as`. */
export function actionKind(action: WireAction): WireActionKind {
  const kind = Object.keys(action).find((key) => key !== "as");
  if (kind === undefined || !Object.hasOwn(actors, kind)) throw new ScriptError(`no kind of action: ${String(kind)}`);
  return kind as WireActionKind;
}

/** Does one action; what is wrong with its outcome, one line each. */
export async function act(run: WireRun, action: WireAction, signal: AbortSignal): Promise<readonly string[]> {
  const kind = actionKind(action);
  try {
    return await (actors[kind] as Actor<WireActionKind>)({
      run,
      action: Reflect.get(action, kind) as never,
      as: action.as ?? "",
      signal,
    });
  } catch (error) {
    if (error instanceof ScriptError) throw error;
    return [error instanceof Error && error.name === "TimeoutError" ? "nothing came in time" : String(error)];
  }
}
