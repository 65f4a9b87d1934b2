import { limits, type OperationId, type OperationUpdate, type Payload } from "@clew/protocol";
import type { Completion } from "./call.ts";
import type { Task } from "./task.ts";

/** What an update says beyond the identity of its operation. */
export type UpdateFields = Omit<OperationUpdate, "id" | "type" | "parentId" | "name" | "subType">;

/** An update of an operation. Every one carries the whole identity, since the backend compares it (CKPT-10). */
export function operationUpdate(task: Task, fields: UpdateFields): OperationUpdate {
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

/** The update that records how what an operation ran has ended. */
export function completionFields(task: Task, completion: Exclude<Completion, { kind: "abandoned" }>): UpdateFields {
  switch (completion.kind) {
    case "succeeded":
      return isTooLarge(task, completion.payload)
        ? { action: "SUCCEED", contextOptions: { replayChildren: true } }
        : { action: "SUCCEED", ...optional(completion.payload) };
    case "failed":
      return { action: "FAIL", error: completion.error };
    case "retry": {
      const { error, delaySeconds } = completion;
      return { action: "RETRY", error, stepOptions: { nextAttemptDelaySeconds: delaySeconds } };
    }
    case "prepared":
      return { action: "START", ...optional(completion.payload), ...task.call.start };
  }
}

/** The update that ends the execution with a result. */
export function executionUpdate(id: OperationId, payload: Payload): OperationUpdate {
  return { id, type: "EXECUTION", action: "SUCCEED", payload };
}

/** Whether a result is of a child context and too large to be recorded: it is made again on replay (REPLAY-9). */
export function isTooLarge({ call }: Task, payload: Payload | undefined): boolean {
  return call.type === "CONTEXT" && exceeds(payload, limits.quota.replayChildrenBytes.value);
}

/** Whether a result of the handler is too large for the output: it goes into a checkpoint (REPLAY-9). */
export function isTooLargeForOutput(payload: Payload | undefined): payload is Payload {
  return exceeds(payload, limits.quota.outputResultBytes.value);
}

function exceeds(payload: Payload | undefined, limitBytes: number): payload is Payload {
  return payload !== undefined && payload.data.byteLength > limitBytes;
}

function optional(payload: Payload | undefined): { readonly payload?: Payload } {
  return payload === undefined ? {} : { payload };
}
