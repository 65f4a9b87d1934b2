import type { Invocation, InvocationOutcome } from "@clew/protocol";
import type { Json } from "../program/program.ts";
import { executionIdOf, valueFaults } from "./action.ts";
import type { Actor, Doing } from "./action.ts";
import { compute, computeObject, isObject, lookUp, ScriptError, textOf } from "./expression.ts";
import { payloadOf, toJson } from "./payload.ts";
import { invocationFaults } from "./standing.ts";
import { ownWorker } from "./wire-run.ts";
import type { WireRun } from "./wire-run.ts";
import type { WorkerStream } from "./worker-stream.ts";

/** Starts an execution and waits for its first invocation. */
export const begin: Actor<"begin"> = async ({ run, action, as, signal }) => {
  const main = { functionName: lookUp("functions.main", run.scope), qualifier: "live" };
  const request = { ...main, ...computeObject(action, run.scope) };
  const started = await run.call({ wire: run.wire, operation: "start", request }, signal);
  if (!started.ok) return [`expected an execution, got a refusal: ${started.message}`];
  const executionId = isObject(started.answer) ? started.answer["executionId"] : undefined;
  return take({ run, as, signal }, run.worker(ownWorker), (candidate) => isOf(candidate, executionId));
};

/** Waits for an invocation, or makes sure that none comes. */
export const invocation: Actor<"invocation"> = async (doing) => {
  const { run, action, as, signal } = doing;
  const worker = run.worker(action.worker ?? ownWorker);
  const fits = which(doing);
  if (action.none === true) {
    await fence(run, signal);
    const unwanted = worker.waiting(fits);
    return unwanted === undefined ? [] : [`expected no invocation, got ${JSON.stringify(toJson(unwanted))}`];
  }
  const faults = await take({ run, as, signal }, worker, fits);
  return [...faults, ...valueFaults(run, action.expect ?? {}, run.scope.get(as) ?? null)];
};

/** Takes an invocation and keeps it under its name. */
async function take(
  { run, as, signal }: Pick<Doing<"begin">, "run" | "as" | "signal">,
  worker: WorkerStream,
  fits: (candidate: Invocation) => boolean,
): Promise<readonly string[]> {
  const got = toJson(await worker.invocation(fits, signal));
  run.trace.push({ what: "invocation", got });
  run.remember(got);
  run.scope.set(as, got);
  run.origins.set(as, worker);
  return invocationFaults(got);
}

function isOf(candidate: Invocation, executionId: Json | undefined): boolean {
  return candidate.kind === "durable" && candidate.executionId === executionId;
}

/** Answers an invocation. */
export const answer: Actor<"answer"> = async ({ run, action }) => {
  const worker = run.origins.get(action.of);
  if (worker === undefined) throw new ScriptError(`no invocation is called "${action.of}"`);
  const requestId = lookUp(`${action.of}.requestId`, run.scope);
  const outcome = outcomeOf(toObject(compute(toJson(action), run.scope)));
  run.trace.push({ what: "outcome", sent: toJson(outcome), got: undefined });
  worker.send({ kind: "outcome", requestId: textOf(requestId), outcome });
  return [];
};

/** An outcome as scripts write it: with one of the members `output`, `result`, `error` and `timeoutSeconds`. */
export function outcomeOf(written: Readonly<Record<string, Json>>): InvocationOutcome {
  const { output, result, error, timeoutSeconds } = written;
  if (result !== undefined) return { kind: "result", result: payloadOf(result) };
  if (error !== undefined) return { kind: "error", error: toObject(error) };
  if (typeof timeoutSeconds === "number") return { kind: "timeout", timeoutSeconds };
  const { result: value, ...rest } = toObject(output ?? {});
  const withResult = value === undefined ? rest : { ...rest, result: payloadOf(value) };
  return { kind: "output", output: withResult };
}

function which({ run, action: { of, function: name } }: Doing<"invocation">): (candidate: Invocation) => boolean {
  const executionId = of === undefined ? undefined : executionIdOf(run, of);
  const functionName = name === undefined ? undefined : lookUp(`functions.${name}`, run.scope);
  return (candidate) =>
    (functionName === undefined || candidate.functionName === functionName) &&
    (executionId === undefined || isOf(candidate, executionId));
}

/** Runs another execution to its end: what the backend was to deliver before it, it has delivered. */
async function fence(run: WireRun, signal: AbortSignal): Promise<void> {
  const request = { functionName: lookUp("functions.main", run.scope), qualifier: "live" };
  const started = await run.call({ wire: "grpc", operation: "start", request }, signal);
  const executionId = started.ok && isObject(started.answer) ? started.answer["executionId"] : undefined;
  const worker = run.worker(ownWorker);
  const { requestId } = await worker.invocation((candidate) => isOf(candidate, executionId), signal);
  worker.send({ kind: "outcome", requestId, outcome: { kind: "output", output: { status: "SUCCEEDED" } } });
}

function toObject(value: Json): Readonly<Record<string, Json>> {
  if (!isObject(value)) throw new ScriptError(`expected an object, got ${JSON.stringify(value)}`);
  return value;
}
