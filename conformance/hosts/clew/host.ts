// The host of @clew/runtime: how each durable node reads in its public API. The same function runs as a Lambda handler
// and on a worker (`worker.ts`).
import { createRequire } from "node:module";
import { StepSemantics, withDurableExecution } from "@clew/runtime";
import type { DurableContext, DurableFunction } from "@clew/runtime";
import type { Callback, HostInput } from "../../src/program/program.ts";
import { serve } from "../js/language.ts";
import type { Call, Operations } from "../js/language.ts";
import { strategy, timeouts } from "../js/options.ts";

const operations: Operations<DurableContext> = {
  step: (call) => {
    const { context, node, host } = call;
    const semantics = node.atMostOnce === true ? StepSemantics.AtMostOncePerRetry : StepSemantics.AtLeastOncePerRetry;
    const retryStrategy = node.retry === undefined ? undefined : strategy(node.retry);
    const body = ({ attempt }: { readonly attempt: number }) =>
      host.enter(node.body, { ...call, context: undefined }, { attempt });
    return { promise: context.step(node.name, body, { retryStrategy, semantics }) };
  },
  wait: ({ context, node: { name, seconds } }) => ({ promise: context.wait(name, { seconds }) }),
  invoke: ({ context, node, scope, host }) => {
    const config = node.tenantId === undefined ? {} : { tenantId: node.tenantId };
    return { promise: context.invoke(node.name, node.function, host.evaluate(node.input, scope), config) };
  },
  callback: (call) => ({ promise: callback(call) }),
  child: (call) => {
    const { context, node, host } = call;
    const body = (inner: DurableContext) => host.enter(node.body, { ...call, context: inner }, {});
    return { promise: context.runInChildContext(node.name, body, { subType: node.subType }) };
  },
};

async function callback(call: Call<DurableContext, Callback>): Promise<unknown> {
  const { context, node, path, host } = call;
  const [promise, callbackId] = await context.createCallback(node.name, timeouts(node));
  host.note(path, "created", { value: callbackId });
  await host.body(node.body, { ...call, path: `${path}/body` }, { callbackId });
  return promise;
}

const manifest = createRequire(import.meta.url)("@clew/runtime/package.json") as { readonly version: string };
const hello = {
  sdkName: "@clew/runtime",
  sdkVersion: manifest.version,
  features: ["atMostOnce", "tenant", "childSubType"],
};

/** The durable function that the suite invokes. */
export const handler: DurableFunction = withDurableExecution((input: HostInput, context: DurableContext) =>
  serve(input, context, { operations, hello }),
);
