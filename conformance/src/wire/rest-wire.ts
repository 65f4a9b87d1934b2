import type { Json } from "../program/program.ts";
import { isObject, ScriptError, textOf } from "./expression.ts";
import type { HttpClient, HttpReply, HttpRequest } from "./http.ts";
import { payloadOf } from "./payload.ts";
import { AnswerError } from "./reply.ts";
import type { WireDetail, WireReply } from "./reply.ts";
import { readAnswer } from "./rest-reading.ts";
import { writeError, writeUpdate } from "./rest-writing.ts";
import type { RestOperation, WireOperation } from "./wire-case.ts";

type Request = Readonly<Record<string, Json>>;

/** Calls operations over the Lambda API (LAM-1). */
export class RestWire {
  readonly #http: HttpClient;
  readonly #arnOf: (executionId: string) => string;

  /** @param arnOf the ARN by which the API knows an execution, or one that looks like it for an execution that is none */
  constructor(http: HttpClient, arnOf: (executionId: string) => string) {
    this.#http = http;
    this.#arnOf = arnOf;
  }

  /** Calls an operation; a refusal is an answer, too. */
  async call(operation: WireOperation, request: Request, signal: AbortSignal): Promise<WireReply> {
    if (operation === "operations" || operation === "await") {
      throw new ScriptError(`the Lambda API has no operation "${operation}": run the case over gRPC`);
    }
    const reply = await this.#http.send(this.#requestOf(operation, request), signal);
    if (reply.status >= 300) return refusalOf(reply);
    if (operation === "start") return { ok: true, http: reply.status, answer: readStart(reply) };
    return { ok: true, http: reply.status, answer: readAnswer[operation](readBody(reply), operation) };
  }

  #requestOf(operation: RestOperation, request: Request): HttpRequest {
    const execution = `/2025-12-01/durable-executions/${encodeURIComponent(this.#arnOf(textOf(request["executionId"])))}`;
    const callback = `/2025-12-01/durable-execution-callbacks/${encodeURIComponent(textOf(request["callbackId"]))}`;
    const { checkpointToken, updates, clientToken, marker, maxItems, includeData } = request;
    switch (operation) {
      case "start":
        return startRequest(request);
      case "checkpoint": {
        const written = Array.isArray(updates) ? updates.map(writeUpdate) : updates;
        const body = { CheckpointToken: checkpointToken, Updates: written, ClientToken: clientToken };
        return { method: "POST", path: `${execution}/checkpoint`, ...json(body) };
      }
      case "state":
        return get(`${execution}/state`, { CheckpointToken: checkpointToken, Marker: marker, MaxItems: maxItems });
      case "get":
        return get(execution, { IncludeExecutionData: includeData });
      case "history": {
        const query = { IncludeExecutionData: includeData, ReverseOrder: request["newestFirst"] };
        return get(`${execution}/history`, { ...query, Marker: marker, MaxItems: maxItems });
      }
      case "list":
        return listRequest(request);
      case "stop":
        return { method: "POST", path: `${execution}/stop`, ...json(writeError(request["error"] ?? {})) };
      case "succeed": {
        const result = request["result"];
        const body = result === undefined ? new Uint8Array() : payloadOf(result).data;
        return { method: "POST", path: `${callback}/succeed`, body };
      }
      case "fail":
        return { method: "POST", path: `${callback}/fail`, ...json(writeError(request["error"] ?? {})) };
      case "heartbeat":
        return { method: "POST", path: `${callback}/heartbeat` };
    }
  }
}

/** A start that does not wait: an Invoke of type `Event` (LAM-8). */
function startRequest(request: Request): HttpRequest {
  const { functionName, qualifier, name, input, tenantId, traceHeader, ...rest } = request;
  const [foreign] = Object.keys(rest);
  if (foreign !== undefined) throw new ScriptError(`a start over REST has no member "${foreign}"`);
  const headers = present({
    "x-amz-invocation-type": "Event",
    "x-amz-durable-execution-name": name,
    "x-amz-tenant-id": tenantId,
    "x-amzn-trace-id": traceHeader,
  });
  const path = `/2015-03-31/functions/${encodeURIComponent(textOf(functionName))}/invocations${query({ Qualifier: qualifier })}`;
  return { method: "POST", path, headers, body: input === undefined ? new Uint8Array() : payloadOf(input).data };
}

function listRequest(request: Request): HttpRequest {
  const { functionName, functionVersion, name, statuses, startedAfter, startedBefore, oldestFirst } = request;
  return get(`/2025-12-01/functions/${encodeURIComponent(textOf(functionName))}/durable-executions`, {
    Qualifier: functionVersion,
    DurableExecutionName: name,
    Statuses: statuses,
    StartedAfter: isoTime(startedAfter),
    StartedBefore: isoTime(startedBefore),
    ReverseOrder: oldestFirst,
    Marker: request["marker"],
    MaxItems: request["maxItems"],
  });
}

function readStart({ headers, status }: HttpReply): Json {
  const executionArn = headers["x-amz-durable-execution-arn"];
  const executedVersion = headers["x-amz-executed-version"];
  if (status !== 202 || executionArn === undefined || executedVersion === undefined) {
    const expected = "202 and the headers x-amz-durable-execution-arn and x-amz-executed-version (LAM-8)";
    throw new AnswerError(`start: expected ${expected}, got ${status} and ${JSON.stringify(headers)}`);
  }
  return { executionArn, executionId: executionArn.split("/").at(-1) ?? "", executedVersion };
}

function readBody({ body }: HttpReply): Json {
  try {
    return JSON.parse(body.toString()) as Json;
  } catch {
    throw new AnswerError(`expected a JSON body, got ${body.toString().slice(0, 200)}`);
  }
}

/** A refusal in the API's form (LAM-2). What it says for programs beside that may stand in `detail`. */
export function refusalOf(reply: HttpReply): WireReply {
  const body = readBody(reply);
  const members = isObject(body) ? body : {};
  const message = members["message"] ?? members["Message"];
  if (typeof message !== "string" || message === "") {
    throw new AnswerError(`a refusal: expected a text in its member "message" (LAM-2), got ${JSON.stringify(body)}`);
  }
  const side = reply.status < 500 ? "User" : "Service";
  if (members["Type"] !== side) {
    throw new AnswerError(`a refusal: expected "Type": "${side}" (LAM-2), got ${JSON.stringify(body)}`);
  }
  const code = reply.headers["x-amzn-errortype"];
  const detail = detailOf(members["detail"]);
  return {
    ok: false,
    message,
    http: reply.status,
    ...(code !== undefined && { code }),
    ...(detail !== undefined && { detail }),
  };
}

function detailOf(value: Json | undefined): WireDetail | undefined {
  if (!isObject(value)) return undefined;
  const { reason, clause } = value;
  if (typeof reason !== "string" || typeof clause !== "string") return undefined;
  return { ...value, reason, clause };
}

function get(path: string, members: Readonly<Record<string, Json | undefined>>): HttpRequest {
  return { method: "GET", path: `${path}${query(members)}` };
}

function query(members: Readonly<Record<string, Json | undefined>>): string {
  const pairs = Object.entries(members).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const values: readonly Json[] = Array.isArray(value) ? value : [value];
    return values.map((item) => `${name}=${encodeURIComponent(textOf(item))}`);
  });
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function json(body: unknown): Pick<HttpRequest, "headers" | "body"> {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function present(members: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, string>> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]));
}

function isoTime(value: Json | undefined): Json | undefined {
  return typeof value === "number" ? new Date(value).toISOString() : value;
}
