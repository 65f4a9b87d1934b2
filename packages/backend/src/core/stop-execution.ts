import type { Millis, StopExecutionRequest } from "@clew/protocol";
import { closeExecution } from "./close.ts";
import type { DecideContext } from "./context.ts";
import type { Decision } from "./decision.ts";
import { Draft } from "./draft.ts";
import { settle } from "./settle.ts";
import type { State } from "./state.ts";

/** Stops it with the caller's error; a closed one keeps its own end (EXEC). */
export function stopExecution(state: State, request: StopExecutionRequest, context: DecideContext): Decision<Millis> {
  const { head } = state;
  if (head.status !== "RUNNING") return { kind: "unchanged", value: head.endTime ?? head.lastTime };
  const draft = Draft.of(state, context.now);
  closeExecution(draft, { status: "STOPPED", error: request.error ?? {} }, context);
  return { kind: "commit", settled: [settle(draft, context)], value: draft.now };
}
