import { answers, bodies, list, requests } from "./mutant.ts";
import type { GrpcMutation } from "./grpc-proxy.ts";
import type { Members, WireMutant } from "./mutant.ts";

type Found = Pick<WireMutant, "case" | "caught">;

/** A mutant that lists other executions than it should. */
function listed(
  id: string,
  found: Found,
  alter: (executions: readonly Members[], request: Members) => readonly Members[],
): WireMutant {
  const grpc = answers("ListExecutions", (answer, request) => ({
    ...answer,
    executions: alter(list(answer["executions"]), request),
  }));
  return { id, ...found, wire: "grpc", grpc };
}

/** A mutant that lists what another request would. */
function asked(id: string, found: Found, alter: (request: Members) => Members): WireMutant {
  return { id, ...found, wire: "grpc", grpc: requests("ListExecutions", alter) };
}

/** A mutant that describes an execution otherwise than it is. */
function described(id: string, found: Found, alter: (description: Members) => Members): WireMutant {
  return { id, ...found, wire: "grpc", grpc: answers("GetExecution", alter) };
}

const execution = (description: Members): Members => description["execution"] as Members;
const without = (name: string, { [name]: _, ...members }: Members): Members => members;
const named = (request: Members): string => String(request["functionName"]);

/** Answers each question as it answered it for the first time. */
function cached(method: string): GrpcMutation {
  const known = new Map<string, unknown>();
  return answers(method, (answer, request) => {
    const key = JSON.stringify(request);
    if (!known.has(key)) known.set(key, answer);
    return known.get(key);
  });
}

/** Broken descriptions and waits. */
const descriptionMutants: readonly WireMutant[] = [
  described(
    "gives an end to what is open",
    { case: "wire/description/members", caught: /endTime: expected nothing/ },
    (description) => ({ ...description, execution: { endTime: 1, ...execution(description) } }),
  ),
  ...["tenantId", "traceHeader", "functionHash", "executionTimeoutSeconds", "retentionDays"].map((name) =>
    described(
      `describes nobody's ${name}`,
      { case: "wire/description/members", caught: new RegExp(`${name}: expected`) },
      (description) => ({ ...description, execution: without(name, execution(description)) }),
    ),
  ),
  described(
    "forgets who invoked an execution",
    { case: "wire/description/parent", caught: /parent: expected an object/ },
    (description) => ({ ...description, execution: without("parent", execution(description)) }),
  ),
  described(
    "describes a result before there is one",
    { case: "wire/description/data/open", caught: /result: expected nothing/ },
    (description) => {
      const data = description["data"] as Members | undefined;
      return data === undefined ? description : { ...description, data: { ...data, result: data["input"] } };
    },
  ),
  described(
    "describes no error of what was stopped",
    { case: "wire/description/data/stopped", caught: /error: expected an object/ },
    (description) => ({ ...description, data: without("error", (description["data"] ?? {}) as Members) }),
  ),
  {
    id: "describes with data those who want none",
    case: "wire/description/data/open",
    wire: "grpc",
    caught: /data: expected nothing/,
    grpc: requests("GetExecution", (request) => ({ ...request, includeData: true })),
  },
  {
    id: "does not tell that it left the data out",
    case: "wire/description/data/told",
    wire: "rest",
    caught: /ExecutionDataIncluded: expected false/,
    rest: bodies("/durable-executions/", (body) => ({ ...body, ExecutionDataIncluded: true })),
  },
  {
    id: "describes what was so a moment ago",
    case: "wire/description/acknowledged",
    wire: "grpc",
    caught: /action \d+ \(call\): get over grpc: .*status: expected STOPPED/,
    grpc: cached("GetExecution"),
  },
  {
    id: "lists what was so a moment ago",
    case: "wire/description/acknowledged",
    wire: "grpc",
    caught: /action \d+ \(call\): list over grpc: .*status: expected STOPPED/,
    grpc: cached("ListExecutions"),
  },
  {
    id: "answers a wait before the end",
    case: "wire/await/end",
    wire: "grpc",
    caught: /the wait: .*status: expected TIMED_OUT/,
    grpc: answers("AwaitExecution", (description) => ({
      ...description,
      execution: { ...without("endTime", execution(description)), status: "RUNNING" },
    })),
  },
  {
    id: "never ends a wait",
    case: "wire/await/end",
    wire: "grpc",
    caught: /nothing came in time/,
    grpc: {
      unary: ({ method, request }, next) =>
        method === "AwaitExecution" ? new Promise(() => undefined) : next(request),
    },
  },
  {
    id: "ends a wait without the data",
    case: "wire/await/closed-already",
    wire: "grpc",
    caught: /the wait: .*data: expected an object/,
    grpc: requests("AwaitExecution", (request) => ({ ...request, includeData: false })),
  },
];

/** Broken choices of what is listed. */
const filterMutants: readonly WireMutant[] = [
  listed(
    "lists what is open alone",
    { case: "wire/list/open-and-closed", caught: /executions: expected 2 items/ },
    (executions) => executions.filter((one) => execution(one)["status"] === "RUNNING"),
  ),
  asked("lists what fits one filter", { case: "wire/list/every-filter", caught: /executions: expected/ }, (request) =>
    request["name"] === undefined ? request : without("statuses", request),
  ),
  listed(
    "lists calls of plain functions",
    { case: "wire/list/plain-calls", caught: /executions: expected 0 items/ },
    (executions, request) =>
      named(request).startsWith("plain-")
        ? [
            {
              execution: {
                id: "c",
                name: "c",
                functionName: named(request),
                functionVersion: "$LATEST",
                status: "RUNNING",
                startTime: 1,
              },
              executionArn: "a",
            },
          ]
        : executions,
  ),
  asked(
    "knows functions by their names alone",
    { case: "wire/list/function", caught: /executions: expected 1 items/ },
    (request) => (named(request).includes(":") ? { ...request, functionName: "nobody" } : request),
  ),
  asked(
    "takes another account for its own",
    { case: "wire/list/function", caught: /\(FUNCTION_NOT_FOUND\)/ },
    (request) => ({
      ...request,
      functionName: named(request).replace("999999999999", "123456789012"),
    }),
  ),
  asked(
    "takes another region for its own",
    { case: "wire/list/function", caught: /\(FUNCTION_NOT_FOUND\)/ },
    (request) => ({
      ...request,
      functionName: named(request).replace("eu-north-9", "us-east-1"),
    }),
  ),
  {
    id: "refuses to list a function that it does not know",
    case: "wire/list/function",
    wire: "grpc",
    caught: /expected an answer, got a refusal/,
    grpc: {
      unary: ({ method, request }, next) =>
        next(
          method === "ListExecutions" && named(request as Members).startsWith("nobody-")
            ? { functionName: "no function" }
            : request,
        ),
    },
  },
  asked(
    "lists one function where none is named",
    { case: "wire/list/every-function", caught: /executions: expected 2 items/ },
    (request) => ({
      functionName: "nobody",
      ...request,
    }),
  ),
  asked(
    "drops the version in a name",
    { case: "wire/list/version", caught: /executions: expected 1 items/ },
    (request) => ({
      ...request,
      functionName: named(request).replace(/:[^:]+$/, ""),
    }),
  ),
  asked(
    "takes an alias for a version",
    { case: "wire/list/version", caught: /executions: expected 1 items/ },
    (request) => (request["functionVersion"] === "live" ? { ...request, functionVersion: "dead" } : request),
  ),
  asked(
    "lists the latest version alone",
    { case: "wire/list/version", caught: /executions: expected 2 items/ },
    (request) => ({
      functionVersion: "$LATEST",
      ...request,
    }),
  ),
  {
    id: "finds names by their beginning",
    case: "wire/list/name",
    wire: "grpc",
    caught: /executions: expected 1 items/,
    grpc: {
      unary: async ({ method, request }, next) => {
        const { name, ...rest } = (request ?? {}) as Members;
        if (method !== "ListExecutions" || typeof name !== "string" || name.includes(" ")) return next(request);
        const result = await next(rest);
        if (!result.ok) return result;
        const executions = list((result.value as Members)["executions"]);
        const begins = executions.filter((one) => String(execution(one)["name"]).startsWith(name));
        return { ok: true, value: { executions: begins } };
      },
    },
  },
  asked(
    "looks at the first status alone",
    { case: "wire/list/statuses", caught: /executions: expected 2 items/ },
    (request) => ({
      ...request,
      statuses: list(request["statuses"]).slice(0, 1),
    }),
  ),
  asked(
    "lists from the very moment on",
    { case: "wire/list/times", caught: /executions: expected 2 items/ },
    (request) =>
      request["startedAfter"] === undefined
        ? request
        : { ...request, startedAfter: Number(request["startedAfter"]) - 1 },
  ),
  asked(
    "lists up to the very moment",
    { case: "wire/list/times", caught: /executions: expected 2 items/ },
    (request) =>
      request["startedBefore"] === undefined
        ? request
        : { ...request, startedBefore: Number(request["startedBefore"]) + 1 },
  ),
];

/** Broken orders and pages. */
const pageMutants: readonly WireMutant[] = [
  {
    id: "has one order of lists",
    case: "wire/list/order",
    wire: "rest",
    caught: /\(LIST-13\)/,
    rest: (call, next) => next({ ...call, path: call.path.replace(/[?&]ReverseOrder=true/, "") }),
  },
  listed(
    "lists what started at once in any order",
    { case: "wire/list/order", caught: /\(LIST-13\)/ },
    (executions, { oldestFirst }) => {
      const together = executions.map((one) => ({ ...one, execution: { ...execution(one), startTime: 1 } }));
      const id = (one: Members): string => String(execution(one)["id"]);
      const rising = together.toSorted((a, b) => (id(a) < id(b) ? -1 : 1));
      return oldestFirst === true ? rising.toReversed() : rising;
    },
  ),
  listed(
    "begins a page with the end of the one before",
    { case: "wire/list/pages", caught: /executions: expected 2 items/ },
    (executions, { marker }) => (marker === undefined ? executions : [...executions.slice(0, 1), ...executions]),
  ),
  listed(
    "loses an execution between two pages",
    { case: "wire/list/pages", caught: /executions: expected 2 items/ },
    (executions, { marker }) => (marker === undefined ? executions : executions.slice(1)),
  ),
  asked("takes the marker of any listing", { case: "wire/list/markers", caught: /\(MARKER_INVALID\)/ }, (request) =>
    request["marker"] === undefined || request["marker"] === "garbage" ? request : without("marker", request),
  ),
  listed("lists with payloads", { case: "wire/list/description", caught: /data: expected nothing/ }, (executions) =>
    executions.map((one) => ({ ...one, data: {} })),
  ),
];

/** Broken descriptions, waits and listings (LIST). */
export const listingMutants: readonly WireMutant[] = [...descriptionMutants, ...filterMutants, ...pageMutants];
