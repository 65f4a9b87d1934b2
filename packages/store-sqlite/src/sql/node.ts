import type { NodeId } from "@clew/store";
import { integer } from "../row.ts";
import type { Database } from "../sqlite.ts";

/** Statements over `node`. Only epochs are written; a lease ends with the process that alone has the file. */
export interface NodeSql {
  /** Gives the node an epoch that nobody had before. */
  join(node: NodeId): number;
  /** Forgets all nodes but the one with the newest epoch, which the next epoch is counted from. */
  clear(): void;
}

/** Prepares them. */
export function prepareNodeSql(database: Database): NodeSql {
  const join = database.prepare(
    `INSERT INTO node (id, epoch) VALUES (?, (SELECT coalesce(max(epoch), 0) + 1 FROM node))
     ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch RETURNING epoch`,
  );
  const clear = database.prepare("DELETE FROM node WHERE epoch < (SELECT max(epoch) FROM node)");
  return {
    join: (node) => {
      const row = join.get(node);
      return row === undefined ? 0 : integer(row, "epoch");
    },
    clear: () => {
      clear.run();
    },
  };
}
