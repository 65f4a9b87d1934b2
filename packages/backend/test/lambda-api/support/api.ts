import type { DurableService, ErrorObject } from "@clew/protocol";
import { defaultCoreConfig } from "../../../src/core/config.ts";
import type { InvokePlain, PlainCall } from "../../../src/lambda-api/invoke.ts";
import type { LambdaApiOptions } from "../../../src/lambda-api/options.ts";
import { createLambdaApi, type RunningLambdaApi } from "../../../src/lambda-api/server.ts";
import type { FunctionDescription } from "../../../src/port/invoker.ts";
import { systemScheduler } from "../../../src/server/system.ts";
import { send, type HttpRequest, type HttpResponse } from "./http.ts";

export const arn = "arn:aws:lambda:us-east-1:123456789012:function:order:1/durable-execution/n1/e1";
export const executionPath = `/2025-12-01/durable-executions/${encodeURIComponent(arn)}`;

const described = (description: Partial<FunctionDescription> & { readonly name: string }): FunctionDescription => ({
  kind: "durable",
  versions: [{ version: "$LATEST" }, { version: "1" }],
  aliases: new Map([["live", "1"]]),
  timeoutSeconds: 30,
  ...description,
});

/** Functions that tests call. */
const functions: ReadonlyMap<string, FunctionDescription> = new Map(
  [
    described({ name: "order", executionTimeoutSeconds: 900, retentionDays: 7 }),
    described({ name: "slow", executionTimeoutSeconds: 901 }),
    described({ name: "pay", kind: "plain", versions: [{ version: "$LATEST" }], aliases: new Map() }),
  ].map((description) => [description.name, description]),
);

export interface TestApi {
  readonly api: RunningLambdaApi;
  readonly faults: unknown[];
  readonly eventFailures: (readonly [PlainCall, ErrorObject])[];
  readonly send: (request: HttpRequest) => Promise<HttpResponse>;
}

export interface TestApiParts {
  readonly service: DurableService;
  readonly invokePlain?: InvokePlain;
  readonly options?: Partial<LambdaApiOptions>;
}

/** A listening API over a service. */
export async function startApi({ service, invokePlain, options }: TestApiParts): Promise<TestApi> {
  const faults: unknown[] = [];
  const eventFailures: (readonly [PlainCall, ErrorObject])[] = [];
  let ids = 0;
  const api = await createLambdaApi({
    service,
    invokePlain: invokePlain ?? (() => Promise.resolve({ kind: "error", error: { type: "NoPlain" } })),
    functions: () => functions,
    config: defaultCoreConfig,
    ids: { next: () => `request-${String((ids += 1))}` },
    scheduler: systemScheduler,
    grpcAddress: "127.0.0.1:9471",
    ...(options !== undefined && { options }),
    onFault: (fault) => faults.push(fault),
    onEventFailure: (call, error) => eventFailures.push([call, error]),
  });
  return { api, faults, eventFailures, send: (request) => send(api.address, request) };
}
