import { isTerminal, type Millis, type Operation, type OperationId, type Payload } from "@clew/protocol";
import type { Call } from "./call.ts";
import type { Scope } from "./scope.ts";

/**
 * Where an operation of this invocation stands.
 *
 *     running -> confirming -> (running | parked | ready) -> settling -> gone
 *
 * `running`: user code. `confirming`: an update waits for its acknowledgement. `parked`: only the outside moves it on.
 * `ready`: its record says how it ended. `settling`: the driver hands that to user code. `gone`: it did, or the context
 * that called the operation has ended and whatever it still does is ignored.
 */
export type TaskState = "running" | "confirming" | "parked" | "ready" | "settling" | "gone";

/** One operation that this invocation's code has called. */
export interface Task {
  readonly id: OperationId;
  readonly call: Call;
  readonly scope: Scope;
  /** Place in the order of calls. */
  readonly order: number;
  /** Its record had ended before the code called it. */
  readonly replay: boolean;
  /** A context that ended with a result too large to be recorded: its body runs again to make it. */
  readonly rerun: boolean;
  state: TaskState;
  /** User code waits for its end. */
  awaited: boolean;
  /** This invocation has had the acknowledgement of its START. */
  startedHere: boolean;
  /** The callback's id was handed out. */
  opened: boolean;
  /** The body's scope, of a child context that runs. */
  body: Scope | undefined;
  /** The result of a context that is too large to be recorded. */
  result: Payload | undefined;
  /** When the backend should have moved it on. */
  dueAt: Millis | undefined;
  /** When to ask for news of it. */
  pollAt: Millis | undefined;
  /** How often that was in vain. */
  polls: number;
}

/** An operation that was just called. */
export function newTask(
  options: Pick<Task, "id" | "call" | "scope" | "order"> & { recorded: Operation | undefined },
): Task {
  const { recorded, ...task } = options;
  return {
    ...task,
    replay: recorded !== undefined && isTerminal(recorded.status),
    rerun: recorded !== undefined && isRerun(recorded),
    state: "confirming",
    awaited: false,
    startedHere: false,
    opened: false,
    body: undefined,
    result: undefined,
    dueAt: undefined,
    pollAt: undefined,
    polls: 0,
  };
}

/** Whether the record is of a context that has succeeded with a result too large to be recorded. */
export function isRerun(recorded: Operation): boolean {
  return recorded.type === "CONTEXT" && recorded.status === "SUCCEEDED" && recorded.replayChildren === true;
}

/**
 * Whether the code cannot go on without it: it is awaited, and so is every context around it. Something that nobody
 * waits for is no reason to end an invocation.
 */
export function isAwaited(task: Task): boolean {
  return task.awaited && (task.scope.task === undefined || isAwaited(task.scope.task));
}

/** Whether the input of a chained invoke is being made: its START is still to come. */
export function isPreparing(task: Task): boolean {
  return task.call.type === "CHAINED_INVOKE" && task.state === "running";
}

/** Whether the invocation stays up for it while it runs: a context's body waits for operations, which count themselves. */
export function holdsInvocation(task: Task): boolean {
  return task.call.type !== "CONTEXT";
}
