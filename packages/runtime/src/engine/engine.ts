/**
 * The engine of one invocation: it knows what is recorded and what the code has called, and says what to do next. It
 * performs no I/O, runs no user code and has no clock: inputs are method calls, outputs are commands (`drain`).
 *
 * Invariants
 *
 * E1   An operation's id depends on its place in the code alone, and is allotted at the call.
 * E2   A call whose record has another type, subtype, name or parent ends the invocation as diverged: no body that
 *      was not yet running runs, and no update that was not yet sent is sent.
 * E3   A context does not end while operations that are recorded in it have not been reached; after two quiet turns
 *      the invocation ends as diverged. Operations of contexts whose code does not run are nobody's concern. Nor does
 *      it end while the input of a chained invoke is being made, so that whatever its code has started is recorded.
 * E4   User code gets the end of an operation from its record alone, live as on replay.
 * E5   Operations that have ended are handed to user code one at a time, the first to end first, and everything that
 *      user code does with one comes before the next. Equal times: in the order of the calls.
 * E6   At most one checkpoint is in flight, and updates are sent in the order in which they were made.
 * E7   Updates that an operation waits for are sent at the next turn, others when two turns were quiet.
 * E8   The invocation is suspended when two turns were quiet, nothing runs, nothing is to be sent, and the code waits
 *      for an operation that only the outside moves on. Where it waits for none, the invocation waits for the code.
 * E9   When a context ends, what its code handed over is still sent; what it left running is neither waited for nor
 *      recorded.
 * E10  After the end nothing happens: no command is given, and every input is ignored.
 */
import type { Millis, Operation, OperationId, OperationUpdate } from "@clew/protocol";
import { CheckpointError } from "../error/checkpoint-error.ts";
import type { BodyCompletion, Call, Completion } from "./call.ts";
import type { Command, Ending } from "./command.ts";
import { compareIdentity, rerunError, unreachedError } from "./identity.ts";
import { type Entry, Outbox } from "./outbox.ts";
import { nextPollAt, reschedulePoll } from "./polling.ts";
import { ReadyQueue } from "./ready-queue.ts";
import { Records, shows } from "./records.ts";
import type { Reply } from "./reply.ts";
import { Scope } from "./scope.ts";
import { holdsInvocation, isAwaited, newTask, type Task } from "./task.ts";
import {
  completionFields,
  executionUpdate,
  isTooLarge,
  isTooLargeForOutput,
  operationUpdate,
  type UpdateFields,
} from "./update.ts";

/** Quiet turns that tell that nothing more comes from user code. */
const quietTurns = 2;

/** The engine of one invocation; see the head of this file. */
export class Engine {
  /** The handler's context. */
  readonly root: Scope;
  readonly #records: Records;
  readonly #executionId: OperationId;
  readonly #tasks = new Map<OperationId, Task>();
  readonly #parked = new Set<Task>();
  readonly #ready = new ReadyQueue();
  readonly #outbox = new Outbox();
  /** Contexts whose code has ended, and that wait for what must come before their end. */
  readonly #closing = new Set<Scope>();
  #commands: Command[] = [];
  #inFlight: readonly Entry[] | undefined;
  #calls = 0;
  #running = 0;
  #settling = 0;
  #quiet = 0;
  #ended = false;

  constructor(operations: readonly Operation[], executionId: OperationId) {
    this.#records = new Records(operations);
    this.#executionId = executionId;
    this.root = new Scope(undefined, this.#records.initialChildren(undefined));
  }

  /** User code calls an operation. `undefined`: nothing will come of it, since its context has ended (E9, E10). */
  call(scope: Scope, call: Call): OperationId | undefined {
    if (this.#ended || !scope.open) return undefined;
    this.#quiet = 0;
    const id = scope.allot();
    const recorded = this.#records.get(id);
    const difference = recorded && compareIdentity(recorded, call, scope.task?.id);
    if (difference !== undefined) {
      this.#end({ kind: "diverged", error: difference });
      return undefined;
    }
    const task = newTask({ id, call, scope, recorded, order: ++this.#calls });
    scope.enter(task);
    this.#tasks.set(id, task);
    this.#advance(task);
    return id;
  }

  /** User code waits for the end of an operation. */
  await(id: OperationId): void {
    const task = this.#tasks.get(id);
    if (task === undefined || task.awaited) return;
    task.awaited = true;
    this.#quiet = 0;
  }

  /** What a `run` command started has ended. */
  complete(id: OperationId, completion: Completion): void {
    const task = this.#tasks.get(id);
    if (this.#ended || task?.state !== "running") return;
    this.#quiet = 0;
    if (task.body !== undefined && (completion.kind === "succeeded" || completion.kind === "failed")) {
      return this.#leave(task.body, completion);
    }
    if (holdsInvocation(task)) this.#running -= 1;
    task.state = "confirming";
    this.#record(task, completion);
    this.#closeWhatCan();
  }

  /** The handler has ended. */
  finish(completion: BodyCompletion): void {
    if (this.#ended || !this.root.open) return;
    this.#quiet = 0;
    this.#leave(this.root, completion);
  }

  /** User code has been handed the end of an operation. */
  settled(id: OperationId): void {
    const task = this.#tasks.get(id);
    if (this.#ended || task?.state !== "settling") return;
    this.#quiet = 0;
    this.#drop(task);
    task.scope.leave(task);
  }

  /** The checkpoint in flight was taken. */
  replied(reply: Reply, now: Millis): void {
    const batch = this.#inFlight;
    if (this.#ended || batch === undefined) return;
    this.#inFlight = undefined;
    this.#quiet = 0;
    for (const operation of reply.operations) this.#records.put(operation);
    if (!reply.open) return this.#endUntokened(batch);
    for (const { update, waiting } of batch) {
      if (waiting?.state === "confirming") this.#acknowledged(waiting, update);
    }
    for (const { id } of reply.operations) {
      const task = this.#tasks.get(id);
      if (task?.state === "parked") this.#advance(task);
    }
    for (const task of this.#parked) reschedulePoll(task, now);
    this.#conclude();
  }

  /** The checkpoint in flight, or the invocation as a whole, cannot go on. */
  refused(error: unknown): void {
    this.#end({ kind: "refused", error });
  }

  /** A turn of the scheduler has passed: pending I/O was looked at, and what followed from it has happened. */
  turn(): void {
    if (this.#ended) return;
    this.#quiet += 1;
    const quiet = this.#quiet >= quietTurns;
    this.#closeWhatCan();
    const unreached = quiet && [...this.#closing].find((each) => each.unreached.size > 0);
    if (unreached) return this.#divergeUnreached(unreached);
    if (this.#inFlight !== undefined) return;
    if (this.#outbox.isUrgent || (quiet && !this.#outbox.isEmpty)) this.#send();
    else if (quiet && this.#isIdle() && [...this.#parked].some(isAwaited)) this.#end({ kind: "suspended" });
  }

  /** It is time to ask for news of parked operations. */
  poll(): void {
    if (this.nextPollAt() !== undefined) this.#send();
  }

  /** The commands since the last call. At most one of them tells user code something; `wantsTick` says if more do (E5). */
  drain(): readonly Command[] {
    if (this.#settling === 0 && this.#commands.length === 0) this.#tellNext(); // what is to run may bring earlier news
    const commands = this.#commands.filter(
      (each) => each.kind !== "run" || this.#tasks.get(each.id)?.state === "running", // not of a context that has ended
    );
    this.#commands = [];
    return commands;
  }

  /** Whether there are commands to drain. */
  get wantsTick(): boolean {
    return this.#commands.length > 0 || (!this.#ready.isEmpty && this.#settling === 0);
  }

  /** Whether a turn could change anything. */
  get wantsTurn(): boolean {
    if (this.#ended) return false;
    if ([...this.#closing].some((each) => each.canClose || each.unreached.size > 0)) return true;
    if (this.#inFlight !== undefined) return false;
    return !this.#outbox.isEmpty || (this.#quiet < quietTurns && this.#parked.size > 0 && this.#isIdle());
  }

  /** When to call `poll`. `undefined`: not now, for nothing but parked operations keeps the invocation up (E8). */
  nextPollAt(): Millis | undefined {
    const sending = this.#inFlight !== undefined || !this.#outbox.isEmpty;
    return this.#ended || sending || this.#running === 0 ? undefined : nextPollAt(this.#parked);
  }

  #isIdle(): boolean {
    return this.#running === 0 && this.#settling === 0 && this.#ready.isEmpty && this.#outbox.isEmpty;
  }

  /** Does what comes next for an operation, given its record. */
  #advance(task: Task): void {
    this.#parked.delete(task);
    const recorded = this.#records.get(task.id);
    if (recorded?.type === "CALLBACK" && !task.opened) {
      task.opened = true;
      this.#ready.push({ task, what: "opened", time: recorded.startTime });
    }
    const next = task.call.next(recorded, task.startedHere);
    switch (next.kind) {
      case "start":
        return this.#push(task, { action: "START", ...task.call.start }, { waits: true });
      case "run":
        if (next.announce === true) this.#push(task, { action: "START", ...task.call.start }, { waits: false });
        return this.#run(task, next.attempt, next.interrupted ?? false);
      case "park":
        task.state = "parked";
        if (task.dueAt !== next.dueAt) Object.assign(task, { dueAt: next.dueAt, pollAt: next.dueAt, polls: 0 });
        this.#parked.add(task);
        return;
      case "settle":
        return this.#isReady(task);
    }
  }

  #run(task: Task, attempt: number, interrupted: boolean): void {
    task.state = "running";
    if (holdsInvocation(task)) this.#running += 1;
    else task.body = new Scope(task, this.#records.initialChildren(task.id));
    this.#commands.push({ kind: "run", id: task.id, attempt, interrupted, scope: task.body });
  }

  /** Records how what ran has ended. */
  #record(task: Task, completion: Completion): void {
    if (completion.kind === "abandoned") {
      this.#drop(task);
      return task.scope.leave(task);
    }
    if (completion.kind === "succeeded" && (task.rerun || isTooLarge(task, completion.payload))) {
      task.result = completion.payload;
    }
    if (task.rerun) return this.#isReady(task);
    this.#push(task, completionFields(task, completion), { waits: true });
  }

  #acknowledged(task: Task, update: OperationUpdate): void {
    if (!shows(this.#records.get(task.id), update)) {
      const message = `the reply does not show ${update.action} of operation "${update.id}" (CKPT-11)`;
      return this.#end({ kind: "refused", error: new CheckpointError(message, { scope: "invocation" }) });
    }
    if (update.action === "START") task.startedHere = true;
    if (task.result === undefined) this.#advance(task);
    else this.#isReady(task);
  }

  #isReady(task: Task): void {
    task.state = "ready";
    this.#ready.push({ task, what: "ended", time: this.#records.get(task.id)?.endTime ?? 0 });
  }

  /** Gives the command for the first piece of news; an end is the record, or the result that was too large for it (E4). */
  #tellNext(): void {
    const news = this.#ready.shift();
    const recorded = news && this.#records.get(news.task.id);
    if (news === undefined || recorded === undefined) return;
    const { task, what } = news;
    if (what === "opened") {
      if (recorded.type === "CALLBACK") this.#commands.push({ kind: "opened", operation: recorded });
      return;
    }
    task.state = "settling";
    this.#settling += 1;
    const { result } = task;
    const operation = recorded.type === "CONTEXT" && result !== undefined ? { ...recorded, result } : recorded;
    this.#commands.push({ kind: "settle", id: task.id, operation });
  }

  /** The code of a context has ended. */
  #leave(scope: Scope, completion: BodyCompletion): void {
    scope.completion = completion;
    this.#closing.add(scope);
    this.#closeWhatCan();
  }

  #closeWhatCan(): void {
    for (const scope of this.#closing) if (scope.canClose) this.#close(scope);
  }

  /** Ends a context (E9). */
  #close(scope: Scope): void {
    this.#abandon(scope);
    const { task, completion } = scope;
    if (completion === undefined) return;
    if (task !== undefined) {
      const recorded = this.#records.get(task.id);
      if (!task.rerun || completion.kind === "succeeded" || recorded === undefined)
        return this.#record(task, completion);
      return this.#end({ kind: "diverged", error: rerunError(recorded, completion.error.message) });
    }
    if (completion.kind === "succeeded" && isTooLargeForOutput(completion.payload)) {
      this.#outbox.push({ update: executionUpdate(this.#executionId, completion.payload), waiting: undefined });
    }
    this.#conclude();
  }

  /** Gives up what a context has left running, and in it. */
  #abandon(scope: Scope): void {
    scope.open = false;
    this.#closing.delete(scope);
    for (const task of scope.tasks) {
      if (task.body !== undefined) this.#abandon(task.body);
      this.#drop(task);
    }
    scope.tasks.clear();
  }

  #drop(task: Task): void {
    if (task.state === "running" && holdsInvocation(task)) this.#running -= 1;
    if (task.state === "settling") this.#settling -= 1;
    this.#ready.remove(task);
    task.state = "gone";
    this.#parked.delete(task);
    this.#tasks.delete(task.id);
  }

  #push(task: Task, fields: UpdateFields, { waits }: { readonly waits: boolean }): void {
    if (waits) task.state = "confirming";
    this.#outbox.push({ update: operationUpdate(task, fields), waiting: waits ? task : undefined });
  }

  #send(): void {
    this.#inFlight = this.#outbox.takeBatch();
    this.#commands.push({ kind: "send", updates: this.#inFlight.map((each) => each.update) });
  }

  /** After the handler has ended: sends what is left, then ends. */
  #conclude(): void {
    if (this.#ended || this.root.open || this.#inFlight !== undefined) return;
    if (!this.#outbox.isEmpty) return this.#send();
    this.#endCompleted();
  }

  /** Without a token there are no further checkpoints; whatever was still to be recorded is for the next invocation. */
  #endUntokened(batch: readonly Entry[]): void {
    const last = batch.some((each) => each.update.type === "EXECUTION") || (!this.root.open && this.#outbox.isEmpty);
    if (last) this.#endCompleted();
    else this.#end({ kind: "suspended" });
  }

  #endCompleted(): void {
    const { completion } = this.root;
    if (completion === undefined) return;
    const recorded = completion.kind === "succeeded" && isTooLargeForOutput(completion.payload);
    this.#end({ kind: "completed", completion, recorded });
  }

  #divergeUnreached({ unreached: ids, completion }: Scope): void {
    if (completion === undefined) return;
    const unreached = [...ids].flatMap((id) => this.#records.get(id) ?? []);
    this.#end({ kind: "diverged", error: unreachedError(unreached, completion) });
  }

  #end(ending: Ending): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#outbox.clear();
    this.#ready.clear();
    this.#commands = [{ kind: "end", ending }];
  }
}
