import { isTerminal, type Operation } from "@clew/protocol";
import type { Next } from "../engine/call.ts";
import { DurableOperationError } from "../error/durable-operation-error.ts";
import type { LiveOperation } from "./live-operation.ts";

/** A durable timer (WAIT). */
export function waitOperation(name: string | undefined, waitSeconds: number): LiveOperation<void> {
  return {
    call: { type: "WAIT", subType: "Wait", name, start: { waitOptions: { waitSeconds } }, next: nextOfWait },
    read({ status }) {
      if (status !== "SUCCEEDED") throw new DurableOperationError(`wait ended ${status}`, { errorType: status });
    },
  };
}

/** What a wait does, given its record. */
export function nextOfWait(recorded: Operation | undefined): Next {
  if (recorded === undefined) return { kind: "start" };
  if (isTerminal(recorded.status)) return { kind: "settle" };
  return { kind: "park", dueAt: recorded.type === "WAIT" ? recorded.scheduledEndTime : undefined };
}
