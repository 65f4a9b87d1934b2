import {
  type DurableInvocation,
  type Invocation,
  type InvocationOutcome,
  type Payload,
  type PlainInvocation,
  type ServedFunction,
  textPayload,
} from "@clew/protocol";
import type { LambdaContext } from "../context/durable-context.ts";
import type { LogSink } from "../context/logger.ts";
import { toErrorObject } from "../error/to-error-object.ts";
import { fromPayload, type Subject, toPayload } from "../serde/convert.ts";
import { jsonSerdes } from "../serde/json-serdes.ts";
import type { Awaitable } from "../serde/serdes.ts";
import type { Transport } from "../transport/transport.ts";
import type { System } from "../system.ts";
import { type DurableFunction, durableRunner } from "./with-durable-execution.ts";

/** A plain function: called with an event, answered with a value, neither recorded nor repeated by itself. */
export type PlainHandler = (event: never, context: LambdaContext) => Awaitable<unknown>;

/** A function that a worker serves, and what the backend is told of it. */
export interface WorkerFunction extends Omit<ServedFunction, "name" | "kind"> {
  /** What `withDurableExecution` made, or a plain function. */
  readonly handler: DurableFunction | PlainHandler;
  /** Default: what the handler is. `plain` for a durable function is refused. */
  readonly kind?: ServedFunction["kind"];
}

/** The functions of a worker, by name. */
export type ServedFunctions = Readonly<Record<string, DurableFunction | PlainHandler | WorkerFunction>>;

/** What the invocations of a worker run with. */
export interface WorkerEnvironment {
  readonly system: System;
  readonly transport: (invocation: DurableInvocation) => Transport;
  readonly logSink: (requestId: string) => LogSink;
}

type Handler = WorkerFunction["handler"];

/** What the backend is told of a function. */
export function describeFunction(name: string, given: Handler | WorkerFunction): ServedFunction {
  const { handler, kind, ...rest } = toWorkerFunction(given);
  const actual = durableRunner(handler) === undefined ? "plain" : "durable";
  if (kind !== undefined && kind !== actual) {
    throw new TypeError(`functions.${name}: expected a ${kind} function, got a ${actual} one (WORK-3)`);
  }
  return { name, kind: actual, ...rest };
}

/** Runs a function for an invocation. Never rejects: what the function throws is an outcome. */
export async function runFunction(
  given: Handler | WorkerFunction,
  invocation: Invocation,
  environment: WorkerEnvironment,
): Promise<InvocationOutcome> {
  const { handler } = toWorkerFunction(given);
  const { system } = environment;
  const lambdaContext = contextOf(invocation, system);
  try {
    if (invocation.kind === "plain")
      return { kind: "result", result: await runPlain(handler, invocation, lambdaContext) };
    const run = durableRunner(handler);
    if (run === undefined) throw new Error(`function ${invocation.functionName} is not a durable one`);
    const transport = environment.transport(invocation);
    const logSink = environment.logSink(invocation.requestId);
    return { kind: "output", output: await run({ invocation, lambdaContext, transport, system, logSink }) };
  } catch (error) {
    return { kind: "error", error: toErrorObject(error) };
  }
}

function toWorkerFunction(given: Handler | WorkerFunction): WorkerFunction {
  return typeof given === "function" ? { handler: given } : given;
}

async function runPlain(handler: Handler, invocation: PlainInvocation, context: LambdaContext): Promise<Payload> {
  const about = (what: string): Subject => ({ what, entityId: "invocation", durableExecutionArn: "" });
  const event: unknown = await fromPayload(jsonSerdes, invocation.input, about("input"));
  const result: unknown = await (handler as (event: unknown, context: LambdaContext) => unknown)(event, context);
  return (await toPayload(jsonSerdes, result, about("result"))) ?? textPayload("null");
}

function contextOf(
  { requestId, functionName, functionVersion, deadline, tenantId }: Invocation,
  system: System,
): LambdaContext {
  return {
    awsRequestId: requestId,
    functionName,
    functionVersion,
    ...(tenantId !== undefined && { tenantId }),
    getRemainingTimeInMillis: () => Math.max(0, deadline - system.now()),
  };
}
