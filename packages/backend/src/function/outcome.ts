import {
  type ErrorObject,
  type Invocation,
  type InvocationOutcome,
  type InvocationOutput,
  jsonMediaType,
} from "@clew/protocol";
import { exitText } from "./exit-text.ts";
import type { ProcessAnswer } from "./function-process.ts";

/** Reads a durable function's answer (EXEC): an object that is not one has no status, and the core refuses it. */
export type ParseOutput = (body: Uint8Array) => InvocationOutput;

/** What an invocation came to, from what its process did (RT-6, RT-7). */
export function outcomeOf(
  invocation: Invocation,
  answer: Exclude<ProcessAnswer, { kind: "killed" }>,
  parseOutput: ParseOutput,
): InvocationOutcome {
  switch (answer.kind) {
    case "response":
      return invocation.kind === "durable"
        ? { kind: "output", output: parseOutput(answer.body) }
        : { kind: "result", result: { data: answer.body, mediaType: jsonMediaType } };
    case "error":
    case "initError":
      return { kind: "error", error: answer.error };
    case "exited":
      return { kind: "error", error: exitError(invocation.requestId, answer) };
  }
}

/** An outcome of kind `error` that the host itself has to report. */
export function hostError(type: string, requestId: string, reason: string): InvocationOutcome {
  return { kind: "error", error: errorObject(type, requestId, reason) };
}

type Exited = Extract<ProcessAnswer, { kind: "exited" }>;

function exitError(requestId: string, { exit, lastWords }: Exited): ErrorObject {
  if (exit.kind === "notStarted") return errorObject("Runtime.InvalidEntrypoint", requestId, exit.reason);
  const why = lastWords === undefined ? "" : ` before it took an event, its last words: ${lastWords}`;
  return errorObject("Runtime.ExitError", requestId, `${exitText(exit)}${why}`);
}

function errorObject(type: string, requestId: string, reason: string): ErrorObject {
  return { type, message: `RequestId: ${requestId} Error: ${reason}` };
}
