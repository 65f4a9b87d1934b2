import { prepareEventSql, type EventSql } from "./sql/event.ts";
import { prepareExecutionSql, type ExecutionSql } from "./sql/execution.ts";
import { prepareFunctionSql, type FunctionSql } from "./sql/function.ts";
import { prepareNodeSql, type NodeSql } from "./sql/node.ts";
import { prepareOperationSql, type OperationSql } from "./sql/operation.ts";
import { prepareWakeSql, type WakeSql } from "./sql/wake.ts";
import type { Database } from "./sqlite.ts";

/** All prepared statements, by family. */
export interface Statements {
  readonly execution: ExecutionSql;
  readonly operation: OperationSql;
  readonly event: EventSql;
  readonly wake: WakeSql;
  readonly node: NodeSql;
  readonly function: FunctionSql;
}

/** Prepares every family once. */
export function prepareStatements(database: Database): Statements {
  return {
    execution: prepareExecutionSql(database),
    operation: prepareOperationSql(database),
    event: prepareEventSql(database),
    wake: prepareWakeSql(database),
    node: prepareNodeSql(database),
    function: prepareFunctionSql(database),
  };
}
