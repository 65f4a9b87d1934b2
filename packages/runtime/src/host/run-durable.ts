import { type DurableInvocation, type ExecutionOperation, type InvocationOutput, textPayload } from "@clew/protocol";
import { Checkpointer } from "../checkpoint/checkpointer.ts";
import { type ContextHost, createContext } from "../context/create-context.ts";
import type { DurableContext, LambdaContext } from "../context/durable-context.ts";
import { createLogger, type LogSink } from "../context/logger.ts";
import type { BodyCompletion } from "../engine/call.ts";
import type { Ending } from "../engine/command.ts";
import type { Scope } from "../engine/scope.ts";
import { CheckpointError } from "../error/checkpoint-error.ts";
import { toErrorObject } from "../error/to-error-object.ts";
import { fromPayload, type Subject, toPayload } from "../serde/convert.ts";
import { jsonSerdesFor } from "../serde/json-serdes.ts";
import type { Awaitable } from "../serde/serdes.ts";
import type { Transport } from "../transport/transport.ts";
import { Invocation } from "./invocation.ts";
import type { System } from "../system.ts";

/** The code of a durable function. */
export type DurableHandler<I, O> = (event: I, context: DurableContext) => Awaitable<O>;

/** What an invocation of a durable function is run with. */
export interface RunOptions {
  readonly invocation: DurableInvocation;
  readonly lambdaContext: LambdaContext;
  readonly transport: Transport;
  readonly system: System;
  readonly logSink: LogSink;
}

/**
 * Runs a durable function from the top until it ends or is suspended, and gives the output for the backend (EXEC).
 * Rejects when this invocation failed and another may succeed; the backend then invokes again (ERR-2).
 */
export async function runDurable<I, O>(handler: DurableHandler<I, O>, options: RunOptions): Promise<InvocationOutput> {
  const { invocation, transport, system } = options;
  const newClientToken = (): string => system.newId();
  const checkpointer = new Checkpointer({ transport, token: invocation.checkpointToken, newClientToken });
  try {
    const operations = await checkpointer.readAll(invocation.initialState);
    const execution = operations.find((each) => each.type === "EXECUTION");
    if (execution === undefined) throw new Error("initialState: expected an EXECUTION operation, got none (ENV-3)");
    const driver = new Invocation({ operations, executionId: execution.id, checkpointer, system });
    const host = contextHost(driver, options);
    return toOutput(await driver.run((root) => runHandler(handler, { host, root, execution })));
  } catch (error) {
    if (!(error instanceof CheckpointError) || error.scope === "invocation") throw error;
    return { status: "FAILED", error: toErrorObject(error) };
  }
}

function contextHost(driver: Invocation, options: RunOptions): ContextHost {
  const { invocation, lambdaContext, system, logSink } = options;
  const { executionArn, requestId, tenantId } = invocation;
  const fields = { executionArn, requestId };
  return {
    lambdaContext,
    executionContext: { durableExecutionArn: executionArn, requestId, tenantId },
    environment: {
      executionArn,
      random: () => system.random(),
      stepLogger: ({ id, name, attempt }) =>
        createLogger(logSink, {
          ...fields,
          operationId: id,
          ...(name !== undefined && { operationName: name }),
          attempt,
        }),
    },
    start: (scope, operation) => driver.start(scope, operation),
    contextLogger(scope) {
      const name = scope.task?.call.name;
      const operation = {
        ...(scope.task && { operationId: scope.task.id }),
        ...(name !== undefined && { operationName: name }),
      };
      return createLogger(logSink, { ...fields, ...operation }, () => scope.replaying);
    },
  };
}

interface HandlerRun {
  readonly host: ContextHost;
  readonly root: Scope;
  readonly execution: ExecutionOperation;
}

async function runHandler<I, O>(
  handler: DurableHandler<I, O>,
  { host, root, execution }: HandlerRun,
): Promise<BodyCompletion> {
  const about = (what: string): Subject => ({
    what,
    entityId: "execution",
    durableExecutionArn: host.environment.executionArn,
  });
  try {
    const input = execution.input?.data.byteLength ? execution.input : textPayload("{}");
    const event = await fromPayload(jsonSerdesFor<I>(), input, about("input of the execution"));
    const result = await handler(event, createContext(host, root));
    return {
      kind: "succeeded",
      payload: await toPayload(jsonSerdesFor<O>(), result, about("result of the execution")),
    };
  } catch (thrown) {
    return { kind: "failed", error: toErrorObject(thrown) };
  }
}

function toOutput(ending: Ending): InvocationOutput {
  switch (ending.kind) {
    case "suspended":
      return { status: "PENDING" };
    case "diverged":
      return { status: "FAILED", error: toErrorObject(ending.error) };
    case "refused":
      throw ending.error;
    case "completed": {
      const { completion, recorded } = ending;
      if (completion.kind === "failed") return { status: "FAILED", error: completion.error };
      if (recorded) return { status: "SUCCEEDED", result: textPayload("") };
      return { status: "SUCCEEDED", ...(completion.payload && { result: completion.payload }) };
    }
  }
}
