import { AsyncLocalStorage } from "node:async_hooks";
import type { CallbackOperation, Operation, OperationId } from "@clew/protocol";
import type { Checkpointer } from "../checkpoint/checkpointer.ts";
import { DurablePromise } from "../context/durable-promise.ts";
import type { BodyCompletion, Completion } from "../engine/call.ts";
import type { Command, Ending } from "../engine/command.ts";
import { Engine } from "../engine/engine.ts";
import type { Scope } from "../engine/scope.ts";
import type { LiveOperation } from "../operation/live-operation.ts";
import { refuseInStep } from "../operation/step-scope.ts";
import { isPromiseLike } from "../serde/convert.ts";
import type { Awaitable } from "../serde/serdes.ts";
import type { System } from "../system.ts";

/** What an invocation works with. */
export interface InvocationOptions {
  readonly operations: readonly Operation[];
  readonly executionId: OperationId;
  readonly checkpointer: Checkpointer;
  readonly system: System;
}

type RunCommand = Extract<Command, { kind: "run" }>;
type SendCommand = Extract<Command, { kind: "send" }>;

/** An operation whose promise is not settled. */
interface Pending {
  run(command: RunCommand): void;
  opened(operation: CallbackOperation): void;
  /** Settles the promise; returns a promise when that takes time. */
  settle(ended: Operation): PromiseLike<void> | undefined;
}

/** Drives an engine: runs user code, settles promises, exchanges checkpoints, and tells the engine what came of it. */
export class Invocation {
  readonly #engine: Engine;
  readonly #checkpointer: Checkpointer;
  readonly #system: System;
  readonly #pending = new Map<OperationId, Pending>();
  readonly #ending = Promise.withResolvers<Ending>();
  #tickPlanned = false;
  #turnPlanned = false;
  #pollTime: number | undefined;
  #callOffPoll: () => void = () => undefined;
  #inFlight: Promise<void> = Promise.resolve();

  constructor(options: InvocationOptions) {
    this.#engine = new Engine(options.operations, options.executionId);
    this.#checkpointer = options.checkpointer;
    this.#system = options.system;
  }

  /** Runs the handler in the root scope until the invocation is over. */
  run(handler: (root: Scope) => PromiseLike<BodyCompletion>): Promise<Ending> {
    handler(this.#engine.root).then(
      (completion) => this.#tell(() => this.#engine.finish(completion)),
      (error: unknown) => this.abort(error),
    );
    return this.#ending.promise;
  }

  /** Starts an operation that user code has called. */
  start<T>(scope: Scope, operation: LiveOperation<T>): DurablePromise<T> {
    refuseInStep(operation.call);
    const settlement = Promise.withResolvers<T>();
    const id = this.#engine.call(scope, operation.call);
    if (id !== undefined) this.#pending.set(id, this.#pendingOperation(operation, settlement));
    this.#wake();
    return new DurablePromise(settlement.promise, () => {
      if (id !== undefined) this.#tell(() => this.#engine.await(id));
    });
  }

  /** Ends the invocation from outside. */
  abort(error: unknown): void {
    this.#tell(() => this.#engine.refused(error));
  }

  #pendingOperation<T>(operation: LiveOperation<T>, settlement: PromiseWithResolvers<T>): Pending {
    const atCall = AsyncLocalStorage.snapshot(); // user code finds its own stores, whoever planned the tick
    const complete = (id: OperationId, completion: Completion): void =>
      this.#tell(() => this.#engine.complete(id, completion));
    return {
      run: (command) => {
        const run = (): Awaitable<Completion> => operation.run?.(command) ?? { kind: "abandoned" };
        new Promise<Completion>((resolve) => resolve(atCall(run))).then(
          (completion) => complete(command.id, completion),
          (error: unknown) => {
            settlement.reject(error);
            complete(command.id, { kind: "abandoned" });
          },
        );
      },
      opened: (callback) => operation.opened?.(callback),
      settle: (ended) => settle(() => operation.read(ended), settlement),
    };
  }

  /** Gives the engine an input and sees to what it wants next. */
  #tell(input: () => void): void {
    input();
    this.#wake();
  }

  #wake(): void {
    if (!this.#tickPlanned && this.#engine.wantsTick) {
      this.#tickPlanned = true;
      this.#system.tick(() => {
        this.#tickPlanned = false;
        for (const command of this.#engine.drain()) this.#execute(command);
        this.#wake();
      });
    }
    if (!this.#turnPlanned && this.#engine.wantsTurn) {
      this.#turnPlanned = true;
      this.#system.turn(() => {
        this.#turnPlanned = false;
        this.#tell(() => this.#engine.turn());
      });
    }
    this.#planPoll();
  }

  #planPoll(): void {
    const time = this.#engine.nextPollAt();
    if (time === this.#pollTime) return;
    this.#callOffPoll();
    this.#pollTime = time;
    if (time === undefined) return;
    this.#callOffPoll = this.#system.at(time, () => {
      this.#pollTime = undefined;
      this.#tell(() => this.#engine.poll());
    });
  }

  #execute(command: Command): void {
    switch (command.kind) {
      case "run":
        return this.#pending.get(command.id)?.run(command);
      case "opened":
        return this.#pending.get(command.operation.id)?.opened(command.operation);
      case "settle":
        return this.#settle(command.id, command.operation);
      case "send":
        return this.#send(command);
      case "end":
        return this.#end(command.ending);
    }
  }

  /** No output is given while a checkpoint is unanswered (REPLAY-8). */
  #end(ending: Ending): void {
    this.#callOffPoll();
    this.#pending.clear();
    void this.#inFlight.then(() => this.#ending.resolve(ending));
  }

  #settle(id: OperationId, operation: Operation): void {
    const settled = this.#pending.get(id)?.settle(operation);
    this.#pending.delete(id);
    const report = (): void => this.#engine.settled(id);
    if (settled === undefined) report();
    else settled.then(() => this.#tell(report));
  }

  #send({ updates }: SendCommand): void {
    this.#inFlight = this.#checkpointer.exchange(updates).then(
      (reply) => this.#tell(() => this.#engine.replied(reply, this.#system.now())),
      (error: unknown) => this.abort(error),
    );
  }
}

function settle<T>(
  read: () => Awaitable<T>,
  { resolve, reject }: PromiseWithResolvers<T>,
): PromiseLike<void> | undefined {
  try {
    const value = read();
    if (isPromiseLike(value)) return value.then(resolve, reject);
    resolve(value);
  } catch (error) {
    reject(error);
  }
  return undefined;
}
