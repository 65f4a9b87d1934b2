import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject, OperationStatus } from "@clew/protocol";
import { dataRoot } from "../case/data-root.ts";
import { at, readData, refuse } from "../case/data-file.ts";
import { programIssues } from "../case/program-issues.ts";
import type { ProgramCase } from "../case/case.ts";
import type { ErrorSeen, Node } from "../program/program.ts";

/** One situation in which an operation fails, and what each SDK makes of it. */
export interface MappingRow {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  /** The neutral kind that the row stands for: by it SDKs can be compared. */
  readonly kind: string;
  /** What fails. */
  readonly nodes: readonly Node[];
  /** How chained invokes end, by name; the others end as their targets say. */
  readonly ends?: Readonly<Record<string, { readonly status: OperationStatus; readonly error?: ErrorObject }>>;
  /** By id of the SDK. */
  readonly sdks: Readonly<Record<string, Mapping>>;
}

/** What one SDK makes of a situation. In texts, `*` stands for any characters; a member that is absent must be absent. */
export interface Mapping {
  /** What code catches, live and on replay alike. Absent: it cannot be caught. */
  readonly caught?: ErrorSeen;
  /** What is caught on replay, where that differs. */
  readonly caughtOnReplay?: ErrorSeen;
  /** The error with which the function ends when nobody catches it. */
  readonly uncaught: ErrorObject;
  /** The same on replay, where that differs. */
  readonly uncaughtOnReplay?: ErrorObject;
  /** How it ends the first time; absent: `FAILED`. */
  readonly how?: "FAILED" | "invocation-error";
}

/**
 * Reads all rows, in the order of file names (PROG-51).
 *
 * @throws {DataError} when a file is malformed.
 */
export function loadMapping(folder: string = join(dataRoot, "error-mapping")): readonly MappingRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.toSorted().flatMap((name) => readRows(join(folder, name)));
}

function readRows(file: string): readonly MappingRow[] {
  const { rows } = readData(file, "error-mapping") as { readonly rows: readonly MappingRow[] };
  refuse(
    file,
    rows.flatMap(({ nodes }, index) => at(`/rows/${index}/nodes`, programIssues(nodes))),
  );
  return rows;
}

/** The row as a case, so that what it needs of a host can be read off it. */
export function mappingCase({ id, title, clauses, nodes }: MappingRow): ProgramCase {
  return { id, title, clauses, program: { nodes, expect: { outcome: { status: "FAILED" } } } };
}
