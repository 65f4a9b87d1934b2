import { isDeepStrictEqual } from "node:util";
import type { HistoryExpectation, OperationExpectation } from "../case/case.ts";
import type { PeerEvent } from "../peer/operation.ts";
import { errorProblems, show } from "./compare.ts";
import type { Problem } from "./compare.ts";

/** The events of one operation. */
interface Track {
  readonly id: string;
  readonly key: string;
  readonly events: readonly PeerEvent[];
}

/** Checks a history against what it must say: sequences for each operation, and a partial order between them. */
export function historyProblems(expected: HistoryExpectation, events: readonly PeerEvent[]): Problem[] {
  const tracks = tracksOf(events);
  const problems = frameProblems(events);
  const wanted = expected.operations ?? {};
  for (const [key, operation] of Object.entries(wanted)) {
    const track = tracks.find((found) => found.key === key);
    if (track === undefined)
      problems.push(`history: expected operation ${key}, got ${tracks.map((found) => found.key).join(", ") || "none"}`);
    else problems.push(...operationProblems(operation, track, tracks));
  }
  if (expected.operations !== undefined && expected.more !== true) {
    const extra = tracks.filter(({ key }) => wanted[key] === undefined).map(({ key }) => key);
    if (extra.length > 0) problems.push(`history: expected no further operation, got ${extra.join(", ")}`);
  }
  for (const order of expected.order ?? []) problems.push(...orderProblems(order, events, tracks));
  return problems;
}

/** What holds for every history: the first event, at most one terminal event, and that one last. */
function frameProblems(events: readonly PeerEvent[]): Problem[] {
  const [first, last] = [events[0]?.type, events.at(-1)?.type];
  const problems =
    first === "ExecutionStarted" ? [] : [`history: expected ExecutionStarted first, got ${first ?? "nothing"}`];
  const terminal = events.filter(({ type }) => type.startsWith("Execution") && type !== "ExecutionStarted");
  if (terminal.length !== 1 || terminal[0]?.type !== last) {
    problems.push(
      `history: expected one terminal event, and that one last, got ${events.map(({ type }) => type).join(" ")}`,
    );
  }
  return problems;
}

function tracksOf(events: readonly PeerEvent[]): Track[] {
  const byId = new Map<string, PeerEvent[]>();
  for (const event of events) {
    if (event.operationId === undefined || event.type.startsWith("Execution")) continue;
    const known = byId.get(event.operationId);
    if (known === undefined) byId.set(event.operationId, [event]);
    else known.push(event);
  }
  let unnamed = 0;
  const used = new Map<string, number>();
  return [...byId].map(([id, own]) => {
    const name = own[0]?.name ?? `#${++unnamed}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return { id, key: count === 1 ? name : `${name}#${count}`, events: own };
  });
}

function operationProblems(expected: OperationExpectation, track: Track, tracks: readonly Track[]): Problem[] {
  const { key, events } = track;
  const of = `history of ${key}`;
  const problems: Problem[] = [];
  const types = events.map(({ type }) => type);
  if (!isDeepStrictEqual(types, [...expected.events])) {
    problems.push(`${of}: expected ${expected.events.join(" ")}, got ${types.join(" ")}`);
  }
  const { subType, parentId, tenantId } = events[0] ?? {};
  if (expected.subType !== undefined && subType !== expected.subType) {
    problems.push(`${of}: expected subtype ${expected.subType}, got ${subType ?? "none"}`);
  }
  const parent = tracks.find(({ id }) => id === parentId)?.key;
  if (expected.parent !== undefined && parent !== expected.parent) {
    problems.push(`${of}: expected parent ${expected.parent}, got ${parent ?? "none"}`);
  }
  if (expected.tenantId !== undefined && tenantId !== expected.tenantId) {
    problems.push(`${of}: expected tenant ${expected.tenantId}, got ${tenantId ?? "none"}`);
  }
  const delays = events.flatMap(({ delaySeconds }) => (delaySeconds === undefined ? [] : [delaySeconds]));
  if (expected.delays !== undefined && !isDeepStrictEqual(delays, [...expected.delays])) {
    problems.push(`${of}: expected delays ${show(expected.delays)}, got ${show(delays)}`);
  }
  if (expected.error !== undefined) problems.push(...errorProblems(expected.error, events.at(-1)?.error, of));
  if (
    events.some((event) => event.name !== events[0]?.name || event.subType !== subType || event.parentId !== parentId)
  ) {
    problems.push(`${of}: expected the same name, subtype and parent on each of its events`);
  }
  return problems;
}

function orderProblems(order: string, events: readonly PeerEvent[], tracks: readonly Track[]): Problem[] {
  const [before, after] = order.split(" < ").map((side) => {
    const cut = side.lastIndexOf(":");
    const track = tracks.find(({ key }) => key === side.slice(0, cut));
    return events.findIndex(({ operationId, type }) => operationId === track?.id && type === side.slice(cut + 1));
  });
  const holds = before !== undefined && after !== undefined && before >= 0 && before < after;
  return holds ? [] : [`history: expected ${order}, got positions ${before} and ${after}`];
}
