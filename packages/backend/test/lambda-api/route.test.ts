import { describe, expect, test } from "vitest";
import { matchRoute } from "../../src/lambda-api/route.ts";

const arn = "arn:aws:lambda:us-east-1:123456789012:function:my_fn:$LATEST/durable-execution/my-name/3f2a-b_c";
const encoded = encodeURIComponent(arn);
const executions = "/2025-12-01/durable-executions";

function match(method: string, target: string): unknown {
  const matched = matchRoute(method, target);
  return matched.ok
    ? [matched.route.operation, matched.route.label, Object.fromEntries(matched.route.query)]
    : matched.issue;
}

describe.each([
  ["encoded, as the SDKs send it", encoded],
  ["bare, as people type it", arn],
])("an ARN %s", (_, label) => {
  test.each([
    ["POST", "/checkpoint", "CheckpointDurableExecution"],
    ["GET", "/state", "GetDurableExecutionState"],
    ["GET", "", "GetDurableExecution"],
    ["GET", "/history", "GetDurableExecutionHistory"],
    ["POST", "/stop", "StopDurableExecution"],
  ])("%s …%s", (method, suffix, operation) => {
    expect(match(method, `${executions}/${label}${suffix}`)).toEqual([operation, arn, {}]);
  });
});

test("the other operations", () => {
  const callbacks = "/2025-12-01/durable-execution-callbacks/Ab%2B%2Fcd%3D%3D";
  expect(match("POST", `${callbacks}/succeed`)).toEqual(["SendDurableExecutionCallbackSuccess", "Ab+/cd==", {}]);
  expect(match("POST", `${callbacks}/fail`)).toEqual(["SendDurableExecutionCallbackFailure", "Ab+/cd==", {}]);
  expect(match("POST", `${callbacks}/heartbeat`)).toEqual(["SendDurableExecutionCallbackHeartbeat", "Ab+/cd==", {}]);
  expect(match("POST", "/2015-03-31/functions/my_fn%3A1/invocations")).toEqual(["Invoke", "my_fn:1", {}]);
  expect(match("GET", "/2015-03-31/functions/f/configuration")).toEqual(["GetFunctionConfiguration", "f", {}]);
  expect(match("GET", "/2025-12-01/functions/f/durable-executions?Qualifier=%24LATEST")).toEqual([
    "ListDurableExecutionsByFunction",
    "f",
    { Qualifier: "$LATEST" },
  ]);
});

test("query values are decoded as the clients encode them", () => {
  const query = "CheckpointToken=QUJ%2B%2FD%3D%3D&Marker=m%20k&MaxItems=1000";
  expect(match("GET", `${executions}/${encoded}/state?${query}`)).toEqual([
    "GetDurableExecutionState",
    arn,
    { CheckpointToken: "QUJ+/D==", Marker: "m k", MaxItems: "1000" },
  ]);
});

test("a question mark ends the path", () => {
  expect(match("GET", `${executions}/a?x=/state`)).toEqual(["GetDurableExecution", "a", { x: "/state" }]);
});

test.each([
  ["GET", "/"],
  ["PUT", `${executions}/${encoded}/checkpoint`],
  ["POST", `${executions}/${encoded}`],
  ["POST", `${executions}//checkpoint`],
  ["POST", `${executions}/checkpoint`],
  ["GET", `${executions}/`],
  ["POST", "/2015-03-31/functions/invocations"],
  ["POST", "http://elsewhere/2015-03-31/functions/f/invocations"],
])("%s %s is no route", (method, target) => {
  expect(match(method, target)).toMatchObject({ reason: "ROUTE_UNKNOWN", actual: `${method} ${target}` });
});

test("a label that cannot be decoded is named", () => {
  expect(match("GET", `${executions}/%zz/state`)).toMatchObject({
    reason: "FIELD_PATTERN",
    field: "durableExecutionArn",
    actual: "%zz",
  });
});
