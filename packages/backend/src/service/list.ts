import { createHash } from "node:crypto";
import {
  checkString,
  issue,
  limits,
  ProtocolError,
  type Issue,
  type ListExecutionsRequest,
  type ListExecutionsResponse,
  type StringLimit,
} from "@clew/protocol";
import type { ListQuery } from "@clew/store";
import { parseFunctionReference } from "../core/arn.ts";
import { checkQualifier } from "../core/check-qualifier.ts";
import { functionNotHere } from "../core/resolve-function.ts";
import { readMarker, writeMarker } from "../core/token.ts";
import type { FunctionDescription } from "../port/invoker.ts";
import { checkPage, refuse } from "./check-request.ts";
import { describeExecution } from "./describe.ts";
import type { ReadContext } from "./read-context.ts";

const kind = "list";

/** What listings need beside what every reader does. */
export interface ListContext extends ReadContext {
  /** Every function that is known, by name: whose aliases a version may be. */
  readonly functions: () => ReadonlyMap<string, FunctionDescription>;
}

/** A page of executions, newest first unless asked otherwise (LIST-7 to LIST-15). */
export async function listExecutions(
  request: ListExecutionsRequest,
  context: ListContext,
): Promise<ListExecutionsResponse> {
  const { store, config, now } = context;
  refuse(checkRequest(request));
  const limit = request.maxItems || limits.quota.defaultPageItems.value;
  const filters = filtersOf(request, context);
  const order = request.oldestFirst === true ? "ascending" : "descending";
  const listing = digestOf({ ...filters, order });
  const oldest = now - config.markerLifetimeMs;
  const after = request.marker === undefined ? undefined : readPosition(request.marker, { listing, oldest });
  const heads = await store.list({ ...filters, order, ...(after !== undefined && { after }), limit: limit + 1 });
  const page = heads.slice(0, limit);
  const last = page.at(-1);
  return {
    executions: page.map((head) => describeExecution(config, head, undefined)),
    ...(heads.length > limit &&
      last !== undefined && {
        nextMarker: writeMarker(kind, { s: last.startTime, id: last.id, of: listing, at: now }),
      }),
  };
}

function checkRequest(request: ListExecutionsRequest): Issue | undefined {
  const { string } = limits;
  const check = (limit: StringLimit, field: "functionName" | "functionVersion" | "name"): Issue | undefined => {
    const value = request[field];
    return value === undefined ? undefined : checkString(limit, field, value);
  };
  return (
    checkPage(request) ??
    check(string.functionName, "functionName") ??
    check(string.qualifier, "functionVersion") ??
    check(string.executionName, "name")
  );
}

type Filters = Omit<ListQuery, "order" | "after" | "limit">;

function filtersOf(request: ListExecutionsRequest, context: ListContext): Filters {
  const { name, statuses = [], startedAfter, startedBefore } = request;
  return {
    ...functionFilter(request, context),
    ...(name !== undefined && { name }),
    ...(statuses.length > 0 && { statuses: statuses.toSorted() }),
    ...(startedAfter !== undefined && { startedAfter }),
    ...(startedBefore !== undefined && { startedBefore }),
  };
}

/** The function and version that the request names, in whichever form (LIST-8, LIST-9). */
function functionFilter(
  { functionName, functionVersion }: ListExecutionsRequest,
  { config, functions }: ListContext,
): Pick<Filters, "functionName" | "functionVersion"> {
  if (functionName === undefined) return functionVersion === undefined ? {} : { functionVersion };
  const reference = parseFunctionReference(functionName) ?? { name: functionName };
  refuse(checkQualifier(reference, "functionVersion", functionVersion));
  const { name, qualifier, accountId, region } = reference;
  if ((accountId ?? config.accountId) !== config.accountId || (region ?? config.region) !== config.region) {
    throw new ProtocolError(functionNotHere(config, functionName));
  }
  const wanted = functionVersion ?? qualifier;
  if (wanted === undefined) return { functionName: name };
  return { functionName: name, functionVersion: functions().get(name)?.aliases.get(wanted) ?? wanted };
}

/** What a marker belongs to: a listing is its filters and its order, not the size of its pages (STATE-3, LIST-14). */
function digestOf(listing: Filters & Pick<ListQuery, "order">): string {
  const text = JSON.stringify(Object.entries(listing).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256").update(text).digest("base64").slice(0, 16);
}

function readPosition(
  text: string,
  want: { readonly listing: string; readonly oldest: number },
): { readonly startTime: number; readonly id: string } {
  const { s, id, of, at } = readMarker(kind, text) ?? {};
  const fits = of === want.listing && typeof at === "number" && at >= want.oldest;
  if (typeof s === "number" && typeof id === "string" && fits) return { startTime: s, id };
  const expected = "a marker of this listing, not over a day old";
  throw new ProtocolError(issue("MARKER_INVALID", { field: "marker", expected, actual: text }));
}
