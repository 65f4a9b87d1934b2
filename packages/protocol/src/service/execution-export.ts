import type { HistoryEvent } from "../model/history-event.ts";
import type { Operation } from "../model/operation.ts";
import type { ExecutionDescription } from "./execution.ts";

/** Names the layout of an export file. */
export const executionExportFormat = "clew.execution.v1";

/** Everything of an execution, as one file holds it. */
export interface ExecutionExport {
  /** `clew.execution.v1`; a reader refuses what it does not know (VER-4). */
  readonly format: string;
  readonly description: ExecutionDescription;
  /** In the order in which they were started, the EXECUTION first. */
  readonly operations: readonly Operation[];
  /** Oldest first. */
  readonly events: readonly HistoryEvent[];
}
