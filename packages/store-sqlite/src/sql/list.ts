import type { ExecutionHead, ListQuery } from "@clew/store";
import { headColumns, identityColumns, readHead } from "../codec/head.ts";
import type { Database, SqlValue } from "../sqlite.ts";

/** Lists executions. The text depends on the filters that are present, so this one is prepared at each call. */
export function listExecutions(database: Database, query: ListQuery): readonly ExecutionHead[] {
  const beyond = query.order === "ascending" ? ">" : "<";
  const direction = query.order === "ascending" ? "ASC" : "DESC";
  const conditions: string[] = ["kind = 'durable'"];
  const values: SqlValue[] = [];
  const filter = (condition: string, ...operands: readonly (SqlValue | undefined)[]): void => {
    const given = operands.filter((operand) => operand !== undefined);
    if (given.length < operands.length) return;
    conditions.push(condition);
    values.push(...given);
  };
  filter("function = ?", query.functionName);
  filter("function_version = ?", query.functionVersion);
  filter("name = ?", query.name);
  filter("started_at > ?", query.startedAfter);
  filter("started_at < ?", query.startedBefore);
  filter(`(started_at, id) ${beyond} (?, ?)`, query.after?.startTime, query.after?.id);
  if (query.statuses !== undefined) {
    filter(`status IN (${query.statuses.map(() => "?").join(", ")})`, ...query.statuses);
  }
  const sql = `SELECT ${[...identityColumns, ...headColumns].join(", ")} FROM execution
    WHERE ${conditions.join(" AND ")} ORDER BY started_at ${direction}, id ${direction} LIMIT ?`;
  return database
    .prepare(sql)
    .all(...values, query.limit)
    .map(readHead);
}
