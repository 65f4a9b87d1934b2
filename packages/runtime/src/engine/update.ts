import { limits, type OperationId, type OperationUpdate, type Payload } from "@clew/protocol";
import type { Task } from "./task.ts";

/** Results of child contexts up to this size are recorded; larger ones are made again on replay (REPLAY-9). */
export const maxRecordedResultBytes: number = limits.quota.replayChildrenBytes.value;
/** Results of executions up to this size are part of the output; larger ones go into a checkpoint (REPLAY-9). */
export const maxOutputResultBytes: number = limits.quota.outputResultBytes.value;

/** An update of an operation. Every one carries the whole identity, since the backend compares it (OP). */
export function operationUpdate(task: Task, fields: Omit<OperationUpdate, "id" | "type">): OperationUpdate {
  const { id, call, scope } = task;
  return {
    id,
    type: call.type,
    subType: call.subType,
    ...(scope.task !== undefined && { parentId: scope.task.id }),
    ...(call.name !== undefined && { name: call.name }),
    ...fields,
  };
}

/** The update that ends the execution with a result. */
export function executionUpdate(id: OperationId, payload: Payload): OperationUpdate {
  return { id, type: "EXECUTION", action: "SUCCEED", payload };
}

/** Whether a payload is over a limit. */
export function exceeds(payload: Payload | undefined, limitBytes: number): payload is Payload {
  return payload !== undefined && payload.data.byteLength > limitBytes;
}
