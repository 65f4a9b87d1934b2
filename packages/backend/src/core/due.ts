import type { Millis, OperationMeta } from "@clew/protocol";
import { callbackDue, completeWait, readyStep, timeOutCallback, type Transition } from "@clew/protocol/rules";
import type { Draft } from "./draft.ts";

/** When time alone will change the operation; undefined when it will not. */
function dueTime(meta: OperationMeta): Millis | undefined {
  switch (meta.type) {
    case "STEP":
      return meta.nextAttemptTime;
    case "WAIT":
      return meta.scheduledEndTime;
    case "CALLBACK":
      return callbackDue(meta);
    case "CHAINED_INVOKE":
    case "CONTEXT":
    case "EXECUTION":
      return undefined;
    default:
      return meta satisfies never;
  }
}

/** The earliest due time of the draft's open operations; Infinity when there is none. */
export function earliestDue(draft: Draft): Millis {
  let earliest = Infinity;
  for (const meta of draft.open()) earliest = Math.min(earliest, dueTime(meta) ?? Infinity);
  return earliest;
}

/** Ends whatever is due, earliest first: waits succeed, steps become ready, callbacks time out. */
export function fireDue(draft: Draft): void {
  const due = [...draft.open()]
    .map((meta) => ({ meta, at: dueTime(meta) ?? Infinity }))
    .filter(({ at }) => at <= draft.now)
    .sort((a, b) => a.at - b.at);
  for (const { meta } of due) {
    const transition = fire(meta, draft.now);
    if (transition !== undefined) draft.apply(transition);
  }
}

function fire(meta: OperationMeta, now: Millis): Transition | undefined {
  if (meta.type === "WAIT") return completeWait(meta, now);
  if (meta.type === "STEP") return readyStep(meta);
  if (meta.type === "CALLBACK") return timeOutCallback(meta, now);
  return undefined;
}
