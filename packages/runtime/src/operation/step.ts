import { type ErrorObject, isTerminal, type Operation } from "@clew/protocol";
import type { Logger } from "../context/logger.ts";
import type { Completion, Next } from "../engine/call.ts";
import { fromErrorObject, remoteDetails } from "../error/from-error-object.ts";
import { SerdesError, StepError, StepInterruptedError, ValidationError } from "../error/operation-errors.ts";
import type { DurableOperationError } from "../error/durable-operation-error.ts";
import { toError, toErrorObject } from "../error/to-error-object.ts";
import { retryPresets } from "../retry/create-retry-strategy.ts";
import { retryDelaySeconds, type RetryStrategy } from "../retry/strategy.ts";
import { fromPayload, toPayload } from "../serde/convert.ts";
import { jsonSerdesFor } from "../serde/json-serdes.ts";
import type { Awaitable, Serdes } from "../serde/serdes.ts";
import { type Environment, subject } from "./environment.ts";
import type { LiveOperation, Run } from "./live-operation.ts";
import { runInStep } from "./step-scope.ts";

/** What happens to an attempt whose process died in the middle. */
export const StepSemantics = {
  /** It runs again: the body may run more than once per attempt. */
  AtLeastOncePerRetry: "AT_LEAST_ONCE_PER_RETRY",
  /** It counts as failed: the body runs once per attempt at most, and the retry strategy decides. */
  AtMostOncePerRetry: "AT_MOST_ONCE_PER_RETRY",
} as const;
export type StepSemantics = (typeof StepSemantics)[keyof typeof StepSemantics];

/** What the function of a step gets. */
export interface StepContext {
  /** Always logs: a step's function does not run on replay. */
  readonly logger: Logger;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** The work of a step. */
export type StepFunction<T> = (context: StepContext) => Awaitable<T>;

/** How a step runs. */
export interface StepConfig<T> {
  /** Default `retryPresets.default`. */
  readonly retryStrategy?: RetryStrategy | undefined;
  /** Default at least once. */
  readonly semantics?: StepSemantics | undefined;
  /** Default JSON. */
  readonly serdes?: Serdes<T> | undefined;
}

/** A step as it was called. */
export interface StepOptions<T> {
  readonly name: string | undefined;
  readonly fn: StepFunction<T>;
  readonly config: StepConfig<T>;
}

/** A unit of user code that is retried, and runs no more once its end is recorded (STEP). */
export function stepOperation<T>(options: StepOptions<T>, environment: Environment): LiveOperation<T> {
  const { name, config } = options;
  const atMostOnce = config.semantics === StepSemantics.AtMostOncePerRetry;
  const serdes = config.serdes ?? jsonSerdesFor<T>();
  return {
    call: {
      type: "STEP",
      subType: "Step",
      name,
      next: (recorded, startedHere) => nextOfStep(recorded, { atMostOnce, startedHere }),
    },
    run: (run) => runAttempt({ ...options, serdes, run }, environment),
    read(operation) {
      if (operation.type !== "STEP" || operation.status !== "SUCCEEDED") throw stepFailure(operation);
      return fromPayload(serdes, operation.result, subject(environment, "result of step", operation));
    },
  };
}

/** What a step does, given its record. */
export function nextOfStep(
  recorded: Operation | undefined,
  { atMostOnce, startedHere }: { readonly atMostOnce: boolean; readonly startedHere: boolean },
): Next {
  const attempt = (recorded?.type === "STEP" ? recorded.attempt : 0) + 1;
  if (recorded === undefined || recorded.status === "READY") {
    return atMostOnce ? { kind: "start" } : { kind: "run", attempt, announce: true };
  }
  if (isTerminal(recorded.status)) return { kind: "settle" };
  if (recorded.status === "STARTED") return { kind: "run", attempt, interrupted: atMostOnce && !startedHere };
  return { kind: "park", dueAt: recorded.type === "STEP" ? recorded.nextAttemptTime : undefined };
}

/** The error of a step that ended without a result. */
function stepFailure(operation: Operation): DurableOperationError {
  const error: ErrorObject = ("error" in operation ? operation.error : undefined) ?? {};
  const message = error.message ?? `the step ended ${operation.status} without an error`;
  const details = remoteDetails(error);
  if (error.type === StepInterruptedError.errorName) return new StepInterruptedError(message, details);
  if (error.type === SerdesError.errorName) return new SerdesError(message, details);
  return new StepError(message, { ...details, cause: fromErrorObject(error) });
}

type Attempt<T> = StepOptions<T> & { readonly serdes: Serdes<T>; readonly run: Run };

async function runAttempt<T>(attempt: Attempt<T>, environment: Environment): Promise<Completion> {
  const { name, fn, serdes, run } = attempt;
  let value: T;
  try {
    if (run.interrupted) throw interruption(attempt);
    const logger = environment.stepLogger({ id: run.id, name, attempt: run.attempt });
    value = await runInStep({ type: "STEP", name }, () => fn({ attempt: run.attempt, logger }));
  } catch (thrown) {
    return decide(attempt, thrown, environment);
  }
  try {
    return {
      kind: "succeeded",
      payload: await toPayload(serdes, value, subject(environment, "result of step", { id: run.id, name })),
    };
  } catch (thrown) {
    return { kind: "failed", error: toErrorObject(thrown) }; // another attempt would make a value of the same kind
  }
}

function decide<T>({ config, run }: Attempt<T>, thrown: unknown, { random }: Environment): Completion {
  const { retryStrategy = retryPresets.default } = config;
  if (thrown instanceof ValidationError) return { kind: "failed", error: toErrorObject(thrown) }; // a fault of the code
  try {
    const decision = retryStrategy(toError(thrown), run.attempt, random);
    const error = toErrorObject(thrown);
    return decision.shouldRetry
      ? { kind: "retry", error, delaySeconds: retryDelaySeconds(decision.delay) }
      : { kind: "failed", error };
  } catch (fault) {
    return { kind: "failed", error: toErrorObject(fault) };
  }
}

function interruption<T>({ name, run }: Attempt<T>): StepInterruptedError {
  const which = name === undefined ? "step" : `step ${JSON.stringify(name)}`;
  return new StepInterruptedError(
    `${which} was interrupted: its process ended during attempt ${run.attempt} (STEP-11)`,
  );
}
