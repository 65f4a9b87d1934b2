import type { Millis } from "@clew/protocol";
import type { Candidate, NodeLease, Wake } from "@clew/store";
import { integer, optional, text } from "../row.ts";
import type { Database, Row } from "../sqlite.ts";
import type { ExecutionNo } from "./execution.ts";

/** Statements over `wake`. Claims are not written: their holds live as long as the process that alone has the file. */
export interface WakeSql {
  put(no: ExecutionNo, wake: Wake): void;
  remove(no: ExecutionNo): void;
  /** The functions that some wake needs, `""` among them for wakes that need none. */
  needs(): Iterable<string>;
  /** Wakes of one function with `at <= until`, by `at`. */
  byAt(needs: string, until: Millis): Iterable<Candidate>;
  /** Wakes of one function that any node may take from some moment up to `until`, by that moment. */
  byOpenAt(needs: string, until: Millis): Iterable<Candidate>;
  /** The leases that hold wakes. */
  holders(): Iterable<NodeLease>;
  /** Wakes of one function that the lease holds. */
  heldBy(lease: NodeLease, needs: string): Iterable<Candidate>;
  /** Those of them with `anyAt <= until`, by `anyAt`. */
  heldByAnyAt(lease: NodeLease, needs: string, until: Millis): Iterable<Candidate>;
}

const columns = "e.id, w.at, w.needs, w.any_at, w.node, w.node_epoch";
const from = "FROM wake w JOIN execution e ON e.no = w.no";

/** Prepares them. */
export function prepareWakeSql(database: Database): WakeSql {
  const put = database.prepare(
    `INSERT INTO wake (no, at, needs, any_at, open_at, node, node_epoch) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (no) DO UPDATE SET at = excluded.at, needs = excluded.needs, any_at = excluded.any_at,
       open_at = excluded.open_at, node = excluded.node, node_epoch = excluded.node_epoch`,
  );
  const remove = database.prepare("DELETE FROM wake WHERE no = ?");
  const nextNeeds = database.prepare("SELECT min(needs) AS needs FROM wake WHERE needs > ?");
  const nextHolder = database.prepare(
    `SELECT node, node_epoch FROM wake WHERE node IS NOT NULL AND (node, node_epoch) > (?, ?)
     ORDER BY node, node_epoch LIMIT 1`,
  );
  const byAt = database.prepare(`SELECT ${columns} ${from} WHERE w.needs = ? AND w.at <= ? ORDER BY w.at`);
  const byOpenAt = database.prepare(
    `SELECT ${columns} ${from} WHERE w.needs = ? AND w.open_at <= ? ORDER BY w.open_at`,
  );
  const heldBy = database.prepare(`SELECT ${columns} ${from} WHERE w.node = ? AND w.node_epoch = ? AND w.needs = ?`);
  const heldByAnyAt = database.prepare(
    `SELECT ${columns} ${from} WHERE w.node = ? AND w.node_epoch = ? AND w.needs = ? AND w.any_at <= ? ORDER BY w.any_at`,
  );
  return {
    put: (no, { at, needs, anyAt, holder }) => {
      const openAt = anyAt === undefined ? null : Math.max(at, anyAt);
      put.run(no, at, needs ?? "", anyAt ?? null, openAt, holder?.node ?? null, holder?.epoch ?? null);
    },
    remove: (no) => {
      remove.run(no);
    },
    // Skips from one value to the next in the index, however many wakes share it.
    *needs() {
      yield "";
      for (let needs = ""; ;) {
        const row = nextNeeds.get(needs);
        const next = row && optional(row, "needs", text);
        if (next === undefined) return;
        yield (needs = next);
      }
    },
    *holders() {
      for (let last: NodeLease = { node: "", epoch: -1 }; ;) {
        const row = nextHolder.get(last.node, last.epoch);
        if (row === undefined) return;
        yield (last = { node: text(row, "node"), epoch: integer(row, "node_epoch") });
      }
    },
    *byAt(needs, until) {
      for (const row of byAt.iterate(needs, until)) yield readCandidate(row);
    },
    *byOpenAt(needs, until) {
      for (const row of byOpenAt.iterate(needs, until)) yield readCandidate(row);
    },
    *heldBy({ node, epoch }, needs) {
      for (const row of heldBy.iterate(node, epoch, needs)) yield readCandidate(row);
    },
    *heldByAnyAt({ node, epoch }, needs, until) {
      for (const row of heldByAnyAt.iterate(node, epoch, needs, until)) yield readCandidate(row);
    },
  };
}

function readCandidate(row: Row): Candidate {
  const needs = text(row, "needs");
  const anyAt = optional(row, "any_at", integer);
  const node = optional(row, "node", text);
  return {
    id: text(row, "id"),
    wake: {
      at: integer(row, "at"),
      ...(needs === "" ? {} : { needs }),
      ...(anyAt === undefined ? {} : { anyAt }),
      ...(node === undefined ? {} : { holder: { node, epoch: integer(row, "node_epoch") } }),
    },
  };
}
