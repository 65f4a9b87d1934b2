import { issue, type Issue } from "@clew/protocol";

/** The operations of the Lambda API that are served here, under their names in its service model (LAM-1). */
export type LambdaOperation =
  | "Invoke"
  | "GetFunctionConfiguration"
  | "CheckpointDurableExecution"
  | "GetDurableExecution"
  | "GetDurableExecutionHistory"
  | "GetDurableExecutionState"
  | "ListDurableExecutionsByFunction"
  | "SendDurableExecutionCallbackFailure"
  | "SendDurableExecutionCallbackHeartbeat"
  | "SendDurableExecutionCallbackSuccess"
  | "StopDurableExecution";

/** An operation and what its path named. */
export interface LambdaRoute {
  readonly operation: LambdaOperation;
  /** The one label in the path, decoded: an execution ARN, a callback id or a function name. */
  readonly label: string;
  readonly query: URLSearchParams;
}

export type RouteMatch =
  { readonly ok: true; readonly route: LambdaRoute } | { readonly ok: false; readonly issue: Issue };

interface Template {
  readonly method: string;
  readonly operation: LambdaOperation;
  readonly prefix: string;
  /** What follows the label; empty where nothing does. */
  readonly suffix: string;
  /** The label's name, for errors. */
  readonly label: string;
}

const execution = { prefix: "/2025-12-01/durable-executions/", label: "durableExecutionArn" };
const callback = { prefix: "/2025-12-01/durable-execution-callbacks/", label: "callbackId", method: "POST" };
const target = { prefix: "/2015-03-31/functions/", label: "functionName" };

/** Those with a suffix stand before the one without, which would take an ARN with more behind it. */
const templates: readonly Template[] = [
  { ...execution, method: "POST", suffix: "/checkpoint", operation: "CheckpointDurableExecution" },
  { ...target, method: "POST", suffix: "/invocations", operation: "Invoke" },
  { ...execution, method: "GET", suffix: "/state", operation: "GetDurableExecutionState" },
  { ...execution, method: "GET", suffix: "/history", operation: "GetDurableExecutionHistory" },
  { ...execution, method: "POST", suffix: "/stop", operation: "StopDurableExecution" },
  { ...callback, suffix: "/succeed", operation: "SendDurableExecutionCallbackSuccess" },
  { ...callback, suffix: "/fail", operation: "SendDurableExecutionCallbackFailure" },
  { ...callback, suffix: "/heartbeat", operation: "SendDurableExecutionCallbackHeartbeat" },
  {
    method: "GET",
    prefix: "/2025-12-01/functions/",
    suffix: "/durable-executions",
    label: "functionName",
    operation: "ListDurableExecutionsByFunction",
  },
  { ...target, method: "GET", suffix: "/configuration", operation: "GetFunctionConfiguration" },
  { ...execution, method: "GET", suffix: "", operation: "GetDurableExecution" },
];

/**
 * Finds the operation by method and raw request target. Labels are cut out before anything is decoded, so that an ARN
 * keeps its slashes whether they come as `%2F`, as the SDKs send them, or bare, as people type them (LAM-5).
 */
export function matchRoute(method: string, target: string): RouteMatch {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  for (const template of templates) {
    if (template.method !== method || !path.startsWith(template.prefix) || !path.endsWith(template.suffix)) continue;
    const raw = path.slice(template.prefix.length, path.length - template.suffix.length);
    if (raw === "" || path.length <= template.prefix.length + template.suffix.length) continue;
    return decode(template, raw, mark < 0 ? "" : target.slice(mark + 1));
  }
  return { ok: false, issue: unknownRoute(`${method} ${path}`) };
}

/** No operation has this method and path (LAM-1). */
export function unknownRoute(actual: string): Issue {
  return issue("ROUTE_UNKNOWN", { field: "path", expected: "the method and path of an operation", actual });
}

function decode({ operation, label }: Template, raw: string, query: string): RouteMatch {
  try {
    return { ok: true, route: { operation, label: decodeURIComponent(raw), query: new URLSearchParams(query) } };
  } catch {
    return {
      ok: false,
      issue: issue("FIELD_PATTERN", { field: label, expected: "percent-encoded UTF-8", actual: raw }),
    };
  }
}
