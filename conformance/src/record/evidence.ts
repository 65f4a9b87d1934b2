import { show } from "../check/compare.ts";
import type { PeerEvent } from "../peer/operation.ts";
import { renderTrace } from "../peer/trace.ts";
import type { Observation } from "../program/program.ts";
import type { RunRecord } from "./record.ts";

/** What is left of a run to be read by people: one line each. */
export interface Evidence {
  /** What passed on the wire. */
  readonly trace?: string;
  /** The events of the history. */
  readonly history?: string;
  /** What the host has written. */
  readonly observations?: string;
}

/** Everything that a run has left. */
export function evidenceOf({ events, observations, trace }: RunRecord): Evidence {
  return {
    history: events.map(renderEvent).join("\n"),
    observations: observations.map(renderObservation).join("\n"),
    trace: renderTrace(trace),
  };
}

/** `StepSucceeded price (Step, attempt 1) "result"`: an operation is told by its name, or by the beginning of its id. */
function renderEvent(event: PeerEvent): string {
  const { type, name, operationId, subType, parentId, attempt, delaySeconds, payload, error } = event;
  const of = type.startsWith("Execution") ? undefined : (name ?? operationId?.slice(0, 8));
  const more = [
    subType,
    parentId === undefined ? undefined : `in ${parentId.slice(0, 8)}`,
    attempt === undefined ? undefined : `attempt ${attempt}`,
    delaySeconds === undefined ? undefined : `${delaySeconds} s`,
  ].filter((part) => part !== undefined);
  return words(type, of, more.length === 0 ? undefined : `(${more.join(", ")})`, payload, error && show(error));
}

/** `#1 /0/body/0 settled "value"`: the number is the invocation's. */
function renderObservation({ path, phase, invocation, attempt, label, value, error }: Observation): string {
  return words(
    `#${invocation}`,
    path === "" ? "(function)" : path,
    phase,
    attempt === undefined ? undefined : `(attempt ${attempt})`,
    label,
    value === undefined || value === null ? undefined : show(value),
    error && show(error),
  );
}

const words = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");
