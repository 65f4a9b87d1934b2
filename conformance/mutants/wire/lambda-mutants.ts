import { bodies, replies } from "./mutant.ts";
import type { RestMutation, RestResult } from "./rest-proxy.ts";
import type { Members, WireMutant } from "./mutant.ts";

/** Leaves a header out of the answers to Invoke. */
function hides(header: string): RestMutation {
  return replies("/invocations", ({ headers, ...rest }) => {
    const { [header]: _, ...others } = headers;
    return { ...rest, headers: others };
  });
}

/** Leaves the version out of the answers to Invoke that have this status. */
function hidesVersion(status: number): RestMutation {
  const hide = hides("x-amz-executed-version");
  return async (call, next) => {
    const result = await next(call);
    return result.status === status ? hide(call, () => Promise.resolve(result)) : result;
  };
}

/** Alters the bodies of refusals. */
function refusalBodies(alter: (body: Members) => unknown): RestMutation {
  return replies("/", (result): RestResult => {
    if (result.status < 400) return result;
    return { ...result, body: JSON.stringify(alter(JSON.parse(result.body) as Members)) };
  });
}

const version = /x-amz-executed-version: expected/;

/** Broken answers of Invoke and its neighbours, and broken refusals. */
export const lambdaMutants: readonly WireMutant[] = [
  {
    id: "answers an Event like any call",
    case: "wire/lambda/invoke-event",
    wire: "rest",
    caught: /expected HTTP status 202, got 200/,
    rest: replies("/invocations", (result) => (result.status === 202 ? { ...result, status: 200 } : result)),
  },
  {
    id: "does not tell the ARN of what it started",
    case: "wire/execution/start",
    wire: "rest",
    caught: /x-amz-durable-execution-arn and .* \(LAM-8\)/,
    rest: hides("x-amz-durable-execution-arn"),
  },
  {
    id: "does not tell the version of what it started",
    case: "wire/execution/start",
    wire: "rest",
    caught: /x-amz-executed-version \(LAM-8\)/,
    rest: hides("x-amz-executed-version"),
  },
  {
    id: "does not tell which version it would start",
    case: "wire/lambda/invoke-event",
    wire: "rest",
    caught: version,
    rest: hidesVersion(204),
  },
  ...["wire/lambda/invoke-and-wait", "wire/lambda/invoke-and-wait/failed", "wire/lambda/invoke-plain"].map(
    (name): WireMutant => ({
      id: "does not tell the version of what it ran",
      case: name,
      wire: "rest",
      caught: version,
      rest: hidesVersion(200),
    }),
  ),
  ...["wire/lambda/invoke-and-wait", "wire/lambda/invoke-and-wait/failed"].map((name): WireMutant => ({
    id: "does not tell the ARN of what it ran",
    case: name,
    wire: "rest",
    caught: /x-amz-durable-execution-arn: expected/,
    rest: hides("x-amz-durable-execution-arn"),
  })),
  {
    id: "does not run a plain function whose answer nobody awaits",
    case: "wire/lambda/invoke-plain/event",
    wire: "rest",
    caught: /nothing came in time/,
    rest: (call, next) => {
      const event = call.headers["x-amz-invocation-type"] === "Event";
      return next(event ? { ...call, headers: { ...call.headers, "x-amz-invocation-type": "DryRun" } } : call).then(
        (result) => (event ? { ...result, status: 202 } : result),
      );
    },
  },
  {
    id: "hides that a function failed",
    case: "wire/lambda/invoke-and-wait/failed",
    wire: "rest",
    caught: /x-amz-function-error: expected text like/,
    rest: hides("x-amz-function-error"),
  },
  {
    id: "takes every function for a durable one",
    case: "wire/lambda/function-configuration",
    wire: "rest",
    caught: /DurableConfig: expected nothing/,
    rest: bodies("/configuration", (body) => ({ DurableConfig: {}, ...body })),
  },
  {
    id: "does not say whose fault a refusal is",
    case: "wire/execution/not-found",
    wire: "rest",
    caught: /expected "Type": "User" \(LAM-2\)/,
    rest: refusalBodies(({ Type: _, ...body }) => body),
  },
  {
    id: "takes the fault of a client on itself",
    case: "wire/execution/not-found",
    wire: "rest",
    caught: /expected "Type": "User" \(LAM-2\)/,
    rest: refusalBodies((body) => ({ ...body, Type: "Service" })),
  },
  {
    id: "tells another reason beside its words",
    case: "wire/execution/not-found",
    wire: "rest",
    caught: /expected the reason EXECUTION_NOT_FOUND, got FUNCTION_NOT_FOUND/,
    rest: refusalBodies((body) => ({
      ...body,
      detail: { ...(body["detail"] as Members), reason: "FUNCTION_NOT_FOUND" },
    })),
  },
];
