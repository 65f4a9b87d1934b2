import type { ExecutionHead } from "@clew/store";
import { integer, optional, parseJson, text } from "../row.ts";
import type { Row, SqlValue } from "../sqlite.ts";

/** The columns that a commit may change, in the order of `headValues`. */
export const headColumns = [
  "version",
  "epoch",
  "token_seq",
  "next_seq",
  "next_event_id",
  "operation_count",
  "status",
  "closed_at",
  "expires_at",
  "recent_commits",
  "client_token",
  "client_token_seq",
  "meta",
] as const;

/** The columns that identify an execution, in the order of `identityValues`. */
export const identityColumns = ["id", "kind", "function", "function_version", "name", "started_at"] as const;

/** The values of `headColumns`. What has no column of its own is in `meta`, whatever members heads may get later. */
export function headValues(head: ExecutionHead): SqlValue[] {
  const {
    id: _id,
    kind: _kind,
    functionName: _functionName,
    functionVersion: _functionVersion,
    name: _name,
    startTime: _startTime,
    version,
    epoch,
    tokenSeq,
    nextSeq,
    nextEventId,
    operationCount,
    status,
    endTime,
    expireTime,
    recentCommitIds,
    clientToken,
    ...meta
  } = head;
  return [
    version,
    epoch,
    tokenSeq,
    nextSeq,
    nextEventId,
    operationCount,
    status,
    endTime ?? null,
    expireTime ?? null,
    JSON.stringify(recentCommitIds),
    clientToken?.token ?? null,
    clientToken?.tokenSeq ?? null,
    JSON.stringify(meta),
  ];
}

/** The values of `identityColumns`. */
export function identityValues(head: ExecutionHead): SqlValue[] {
  return [head.id, head.kind, head.functionName, head.functionVersion, head.name, head.startTime];
}

/** What has no column. */
type Meta = Omit<
  ExecutionHead,
  | ("id" | "kind" | "functionName" | "functionVersion" | "name" | "startTime")
  | ("version" | "epoch" | "tokenSeq" | "nextSeq" | "nextEventId" | "operationCount" | "status")
  | ("endTime" | "expireTime" | "recentCommitIds" | "clientToken")
>;

/** A head from its row. */
export function readHead(row: Row): ExecutionHead {
  const endTime = optional(row, "closed_at", integer);
  const expireTime = optional(row, "expires_at", integer);
  const token = optional(row, "client_token", text);
  return {
    ...parseJson<Meta>(text(row, "meta")),
    id: text(row, "id"),
    kind: text(row, "kind") === "call" ? "call" : "durable",
    functionName: text(row, "function"),
    functionVersion: text(row, "function_version"),
    name: text(row, "name"),
    startTime: integer(row, "started_at"),
    version: integer(row, "version"),
    epoch: integer(row, "epoch"),
    tokenSeq: integer(row, "token_seq"),
    nextSeq: integer(row, "next_seq"),
    nextEventId: integer(row, "next_event_id"),
    operationCount: integer(row, "operation_count"),
    status: readStatus(text(row, "status")),
    ...(endTime === undefined ? {} : { endTime }),
    ...(expireTime === undefined ? {} : { expireTime }),
    recentCommitIds: parseJson<readonly string[]>(text(row, "recent_commits")),
    ...(token === undefined ? {} : { clientToken: { token, tokenSeq: integer(row, "client_token_seq") } }),
  };
}

/** Only heads write the column. */
function readStatus(status: string): ExecutionHead["status"] {
  return status as ExecutionHead["status"];
}
