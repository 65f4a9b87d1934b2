import { answers, bodies, list, requests } from "./mutant.ts";
import type { Members, WireMutant } from "./mutant.ts";

const unchanged = (events: readonly Members[]): readonly Members[] => events;

/** A mutant of history that alters the events. */
function history(
  id: string,
  found: Pick<WireMutant, "case" | "caught">,
  alter: (events: readonly Members[], request: Members) => readonly Members[] = unchanged,
): WireMutant {
  return {
    id,
    ...found,
    wire: "grpc",
    grpc: answers("GetExecutionHistory", (answer, request) => ({
      ...answer,
      events: alter(list(answer["events"]), request),
    })),
  };
}

const numbers = "wire/history/numbers";

/** A mutant of the operations that readers get. */
function operations(
  id: string,
  found: Pick<WireMutant, "case" | "caught">,
  alter: (answer: Members, request: Members) => unknown,
): WireMutant {
  return { id, ...found, wire: "grpc", grpc: answers("GetExecutionOperations", alter) };
}

const complete = "wire/all-operations/complete";
const version = "wire/all-operations/version";

/** Broken answers of what reads: state, history, descriptions, lists. */
export const readingMutants: readonly WireMutant[] = [
  {
    id: "ignores the size of a page",
    case: "wire/state/pages-of-one",
    wire: "rest",
    caught: /operations: expected 1 items/,
    rest: (call, next) => next({ ...call, path: call.path.replace(/&MaxItems=\d+/, "") }),
  },
  {
    id: "has a marker on the last page",
    case: "wire/state/order",
    wire: "grpc",
    caught: /nextMarker: expected nothing/,
    grpc: answers("GetExecutionState", (answer) => ({ ...answer, nextMarker: "AAAA" })),
  },
  {
    id: "does not begin with the execution",
    case: "wire/state/order",
    wire: "grpc",
    caught: /operations\[0\]\.type: expected EXECUTION/,
    grpc: answers("GetExecutionState", (answer) => ({
      ...answer,
      operations: list(answer["operations"]).toReversed(),
    })),
  },
  history("numbers events anew", { case: numbers, caught: /eventId: expected 1, got 0/ }, (events) =>
    events.map((event, index) => ({ ...event, eventId: index })),
  ),
  history("leaves a gap", { case: numbers, caught: /\(HIST-1\)/ }, (events) =>
    events.map((event, index) => ({ ...event, eventId: index < 2 ? index + 1 : index + 2 })),
  ),
  history("lets time run back", { case: numbers, caught: /\(ENV-12\)/ }, (events) =>
    events.map((event, index) => ({ ...event, timestamp: Number(event["timestamp"]) - 1_000 * index })),
  ),
  history(
    "reads oldest first always",
    { case: "wire/history/order-and-pages", caught: /eventId: expected 4, got 1/ },
    (events) => events.toSorted((a, b) => Number(a["eventId"]) - Number(b["eventId"])),
  ),
  {
    id: "shows data to those who want none",
    case: "wire/history/without-data",
    wire: "rest",
    caught: /payload: expected nothing/,
    rest: (call, next) =>
      next({ ...call, path: call.path.replace("IncludeExecutionData=false", "IncludeExecutionData=true") }),
  },
  operations(
    "tells readers what it tells hosts",
    { case: complete, caught: /operations: expected 9 items/ },
    (answer) => ({
      ...answer,
      operations: list(answer["operations"]).filter(({ parentId }) => parentId !== "c" && parentId !== "d"),
    }),
  ),
  operations("forgets that children stay", { case: complete, caught: /replayChildren: expected true/ }, (answer) => ({
    ...answer,
    operations: list(answer["operations"]).map(({ replayChildren: _, ...operation }) => operation),
  })),
  operations("makes a step that is due wait again", { case: complete, caught: /status: expected READY/ }, (answer) => ({
    ...answer,
    operations: list(answer["operations"]).map((operation) =>
      operation["status"] === "READY" ? { ...operation, status: "PENDING" } : operation,
    ),
  })),
  operations("forgets what a target was asked", { case: complete, caught: /input: expected "asked"/ }, (answer) => ({
    ...answer,
    operations: list(answer["operations"]).map(({ input: _, ...operation }) => operation),
  })),
  operations(
    "lists the EXECUTION with the rest",
    { case: complete, caught: /operations: expected 9 items/ },
    (answer, { executionId: id }) => ({
      ...answer,
      operations: [{ id, type: "EXECUTION", status: "STARTED", startTime: 1 }, ...list(answer["operations"])],
    }),
  ),
  {
    id: "shows the data of operations to those who want none",
    case: "wire/all-operations/without-data",
    wire: "grpc",
    caught: /(result|error|input): expected nothing/,
    grpc: requests("GetExecutionOperations", (request) => ({ ...request, includeData: true })),
  },
  operations(
    "counts no heartbeats",
    { case: version, caught: /version: expected a number above/ },
    (() => {
      const versions = new Map<string, unknown>();
      return (answer) => {
        const seen = JSON.stringify(list(answer["operations"]).map(({ id, status }) => [id, status]));
        if (!versions.has(seen)) versions.set(seen, answer["version"]);
        return { ...answer, version: versions.get(seen) };
      };
    })(),
  ),
  operations(
    "counts reads",
    { case: version, caught: /version: expected/ },
    (() => {
      let reads = 0;
      return (answer) => ({ ...answer, version: Number(answer["version"]) + (reads += 1) });
    })(),
  ),
  operations("has no version", { case: version, caught: /without a version \(STATE-8\)/ }, (answer) => ({
    ...answer,
    version: 0,
  })),
  operations(
    "goes on with what was started later",
    { case: "wire/all-operations/pages", caught: /operations: expected 1 items/ },
    (answer, { marker }) =>
      marker === undefined
        ? answer
        : {
            ...answer,
            operations: [
              ...list(answer["operations"]),
              { id: "late", type: "STEP", status: "STARTED", attempt: 0, startTime: 1 },
            ],
          },
  ),
  {
    id: "loses an event of a watch",
    case: "wire/history/watch",
    wire: "grpc",
    caught: /\(HIST-1\)|expected 7 items/,
    grpc: { event: (event) => ((event as Members)["eventId"] === 3 ? [] : [event]) },
  },
  {
    id: "writes times in milliseconds",
    case: "wire/execution/start",
    wire: "rest",
    caught: /expected a time in seconds \(LAM-3\)/,
    rest: bodies("/durable-executions/", (body) => ({
      ...body,
      StartTimestamp: Number(body["StartTimestamp"]) * 1000,
    })),
  },
  {
    id: "writes times as text",
    case: "wire/execution/start",
    wire: "rest",
    caught: /expected a time in seconds \(LAM-3\)/,
    rest: bodies("/durable-executions/", (body) => ({ ...body, StartTimestamp: new Date(0).toISOString() })),
  },
  {
    id: "writes null for what is absent",
    case: "wire/execution/start",
    wire: "rest",
    caught: /rather than null \(LAM-13\)/,
    rest: bodies("/durable-executions/", (body) => ({ EndTimestamp: null, ...body })),
  },
  {
    id: "changes how an execution ended",
    case: "wire/execution/terminal-for-good",
    wire: "grpc",
    caught: /stopTime: expected/,
    grpc: (() => {
      let reads = 0;
      return answers("GetExecution", (answer) => {
        reads += 1;
        const execution = answer["execution"] as Members;
        return { ...answer, execution: { ...execution, endTime: Number(execution["endTime"]) + reads } };
      });
    })(),
  },
  {
    id: "has an empty result where there is none",
    case: "wire/execution/output/no-result",
    wire: "rest",
    caught: /result: expected nothing, got ""/,
    rest: bodies("/durable-executions/", (body) => ({ Result: "", ...body })),
  },
  {
    id: "trims payloads",
    case: "wire/lambda/payloads",
    wire: "rest",
    caught: /InputPayload: expected/,
    rest: bodies("/durable-executions/", (body) =>
      typeof body["InputPayload"] === "string"
        ? { ...body, InputPayload: body["InputPayload"].replaceAll(" ", "") }
        : body,
    ),
  },
];
