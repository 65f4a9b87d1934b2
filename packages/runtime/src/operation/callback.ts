import { type CallbackOperation, isTerminal, type Operation } from "@clew/protocol";
import type { Duration } from "../duration.ts";
import type { Next } from "../engine/call.ts";
import { fromErrorObject, remoteDetails } from "../error/from-error-object.ts";
import { CallbackExternalError, type CallbackError, CallbackTimeoutError } from "../error/operation-errors.ts";
import { fromPayload } from "../serde/convert.ts";
import { passThroughSerdes } from "../serde/json-serdes.ts";
import type { Deserializer } from "../serde/serdes.ts";
import { type Environment, subject } from "./environment.ts";
import type { LiveOperation } from "./live-operation.ts";

/** How long a callback may take, and how its result is read. */
export interface CallbackConfig<T> {
  /** At least a second. Absent: it may take as long as the execution. */
  readonly timeout?: Duration | undefined;
  /** Longest time between two heartbeats, at least a second. Absent: none are expected. */
  readonly heartbeatTimeout?: Duration | undefined;
  /** Absent: the result is the text that came. */
  readonly serdes?: Deserializer<T> | undefined;
}

/** The same where the result is more than text: something has to read it. */
export interface ReadCallbackConfig<T> extends CallbackConfig<T> {
  readonly serdes: Deserializer<T>;
}

/** A callback as it was called. */
export interface CallbackOptions<T> {
  readonly name: string | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly heartbeatTimeoutSeconds: number | undefined;
  readonly serdes: Deserializer<T> | undefined;
  /** Called once, when the callback has its id. */
  readonly opened: (callbackId: string) => void;
}

/** A promise that the outside world settles (CB). */
export function callbackOperation<T>(options: CallbackOptions<T>, environment: Environment): LiveOperation<T> {
  const { name, timeoutSeconds, heartbeatTimeoutSeconds } = options;
  const serdes = options.serdes ?? (passThroughSerdes as Deserializer<T>);
  const callbackOptions = {
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    ...(heartbeatTimeoutSeconds !== undefined && { heartbeatTimeoutSeconds }),
  };
  return {
    call: { type: "CALLBACK", subType: "Callback", name, start: { callbackOptions }, next: nextOfCallback },
    opened: (operation: CallbackOperation) => options.opened(operation.callbackId),
    read(operation) {
      if (operation.type !== "CALLBACK" || operation.status !== "SUCCEEDED") throw callbackFailure(operation);
      return fromPayload(serdes, operation.result, subject(environment, "result of callback", operation));
    },
  };
}

/** What a callback does, given its record. */
function nextOfCallback(recorded: Operation | undefined): Next {
  if (recorded === undefined) return { kind: "start" };
  if (isTerminal(recorded.status)) return { kind: "settle" };
  return { kind: "park", dueAt: recorded.type === "CALLBACK" ? firstTimeout(recorded) : undefined };
}

/** The error of a callback that ended without a result. */
function callbackFailure(operation: Operation): CallbackError {
  const error = "error" in operation ? operation.error : undefined;
  const details = error && { ...remoteDetails(error), cause: fromErrorObject(error) };
  if (operation.status === "TIMED_OUT")
    return new CallbackTimeoutError(error?.message ?? "callback timed out", details);
  return new CallbackExternalError(error?.message ?? "callback failed", details);
}

function firstTimeout({ timeoutTime, heartbeatTime }: CallbackOperation): number | undefined {
  const times = [timeoutTime, heartbeatTime].filter((each) => each !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
}
