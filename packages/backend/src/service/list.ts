import { createHash } from "node:crypto";
import {
  checkString,
  issue,
  limits,
  ProtocolError,
  type ListExecutionsRequest,
  type ListExecutionsResponse,
} from "@clew/protocol";
import { parseFunctionReference } from "../core/arn.ts";
import { readMarker, writeMarker } from "../core/token.ts";
import { checkPage, refuse } from "./check-request.ts";
import { describeExecution } from "./describe.ts";
import type { ReadContext } from "./read-context.ts";

const kind = "list";

/** A page of executions, newest first unless asked otherwise (EXEC). */
export async function listExecutions(
  request: ListExecutionsRequest,
  { store, config, now }: ReadContext,
): Promise<ListExecutionsResponse> {
  const { functionName, functionVersion, name, statuses, startedAfter, startedBefore } = request;
  refuse(
    checkPage(request) ??
      (functionName === undefined
        ? undefined
        : checkString(limits.string.functionName, "functionName", functionName)) ??
      (functionVersion === undefined
        ? undefined
        : checkString(limits.string.qualifier, "functionVersion", functionVersion)) ??
      (name === undefined ? undefined : checkString(limits.string.executionName, "name", name)),
  );
  const limit = request.maxItems || limits.quota.defaultPageItems.value;
  const listing = listingOf(request);
  const oldest = now - config.markerLifetimeMs;
  const after = request.marker === undefined ? undefined : readPosition(request.marker, { listing, oldest });
  const bare = functionName === undefined ? undefined : (parseFunctionReference(functionName)?.name ?? functionName);
  const heads = await store.list({
    ...(bare !== undefined && { functionName: bare }),
    ...(functionVersion !== undefined && { functionVersion }),
    ...(name !== undefined && { name }),
    ...(statuses !== undefined && { statuses }),
    ...(startedAfter !== undefined && { startedAfter }),
    ...(startedBefore !== undefined && { startedBefore }),
    ...(after !== undefined && { after }),
    order: request.oldestFirst === true ? "ascending" : "descending",
    limit: limit + 1,
  });
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

/** What a marker belongs to: a listing is its filters and its order, not the size of its pages (STATE-3). */
function listingOf({ marker: _marker, maxItems: _maxItems, ...listing }: ListExecutionsRequest): string {
  const { statuses = [], oldestFirst = false, ...filters } = listing;
  const parts = Object.entries({ ...filters, oldestFirst, statuses: statuses.toSorted() });
  const text = JSON.stringify(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
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
