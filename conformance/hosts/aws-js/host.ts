// The host of @aws/durable-execution-sdk-js: how each durable node reads in that SDK's public API.
import {
  NestingType,
  SDK_VERSION,
  StepSemantics,
  withDurableExecution,
  withRetry,
} from "@aws/durable-execution-sdk-js";
import type { BatchResult, DurableContext, DurablePromise, StepConfig } from "@aws/durable-execution-sdk-js";
import type { Batch, Callback, Combinator, HostInput, RetryPolicy } from "../../src/program/program.ts";
import { serve, started } from "../js/language.ts";
import type { Begun, Call, Operations } from "../js/language.ts";
import { given, strategy, timeouts } from "../js/options.ts";

const operations: Operations<DurableContext> = {
  step: (call) => {
    const { context, node, host } = call;
    const semantics = node.atMostOnce === true ? StepSemantics.AtMostOncePerRetry : StepSemantics.AtLeastOncePerRetry;
    const body = ({ attempt }: { readonly attempt: number }) =>
      host.enter(node.body, { ...call, context: undefined }, { attempt });
    return { promise: context.step(node.name, body, { ...retry(node.retry), semantics }) };
  },
  wait: ({ context, node: { name, seconds } }) => ({
    promise: name === undefined ? context.wait({ seconds }) : context.wait(name, { seconds }),
  }),
  invoke: ({ context, node, scope, host }) => {
    const config = node.tenantId === undefined ? {} : { tenantId: node.tenantId };
    const input = host.evaluate(node.input, scope);
    return {
      promise:
        node.name === undefined
          ? context.invoke(node.function, input, config)
          : context.invoke(node.name, node.function, input, config),
    };
  },
  callback: (call) => ({ promise: callback(call) }),
  child: (call) => {
    const { context, node, host } = call;
    const body = (inner: DurableContext) => host.enter(node.body, { ...call, context: inner }, {});
    const config = {
      ...(node.virtual === undefined ? {} : { virtualContext: node.virtual }),
      ...(node.subType === undefined ? {} : { subType: node.subType }),
    };
    return { promise: context.runInChildContext(node.name, body, config) };
  },
  map: (call) => {
    const { context, node, path, scope, host } = call;
    const items = host.evaluate(node.items, scope) as unknown[];
    const body = (inner: DurableContext, item: unknown, index: number) =>
      host.enter(node.body, { ...call, context: inner, path: `${path}/item/${index}` }, { item, index });
    return batch(node, context.map(node.name, items, body, batchConfig(node)));
  },
  parallel: (call) => {
    const { context, node, path, host } = call;
    const branches = node.branches.map(({ name, body }, index) => {
      const func = (inner: DurableContext) =>
        host.enter(body, { ...call, context: inner, path: `${path}/branch/${index}` }, {});
      return name === undefined ? func : { name, func };
    });
    return batch(node, context.parallel(node.name, branches, batchConfig(node)));
  },
  waitForCallback: (call) => {
    const { context, node, path, host } = call;
    const submit = async (callbackId: string) => {
      host.note(path, "created", { value: callbackId });
      await host.enter(node.body, { ...call, context: undefined }, { callbackId });
    };
    return { promise: context.waitForCallback(node.name, submit, { ...timeouts(node), ...retry(node.retry) }) };
  },
  waitForCondition: (call) => {
    const { context, node, scope, host } = call;
    const check = (state: unknown) => host.enter(node.body, { ...call, context: undefined }, { state });
    const waitStrategy = (state: unknown, attempt: number) => {
      if (Number(state) >= node.until) return { shouldContinue: false as const };
      if (attempt >= (given(node.maxAttempts) ?? Infinity)) throw new Error(`not met in ${attempt} attempts`);
      return { shouldContinue: true as const, delay: { seconds: given(node.delaySeconds) ?? 1 } };
    };
    const initialState = host.evaluate(node.initial, scope);
    return { promise: context.waitForCondition(node.name, check, { waitStrategy, initialState }) };
  },
  withRetry: (call) => {
    const { context, node, host } = call;
    const body = (inner: DurableContext, attempt: number) =>
      host.enter(node.body, { ...call, context: inner }, { attempt });
    const config = { retryStrategy: strategy(node.retry), wrapWithRunInChildContext: node.unwrapped !== true };
    return {
      promise: node.name === undefined ? withRetry(context, body, config) : withRetry(context, node.name, body, config),
    };
  },
  all: (call) => ({ promise: call.context.promise.all(call.node.name, promises(call)) }),
  allSettled: (call) => ({
    promise: call.context.promise.allSettled(call.node.name, promises(call)),
    neutral: (all) => (all as PromiseSettledResult<unknown>[]).map(settled),
  }),
  any: (call) => ({ promise: call.context.promise.any(call.node.name, promises(call)) }),
  race: (call) => ({ promise: call.context.promise.race(call.node.name, promises(call)) }),
};

async function callback(call: Call<DurableContext, Callback>): Promise<unknown> {
  const { context, node, path, host } = call;
  const [promise, callbackId] = await context.createCallback(node.name, timeouts(node));
  host.note(path, "created", { value: callbackId });
  await host.body(node.body, { ...call, path: `${path}/body` }, { callbackId });
  return promise;
}

const retry = (policy: RetryPolicy | undefined): StepConfig<unknown> =>
  policy === undefined ? {} : { retryStrategy: strategy(policy) };

const batchConfig = ({ maxConcurrency = 0, completion, flat }: Batch) => ({
  ...(maxConcurrency === 0 ? {} : { maxConcurrency }),
  ...(completion === undefined ? {} : { completionConfig: completion }),
  ...(flat === true ? { nesting: NestingType.FLAT } : {}),
});

const batch = (node: Batch, promise: PromiseLike<BatchResult<unknown>>): Begun => ({
  promise,
  neutral: (value) => {
    const result = value as BatchResult<unknown>;
    if (node.throwIfError === true) result.throwIfError();
    const items = result.all.map((item) => ({
      index: item.index,
      status: item.status,
      value: item.result,
      error: item.error?.message,
    }));
    return { reason: result.completionReason, items };
  },
});

const promises = ({ node, scope }: Call<DurableContext, Combinator>) =>
  node.of.map((name) => started(name, scope).begun.promise as DurablePromise<unknown>);

const settled = (result: PromiseSettledResult<unknown>) =>
  result.status === "fulfilled"
    ? { status: result.status, value: result.value }
    : { status: result.status, error: (result.reason as Error).message };

const hello = {
  sdkName: "@aws/durable-execution-sdk-js",
  sdkVersion: SDK_VERSION,
  features: ["atMostOnce", "virtualContext", "flat", "tenant", "unwrapped", "completion", "childSubType"],
};

/** The durable function that the suite invokes. */
export const handler: unknown = withDurableExecution((input: HostInput, context: DurableContext) =>
  serve(input, context, { operations, hello }),
);
