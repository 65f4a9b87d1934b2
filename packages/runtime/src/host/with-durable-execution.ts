import type { LambdaClient } from "@aws-sdk/client-lambda";
import { describeIssue, type InvocationOutput } from "@clew/protocol";
import { type JsonObject, parseInvocationEvent, renderFunctionOutput } from "@clew/protocol/lambda-json";
import type { LambdaContext } from "../context/durable-context.ts";
import type { LogSink } from "../context/logger.ts";
import { createLambdaTransport } from "../transport/lambda.ts";
import { consoleLog } from "./console-log.ts";
import { type DurableHandler, runDurable, type RunOptions } from "./run-durable.ts";
import { processSystem } from "../system.ts";

const durable = Symbol.for("@clew/runtime/durable-function");

/** How a durable function runs. */
export interface DurableExecutionConfig {
  /** The client for the Lambda API. By default one is made from the environment, once for the process. */
  readonly client?: LambdaClient | undefined;
  /** Takes what `context.logger` is given. By default the console, as JSON lines; on a worker, the backend too. */
  readonly log?: LogSink | undefined;
}

/**
 * A durable function: a Lambda handler, and what a worker serves. Call it with the event of a durable execution.
 * It rejects when the invocation failed and another may succeed.
 */
export interface DurableFunction {
  (event: unknown, context: LambdaContext): Promise<JsonObject>;
}

/** Runs the code for an invocation that came in some way or other. */
export type DurableRunner = (
  options: Omit<RunOptions, "logSink"> & { readonly logSink?: LogSink },
) => Promise<InvocationOutput>;

/**
 * Makes a durable function of code that may take longer than a process lives: what its context does is recorded, and
 * when it is invoked again it goes on from there. The result is exported as the handler of a Lambda function, or
 * served by `createWorker`; it is the same function in both places.
 */
export function withDurableExecution<I, O>(
  handler: DurableHandler<I, O>,
  config: DurableExecutionConfig = {},
): DurableFunction {
  const run: DurableRunner = (options) =>
    runDurable(handler, { ...options, logSink: config.log ?? options.logSink ?? consoleLog });
  const { client } = config;
  const getClient = client && ((): Promise<LambdaClient> => Promise.resolve(client));
  const lambdaHandler = async (event: unknown, context: LambdaContext): Promise<JsonObject> => {
    const parsed = parseInvocationEvent(event);
    if (!parsed.ok) throw new Error(`the event is not one of a durable execution: ${describeIssue(parsed.issue)}`);
    const invocation = {
      kind: "durable" as const,
      ...parsed.value,
      requestId: context.awsRequestId,
      functionName: context.functionName ?? "",
      functionVersion: context.functionVersion ?? "",
      deadline: processSystem.now() + context.getRemainingTimeInMillis(),
      ...(context.tenantId !== undefined && { tenantId: context.tenantId }),
    };
    const transport = createLambdaTransport(invocation.executionArn, getClient);
    return toJson(await run({ invocation, lambdaContext: context, transport, system: processSystem }));
  };
  return Object.assign(lambdaHandler, { [durable]: run });
}

/** How a worker runs a durable function; `undefined` for any other value. */
export function durableRunner(value: unknown): DurableRunner | undefined {
  const run: unknown = typeof value === "function" ? Reflect.get(value, durable) : undefined;
  return typeof run === "function" ? (run as DurableRunner) : undefined;
}

function toJson(output: InvocationOutput): JsonObject {
  const rendered = renderFunctionOutput(output);
  if (rendered.ok) return rendered.value;
  return { Status: "FAILED", Error: { ErrorType: "SerdesError", ErrorMessage: describeIssue(rendered.issue) } };
}
