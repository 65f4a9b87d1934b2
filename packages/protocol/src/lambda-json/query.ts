import { executionStatuses } from "../enum/execution.ts";
import { attempt, type Decoded, Refusal } from "../decoded.ts";
import type { ExecutionStatus } from "../model/execution.ts";
import type { Millis } from "../model/ids.ts";
import type { GetExecutionStateRequest } from "../service/checkpoint.ts";
import type { GetExecutionHistoryRequest, GetExecutionRequest, ListExecutionsRequest } from "../service/execution.ts";

/** A query, as `URLSearchParams` holds it. */
export interface Query {
  get(name: string): string | null;
  getAll(name: string): readonly string[];
}

type WithoutId<T> = Omit<T, "executionId">;

/** The query of GetDurableExecutionState (STATE-2). */
export function parseStateQuery(query: Query): Decoded<WithoutId<GetExecutionStateRequest>> {
  return attempt(() => {
    const checkpointToken = query.get("CheckpointToken");
    if (checkpointToken === null)
      throw new Refusal("FIELD_REQUIRED", { field: "checkpointToken", expected: "a token", actual: "none" });
    return { checkpointToken, ...page(query) };
  });
}

/** The query of GetDurableExecution (LIST-2). */
export function parseExecutionQuery(query: Query): Decoded<WithoutId<GetExecutionRequest>> {
  return attempt(() => flag(query, "IncludeExecutionData", "includeData"));
}

/** The query of GetDurableExecutionHistory (HIST-10). */
export function parseHistoryQuery(query: Query): Decoded<WithoutId<GetExecutionHistoryRequest>> {
  return attempt(() => ({
    ...flag(query, "IncludeExecutionData", "includeData"),
    ...flag(query, "ReverseOrder", "newestFirst"),
    ...page(query),
  }));
}

/** The query of ListDurableExecutionsByFunction (LIST-9 to LIST-14); the function is in the path. */
export function parseListQuery(query: Query): Decoded<Omit<ListExecutionsRequest, "functionName">> {
  return attempt(() => {
    const statuses = query.getAll("Statuses").map(status);
    return {
      ...text(query, "Qualifier", "functionVersion"),
      ...text(query, "DurableExecutionName", "name"),
      ...(statuses.length > 0 && { statuses }),
      ...time(query, "StartedAfter", { key: "startedAfter", finer: "cut" }),
      ...time(query, "StartedBefore", { key: "startedBefore", finer: "raise" }),
      ...flag(query, "ReverseOrder", "oldestFirst"),
      ...page(query),
    };
  });
}

function page(query: Query): { readonly marker?: string; readonly maxItems?: number } {
  const maxItems = member({ query, name: "MaxItems", key: "maxItems" }, (value) => {
    if (/^-?\d{1,15}$/.test(value)) return Number(value);
    throw new Refusal("FIELD_TYPE_INVALID", { field: "maxItems", expected: "a whole number", actual: value });
  });
  return { ...text(query, "Marker", "marker"), ...maxItems };
}

function status(value: string, index: number): ExecutionStatus {
  const known = executionStatuses.find((name) => name === value);
  if (known !== undefined) return known;
  const expected = executionStatuses.join(", ");
  throw new Refusal("ENUM_UNKNOWN", { field: `statuses[${index}]`, expected, actual: value });
}

type Member<K extends string, V> = { readonly [P in K]?: V };

/** Which member of a query becomes which member of a request. */
interface Source<K extends string> {
  readonly query: Query;
  readonly name: string;
  readonly key: K;
}

function member<K extends string, V>({ query, name, key }: Source<K>, read: (value: string) => V): Member<K, V> {
  const value = query.get(name);
  return value === null ? {} : ({ [key]: read(value) } as { readonly [P in K]: V });
}

function text<K extends string>(query: Query, name: string, key: K): Member<K, string> {
  return member({ query, name, key }, (value) => value);
}

/** Booleans are `true` and `false` (LAM-14). */
function flag<K extends string>(query: Query, name: string, key: K): Member<K, boolean> {
  return member({ query, name, key }, (value) => {
    if (value === "true" || value === "false") return value === "true";
    throw new Refusal("FIELD_TYPE_INVALID", { field: key, expected: "true or false", actual: value });
  });
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3}(?<finer>\d*))?(Z|[+-]\d\d:\d\d)$/;

/**
 * Times are ISO 8601 with any number of decimals (LAM-14). Executions start at whole milliseconds: a lower bound between
 * two of them excludes the earlier, as that one does itself; an upper bound excludes the later, as that one does (LIST-12).
 */
function time<K extends string>(
  query: Query,
  name: string,
  { key, finer }: { readonly key: K; readonly finer: "cut" | "raise" },
): Member<K, Millis> {
  return member({ query, name, key }, (value) => {
    const parts = isoTime.exec(value);
    const millis = parts === null ? Number.NaN : Date.parse(value);
    const between = finer === "raise" && /[1-9]/.test(parts?.groups?.["finer"] ?? "");
    if (!Number.isNaN(millis)) return between ? millis + 1 : millis;
    throw new Refusal("FIELD_TYPE_INVALID", { field: key, expected: "an ISO 8601 time", actual: value });
  });
}
