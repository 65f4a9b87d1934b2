import { type ErrorObject, isTerminal, type Operation } from "@clew/protocol";
import type { BodyCompletion, Next } from "../engine/call.ts";
import type { Scope } from "../engine/scope.ts";
import { isRerun } from "../engine/task.ts";
import { fromErrorObject, remoteDetails } from "../error/from-error-object.ts";
import { ChildContextError, SerdesError } from "../error/operation-errors.ts";
import type { DurableOperationError } from "../error/durable-operation-error.ts";
import { toErrorObject } from "../error/to-error-object.ts";
import { fromPayload, toPayload } from "../serde/convert.ts";
import { jsonSerdesFor } from "../serde/json-serdes.ts";
import type { Awaitable, Serdes } from "../serde/serdes.ts";
import { type Environment, subject } from "./environment.ts";
import type { LiveOperation } from "./live-operation.ts";

/** How a child context runs. */
export interface ChildConfig<T> {
  /** Default JSON. */
  readonly serdes?: Serdes<T> | undefined;
  /** What the record says it is for: 1 to 32 characters of `[a-zA-Z0-9-_]`. Default `RunInChildContext`. */
  readonly subType?: string | undefined;
}

/** A child context as it was called. */
export interface ChildOptions<T> {
  readonly name: string | undefined;
  /** Runs the body in its scope. */
  readonly body: (scope: Scope) => Awaitable<T>;
  readonly config: ChildConfig<T>;
}

/** A named scope with ids of its own, whose end is recorded (CTX). */
export function childOperation<T>(options: ChildOptions<T>, environment: Environment): LiveOperation<T> {
  const { name, config, body } = options;
  const serdes = config.serdes ?? jsonSerdesFor<T>();
  return {
    call: { type: "CONTEXT", subType: config.subType ?? "RunInChildContext", name, next: nextOfChild },
    async run({ id, scope }): Promise<BodyCompletion> {
      try {
        if (scope === undefined) throw new Error(`the body of context "${id}" has no scope`);
        const value = await body(scope);
        const payload = await toPayload(serdes, value, subject(environment, "result of child context", { id, name }));
        return { kind: "succeeded", payload };
      } catch (thrown) {
        return { kind: "failed", error: toErrorObject(thrown) };
      }
    },
    read(operation) {
      if (operation.type !== "CONTEXT" || operation.status !== "SUCCEEDED") throw childFailure(operation);
      return fromPayload(serdes, operation.result, subject(environment, "result of child context", operation));
    },
  };
}

/** What a child context does, given its record. */
function nextOfChild(recorded: Operation | undefined): Next {
  if (recorded === undefined) return { kind: "run", attempt: 1, announce: true };
  const recordedWhole = isTerminal(recorded.status) && !isRerun(recorded);
  return recordedWhole ? { kind: "settle" } : { kind: "run", attempt: 1 };
}

/** The error of a child context whose body threw. */
function childFailure(operation: Operation): DurableOperationError {
  const error: ErrorObject = ("error" in operation ? operation.error : undefined) ?? {};
  const message = error.message ?? `the child context ended ${operation.status} without an error`;
  if (error.type === SerdesError.errorName) return new SerdesError(message, remoteDetails(error));
  return new ChildContextError(message, { ...remoteDetails(error), cause: fromErrorObject(error) });
}
