import type { OperationId } from "@clew/protocol";
import type { BodyCompletion } from "./call.ts";
import { operationId } from "./operation-id.ts";
import { isPreparing, type Task } from "./task.ts";

/** A context whose code runs: the handler's, or the body of a child context. It numbers the operations called in it. */
export class Scope {
  /** The child context that this is the body of; absent at the root. */
  readonly task: Task | undefined;
  /** Recorded operations of this context that the code has not reached yet. */
  readonly unreached: Set<OperationId>;
  /** Operations that were called and not handed back to the code yet. */
  readonly tasks: Set<Task> = new Set();
  /** False once its end is decided: what its code calls afterwards is nobody's. */
  open = true;
  /** How its code ended, once it has. */
  completion: BodyCompletion | undefined;
  #calls = 0;
  #replays = 0;

  constructor(task: Task | undefined, unreached: Iterable<OperationId>) {
    this.task = task;
    this.unreached = new Set(unreached);
  }

  /** The id of the next operation. */
  allot(): OperationId {
    this.#calls += 1;
    return operationId(this.task?.id, this.#calls);
  }

  enter(task: Task): void {
    this.unreached.delete(task.id);
    this.tasks.add(task);
    if (task.replay) this.#replays += 1;
  }

  leave(task: Task): void {
    this.tasks.delete(task);
    if (task.replay) this.#replays -= 1;
  }

  /** Whether everything is there that comes before its end (E3). */
  get canClose(): boolean {
    return this.unreached.size === 0 && ![...this.tasks].some(isPreparing);
  }

  /** Whether the code is still where an earlier invocation has been, so that what it logs was logged then. */
  get replaying(): boolean {
    return this.unreached.size > 0 || this.#replays > 0 || this.task?.rerun === true;
  }
}
