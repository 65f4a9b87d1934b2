import type { OperationTrack } from "./fold-history.ts";

/** An operation with its place in the tree. */
export interface TreeRow {
  readonly track: OperationTrack;
  /** Branches that lead to it, for its own line. */
  readonly prefix: string;
  /** The same for lines below its own. */
  readonly indent: string;
}

const unicodeBranches = { child: "├─ ", last: "└─ ", pass: "│  ", none: "   " };
const asciiBranches = { child: "|- ", last: "`- ", pass: "|  ", none: "   " };

/**
 * Operations below their parents, each level in the order in which its operations first appear. One whose parent is not
 * among them stands at the root.
 */
export function arrangeTree(tracks: readonly OperationTrack[], unicode: boolean): readonly TreeRow[] {
  const branches = unicode ? unicodeBranches : asciiBranches;
  const ids = new Set(tracks.map(({ operation }) => operation.id));
  const children = Map.groupBy(tracks, ({ operation: { parentId } }) =>
    parentId !== undefined && ids.has(parentId) ? parentId : undefined,
  );
  const rows: TreeRow[] = [];
  const visit = (level: readonly OperationTrack[], indent: string, root: boolean): void => {
    for (const [index, track] of level.entries()) {
      const last = index === level.length - 1;
      const prefix = root ? "" : indent + (last ? branches.last : branches.child);
      const below = root ? "" : indent + (last ? branches.none : branches.pass);
      rows.push({ track, prefix, indent: below });
      visit(children.get(track.operation.id) ?? [], below, false);
    }
  };
  visit(children.get(undefined) ?? [], "", true);
  return rows;
}
