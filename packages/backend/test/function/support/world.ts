import { fileURLToPath } from "node:url";
import {
  type DurableInvocation,
  type ErrorObject,
  type InvocationOutcome,
  type Payload,
  payloadText,
  type PlainInvocation,
  textPayload,
} from "@clew/protocol";
import { parseFunctionOutput, renderInvocationEvent } from "@clew/protocol/lambda-json";
import { createProcessInvoker, type FunctionLog, type HostedFunction } from "../../../src/function/index.ts";
import type { Invoker } from "../../../src/port/invoker.ts";
import { ManualScheduler } from "../../grpc/support/manual-scheduler.ts";

/** The folder with the functions that the tests run. */
export const functionsDir: string = fileURLToPath(new URL("../functions", import.meta.url));

/** A hosted function with the settings that a test does not care about. */
export function hosted(settings: Partial<HostedFunction> & Pick<HostedFunction, "host">): HostedFunction {
  return {
    name: "fn",
    kind: "plain",
    codePath: functionsDir,
    environment: {},
    timeoutSeconds: 30,
    memoryMb: 128,
    concurrency: 4,
    versions: new Map(),
    aliases: new Map(),
    ...settings,
  };
}

/** A hosted Node function of the test folder. */
export function nodeFunction(handler: string, settings: Partial<HostedFunction> = {}): HostedFunction {
  return hosted({ host: { runtime: "nodejs", handler, client: "bootstrap" }, ...settings });
}

/** An invoker over some functions, with a clock that moves when told to. */
export interface World extends AsyncDisposable {
  readonly invoker: Invoker;
  readonly scheduler: ManualScheduler;
  readonly logs: readonly FunctionLog[];
  /** Resolves when a line with this text has been logged. */
  logged(text: string): Promise<FunctionLog>;
  /** Invokes the plain function `fn`, or another. */
  call(input: unknown, settings?: Partial<PlainInvocation>, signal?: AbortSignal): Promise<InvocationOutcome>;
}

export const idleTimeoutMs = 60_000;

export async function createWorld(functions: readonly HostedFunction[]): Promise<World> {
  const scheduler = new ManualScheduler(Date.now());
  const logs: FunctionLog[] = [];
  const listeners = new Set<(line: FunctionLog) => void>();
  const invoker = await createProcessInvoker({
    functions,
    scheduler,
    endpoint: Promise.resolve("http://127.0.0.1:9"),
    region: "eu-west-1",
    functionArn: (name, version) => `arn:aws:lambda:eu-west-1:123456789012:function:${name}:${version}`,
    renderEvent: (invocation) => {
      const event = renderInvocationEvent(invocation);
      return event.ok ? { ok: true, value: Buffer.from(JSON.stringify(event.value)) } : event;
    },
    parseOutput: parseFunctionOutput,
    log: (line) => {
      logs.push(line);
      for (const listener of listeners) listener(line);
    },
    inherited: process.env,
    idleTimeoutMs,
  });
  let calls = 0;
  return {
    invoker,
    scheduler,
    logs,
    logged: (text) =>
      new Promise((resolve) => {
        const listener = (line: FunctionLog): void => {
          if (line.text.includes(text)) resolve(line);
        };
        listeners.add(listener);
        logs.forEach(listener);
      }),
    call: (input, settings, signal = new AbortController().signal) =>
      invoker.invoke(
        {
          kind: "plain",
          requestId: `request-${String(++calls)}`,
          functionName: "fn",
          functionVersion: "$LATEST",
          input: textPayload(JSON.stringify(input)),
          deadline: scheduler.now() + 30_000,
          ...settings,
        },
        signal,
      ),
    [Symbol.asyncDispose]: async () => {
      const closed = invoker.close(0);
      scheduler.advance(0);
      await closed;
    },
  };
}

/** The first invocation of a durable execution of `fn` with an input, JSON text or any bytes. */
export function durableInvocation(input: Payload, deadline: number): DurableInvocation {
  const executionArn = "arn:aws:lambda:eu-west-1:123456789012:function:fn:1/durable-execution/name/e-1";
  return {
    kind: "durable",
    requestId: "r-1",
    executionId: "e-1",
    executionArn,
    functionName: "fn",
    functionVersion: "$LATEST",
    checkpointToken: "dG9rZW4=",
    initialState: {
      operations: [{ id: "e-1", type: "EXECUTION", status: "STARTED", startTime: 1_700_000_000_000, input }],
    },
    updatedOperationIds: [],
    deadline,
  };
}

/** The error that an invocation ended with; fails on every other outcome. */
export function errorOf(outcome: InvocationOutcome): ErrorObject {
  if (outcome.kind !== "error") throw new Error(`expected an error, got ${JSON.stringify(outcome).slice(0, 200)}`);
  return outcome.error;
}

/** The JSON value that a plain function returned; fails on every other outcome. */
export function resultOf(outcome: InvocationOutcome): unknown {
  if (outcome.kind !== "result") throw new Error(`expected a result, got ${JSON.stringify(outcome)}`);
  return JSON.parse(payloadText(outcome.result) ?? "");
}
