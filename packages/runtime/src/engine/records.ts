import { isTerminal, type Operation, type OperationId, type OperationUpdate } from "@clew/protocol";

/** The recorded operations of an execution, as far as this invocation has been told. */
export class Records {
  readonly #byId = new Map<OperationId, Operation>();
  readonly #idsByParent = new Map<OperationId | undefined, OperationId[]>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const known = this.#byId.has(operation.id);
      this.#byId.set(operation.id, operation);
      if (known || operation.type === "EXECUTION") continue;
      const siblings = this.#idsByParent.get(operation.parentId);
      if (siblings === undefined) this.#idsByParent.set(operation.parentId, [operation.id]);
      else siblings.push(operation.id);
    }
  }

  get(id: OperationId): Operation | undefined {
    return this.#byId.get(id);
  }

  /** Ids of the operations that a context had when the invocation began. */
  initialChildren(parentId: OperationId | undefined): readonly OperationId[] {
    return this.#idsByParent.get(parentId) ?? [];
  }

  put(operation: Operation): void {
    this.#byId.set(operation.id, operation);
  }
}

/** Whether a record can be the effect of an update that the backend has acknowledged (CKPT). */
export function shows(recorded: Operation | undefined, update: OperationUpdate): recorded is Operation {
  if (recorded?.type !== update.type) return false;
  switch (update.action) {
    case "START":
      return true;
    case "RETRY":
      return recorded.status !== "STARTED";
    case "SUCCEED":
    case "FAIL":
    case "CANCEL":
      return isTerminal(recorded.status);
  }
}
