import type { Json } from "../program/program.ts";
import { isObject, textOf } from "./expression.ts";
import type { WireOperation } from "./wire-case.ts";

type Members = Readonly<Record<string, Json>>;

/** What holds for every answer to a request, whatever a case expects: one line for each breach. */
export function standingFaults(operation: WireOperation, answer: Json, request: Members): readonly string[] {
  if (!isObject(answer)) return [];
  switch (operation) {
    case "checkpoint":
      return [...stateFaults(answer["newState"]), ...tokenFaults(answer["checkpointToken"])];
    case "state":
      return stateFaults(answer);
    case "operations":
      return [...stateFaults(answer), ...versionFaults(answer["version"])];
    case "history":
      return eventFaults(answer["events"]);
    case "list":
      return listFaults(answer["executions"], request["oldestFirst"] === true);
    case "start":
    case "get":
    case "await":
    case "stop":
    case "succeed":
    case "fail":
    case "heartbeat":
      return [];
  }
}

/** What holds for every invocation of a durable function (ENV-3, ENV-5). */
export function invocationFaults(invocation: Json): readonly string[] {
  if (!isObject(invocation) || invocation["kind"] !== "durable") return [];
  const { initialState, checkpointToken, executionArn, executionId, requestId, deadline } = invocation;
  const [first] = operationsOf(initialState);
  return [
    ...stateFaults(initialState),
    ...tokenFaults(checkpointToken),
    ...(first?.["type"] === "EXECUTION" && first["id"] === executionId
      ? []
      : [`the EXECUTION is not first in the state, with the execution's id (ENV-3): ${JSON.stringify(first)}`]),
    ...(typeof executionArn === "string" && executionArn.endsWith(`/${textOf(executionId)}`)
      ? []
      : [`the id is not the last segment of the ARN (ENV-3): ${JSON.stringify(executionArn)}`]),
    ...(typeof requestId === "string" && requestId !== "" ? [] : ["the invocation has no request id (ENV-5)"]),
    ...(typeof deadline === "number" && deadline > 0 ? [] : ["the invocation has no deadline (ENV-5)"]),
  ];
}

/** TOK-9, TOK-10: a token that is there is base64 text. */
function tokenFaults(token: Json | undefined): readonly string[] {
  if (token === undefined) return [];
  const sound = typeof token === "string" && token.length <= 2048 && /^[A-Za-z0-9+/]+={0,2}$/.test(token);
  return sound ? [] : [`a token that is no base64 text (TOK-9): ${JSON.stringify(token)}`];
}

/** STATE-8: a number that a later answer can be compared with. */
function versionFaults(version: Json | undefined): readonly string[] {
  const sound = typeof version === "number" && version > 0;
  return sound ? [] : [`a page of operations without a version (STATE-8): ${JSON.stringify(version)}`];
}

const statusesOf: Readonly<Record<string, readonly string[]>> = {
  EXECUTION: ["STARTED", "SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED"],
  CONTEXT: ["STARTED", "SUCCEEDED", "FAILED"],
  STEP: ["STARTED", "PENDING", "READY", "SUCCEEDED", "FAILED"],
  WAIT: ["STARTED", "SUCCEEDED", "CANCELLED"],
  CALLBACK: ["STARTED", "SUCCEEDED", "FAILED", "TIMED_OUT"],
  CHAINED_INVOKE: ["STARTED", "SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED"],
};

const open = ["STARTED", "PENDING", "READY"];

function stateFaults(page: Json | undefined): readonly string[] {
  const operations = operationsOf(page);
  const ids = operations.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...operations.flatMap(operationFaults),
    ...twice.map((id) => `the operation ${textOf(id)} comes twice in one answer (CKPT-11, STATE-1)`),
  ];
}

/** ENV-2, OP-3 and the statuses that a type can have. */
function operationFaults(operation: Members): readonly string[] {
  const { id, type, status, startTime, endTime } = operation;
  const name = `the operation ${textOf(id)}`;
  const ended = !open.includes(textOf(status));
  return [
    ...(typeof id === "string" && typeof startTime === "number" ? [] : [`${name} lacks an id or a start time (ENV-2)`]),
    ...(statusesOf[textOf(type)]?.includes(textOf(status)) === true
      ? []
      : [`${name} is a ${textOf(type)} that is ${textOf(status)}`]),
    ...(ended === (endTime !== undefined)
      ? []
      : [`${name} is ${textOf(status)}, with the end time ${textOf(endTime)} (OP-3)`]),
    ...(typeof endTime === "number" && endTime < Number(startTime) ? [`${name} ends before it starts (ENV-12)`] : []),
  ];
}

/** HIST-1, within one page: events rise or fall by one, and time does not run against them. */
export function historyFaults(answer: Json): readonly string[] {
  return isObject(answer) ? eventFaults(answer["events"]) : [];
}

function eventFaults(events: Json | undefined): readonly string[] {
  const list = (Array.isArray(events) ? events : []) as readonly Members[];
  const ids = list.map(({ eventId }) => Number(eventId));
  const direction = (ids[1] ?? 0) < (ids[0] ?? 0) ? -1 : 1;
  const faulty = ids.findIndex((id, index) => index > 0 && id - (ids[index - 1] ?? 0) !== direction);
  const times = list.map(({ timestamp }) => Number(timestamp) * direction);
  const back = times.findIndex((time, index) => index > 0 && time < (times[index - 1] ?? 0));
  return [
    ...(faulty < 0 ? [] : [`events are numbered ${ids.join(", ")} (HIST-1)`]),
    ...(back < 0 ? [] : [`the event ${ids[back]} is earlier than the one before it (ENV-12)`]),
  ];
}

/** LIST-13, LIST-14, within one page: by start time and id, so that none comes twice. */
function listFaults(executions: Json | undefined, oldestFirst: boolean): readonly string[] {
  const list = (Array.isArray(executions) ? executions : []) as readonly { readonly execution: Members }[];
  const keys = list.map(({ execution: { startTime, id } }) => ({ time: Number(startTime), id: textOf(id) }));
  if (!oldestFirst) keys.reverse();
  return keys.flatMap(({ time, id }, index) => {
    const before = keys[index - 1];
    const later = before === undefined || time > before.time || (time === before.time && id > before.id);
    return later ? [] : [`the executions ${before.id} and ${id} are not in order (LIST-13)`];
  });
}

function operationsOf(page: Json | undefined): readonly Members[] {
  const operations = isObject(page) ? page["operations"] : undefined;
  return (Array.isArray(operations) ? operations : []) as readonly Members[];
}
