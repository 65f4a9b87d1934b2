import {
  checkBytes,
  checkInteger,
  checkString,
  issue,
  limits,
  type Issue,
  type StartExecutionRequest,
} from "@clew/protocol";
import { parseFunctionReference } from "./arn.ts";
import { checkQualifier } from "./check-qualifier.ts";
import { checkText } from "./check-text.ts";
import type { DecideContext, ResolvedFunction } from "./context.ts";
import { createExecution } from "./create-execution.ts";
import { refused, type Decision } from "./decision.ts";
import { foreignReasons, functionNotHere } from "./resolve-function.ts";
import { settle } from "./settle.ts";

/** A started execution, before anybody looked whether its name is free. */
export interface StartPlan {
  readonly executionId: string;
  readonly name: string;
  readonly target: ResolvedFunction;
}

/**
 * Decides a start (EXEC). Whether the name is taken is found by the commit: `exists` is answered by `checkExisting`.
 *
 * @param inputHash SHA-256 of the input, hex: what a repeated start is compared by
 */
export function startExecution(
  request: StartExecutionRequest,
  inputHash: string,
  context: DecideContext,
): Decision<StartPlan> {
  const target = resolveTarget(request, context);
  if ("reason" in target) return refused(target);
  const problem = checkRequest(request, context) ?? checkText(target.textOnly ?? false, "input", request.input);
  if (problem !== undefined) return refused(problem);
  const executionId = context.newId();
  const name = request.name ?? context.newId();
  const { input, tenantId, traceHeader, executionTimeoutSeconds } = request;
  const draft = createExecution(
    {
      id: executionId,
      name,
      target,
      inputHash,
      ...(input !== undefined && { input }),
      ...(tenantId !== undefined && { tenantId }),
      ...(traceHeader !== undefined && { traceHeader }),
      ...(executionTimeoutSeconds !== undefined && { executionTimeoutSeconds }),
      synchronous: request.synchronous ?? false,
    },
    context,
  );
  return { kind: "commit", settled: [settle(draft, context)], value: { executionId, name, target } };
}

function resolveTarget(request: StartExecutionRequest, context: DecideContext): ResolvedFunction | Issue {
  const problem =
    checkString(limits.string.functionName, "functionName", request.functionName) ??
    (request.qualifier === undefined
      ? undefined
      : checkString(limits.string.qualifier, "qualifier", request.qualifier)) ??
    checkQualifier(parseFunctionReference(request.functionName), "qualifier", request.qualifier);
  if (problem !== undefined) return problem;
  const target = context.resolve(request.functionName, request.qualifier);
  if ("reason" in target) {
    return foreignReasons.has(target.reason) ? functionNotHere(context.config, request.functionName) : target;
  }
  if (target.kind === "durable") return target;
  return issue("FUNCTION_NOT_DURABLE", {
    field: "functionName",
    expected: "a durable function",
    actual: request.functionName,
  });
}

function checkRequest(request: StartExecutionRequest, { config: { bytes } }: DecideContext): Issue | undefined {
  const { name, tenantId, traceHeader, executionTimeoutSeconds, input, synchronous } = request;
  const { string, integer } = limits;
  return (
    (name === undefined ? undefined : checkString(string.executionName, "name", name)) ??
    (tenantId === undefined ? undefined : checkString(string.tenantId, "tenantId", tenantId)) ??
    (traceHeader === undefined ? undefined : checkString(string.traceHeader, "traceHeader", traceHeader)) ??
    (executionTimeoutSeconds === undefined
      ? undefined
      : checkInteger(integer.executionTimeoutSeconds, "executionTimeoutSeconds", executionTimeoutSeconds)) ??
    checkBytes(synchronous === true ? bytes.syncInput : bytes.asyncInput, "input", input?.data.length ?? 0)
  );
}

/** A name that is taken: the same input, and version, finds the existing execution; anything else is a conflict (IDEM). */
export function checkExisting(
  existing: { readonly inputHash?: string; readonly functionVersion: string },
  start: { readonly inputHash: string; readonly target: ResolvedFunction; readonly executionArn: string },
): Issue | undefined {
  const same = existing.inputHash === start.inputHash && existing.functionVersion === start.target.version;
  return same
    ? undefined
    : issue("EXECUTION_ALREADY_STARTED", {
        field: "name",
        expected: "the input and version that it was started with",
        actual: start.executionArn,
      });
}
