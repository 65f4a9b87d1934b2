import {
  checkBytes,
  issue,
  jsonMediaType,
  limits,
  outcomeError,
  ProtocolError,
  textPayload,
  type DurableService,
  type ErrorObject,
  type InvocationOutcome,
  type Payload,
  type StartExecutionRequest,
} from "@clew/protocol";
import { renderFunctionError } from "@clew/protocol/lambda-json";
import type { ResolvedFunction } from "../core/context.ts";
import type { HttpAnswer } from "./answer.ts";

/** A call of a plain function, as Invoke makes it. */
export interface PlainCall {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly input: Payload;
  readonly tenantId?: string;
  readonly traceHeader?: string;
}

/** Runs a plain function to its end; never rejects. Aborting means that nobody waits for the answer any more. */
export type InvokePlain = (call: PlainCall, signal: AbortSignal) => Promise<InvocationOutcome>;

/** An Invoke whose parts have been read but not judged. */
export interface InvokeRequest {
  readonly target: ResolvedFunction;
  readonly type: InvocationType;
  readonly body: Uint8Array;
  readonly executionName?: string;
  readonly tenantId?: string;
  readonly traceHeader?: string;
}

/** What the caller of Invoke wants to hear: the outcome, that it was taken, or that it would be. */
export type InvocationType = "RequestResponse" | "Event" | "DryRun";

export interface InvokeParts {
  readonly service: Pick<DurableService, "startExecution" | "awaitExecution">;
  readonly invokePlain: InvokePlain;
  /** Told how an `Event` call of a plain function failed: nobody else hears it. */
  readonly onEventFailure: (call: PlainCall, error: ErrorObject) => void;
}

/** Invoke (LAM-7 to LAM-10): starts a durable function, or calls a plain one, and waits for it if asked to. */
export function invoke(parts: InvokeParts, request: InvokeRequest, signal: AbortSignal): Promise<HttpAnswer> {
  if (request.type === "DryRun") return Promise.resolve({ status: 204, headers: versionHeader(request) });
  checkInput(request.body);
  return request.target.kind === "durable" ? invokeDurable(parts, request, signal) : callPlain(parts, request, signal);
}

/** A Lambda function's event is JSON text: what is none would fail every one of its invocations. */
function checkInput(body: Uint8Array): void {
  if (body.length === 0) return;
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (error) {
    throw new ProtocolError(issue("BODY_MALFORMED", { field: "payload", expected: "JSON text", actual: words(error) }));
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function invokeDurable(
  { service }: InvokeParts,
  request: InvokeRequest,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const { target, type } = request;
  const synchronous = type === "RequestResponse";
  const longest = limits.quota.syncExecutionTimeoutSeconds.value;
  if (synchronous && (target.executionTimeoutSeconds ?? 0) > longest) {
    throw new ProtocolError(
      issue("FUNCTION_TIMEOUT_TOO_LONG", {
        field: "functionName",
        expected: `an execution timeout of at most ${String(longest)} seconds`,
        actual: String(target.executionTimeoutSeconds),
      }),
    );
  }
  const started = await service.startExecution(startRequest(request, synchronous));
  const headers = {
    "x-amz-executed-version": started.executedVersion,
    "x-amz-durable-execution-arn": started.executionArn,
  };
  if (!synchronous) return { status: 202, headers };
  const { data } = await service.awaitExecution({ executionId: started.executionId }, signal);
  return data?.error === undefined ? success(headers, data?.result) : failure(headers, data.error);
}

function startRequest(request: InvokeRequest, synchronous: boolean): StartExecutionRequest {
  const { target, body, executionName, tenantId, traceHeader } = request;
  return {
    functionName: target.name,
    qualifier: target.version,
    synchronous,
    ...(executionName !== undefined && { name: executionName }),
    ...(body.length > 0 && { input: jsonPayload(body) }),
    ...(tenantId !== undefined && { tenantId }),
    ...(traceHeader !== undefined && { traceHeader }),
  };
}

async function callPlain(parts: InvokeParts, request: InvokeRequest, signal: AbortSignal): Promise<HttpAnswer> {
  const { target, type, body, tenantId, traceHeader } = request;
  const limit = type === "Event" ? limits.bytes.asyncInput : limits.bytes.syncInput;
  const problem = checkBytes(limit, "payload", body.length);
  if (problem !== undefined) throw new ProtocolError(problem);
  const call: PlainCall = {
    functionName: target.name,
    functionVersion: target.version,
    input: body.length === 0 ? textPayload("{}") : jsonPayload(body),
    ...(tenantId !== undefined && { tenantId }),
    ...(traceHeader !== undefined && { traceHeader }),
  };
  const headers = versionHeader(request);
  if (type === "Event") {
    void parts.invokePlain(call, new AbortController().signal).then((outcome) => {
      if (outcome.kind !== "result") parts.onEventFailure(call, errorOfOutcome(outcome));
    });
    return { status: 202, headers };
  }
  const outcome = await parts.invokePlain(call, signal);
  return outcome.kind === "result" ? success(headers, outcome.result) : failure(headers, errorOfOutcome(outcome));
}

function jsonPayload(body: Uint8Array): Payload {
  return { data: body, mediaType: jsonMediaType };
}

function versionHeader({ target }: InvokeRequest): Readonly<Record<string, string>> {
  return { "x-amz-executed-version": target.version };
}

/** The result is the body, byte for byte (LAM-15). */
function success(headers: HttpAnswer["headers"], result: Payload | undefined): HttpAnswer {
  return {
    status: 200,
    headers: { ...headers, "content-type": result?.mediaType ?? jsonMediaType },
    ...(result !== undefined && { body: result.data }),
  };
}

/** A function that failed is a call that succeeded: the header tells them apart (LAM-7). */
function failure(headers: HttpAnswer["headers"], error: ErrorObject): HttpAnswer {
  return {
    status: 200,
    headers: { ...headers, "content-type": jsonMediaType, "x-amz-function-error": "Unhandled" },
    body: JSON.stringify(renderFunctionError(error)),
  };
}

function errorOfOutcome(outcome: Exclude<InvocationOutcome, { readonly kind: "result" }>): ErrorObject {
  switch (outcome.kind) {
    case "error":
      return outcome.error;
    case "timeout":
      return outcomeError("invocationTimeout", { seconds: outcome.timeoutSeconds.toFixed(2) });
    case "output":
      throw new Error("a plain function answered with the output of a durable one");
  }
}
