import type { Command } from "commander";
import type { Session } from "../../run.ts";
import { addExplain } from "./explain.ts";
import { addList } from "./list.ts";
import { addRun } from "./run.ts";

/** `clew conformance`: the suite that checks SDKs and backends. */
export function addConformance(program: Command, session: Session): void {
  const group = program
    .command("conformance")
    .summary("run, list and explain the conformance suite")
    .description("The suite that checks SDKs and backends against the spec.");
  addRun(group, session);
  addList(group, session);
  addExplain(group, session);
}
