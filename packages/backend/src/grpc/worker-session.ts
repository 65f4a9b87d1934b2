import {
  issue,
  type Invocation,
  type InvocationOutcome,
  type Issue,
  type ServedFunction,
  type ServerMessage,
} from "@clew/protocol";
import { lost, type Delivery } from "./delivery.ts";

/** The server's side of one worker's stream. */
export interface WorkerChannel {
  /** For log lines and refusals: where the worker connected from. */
  readonly peer: string;
  send(message: ServerMessage): void;
  /** Ends the stream: with a refusal, or because all is done. */
  end(refusal?: Issue): void;
}

/** A worker that has been welcomed: what it serves, what it runs now, and how full it is. */
export class WorkerSession {
  readonly channel: WorkerChannel;
  readonly name: string;
  readonly functions: readonly ServedFunction[];
  readonly capacity: number;
  readonly #running = new Map<string, Delivery>();
  #open = true;

  constructor(options: {
    readonly channel: WorkerChannel;
    readonly name: string;
    readonly functions: readonly ServedFunction[];
    readonly capacity: number;
  }) {
    this.channel = options.channel;
    this.name = options.name;
    this.functions = options.functions;
    this.capacity = options.capacity;
  }

  /** Whether it takes another invocation now. */
  get free(): boolean {
    return this.#open && this.#running.size < this.capacity;
  }

  /** Whether it is in the rounds: welcomed, and neither drained nor gone. */
  get serving(): boolean {
    return this.#open;
  }

  get idle(): boolean {
    return this.#running.size === 0;
  }

  run(delivery: Delivery): void {
    this.#running.set(delivery.invocation.requestId, delivery);
    this.channel.send({ kind: "invocation", invocation: delivery.invocation });
  }

  /** Settles the invocation that the outcome names. One that does not run here is late: it is dropped (WORK-5). */
  finish(requestId: string, outcome: InvocationOutcome): Issue | undefined {
    const delivery = this.#running.get(requestId);
    if (delivery === undefined) return undefined;
    const wrong = checkKind(delivery.invocation, outcome);
    if (wrong !== undefined) return wrong;
    this.#running.delete(requestId);
    delivery.settle(outcome);
    return undefined;
  }

  /** Frees the place that an invocation took here and tells the worker that nobody waits for it (WORK-7). */
  abandon(requestId: string): void {
    if (!this.#running.delete(requestId)) return;
    this.channel.send({ kind: "abandon", requestId });
  }

  /** No more invocations; those that run may end. */
  drain(): void {
    this.#open = false;
  }

  /** The stream is gone: whatever ran there is lost. */
  lose(): void {
    this.#open = false;
    const running = [...this.#running.values()];
    this.#running.clear();
    for (const delivery of running) delivery.settle(lost());
  }
}

/** A durable function answers with an output, a plain one with a result; either may fail. */
function checkKind(invocation: Invocation, outcome: InvocationOutcome): Issue | undefined {
  const wrong = invocation.kind === "durable" ? "result" : "output";
  if (outcome.kind !== wrong) return undefined;
  return issue("FRAME_UNEXPECTED", {
    field: "outcome",
    expected: invocation.kind === "durable" ? "an output or an error" : "a result or an error",
    actual: outcome.kind,
  });
}
