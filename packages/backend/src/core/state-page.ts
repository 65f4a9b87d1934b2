import { issue, type Issue, type Millis, type OperationId } from "@clew/protocol";
import type { OperationEntry } from "@clew/store";
import type { CoreConfig } from "./config.ts";
import type { State } from "./state.ts";
import { readMarker, writeMarker } from "./token.ts";

/** The operations that a page may show, by seq; the EXECUTION operation comes before them and is not among them. */
export function visibleEntries(state: State): readonly OperationEntry[] {
  const hidden = new Map<OperationId, boolean>();
  return [...state.operations.values()].filter(({ meta }) => !isHidden(state, meta.parentId, hidden));
}

/**
 * What lies below a context that closed is not needed to replay it, unless its result was too large to keep (STATE). Kept
 * per parent, since siblings share the answer.
 */
function isHidden(state: State, parentId: OperationId | undefined, known: Map<OperationId, boolean>): boolean {
  if (parentId === undefined) return false;
  const before = known.get(parentId);
  if (before !== undefined) return before;
  const parent = state.operations.get(parentId)?.meta;
  const closed = parent?.type === "CONTEXT" && (parent.status === "SUCCEEDED" || parent.status === "FAILED");
  const hidden =
    (closed && parent.replayChildren !== true) || (parent !== undefined && isHidden(state, parent.parentId, known));
  known.set(parentId, hidden);
  return hidden;
}

/** Where a page of state starts and ends. */
export interface StateWindow {
  /** Only operations with a larger seq; undefined: from the start, the EXECUTION first. */
  readonly after?: number;
  /** The last seq when the first page was read: later operations are not shown. */
  readonly through: number;
}

/** The window of the first page. */
export function firstWindow(state: State): StateWindow {
  return { through: state.head.nextSeq - 1 };
}

/** A marker for the page after `after`. It holds for this token only, so that no page mixes two states (STATE). */
export function writeStateMarker(state: State, window: Required<StateWindow>, now: Millis): string {
  const { tokenSeq, id } = state.head;
  return writeMarker("state", { id, t: tokenSeq, a: window.after, p: window.through, at: now });
}

/** Reads a marker of this execution, token and age; anything else is refused. */
export function readStateMarker(
  state: State,
  text: string,
  { now, config }: { readonly now: Millis; readonly config: CoreConfig },
): Required<StateWindow> | Issue {
  const marker = readMarker("state", text);
  const { t, a, p, at } = marker ?? {};
  const refusal = (expected: string): Issue => issue("MARKER_INVALID", { field: "marker", expected, actual: text });
  if (typeof a !== "number" || typeof p !== "number" || typeof at !== "number") {
    return refusal("a marker of this operation");
  }
  if (marker?.["id"] !== state.head.id) return refusal("a marker of this execution");
  if (t !== state.head.tokenSeq) return refusal("a marker issued under the token in use");
  if (now - at > config.markerLifetimeMs) return refusal("a marker that is not over a day old");
  return { after: a, through: p };
}
