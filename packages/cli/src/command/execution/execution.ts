import type { Command } from "commander";
import type { Session } from "../../run.ts";
import { addExport } from "./export.ts";
import { addGet } from "./get.ts";
import { addHistory } from "./history.ts";
import { addImport } from "./import.ts";
import { addList } from "./list.ts";
import { addShow } from "./show.ts";
import { addStop } from "./stop.ts";

/** `clew execution`: everything about executions that exist. */
export function addExecution(program: Command, session: Session): void {
  const group = program
    .command("execution")
    .summary("list, inspect, stop, export and import executions")
    .description("Lists, inspects, stops, exports and imports executions.");
  addList(group, session);
  addGet(group, session);
  addHistory(group, session);
  addShow(group, session);
  addStop(group, session);
  addExport(group, session);
  addImport(group, session);
}
