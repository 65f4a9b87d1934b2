import type { Command } from "commander";
import type { Session } from "../../run.ts";
import { addList } from "./list.ts";
import { addFail, addHeartbeat, addSucceed } from "./settle.ts";

/** `clew callback`: everything about the callbacks that executions wait for. */
export function addCallback(program: Command, session: Session): void {
  const group = program
    .command("callback")
    .summary("list, settle and keep alive the callbacks that executions wait for")
    .description("Lists the callbacks that an execution waits for, settles them, and keeps them alive.");
  addList(group, session);
  addSucceed(group, session);
  addFail(group, session);
  addHeartbeat(group, session);
}
