import { checkInteger, checkString, limits, ProtocolError, type Issue } from "@clew/protocol";

/** What a request for a page may say of which one and how long. */
interface PageRequest {
  readonly marker?: string;
  readonly maxItems?: number;
}

/** Throws if there is something to refuse. */
export function refuse(problem: Issue | undefined): void {
  if (problem !== undefined) throw new ProtocolError(problem);
}

/** Refuses what cannot be an execution's id, an empty one above all, before anything is looked up (EXEC-19). */
export function checkExecutionId({ executionId }: { readonly executionId: string }): Issue | undefined {
  return checkString(limits.string.executionId, "executionId", executionId);
}

/** Checks the parts of a request that every listing has (LIM-2, LIM-5). */
export function checkPage({ marker, maxItems }: PageRequest): Issue | undefined {
  return (
    checkInteger(limits.integer.maxItems, "maxItems", maxItems ?? 0) ??
    (marker === undefined ? undefined : checkString(limits.string.marker, "marker", marker))
  );
}

/** The number of an event, or 0 for the position before the first; more than there are is allowed, as they may come. */
const eventPosition = { min: 0, max: 2_147_483_647, clause: "HIST-11" };

/** Checks from where events are wanted (HIST-11). */
export function checkEventPosition({ afterEventId }: { readonly afterEventId?: number }): Issue | undefined {
  return checkInteger(eventPosition, "afterEventId", afterEventId ?? 0);
}
