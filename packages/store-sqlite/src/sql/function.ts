import type { Millis } from "@clew/protocol";
import type { StoredFunction } from "@clew/store";
import { integer, parseJson, text } from "../row.ts";
import type { Database, Row } from "../sqlite.ts";

/** Statements over `function`. */
export interface FunctionSql {
  /** By name. */
  all(): readonly StoredFunction[];
  put(described: StoredFunction): void;
  /** Removes those that were last seen before the moment; returns how many. */
  removeSeenBefore(moment: Millis): number;
}

/** Prepares them. */
export function prepareFunctionSql(database: Database): FunctionSql {
  const all = database.prepare("SELECT name, seen_at, description FROM function ORDER BY name");
  const put = database.prepare(
    `INSERT INTO function (name, seen_at, description) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at, description = excluded.description`,
  );
  const remove = database.prepare("DELETE FROM function WHERE seen_at < ?");
  return {
    all: () => all.all().map(readFunction),
    put: ({ name, lastSeenTime, ...description }) => {
      put.run(name, lastSeenTime, JSON.stringify(description));
    },
    removeSeenBefore: (moment) => Number(remove.run(moment).changes),
  };
}

function readFunction(row: Row): StoredFunction {
  const description = parseJson<Omit<StoredFunction, "name" | "lastSeenTime">>(text(row, "description"));
  return { ...description, name: text(row, "name"), lastSeenTime: integer(row, "seen_at") };
}
