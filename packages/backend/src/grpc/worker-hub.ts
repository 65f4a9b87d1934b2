import {
  issue,
  type Invocation,
  type InvocationOutcome,
  type Issue,
  type WorkerHello,
  type WorkerMessage,
} from "@clew/protocol";
import type { FunctionDescription, Invoker } from "../port/invoker.ts";
import type { Scheduler } from "../port/scheduler.ts";
import { Delivery, undelivered, type GivenUp } from "./delivery.ts";
import { negotiate, type HandshakeTerms } from "./handshake.ts";
import { Roster } from "./roster.ts";
import { ServedFunctions } from "./served-functions.ts";
import { WorkerSession, type WorkerChannel } from "./worker-session.ts";

/** A line that a function wrote, attributed to worker and invocation. */
export interface WorkerLog {
  readonly worker: string;
  readonly requestId?: string;
  readonly time: number;
  readonly level: string;
  readonly text: string;
}

export interface WorkerHubOptions {
  readonly scheduler: Scheduler;
  readonly terms: HandshakeTerms;
  /** How long a worker may stay silent after it connected. */
  readonly helloTimeoutMs: number;
  /** Limit of one invocation of a function whose worker names none. */
  readonly defaultTimeoutSeconds: number;
  readonly onLog?: (line: WorkerLog) => void;
}

const draining = issue("UNAVAILABLE", { actual: "the server is draining" });

/** The hub's ear on one worker's stream. */
export interface WorkerPeer {
  receive(message: WorkerMessage): void;
  /** A message came that could not be read. */
  refused(problem: Issue): void;
  /** The worker's half of the stream ended, or the stream broke. */
  disconnected(): void;
}

/**
 * Delivers invocations to the workers that are connected over gRPC (WORK).
 *
 * A worker is silent until its hello; from its welcome on it serves; a drain, of either side, ends its serving but not
 * what it runs; its end loses what it still ran. An invocation waits in line until a worker that serves its function
 * has room, at most until its deadline. Nothing is delivered twice: a lost invocation is dispatch's to repeat.
 */
export class WorkerHub implements Invoker {
  readonly #options: WorkerHubOptions;
  readonly #served: ServedFunctions;
  readonly #roster = new Roster();
  /** How to end the streams of workers that have not introduced themselves yet. */
  readonly #silent = new Set<(refusal: Issue) => void>();
  readonly #sessions = new Set<WorkerSession>();
  #closing = false;
  #whenIdle: (() => void) | undefined;

  constructor(options: WorkerHubOptions) {
    this.#options = options;
    this.#served = new ServedFunctions(options.defaultTimeoutSeconds);
  }

  functions(): ReadonlyMap<string, FunctionDescription> {
    return this.#served.descriptions();
  }

  onChange(listener: () => void): () => void {
    return this.#served.onChange(listener);
  }

  invoke(invocation: Invocation, signal: AbortSignal): Promise<InvocationOutcome> {
    if (this.#closing) return Promise.resolve(undelivered("the server is draining"));
    if (signal.aborted) return Promise.resolve(undelivered("the invocation was abandoned before it was delivered"));
    const delivery: Delivery = new Delivery({
      invocation,
      signal,
      scheduler: this.#options.scheduler,
      giveUp: (why) => this.#giveUp(delivery, why),
    });
    this.#roster.place(delivery);
    return delivery.outcome;
  }

  /** A worker connected. It has `helloTimeoutMs` to introduce itself. */
  connect(channel: WorkerChannel): WorkerPeer {
    let session: WorkerSession | undefined;
    let over = false;
    const end = (refusal?: Issue): void => {
      if (over) return;
      over = true;
      cancelTimer();
      this.#silent.delete(end);
      if (session !== undefined) this.#leave(session);
      channel.end(refusal);
    };
    const cancelTimer = this.#options.scheduler.after(this.#options.helloTimeoutMs, () => {
      end(
        issue("HANDSHAKE_TIMEOUT", {
          field: "hello",
          expected: `within ${String(this.#options.helloTimeoutMs)} ms`,
          actual: "none",
        }),
      );
    });
    this.#silent.add(end);
    if (this.#closing) end(draining);
    return {
      receive: (message) => {
        if (over) return;
        if (session !== undefined) {
          const problem = this.#receive(session, message);
          if (problem !== undefined) end(problem);
          return;
        }
        const greeted = this.#greet(channel, message);
        if (!(greeted instanceof WorkerSession)) {
          end(greeted);
          return;
        }
        session = greeted;
        cancelTimer();
        this.#silent.delete(end);
        this.#roster.join(greeted);
      },
      refused: end,
      disconnected: () => {
        end();
      },
    };
  }

  /** Drains every worker, lets what runs end within `graceMs`, then ends the streams. */
  async close(graceMs: number): Promise<void> {
    this.#closing = true;
    for (const end of [...this.#silent]) end(draining);
    for (const delivery of this.#roster.clear()) delivery.settle(undelivered("the server is draining"));
    for (const session of this.#sessions) {
      this.#stopServing(session);
      session.channel.send({ kind: "drain" });
    }
    await this.#idle(graceMs);
    for (const session of [...this.#sessions]) {
      this.#leave(session);
      session.channel.end();
    }
  }

  #greet(channel: WorkerChannel, message: WorkerMessage): WorkerSession | Issue {
    if (message.kind !== "hello") {
      return issue("HANDSHAKE_REQUIRED", { field: "message", expected: "hello", actual: message.kind });
    }
    const { hello } = message;
    const handshake = negotiate(hello, this.#options.terms);
    if (!handshake.ok) return handshake.issue;
    const conflict = this.#served.conflict(hello.functions);
    if (conflict !== undefined) return conflict;
    const { welcome } = handshake;
    const session = new WorkerSession({
      channel,
      name: workerName(hello, channel),
      functions: hello.functions,
      capacity: welcome.maxConcurrentInvocations,
    });
    channel.send({ kind: "welcome", welcome });
    this.#sessions.add(session);
    this.#served.add(session.functions);
    return session;
  }

  #receive(session: WorkerSession, message: WorkerMessage): Issue | undefined {
    switch (message.kind) {
      case "hello":
        return issue("FRAME_UNEXPECTED", { field: "message", expected: "outcome, log or drain", actual: "hello" });
      case "outcome": {
        const problem = session.finish(message.requestId, message.outcome);
        if (problem === undefined) this.#hasRoom(session);
        return problem;
      }
      case "log":
        this.#options.onLog?.({ ...message, worker: session.name });
        return undefined;
      case "drain":
        this.#stopServing(session);
        return undefined;
    }
  }

  #giveUp(delivery: Delivery, why: GivenUp): InvocationOutcome {
    const { invocation } = delivery;
    const session = this.#roster.remove(delivery);
    if (session === undefined) {
      return undelivered(
        why === "abandoned"
          ? "the invocation was abandoned before it was delivered"
          : `no worker had room for function ${invocation.functionName}, version ${invocation.functionVersion}, before the deadline`,
      );
    }
    session.abandon(invocation.requestId);
    this.#hasRoom(session);
    if (why === "abandoned") return undelivered("the invocation was abandoned while it ran");
    const served = session.functions.find(({ name }) => name === invocation.functionName);
    return { kind: "timeout", timeoutSeconds: served?.timeoutSeconds ?? this.#options.defaultTimeoutSeconds };
  }

  #hasRoom(session: WorkerSession): void {
    this.#roster.fill(session);
    if (session.idle) this.#whenIdle?.();
  }

  #stopServing(session: WorkerSession): void {
    if (!session.serving) return;
    session.drain();
    this.#roster.leave(session);
    this.#served.remove(session.functions);
  }

  #leave(session: WorkerSession): void {
    this.#stopServing(session);
    this.#sessions.delete(session);
    session.lose();
    this.#whenIdle?.();
  }

  /** Resolves when no worker runs anything, or after `graceMs`. */
  #idle(graceMs: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#options.scheduler.after(graceMs, () => {
        this.#whenIdle = undefined;
        resolve();
      });
      this.#whenIdle = () => {
        if (![...this.#sessions].every((session) => session.idle)) return;
        this.#whenIdle = undefined;
        cancel();
        resolve();
      };
      this.#whenIdle();
    });
  }
}

function workerName(hello: WorkerHello, channel: WorkerChannel): string {
  return `${hello.runtimeName} ${hello.runtimeVersion} at ${channel.peer}`;
}
