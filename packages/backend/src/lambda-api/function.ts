import { checkString, limits, ProtocolError, type DurableService, type ErrorObject } from "@clew/protocol";
import { renderFunctionConfiguration } from "@clew/protocol/lambda-json";
import { functionArn, parseFunctionReference } from "../core/arn.ts";
import { checkQualifier } from "../core/check-qualifier.ts";
import type { CoreConfig } from "../core/config.ts";
import type { ResolvedFunction } from "../core/context.ts";
import { resolveFunction } from "../core/resolve-function.ts";
import type { FunctionDescription } from "../port/invoker.ts";
import { jsonAnswer, type HttpAnswer } from "./answer.ts";
import { oneOf, refuse, type LambdaCall } from "./call.ts";
import { invoke, type InvocationType, type InvokePlain, type PlainCall } from "./invoke.ts";

/** What the operations on functions need. */
export interface FunctionParts {
  readonly service: DurableService;
  readonly invokePlain: InvokePlain;
  readonly functions: () => ReadonlyMap<string, FunctionDescription>;
  readonly config: CoreConfig;
  readonly onEventFailure: (call: PlainCall, error: ErrorObject) => void;
}

const invocationTypes: readonly InvocationType[] = ["RequestResponse", "Event", "DryRun"];

/** Reads what Invoke says in its headers, and does it. */
export async function invokeFunction(parts: FunctionParts, call: LambdaCall): Promise<HttpAnswer> {
  const type = oneOf("invocationType", call.header("x-amz-invocation-type") ?? "RequestResponse", invocationTypes);
  const executionName = call.header("x-amz-durable-execution-name");
  const tenantId = call.header("x-amz-tenant-id");
  const traceHeader = call.header("x-amzn-trace-id");
  const { string } = limits;
  refuse(
    (executionName === undefined
      ? undefined
      : checkString(string.executionName, "durableExecutionName", executionName)) ??
      (tenantId === undefined ? undefined : checkString(string.tenantId, "tenantId", tenantId)) ??
      (traceHeader === undefined ? undefined : checkString(string.traceHeader, "traceHeader", traceHeader)),
  );
  const request = {
    target: resolve(parts, call),
    type,
    body: call.body,
    ...(executionName !== undefined && { executionName }),
    ...(tenantId !== undefined && { tenantId }),
    ...(traceHeader !== undefined && { traceHeader }),
  };
  return invoke(parts, request, call.signal);
}

/** What is known of a function, its durable settings above all. */
export async function getFunctionConfiguration(parts: FunctionParts, call: LambdaCall): Promise<HttpAnswer> {
  // A configuration may be asked for without a qualifier, that of a durable function too.
  const target = resolve(parts, call, "$LATEST");
  const { name, version, kind, timeoutSeconds, executionTimeoutSeconds, retentionDays } = target;
  return jsonAnswer(
    renderFunctionConfiguration({
      name,
      version,
      arn: functionArn(parts.config, name, version),
      ...(timeoutSeconds !== undefined && { timeoutSeconds }),
      ...(kind === "durable" && {
        durable: {
          ...(executionTimeoutSeconds !== undefined && { executionTimeoutSeconds }),
          ...(retentionDays !== undefined && { retentionDays }),
        },
      }),
    }),
  );
}

/** The function that path and query name together. */
function resolve({ functions, config }: FunctionParts, { route }: LambdaCall, otherwise?: string): ResolvedFunction {
  const qualifier = route.query.get("Qualifier") ?? undefined;
  const { string } = limits;
  refuse(
    checkString(string.functionName, "functionName", route.label) ??
      (qualifier === undefined ? undefined : checkString(string.qualifier, "qualifier", qualifier)) ??
      checkQualifier(parseFunctionReference(route.label), "qualifier", qualifier),
  );
  const wanted = qualifier ?? otherwise;
  const target = resolveFunction(functions(), config, {
    text: route.label,
    ...(wanted !== undefined && { qualifier: wanted }),
  });
  if ("reason" in target) throw new ProtocolError(target);
  return target;
}
